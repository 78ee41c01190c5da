import type { RefObject } from "preact";
import type { QueueQuery } from "../../../lib/complaint/queue-query.ts";
import { useWords } from "../../ui/App.tsx";
import { FaultBanner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import type { Toasts } from "../../ui/Toast.tsx";
import { Heading } from "../Heading.tsx";
import { hashOf } from "../routes.ts";
import { goTo } from "../useRoute.ts";
import { FilterMenus } from "./FilterMenus.tsx";
import { KeyHelp } from "./KeyHelp.tsx";
import { QueueNumbers, StateChips } from "./QueueNumbers.tsx";
import { SavedViews } from "./SavedViews.tsx";
import type { Numbers } from "./useNumbers.ts";
import { useViews } from "./useViews.ts";
import { Waiting } from "./Waiting.tsx";

interface Props {
	query: QueueQuery;
	numbers: Numbers;
	typed: string;
	onType: (text: string) => void;
	searchRef: RefObject<HTMLInputElement | null>;
	isHelpOpen: boolean;
	onHelp: () => void;
	isEntering: boolean;
	onEnter: () => void;
	manualRef: RefObject<HTMLSpanElement | null>;
	toasts: Toasts;
}

/** Above the list: what waits, the numbers, the filters. */
export function QueueHead({
	query,
	numbers,
	typed,
	onType,
	isHelpOpen,
	onHelp,
	isEntering,
	onEnter,
	toasts,
	...refs
}: Props) {
	const { desk, fieldwork, forward } = useWords();
	const words = desk.queue;
	const views = useViews(toasts);
	const { counts, isEmpty, week } = numbers;
	return (
		<>
			<div class="title-row">
				<Heading>{words.title}</Heading>
				{!isEmpty && <Waiting backlog={numbers.backlog} nextDue={numbers.nextDue} />}
				<span class="manual-button" ref={refs.manualRef}>
					<a
						class="button button-quiet button-small"
						title={forward.demand.lead}
						href={hashOf({
							screen: "demand",
							recipientId: query.opdIds.length === 1 ? (query.opdIds[0] ?? null) : null,
						})}
					>
						{forward.demand.title}
					</a>
					<Button
						isSmall
						look="quiet"
						aria-label={words.keys.button}
						title={words.keys.button}
						aria-expanded={isHelpOpen}
						aria-keyshortcuts="?"
						onClick={onHelp}
					>
						?
					</Button>
					<Button isSmall aria-expanded={isEntering} onClick={onEnter}>
						{fieldwork.manual.title}
					</Button>
				</span>
			</div>
			{isHelpOpen && <KeyHelp />}
			<QueueNumbers query={query} counts={counts} week={week} />
			<StateChips query={query} counts={counts} />
			<div class="filter-row">
				<search>
					<input
						class="input"
						type="search"
						ref={refs.searchRef}
						aria-label={words.search}
						aria-keyshortcuts="/"
						placeholder={words.search}
						value={typed}
						onInput={(event) => onType(event.currentTarget.value)}
					/>
				</search>
				<SavedViews views={views} query={query} />
				<FilterMenus query={query} onChange={(next) => goTo({ screen: "queue", query: next, complaintId: null })} />
			</div>
			{query.text !== "" && query.state === "all" && <p class="field-hint">{words.searching}</p>}
			<FaultBanner code={numbers.fault} />
		</>
	);
}
