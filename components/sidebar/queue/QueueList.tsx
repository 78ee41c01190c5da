import { useEffect, useRef, useState } from "preact/hooks";
import { queueAddress } from "../../../lib/complaint/queue-address.ts";
import { ALL_OPEN, isFiltered } from "../../../lib/complaint/queue-query.ts";
import { isWordless } from "../../../lib/complaint/search-words.ts";
import { useAsk, useWords } from "../../ui/App.tsx";
import { FaultBanner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { QueueRows } from "./QueueRows.tsx";
import { PIECE, useQueueRows } from "./useQueueRows.ts";
import type { QueueView } from "./useQueueView.ts";

interface Props {
	view: QueueView;
	/** Changes with the counts by state. */
	counted: string;
	chosenId: string | null;
}

/** What the filters let through, a piece at a time, and the way to the same on the desk. */
export function QueueList({ view, counted, chosenId }: Props) {
	const ask = useAsk();
	const { queue: words } = useWords().sidebar;
	const [isHeld, setHeld] = useState(false);
	const { query } = view;
	const { rows, total, isBusy, isBehind, fault, more, catchUp } = useQueueRows(query, isHeld, counted);
	const list = useRef<HTMLDivElement | null>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: each time that somebody asks, and when the answer has come
	useEffect(() => {
		if (isBusy || !view.isAwaited.current) return;
		view.isAwaited.current = false;
		list.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
	}, [view.turn, isBusy]);
	const left = total - (rows?.length ?? 0);
	return (
		<>
			<FaultBanner code={fault} />
			<p class="queue-found small soft">
				<span role="status">{rows && words.found(rows.length, total)}</span>
				{isHeld && isBehind && !isBusy && (
					<>
						{" · "}
						{words.changed}{" "}
						<Button look="link" isSmall onClick={catchUp}>
							{words.refresh}
						</Button>
					</>
				)}
				{query.text !== "" && query.state === "all" && ` · ${words.reachesDone}`}
			</p>
			<div class={`queue-list${isBusy ? " queue-busy" : ""}`} aria-busy={isBusy} ref={list}>
				{rows?.length === 0 ? (
					<Nothing view={view} />
				) : (
					<QueueRows complaints={rows ?? []} label={words.list} chosenId={chosenId} onHold={setHeld} />
				)}
			</div>
			<div class="queue-end">
				{rows !== null && left > 0 && (
					<Button isSmall onClick={more}>
						{words.more(Math.min(PIECE, left))}
					</Button>
				)}
				<Button look="link" isSmall onClick={() => void ask("openDesk", { hash: `#antrean/${queueAddress(query)}` })}>
					{words.desk}
				</Button>
			</div>
		</>
	);
}

function Nothing({ view }: { view: QueueView }) {
	const { queue: words } = useWords().sidebar;
	const { text, state } = view.query;
	const isNarrowed = state !== "all" || isFiltered(view.query);
	const unsearched = isNarrowed ? words.emptyFilter : words.empty;
	return (
		<div class="queue-nothing">
			<p class="soft">{text.trim() === "" ? unsearched : isWordless(text) ? words.tooShort : words.nothing(text)}</p>
			{isNarrowed && (
				<Button look="link" isSmall onClick={() => view.narrow(ALL_OPEN)}>
					{words.showAll}
				</Button>
			)}
		</div>
	);
}
