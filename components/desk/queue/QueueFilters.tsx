import { useWords } from "../../ui/App.tsx";
import { Shape } from "../../ui/Shape.tsx";
import { hashOf } from "../routes.ts";
import type { OpenFilter, QueueFilter } from "./filters.ts";

const STATE_FILTERS = ["overdue", "soon", "onTrack", "answered", "paused"] as const;
const CHIPS = ["all", "pending", "closed"] as const;

interface Props {
	filter: QueueFilter;
	counts: Record<OpenFilter, number>;
}

const linkTo = (filter: QueueFilter): string => hashOf({ screen: "queue", filter, complaintId: null });
const current = (isCurrent: boolean) => (isCurrent ? { "aria-current": "true" as const } : {});

/** The five numbers: colour, shape and word of each state. Choosing one filters; choosing it again shows all. */
export function StateFilters({ filter, counts }: Props) {
	const { desk, common } = useWords();
	return (
		<nav aria-label={desk.queue.states}>
			<ul class="numbers">
				{STATE_FILTERS.map((state) => (
					<li key={state}>
						<a
							class={`number state-${state}${counts[state] === 0 ? " number-zero" : ""}`}
							href={linkTo(filter === state ? "all" : state)}
							{...current(filter === state)}
						>
							<span class="number-count">{counts[state]}</span>
							<span class="number-word">
								<Shape state={state} /> {common.states[state]}
							</span>
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}

/** The other filters. *Belum dipastikan terkirim* is there only while it holds something. */
export function ChipFilters({ filter, counts }: Props) {
	const { queue } = useWords().desk;
	const chips = CHIPS.filter((chip) => chip !== "pending" || counts.pending > 0 || filter === "pending");
	return (
		<nav aria-label={queue.filters}>
			<ul class="filter-chips">
				{chips.map((chip) => (
					<li key={chip}>
						<a class="filter-chip" href={linkTo(chip)} {...current(filter === chip)}>
							{queue.chips[chip]}
							{chip !== "closed" && <span class="filter-count"> {counts[chip]}</span>}
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}
