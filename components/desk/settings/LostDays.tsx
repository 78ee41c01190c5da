import { dateText } from "../../../lib/words/dates.ts";
import { useApp } from "../../ui/App.tsx";
import { listOf, type SettingsForm } from "./form.ts";
import { lostDays } from "./reminder-form.ts";

/** Beside the officers: whose days on the roster would be nobody's once this is saved (a name that was corrected is another name). */
export function LostDays({ form }: { form: SettingsForm }) {
	const { words, dateStyle } = useApp();
	const lost = lostDays(form.reminders, listOf(form.officers));
	return (
		<div aria-live="polite">
			{lost.map(({ officer, weekdays, dates }) => {
				const days = [
					...weekdays.map((day) => words.deadline.weekdays[day - 1] ?? ""),
					...dates.map((date) => dateText(Date.parse(date), dateStyle)),
				];
				return (
					<p key={officer} class="field-fault">
						{words.desk.reminders.lost(officer, words.deadline.and(days))}
					</p>
				);
			})}
		</div>
	);
}
