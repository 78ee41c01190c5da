import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { useWords } from "../../ui/App.tsx";
import { QueueRow } from "./QueueRow.tsx";
import type { Queue } from "./useQueue.ts";
import type { Selection } from "./useSelection.ts";
import { ROW_HEIGHT, useWindow } from "./useWindow.ts";

const COLUMNS = ["state", "time", "opd", "text", "place", "source", "officer"] as const;

interface Props {
	queue: Queue;
	ids: readonly string[];
	/** Another list begins at its top. */
	address: string;
	selection: Selection;
	pendingIds: ReadonlySet<string>;
	openId: string | null;
	/** The row in the tab order; drawn also when it is out of sight, so that it keeps the focus. */
	activeId: string | null;
	list: RefObject<HTMLDivElement | null>;
	onActive: (complaintId: string) => void;
	onOpen: (complaintId: string, withKeyboard: boolean) => void;
}

/** The list: of 100,000 complaints some thirty rows are drawn, the others are empty room of their height. */
export function QueueGrid({ queue, ids, address, selection, pendingIds, openId, activeId, list, ...on }: Props) {
	const { queue: words } = useWords().desk;
	const body = useRef<HTMLTableSectionElement>(null);
	const { first, last } = useWindow(list, body, ids.length);
	const activeAt = activeId === null ? -1 : ids.indexOf(activeId);
	const drawn = [...new Set([...(activeAt < 0 ? [] : [activeAt]), ...range(first, last)])].sort((a, b) => a - b);
	const shown = drawn.map((index) => ids[index] ?? "");

	const { show, revision } = queue;
	// biome-ignore lint/correctness/useExhaustiveDependencies: the ids as text stand for the list of them
	useEffect(() => show(shown), [shown.join("\n"), revision]);
	useSteadyScroll(list, ids, address);

	const isAll = ids.length > 0 && selection.ids.size === ids.length;
	return (
		<table
			class="queue-table"
			// biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows are moved through and selected
			role="grid"
			aria-label={words.caption(ids.length)}
			aria-multiselectable="true"
			aria-rowcount={queue.isComplete ? ids.length + 1 : -1}
		>
			<thead>
				<tr aria-rowindex={1}>
					<th scope="col" class="column-select">
						<input
							type="checkbox"
							aria-label={words.bulk.selectAll(ids.length)}
							title={words.bulk.selectAll(ids.length)}
							checked={isAll}
							disabled={!queue.isComplete}
							onChange={() => (isAll ? selection.clear() : selection.set(ids))}
						/>
					</th>
					{COLUMNS.map((column) => (
						<th key={column} scope="col" class={`column-${column}`}>
							{words.columns[column]}
						</th>
					))}
				</tr>
			</thead>
			<tbody ref={body}>
				{drawn.flatMap((index, place) => {
					const id = ids[index] ?? "";
					const gap = index - (drawn[place - 1] ?? -1) - 1;
					return [
						<Gap key={`before ${id}`} rows={gap} />,
						<QueueRow
							key={id}
							id={id}
							complaint={queue.complaints.get(id) ?? null}
							index={index}
							isPending={pendingIds.has(id)}
							isOpen={id === openId}
							isSelected={selection.ids.has(id)}
							isReachable={index === Math.max(activeAt, 0)}
							onFocus={on.onActive}
							onOpen={on.onOpen}
							onSelect={selection.toggle}
						/>,
					];
				})}
				<Gap rows={ids.length - (drawn.at(-1) ?? -1) - 1} />
			</tbody>
		</table>
	);
}

/** The room of rows that are not drawn. */
function Gap({ rows }: { rows: number }) {
	// biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row of a grid, but never one that takes the focus
	return rows <= 0 ? null : <tr aria-hidden="true" class="gap" style={{ height: `${rows * ROW_HEIGHT}px` }} />;
}

const range = (from: number, to: number): number[] =>
	Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

/** What is being read stays where it is when rows above it come or go; another list begins at its top. */
function useSteadyScroll(list: RefObject<HTMLElement | null>, ids: readonly string[], address: string): void {
	const before = useRef({ ids, address });
	useLayoutEffect(() => {
		const old = before.current;
		before.current = { ids, address };
		const element = list.current;
		if (!element || old.ids === ids) return;
		if (old.address !== address) {
			element.scrollTop = 0;
			return;
		}
		const top = Math.floor(element.scrollTop / ROW_HEIGHT);
		const id = old.ids[top];
		const now = top === 0 || id === undefined ? -1 : ids.indexOf(id);
		if (now >= 0) element.scrollTop += (now - top) * ROW_HEIGHT;
	}, [list, ids, address]);
}
