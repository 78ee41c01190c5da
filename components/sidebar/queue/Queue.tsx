import { useEffect, useRef } from "preact/hooks";
import type { Overview } from "../../../lib/messages/values.ts";
import { useAsk, useWords } from "../../ui/App.tsx";
import { Button } from "../../ui/Button.tsx";
import { Rebuilding } from "../../ui/Rebuilding.tsx";
import { useKeys } from "../../ui/useKeys.ts";
import { Fold } from "../fieldwork/Fold.tsx";
import { useSidebar } from "../SidebarScope.tsx";
import { countOf, openCount } from "./counts.ts";
import { OpdFilter, QueueSearch, SEARCH_KEY, StateChips } from "./QueueFilters.tsx";
import { QueueList } from "./QueueList.tsx";
import { QueueRows } from "./QueueRows.tsx";
import type { QueueView } from "./useQueueView.ts";

interface Props {
	overview: Overview;
	view: QueueView;
	/** What the sidebar is about. */
	chosenId: string | null;
}

/** *Antrean*: how many are late, due soon and open, and what is due next; opened, all of it with filters and search. */
export function Queue({ overview, view, chosenId }: Props) {
	const { queue: words } = useWords().sidebar;
	const { settings } = useSidebar();
	const section = useRef<HTMLDivElement | null>(null);
	const search = useRef<HTMLInputElement | null>(null);
	/** The search field is not there before the fold is open. */
	const isSearchWanted = useRef(false);

	useEffect(() => {
		if (view.turn > 0) section.current?.scrollIntoView?.({ block: "start" });
	}, [view.turn]);
	useKeys({
		letters: {
			[SEARCH_KEY]: () => {
				isSearchWanted.current = search.current === null;
				if (isSearchWanted.current) view.open();
				else search.current?.focus();
			},
		},
		hasSingleKeys: settings.hasSingleKeys,
	});
	const keepSearch = (element: HTMLInputElement | null) => {
		search.current = element;
		if (element && isSearchWanted.current) element.focus();
		isSearchWanted.current = false;
	};

	return (
		<div class="queue" ref={section}>
			<Rebuilding />
			<Fold
				title={words.title}
				line={words.line(countOf("overdue", overview), overview.soon, openCount(overview))}
				isOpen={view.isOpen}
				onToggle={view.toggle}
				peek={<NextDue overview={overview} chosenId={chosenId} />}
			>
				<Pending overview={overview} />
				<StateChips view={view} overview={overview} />
				<div class="queue-narrow">
					<OpdFilter view={view} />
					<QueueSearch view={view} inputRef={keepSearch} />
				</div>
				<QueueList view={view} counted={JSON.stringify({ ...overview, next: null })} chosenId={chosenId} />
			</Fold>
		</div>
	);
}

/** *Berikutnya jatuh tempo*, on whatever page it is. */
function NextDue({ overview, chosenId }: Pick<Props, "overview" | "chosenId">) {
	const { queue: words } = useWords().sidebar;
	return (
		<>
			<Pending overview={overview} />
			{overview.next.length === 0 ? (
				<p class="soft">{words.noneDue}</p>
			) : (
				<QueueRows complaints={overview.next} label={words.next} chosenId={chosenId} />
			)}
		</>
	);
}

/** Replies of which nobody said whether they were sent. */
function Pending({ overview: { pending } }: Pick<Props, "overview">) {
	const ask = useAsk();
	const { queue: words } = useWords().sidebar;
	if (pending === 0) return null;
	return (
		<Button look="link" isSmall onClick={() => void ask("openDesk", { hash: "#antrean/pending" })}>
			{words.pending(pending)}
		</Button>
	);
}
