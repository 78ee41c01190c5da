import type { TargetedKeyboardEvent } from "preact";
import { useState } from "preact/hooks";
import type { Complaint } from "../../../lib/complaint/complaint.ts";
import { useWords } from "../../ui/App.tsx";
import { Button } from "../../ui/Button.tsx";
import { QueueRow } from "./QueueRow.tsx";

/** Rows drawn at once; more on request, so that thousands of open complaints stay fluid on a slow PC. */
const ROWS_SHOWN = 300;
const COLUMNS = ["state", "time", "opd", "text", "place", "source", "officer"] as const;

interface Props {
	complaints: readonly Complaint[];
	pendingIds: ReadonlySet<string>;
	openId: string | null;
	onOpen: (complaintId: string, withKeyboard: boolean) => void;
}

/** The list. One row is in the tab order; arrows, Home and End move, Enter opens. */
export function QueueTable({ complaints, pendingIds, openId, onOpen }: Props) {
	const { queue } = useWords().desk;
	const [limit, setLimit] = useState(ROWS_SHOWN);
	const [focusedId, setFocusedId] = useState<string | null>(null);
	const shown = complaints.slice(0, limit);
	const isShown = (id: string | null): boolean => shown.some((complaint) => complaint.id === id);
	const reachableId = isShown(focusedId) ? focusedId : isShown(openId) ? openId : (shown[0]?.id ?? null);
	return (
		<>
			<table class="queue-table">
				<caption class="visually-hidden">{queue.caption(complaints.length)}</caption>
				<thead>
					<tr>
						{COLUMNS.map((column) => (
							<th key={column} scope="col" class={`column-${column}`}>
								{queue.columns[column]}
							</th>
						))}
					</tr>
				</thead>
				<tbody onKeyDown={moveBetweenRows}>
					{shown.map((complaint) => (
						<QueueRow
							key={complaint.id}
							complaint={complaint}
							isPending={pendingIds.has(complaint.id)}
							isOpen={complaint.id === openId}
							isReachable={complaint.id === reachableId}
							onFocus={setFocusedId}
							onOpen={onOpen}
						/>
					))}
				</tbody>
			</table>
			{complaints.length > limit && (
				<p class="queue-more">
					<Button onClick={() => setLimit(limit + ROWS_SHOWN)}>
						{queue.more(Math.min(ROWS_SHOWN, complaints.length - limit))}
					</Button>
				</p>
			)}
		</>
	);
}

function moveBetweenRows(event: TargetedKeyboardEvent<HTMLElement>): void {
	const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>("button[data-complaint]")];
	const at = buttons.indexOf(event.target as HTMLElement);
	if (at < 0 || event.ctrlKey || event.altKey || event.metaKey) return;
	const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
	if (target === undefined) return;
	event.preventDefault();
	buttons[target]?.focus();
}
