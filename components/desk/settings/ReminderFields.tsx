import { zoneName } from "../../../lib/words/dates.ts";
import { minuteText } from "../../../lib/words/rules-text.ts";
import { useWords } from "../../ui/App.tsx";
import { SelectField, TextField } from "../../ui/Field.tsx";
import { parseMinute } from "../rules/hours-text.ts";
import type { FieldsProps } from "./AgencyFields.tsx";
import { Check } from "./Check.tsx";
import { RosterFields } from "./RosterFields.tsx";
import { endOf, type ReminderFields as Fields, type ReminderFault, type ReminderField } from "./reminder-form.ts";

const RED_MINUTES = [0, 15, 30, 60, 120];
const DAYS = [1, 2, 3, 4, 5, 6, 7];

/** When somebody is told, and by the roster whom. A sentence says what will happen. */
export function ReminderFields({ form, faults, onChange }: FieldsProps) {
	const words = useWords();
	const own = words.desk.reminders;
	const fields = form.reminders;
	const set = (changes: Partial<Fields>) => onChange({ ...form, reminders: { ...fields, ...changes } });
	const faultText = (field: ReminderField): string | null => {
		const fault = faults[field] as ReminderFault | undefined;
		return fault ? own.faults[fault.code] : null;
	};
	const minutes = [...new Set([...RED_MINUTES, Number(fields.redMinutesBefore)])].sort((a, b) => a - b);
	return (
		<>
			<Check label={own.soon} hint={own.soonHint} isOn={fields.hasSoon} onChange={(hasSoon) => set({ hasSoon })} />
			<SelectField
				label={own.red}
				value={fields.redMinutesBefore}
				options={minutes.map((count) => ({ value: String(count), label: own.redAt(count) }))}
				onChange={(redMinutesBefore) => set({ redMinutesBefore })}
			/>
			<fieldset class="field">
				<legend class="field-label">{own.days}</legend>
				<div class="check-row">
					{DAYS.map((day) => (
						<Check
							key={day}
							label={words.deadline.weekdays[day - 1] ?? ""}
							isOn={fields.dutyDays.includes(day)}
							onChange={(isOn) =>
								set({ dutyDays: DAYS.filter((one) => (one === day ? isOn : fields.dutyDays.includes(one))) })
							}
						/>
					))}
				</div>
				{faultText("dutyDays") && <p class="field-fault">{faultText("dutyDays")}</p>}
			</fieldset>
			<div class="field-triple">
				<TextField
					label={own.from}
					fault={faultText("dutyFrom")}
					value={fields.dutyFrom}
					onChange={(dutyFrom) => set({ dutyFrom })}
				/>
				<TextField
					label={own.to}
					fault={faultText("dutyTo")}
					value={fields.dutyTo}
					onChange={(dutyTo) => set({ dutyTo })}
				/>
			</div>
			<Check
				label={own.daily}
				hint={own.dailyHint}
				isOn={fields.hasDailySummary}
				onChange={(hasDailySummary) => set({ hasDailySummary })}
			/>
			{fields.hasDailySummary && (
				<div class="field-triple">
					<TextField
						label={own.dailyAt}
						fault={faultText("dailySummaryAt")}
						value={fields.dailySummaryAt}
						onChange={(dailySummaryAt) => set({ dailySummaryAt })}
					/>
				</div>
			)}
			<RosterFields form={form} faultText={faultText} onChange={set} />
			<p class="reminder-told" aria-live="polite">
				{useTold(form)}
			</p>
		</>
	);
}

/** "Pengingat muncul hanya pada Senin s.d. Minggu pukul 07.00–21.00 WIB …" */
function useTold({ reminders: fields, zone }: FieldsProps["form"]): string {
	const { deadline, desk } = useWords();
	const own = desk.reminders;
	/** As it will be read; what is no time as it stands. */
	const timeText = (typed: string, minute = parseMinute(typed)): string =>
		minute === null ? typed : minuteText(minute);
	const names = runsOf(fields.dutyDays).map(([first, last]) => {
		const [from = "", to = ""] = [deadline.weekdays[first - 1], deadline.weekdays[last - 1]];
		return first === last ? from : deadline.until(from, to);
	});
	const to = timeText(fields.dutyTo, endOf(fields));
	return [
		own.told(deadline.and(names), timeText(fields.dutyFrom), to, zoneName(zone)),
		...(fields.hasDailySummary ? [own.toldDaily(timeText(fields.dailySummaryAt))] : []),
		...(fields.hasRoster ? [own.toldRoster] : []),
	].join(" ");
}

/** Days in a row, from the first to the last of each. */
function runsOf(days: readonly number[]): [first: number, last: number][] {
	const runs: [number, number][] = [];
	for (const day of days) {
		const last = runs.at(-1);
		if (last && last[1] === day - 1) last[1] = day;
		else runs.push([day, day]);
	}
	return runs;
}
