import { useEffect, useRef, useState } from "preact/hooks";
import { useWords } from "../../ui/App.tsx";
import { FaultBanner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { useToasts } from "../../ui/Toast.tsx";
import { Heading } from "../Heading.tsx";
import { Skeleton } from "../Skeleton.tsx";
import { goTo } from "../useRoute.ts";
import { ComplaintPane } from "./ComplaintPane.tsx";
import type { QueueFilter } from "./filters.ts";
import { ManualPane } from "./ManualPane.tsx";
import { QueueEmpty } from "./QueueEmpty.tsx";
import { ChipFilters, StateFilters } from "./QueueFilters.tsx";
import { QueueTable } from "./QueueTable.tsx";
import { useQueue } from "./useQueue.ts";
import { Waiting } from "./Waiting.tsx";

const SEARCH_AFTER_MS = 200;

/** All open complaints, next due first; a row opens a pane beside the list, which stays where it is. */
export function QueueScreen({ filter, complaintId }: { filter: QueueFilter; complaintId: string | null }) {
	const { desk, fieldwork } = useWords();
	const words = desk.queue;
	const [typed, setTyped] = useState("");
	const query = useSettled(typed.trim(), SEARCH_AFTER_MS);
	const queue = useQueue(filter, query);
	const list = useRef<HTMLDivElement>(null);
	const [isByKeyboard, setByKeyboard] = useState(false);
	const [isEntering, setEntering] = useState(false);
	const toasts = useToasts();
	const manualButton = useRef<HTMLSpanElement>(null);

	const open = (id: string, withKeyboard: boolean) => {
		setByKeyboard(withKeyboard);
		goTo({ screen: "queue", filter, complaintId: id }, complaintId === null ? "push" : "replace");
	};
	const openOther = (id: string, withKeyboard: boolean) => {
		toasts.hide();
		open(id, withKeyboard);
	};
	const close = () => {
		toasts.hide();
		goTo({ screen: "queue", filter, complaintId: null }, "replace");
		const row = [...(list.current?.querySelectorAll<HTMLElement>("[data-complaint]") ?? [])].find(
			(button) => button.dataset.complaint === complaintId,
		);
		row?.focus();
	};
	const stopEntering = () => {
		setEntering(false);
		manualButton.current?.querySelector("button")?.focus();
	};
	useEscape(isEntering ? stopEntering : complaintId === null ? null : close);
	return (
		<div class={`queue${complaintId === null && !isEntering ? "" : " has-pane"}`}>
			<div class="queue-head">
				<div class="title-row">
					<Heading>{words.title}</Heading>
					{queue.rows !== null && !queue.isEmpty && <Waiting open={queue.open} />}
					<span class="manual-button" ref={manualButton}>
						<Button isSmall aria-expanded={isEntering} onClick={() => setEntering(!isEntering)}>
							{fieldwork.manual.title}
						</Button>
					</span>
				</div>
				<StateFilters filter={filter} counts={queue.counts} />
				<div class="filter-row">
					<ChipFilters filter={filter} counts={queue.counts} />
					<search>
						<input
							class="input"
							type="search"
							aria-label={words.search}
							placeholder={words.search}
							value={typed}
							onInput={(event) => setTyped(event.currentTarget.value)}
						/>
					</search>
				</div>
				{query !== "" && <p class="field-hint">{words.searching}</p>}
				<FaultBanner code={queue.fault} />
			</div>
			<div class="queue-list" ref={list}>
				{queue.rows === null && queue.fault === null && <Skeleton />}
				{queue.rows !== null && queue.rows.length > 0 && (
					<QueueTable
						key={`${filter} ${query}`}
						complaints={queue.rows}
						pendingIds={queue.pendingIds}
						openId={complaintId}
						onOpen={openOther}
					/>
				)}
				{queue.rows?.length === 0 && (
					<QueueEmpty filter={filter} query={query} isFirst={queue.isEmpty} onClearSearch={() => setTyped("")} />
				)}
			</div>
			{isEntering && (
				<ManualPane
					toasts={toasts}
					onSaved={(id) => {
						setEntering(false);
						open(id, true);
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
					onChoose={(id) => openOther(id, true)}
					onClose={close}
				/>
			)}
		</div>
	);
}

/** The value once it has rested for `afterMs`: typing asks once, not at every letter. */
function useSettled(value: string, afterMs: number): string {
	const [settled, setSettled] = useState(value);
	useEffect(() => {
		const timer = setTimeout(() => setSettled(value), value === "" ? 0 : afterMs);
		return () => clearTimeout(timer);
	}, [value, afterMs]);
	return settled;
}

/** Escape closes the pane, unless a form inside it took the key for itself. */
function useEscape(close: (() => void) | null): void {
	const newest = useRef(close);
	newest.current = close;
	useEffect(() => {
		const onKeyDown = (event: KeyboardEvent) => {
			if (event.key === "Escape" && !event.defaultPrevented) newest.current?.();
		};
		document.addEventListener("keydown", onKeyDown);
		return () => document.removeEventListener("keydown", onKeyDown);
	}, []);
}
