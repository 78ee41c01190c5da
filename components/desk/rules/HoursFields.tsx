import { useWords } from "../../ui/App.tsx";
import { TextField } from "../../ui/Field.tsx";
import { useFaultAt } from "./fields.tsx";
import type { Faults } from "./read-form.ts";

interface Props {
	hours: readonly string[];
	/** Place of the hours in the rule book, e.g. `calendars.0.hours`. */
	place: string;
	faults: Faults;
	onChange: (hours: string[]) => void;
}

/** The hours of a week as they are typed, a line a day. */
export function HoursFields({ hours, place, faults, onChange }: Props) {
	const { desk, deadline } = useWords();
	const words = desk.rules.calendars;
	const faultAt = useFaultAt(faults);
	return (
		<fieldset class="hours">
			<legend class="field-label">{words.hours}</legend>
			<p class="field-hint">{words.hoursHint}</p>
			<div class="hours-days">
				{hours.map((text, weekday) => (
					<TextField
						key={deadline.weekdays[weekday]}
						label={deadline.weekdays[weekday] ?? ""}
						fault={faultAt(`${place}.${weekday}`)}
						maxLength={120}
						placeholder={deadline.closedDay}
						value={text}
						onChange={(typed) => onChange(hours.with(weekday, typed))}
					/>
				))}
			</div>
		</fieldset>
	);
}
