import { HOLIDAY_TYPES } from "../../../lib/complaint/clock/rules.ts";
import { calendarText } from "../../../lib/words/rules-text.ts";
import { useApp, useWords } from "../../ui/App.tsx";
import { Button } from "../../ui/Button.tsx";
import { SelectField, TextField } from "../../ui/Field.tsx";
import { Choices, freeId, useFaultAt } from "./fields.tsx";
import type { CalendarForm, RulesForm } from "./form.ts";
import { HoursFields } from "./HoursFields.tsx";
import type { PartProps } from "./PoliciesPart.tsx";
import { type Faults, readOneCalendar } from "./read-form.ts";
import { SeasonFields } from "./SeasonFields.tsx";

/** When OPDs work. Which OPD has which hours is written in the directory. */
export function CalendarsPart({ form, faults, onChange }: PartProps) {
	const { words, directory } = useApp();
	const { calendars: own, places } = words.desk.rules;
	const faultAt = useFaultAt(faults);
	const { calendars } = form;
	const set = (next: Partial<RulesForm>) => onChange({ ...form, ...next });
	const usersOf = (id: string) => directory.all.filter(({ calendarId }) => calendarId === id).map(({ name }) => name);
	const add = () => {
		const base = calendars.find(({ id }) => id === form.defaultCalendarId) ?? calendars[0];
		if (!base) return;
		const id = freeId(
			"jam-kerja",
			calendars.map((calendar) => calendar.id),
		);
		set({ calendars: [...calendars, { ...base, id, name: own.newName(calendars.length + 1) }] });
	};
	return (
		<>
			<p class="lead">{own.lead}</p>
			<div class="card">
				<SelectField
					label={own.usual}
					hint={own.usualHint}
					fault={faultAt("defaultCalendarId")}
					value={form.defaultCalendarId}
					options={calendars.map(({ id, name }) => ({ value: id, label: name || places.unnamed }))}
					onChange={(defaultCalendarId) => set({ defaultCalendarId })}
				/>
			</div>
			{calendars.map((calendar, index) => (
				<CalendarCard
					key={calendar.id}
					calendar={calendar}
					place={`calendars.${index}`}
					faults={faults}
					isUsual={calendar.id === form.defaultCalendarId}
					users={usersOf(calendar.id)}
					onChange={(next) => set({ calendars: calendars.with(index, next) })}
					onRemove={() => set({ calendars: calendars.toSpliced(index, 1) })}
				/>
			))}
			<div class="buttons">
				<Button onClick={add}>{own.add}</Button>
			</div>
		</>
	);
}

interface CardProps {
	calendar: CalendarForm;
	place: string;
	faults: Faults;
	isUsual: boolean;
	/** Names of the OPDs that have it. */
	users: readonly string[];
	onChange: (calendar: CalendarForm) => void;
	onRemove: () => void;
}

function CalendarCard({ calendar, place, faults, isUsual, users, onChange, onRemove }: CardProps) {
	const { words, dateStyle } = useApp();
	const { calendars: own, places } = words.desk.rules;
	const faultAt = useFaultAt(faults);
	const set = (changed: Partial<CalendarForm>) => onChange({ ...calendar, ...changed });
	const read = readOneCalendar(calendar);
	const isUsed = isUsual || users.length > 0;
	return (
		<details class="card" open={isUsual}>
			<summary>{calendar.name.trim() || places.unnamed}</summary>
			<div class="form-grid">
				{faultAt(place) && <p class="field-fault">{faultAt(place)}</p>}
				<TextField
					label={own.name}
					fault={faultAt(`${place}.name`)}
					maxLength={100}
					value={calendar.name}
					onChange={(name) => set({ name })}
				/>
				<HoursFields
					hours={calendar.hours}
					place={`${place}.hours`}
					faults={faults}
					onChange={(hours) => set({ hours })}
				/>
				<Choices
					label={own.observes}
					options={HOLIDAY_TYPES.map((type) => ({ value: type, label: words.desk.rules.holidays.types[type] }))}
					chosen={calendar.observes}
					onChange={(observes) => set({ observes })}
				/>
				<SeasonFields
					seasons={calendar.seasons}
					place={place}
					faults={faults}
					onChange={(seasons) => set({ seasons })}
				/>
				{read && <p class="meaning">{calendarText(read, dateStyle)}</p>}
				<Users isUsual={isUsual} names={users} />
				<div class="buttons">
					<Button look="quiet" disabled={isUsed} onClick={onRemove}>
						{own.remove}
					</Button>
					{isUsed && <span class="soft small">{own.inUse}</span>}
				</div>
			</div>
		</details>
	);
}

function Users({ isUsual, names }: { isUsual: boolean; names: readonly string[] }) {
	const words = useWords().desk.rules.calendars;
	return (
		<>
			{isUsual && <p>{words.usedByAll}</p>}
			{names.length > 0 && <p>{words.usedBy(names.join(", "))}</p>}
			{!isUsual && names.length === 0 && <p class="soft">{words.usedByNone}</p>}
		</>
	);
}
