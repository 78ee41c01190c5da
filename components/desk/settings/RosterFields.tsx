import { useWords } from "../../ui/App.tsx";
import { Button } from "../../ui/Button.tsx";
import { Field, SelectField } from "../../ui/Field.tsx";
import { Check } from "./Check.tsx";
import { listOf, type SettingsForm } from "./form.ts";
import type { ReminderField, ReminderFields } from "./reminder-form.ts";

interface Props {
	form: SettingsForm;
	faultText: (field: ReminderField) => string | null;
	onChange: (changes: Partial<ReminderFields>) => void;
}

/** *Jadwal piket*: an officer for each day of the week, and dates on which it is somebody else. */
export function RosterFields({ form, faultText, onChange }: Props) {
	const { desk, deadline } = useWords();
	const own = desk.reminders;
	const { hasRoster, weekly, exceptions } = form.reminders;
	const officers = listOf(form.officers);
	const options = [{ value: "", label: own.anybody }, ...officers.map((name) => ({ value: name, label: name }))];
	/** Who is no longer among the officers has no days. */
	const shown = (officer: string): string => (officers.includes(officer) ? officer : "");
	const setException = (index: number, changes: Partial<ReminderFields["exceptions"][number]>) =>
		onChange({ exceptions: exceptions.map((one, at) => (at === index ? { ...one, ...changes } : one)) });
	return (
		<>
			<Check
				label={own.roster}
				hint={own.rosterHint}
				isOn={hasRoster}
				onChange={(isOn) => onChange({ hasRoster: isOn })}
			/>
			{hasRoster && (
				<>
					<div class="field-week">
						{weekly.map((officer, day) => (
							<SelectField
								key={deadline.weekdays[day]}
								label={deadline.weekdays[day] ?? ""}
								value={shown(officer)}
								options={options}
								onChange={(name) => onChange({ weekly: weekly.with(day, name) })}
							/>
						))}
					</div>
					<fieldset class="account-group">
						<legend class="account-legend">{own.exceptions}</legend>
						{exceptions.map(({ date, officer }, index) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name, and keep their place while they are typed
							<div class="account-row" key={index}>
								<Field label={own.date} fault={faultText(`exceptions.${index}`)}>
									{(control) => (
										<input
											{...control}
											type="date"
											class="input"
											value={date}
											onInput={(event) => setException(index, { date: event.currentTarget.value })}
										/>
									)}
								</Field>
								<SelectField
									label={own.officer}
									value={shown(officer)}
									options={options}
									onChange={(name) => setException(index, { officer: name })}
								/>
								<Button
									look="quiet"
									aria-label={own.remove(date)}
									onClick={() => onChange({ exceptions: exceptions.toSpliced(index, 1) })}
								>
									{own.removeShort}
								</Button>
							</div>
						))}
						<div class="buttons">
							<Button onClick={() => onChange({ exceptions: [...exceptions, { date: "", officer: "" }] })}>
								{own.add}
							</Button>
						</div>
					</fieldset>
				</>
			)}
		</>
	);
}
