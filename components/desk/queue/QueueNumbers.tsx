import type { ComponentChildren } from "preact";
import type { QueueQuery, QueueState } from "../../../lib/complaint/queue-query.ts";
import { figureText } from "../../../lib/report/figure-items.ts";
import { countText } from "../../../lib/words/numbers.ts";
import { useApp, useWords } from "../../ui/App.tsx";
import { Shape } from "../../ui/Shape.tsx";
import { hashOf } from "../routes.ts";
import type { Numbers } from "./useNumbers.ts";

const ALWAYS: readonly QueueState[] = ["all", "unanswered", "onTrack", "answered", "paused", "closed"];
/** There only while they hold something, on a line of their own where the window is narrow: the first line stays as it is. */
const RARE: readonly QueueState[] = ["followUpOverdue", "noDeadline", "pending", "guidance", "promised", "promiseDue"];

interface Props {
	query: QueueQuery;
	counts: Numbers["counts"];
}

const linkTo = (query: QueueQuery, state: QueueState): string =>
	hashOf({ screen: "queue", query: { ...query, state }, complaintId: null });
const current = (isCurrent: boolean) => (isCurrent ? { "aria-current": "true" as const } : {});

/** Open, amber, red; median of the first response and share in time of this week. The first three filter; choosing one again shows all. */
export function QueueNumbers({ query, counts, week }: Props & Pick<Numbers, "week">) {
	const { words, language } = useApp();
	const { numbers } = words.desk.queue;
	const { states } = words.common;
	const figures = [
		{ text: figureText(week?.medianResponseMinutes ?? null, "minutes", language), word: numbers.median },
		{ text: figureText(week?.onTimeShare ?? null, "share", language), word: numbers.share },
	];
	const filter = (state: "all" | "soon" | "overdue", word: ComponentChildren) => {
		const count = counts?.[state] ?? null;
		const look = `number state-${state === "all" ? "closed" : state}${count === 0 ? " number-zero" : ""}`;
		const isCurrent = query.state === state;
		return (
			<li key={state}>
				<a class={look} href={linkTo(query, isCurrent ? "all" : state)} {...current(isCurrent)}>
					<span class="number-count">{count === null ? words.common.none : countText(count, language)}</span>
					<span class="number-word">{word}</span>
				</a>
			</li>
		);
	};
	const stateWord = (state: "soon" | "overdue") => (
		<>
			<Shape state={state} /> {states[state]}
		</>
	);
	return (
		<nav aria-label={numbers.label}>
			<ul class="numbers">
				{filter("all", numbers.open)}
				{filter("soon", stateWord("soon"))}
				{filter("overdue", stateWord("overdue"))}
				{figures.map(({ text, word }) => (
					<li key={word} class="number number-told">
						<span class="number-count">{text}</span>
						<span class="number-word">{word}</span>
					</li>
				))}
			</ul>
		</nav>
	);
}

/** The other states: what is answered or paused keeps its place here, so that nobody forgets it. */
export function StateChips({ query, counts }: Props) {
	const { queue } = useWords().desk;
	const { language } = useApp();
	const countOf = (state: QueueState): number => (counts === null || state === "closed" ? 0 : counts[state]);
	const rare = RARE.filter((state) => query.state === state || countOf(state) > 0);
	const line = (states: readonly QueueState[]) => (
		<ul class="filter-chips">
			{states.map((state) => (
				<li key={state}>
					<a class="filter-chip" href={linkTo(query, state)} {...current(query.state === state)}>
						{queue.chips[state]}
						{counts && state !== "closed" && <span class="filter-count"> {countText(countOf(state), language)}</span>}
					</a>
				</li>
			))}
		</ul>
	);
	return (
		<nav class="state-chips" aria-label={queue.states}>
			{line(ALWAYS)}
			{rare.length > 0 && line(rare)}
		</nav>
	);
}
