import type { Zone } from "../../../lib/complaint/vocabulary.ts";
import { shiftWeek, type Week, weekOf } from "../../../lib/complaint/week.ts";
import { weekText } from "../../../lib/words/dates.ts";
import { useApp, useNow } from "../../ui/App.tsx";
import { hashOf } from "../routes.ts";
import { goTo } from "../useRoute.ts";

/** Weeks in the list: half a year; older ones are reached step by step. */
const WEEKS_LISTED = 26;

/** The week with its dates spelled out, the one before and the one after. A week that has not begun cannot be chosen. */
export function WeekPicker({ week, zone }: { week: Week; zone: Zone }) {
	const { words, dateStyle } = useApp();
	const own = words.desk.weekly;
	const newest = weekOf(useNow(), zone);
	const weeks = weeksBack(newest, zone);
	if (!weeks.some(({ id }) => id === week.id)) weeks.push(week);
	const isNewest = week.id === newest.id;
	return (
		<div class="week-picker">
			<a class="button" href={hashOf({ screen: "weekly", weekId: shiftWeek(week, -1, zone).id })} title={own.previous}>
				<span aria-hidden="true">‹</span>
				<span class="visually-hidden">{own.previous}</span>
			</a>
			<label>
				<span class="visually-hidden">{own.week}</span>
				<select
					class="input"
					value={week.id}
					onChange={(event) => goTo({ screen: "weekly", weekId: event.currentTarget.value })}
				>
					{weeks.map((listed) => (
						<option key={listed.id} value={listed.id}>
							{weekText(listed, dateStyle)}
						</option>
					))}
				</select>
			</label>
			{isNewest ? (
				<button type="button" class="button" disabled>
					<span aria-hidden="true">›</span>
					<span class="visually-hidden">{own.next}</span>
				</button>
			) : (
				<a class="button" href={hashOf({ screen: "weekly", weekId: shiftWeek(week, 1, zone).id })} title={own.next}>
					<span aria-hidden="true">›</span>
					<span class="visually-hidden">{own.next}</span>
				</a>
			)}
		</div>
	);
}

function weeksBack(newest: Week, zone: Zone): Week[] {
	const weeks = [newest];
	for (let week = newest; weeks.length < WEEKS_LISTED; weeks.push(week)) week = shiftWeek(week, -1, zone);
	return weeks;
}
