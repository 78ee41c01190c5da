import { useRef, useState } from "preact/hooks";
import { ALL_OPEN, type QueueQuery } from "../../../lib/complaint/queue-query.ts";
import type { BulkTask } from "../../../lib/messages/args.ts";
import { pageOfSite } from "../../../lib/sites/hosts.ts";
import { useApp, useWords } from "../../ui/App.tsx";
import { FaultBanner } from "../../ui/Banner.tsx";
import { Toast, useToasts } from "../../ui/Toast.tsx";
import { useLive } from "../../ui/useLive.ts";
import { answerOf, useDesk } from "../DeskContext.tsx";
import { Skeleton } from "../Skeleton.tsx";
import { goTo } from "../useRoute.ts";
import { ComplaintPane } from "./ComplaintPane.tsx";
import { GuidanceAnswers } from "./guidance/GuidanceAnswers.tsx";
import { ManualPane } from "./ManualPane.tsx";
import { QueueEmpty } from "./QueueEmpty.tsx";
import { QueueGrid } from "./QueueGrid.tsx";
import { QueueHead } from "./QueueHead.tsx";
import { SelectionBar } from "./SelectionBar.tsx";
import { useActiveRow } from "./useActiveRow.ts";
import { useBulk } from "./useBulk.ts";
import { useNumbers } from "./useNumbers.ts";
import { useQueue } from "./useQueue.ts";
import { useQueueKeys } from "./useQueueKeys.ts";
import { useSearch } from "./useSearch.ts";
import { useSelection } from "./useSelection.ts";

/** The queue, next due first; a row opens a pane beside the list, which stays where it is. */
export function QueueScreen({ query, complaintId }: { query: QueueQuery; complaintId: string | null }) {
	const words = useWords().desk.queue;
	const { settings } = useApp();
	const { data } = useDesk();
	const queue = useQueue(query);
	const numbers = useNumbers();
	const pending = useLive(() => answerOf(() => data.pending()), [data]);
	const ids = queue.ids ?? [];
	const selection = useSelection(queue.ids);
	const active = useActiveRow(ids, complaintId);
	const bulk = useBulk();
	const toasts = useToasts();
	const [typed, type] = useSearch(query, complaintId);
	const [isByKeyboard, setByKeyboard] = useState(false);
	const [isEntering, setEntering] = useState(false);
	const [isHelpOpen, setHelpOpen] = useState(false);
	const list = useRef<HTMLDivElement>(null);
	const search = useRef<HTMLInputElement>(null);
	const manual = useRef<HTMLSpanElement>(null);

	const open = (id: string, withKeyboard: boolean) => {
		toasts.hide();
		setByKeyboard(withKeyboard);
		active.setId(id);
		goTo({ screen: "queue", query, complaintId: id }, complaintId === null ? "push" : "replace");
	};
	const close = () => {
		toasts.hide();
		goTo({ screen: "queue", query, complaintId: null }, "replace");
		active.focus();
	};
	const stopEntering = () => {
		setEntering(false);
		manual.current?.querySelector<HTMLElement>("button:last-child")?.focus();
	};
	/** What is selected, else the row that is marked. */
	const begin = (task: BulkTask["type"]) => {
		const chosen = selection.ids.size > 0 ? [...selection.ids] : active.id === null ? [] : [active.id];
		if (chosen.length > 0) bulk.begin(task, chosen);
	};
	const reply = () => {
		const complaint = active.id === null ? undefined : queue.complaints.get(active.id);
		const link = pageOfSite(complaint?.comment.permalink ?? null);
		if (link !== null) window.open(link, "_blank", "noopener");
		else if (complaint) toasts.show({ text: words.noLink(complaint.number) });
	};
	useQueueKeys({
		move: active.move,
		select: () => active.id !== null && selection.toggle(active.id, false),
		assign: () => begin("assign"),
		note: () => begin("note"),
		reply,
		search: () => search.current?.focus(),
		help: () => setHelpOpen(!isHelpOpen),
		escape: () => {
			if (isEntering) stopEntering();
			else if (isHelpOpen) setHelpOpen(false);
			else if (complaintId !== null) close();
		},
		hasSingleKeys: settings?.hasSingleKeys ?? false,
	});
	const hasPane = complaintId !== null || isEntering;
	return (
		<div class={`queue${hasPane ? " has-pane" : ""}`}>
			<div class="queue-head">
				<QueueHead
					query={query}
					numbers={numbers}
					typed={typed}
					onType={type}
					searchRef={search}
					isHelpOpen={isHelpOpen}
					onHelp={() => setHelpOpen(!isHelpOpen)}
					isEntering={isEntering}
					onEnter={() => setEntering(!isEntering)}
					manualRef={manual}
					toasts={toasts}
				/>
				{query.state === "guidance" && <GuidanceAnswers />}
				<FaultBanner code={numbers.fault === null ? queue.fault : null} />
				<SelectionBar selection={selection} all={queue.isComplete ? ids : null} bulk={bulk} onLeave={active.focus} />
			</div>
			<div class="queue-list" ref={list}>
				{queue.ids === null && queue.fault === null && <Skeleton />}
				{ids.length > 0 && (
					<QueueGrid
						queue={queue}
						ids={ids}
						address={queue.address}
						selection={selection}
						pendingIds={new Set(pending.value?.map((reply) => reply.complaintId))}
						openId={complaintId}
						activeId={active.id}
						list={list}
						onActive={active.setId}
						onOpen={open}
					/>
				)}
				{queue.ids?.length === 0 && (
					<QueueEmpty query={query} isFirst={numbers.isEmpty} onClearSearch={() => type("")} />
				)}
			</div>
			{!hasPane && <Toast toasts={toasts} />}
			{isEntering && (
				<ManualPane
					toasts={toasts}
					onSaved={(id) => {
						setEntering(false);
						goTo({ screen: "queue", query: ALL_OPEN, complaintId: id });
					}}
					onClose={stopEntering}
				/>
			)}
			{complaintId !== null && !isEntering && (
				<ComplaintPane
					key={complaintId}
					complaintId={complaintId}
					takesFocus={isByKeyboard}
					toasts={toasts}
					onChoose={(id) => open(id, true)}
					onClose={close}
				/>
			)}
		</div>
	);
}
