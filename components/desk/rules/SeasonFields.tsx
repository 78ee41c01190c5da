import { useState } from "preact/hooks";
import { RAMADAN } from "../../../lib/complaint/clock/presets.ts";
import { useWords } from "../../ui/App.tsx";
import { Button } from "../../ui/Button.tsx";
import { SelectField, TextField } from "../../ui/Field.tsx";
import { DateField, useFaultAt } from "./fields.tsx";
import { type SeasonForm, toSeasonForm } from "./form.ts";
import { HoursFields } from "./HoursFields.tsx";
import type { Faults } from "./read-form.ts";

interface Props {
	seasons: readonly SeasonForm[];
	/** Place of the calendar in the rule book, e.g. `calendars.0`. */
	place: string;
	faults: Faults;
	onChange: (seasons: SeasonForm[]) => void;
}

/** Other hours for a range of dates. */
export function SeasonFields({ seasons, place, faults, onChange }: Props) {
	const words = useWords().desk.rules.calendars;
	const [chosen, setChosen] = useState("0");
	const options = [...RAMADAN.map(({ name }) => name), words.emptySeason];
	const add = () => {
		const preset = RAMADAN[Number(chosen)];
		const empty = { name: "", from: "", to: "", hours: Array<string>(7).fill("") };
		onChange([...seasons, preset ? toSeasonForm(preset) : empty]);
	};
	return (
		<fieldset class="seasons">
			<legend class="field-label">{words.seasons}</legend>
			<p class="field-hint">{words.seasonsHint}</p>
			{seasons.map((season, index) => (
				<Season
					// biome-ignore lint/suspicious/noArrayIndexKey: seasons have no other name, and keep their place while they are typed
					key={index}
					season={season}
					place={`${place}.seasons.${index}`}
					faults={faults}
					onChange={(next) => onChange(seasons.with(index, next))}
					onRemove={() => onChange(seasons.toSpliced(index, 1))}
				/>
			))}
			<div class="add-line">
				<SelectField
					label={words.seasonPreset}
					value={chosen}
					options={options.map((label, index) => ({ value: String(index), label }))}
					onChange={setChosen}
				/>
				<Button onClick={add}>{words.addSeason}</Button>
			</div>
		</fieldset>
	);
}

interface SeasonProps {
	season: SeasonForm;
	place: string;
	faults: Faults;
	onChange: (season: SeasonForm) => void;
	onRemove: () => void;
}

function Season({ season, place, faults, onChange, onRemove }: SeasonProps) {
	const words = useWords().desk.rules.calendars;
	const faultAt = useFaultAt(faults);
	const set = (changed: Partial<SeasonForm>) => onChange({ ...season, ...changed });
	return (
		<div class="season">
			<div class="field-triple">
				<TextField
					label={words.seasonName}
					fault={faultAt(`${place}.name`)}
					maxLength={100}
					value={season.name}
					onChange={(name) => set({ name })}
				/>
				<DateField label={words.from} fault={faultAt(place)} value={season.from} onChange={(from) => set({ from })} />
				<DateField label={words.to} fault={null} value={season.to} onChange={(to) => set({ to })} />
			</div>
			<HoursFields hours={season.hours} place={`${place}.hours`} faults={faults} onChange={(hours) => set({ hours })} />
			<div class="buttons">
				<Button look="quiet" isSmall onClick={onRemove}>
					{words.removeSeason}
				</Button>
			</div>
		</div>
	);
}
