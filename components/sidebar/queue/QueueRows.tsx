import type { TargetedKeyboardEvent } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Complaint } from "../../../lib/complaint/complaint.ts";
import { useSidebar } from "../SidebarScope.tsx";
import { QueueRow } from "./QueueRow.tsx";

interface Props {
	complaints: readonly Complaint[];
	label: string;
	chosenId: string | null;
	/** Told when somebody begins or ends to point at the rows or to move among them. */
	onHold?: (isHeld: boolean) => void;
}

/** Rows of the queue. One is in the tab order; j and k, arrows, Home and End move among them, Enter opens. */
export function QueueRows({ complaints, label, chosenId, onHold }: Props) {
	const { settings } = useSidebar();
	const held = useRef({ isPointedAt: false, isFocused: false });
	const [focusedId, setFocusedId] = useState<string | null>(null);
	const isListed = (id: string | null): boolean => complaints.some((complaint) => complaint.id === id);
	const reachableId = isListed(focusedId) ? focusedId : isListed(chosenId) ? chosenId : (complaints[0]?.id ?? null);

	// biome-ignore lint/correctness/useExhaustiveDependencies: only when the rows go, and no event tells that they were let go of
	useEffect(() => () => onHold?.(false), []);

	const hold = (part: Partial<typeof held.current>) => {
		Object.assign(held.current, part);
		onHold?.(held.current.isPointedAt || held.current.isFocused);
	};
	return (
		<ul
			class="queue-rows"
			aria-label={label}
			onKeyDown={(event) => moveAmongRows(event, settings.hasSingleKeys)}
			onMouseEnter={() => hold({ isPointedAt: true })}
			onMouseLeave={() => hold({ isPointedAt: false })}
			onFocusIn={() => hold({ isFocused: true })}
			onFocusOut={() => hold({ isFocused: false })}
		>
			{complaints.map((complaint) => (
				<QueueRow
					key={complaint.id}
					complaint={complaint}
					isChosen={complaint.id === chosenId}
					isReachable={complaint.id === reachableId}
					onFocus={setFocusedId}
				/>
			))}
		</ul>
	);
}

/** Handled here, before the keys of the whole sidebar: outside the list, k goes on with the round. */
function moveAmongRows(event: TargetedKeyboardEvent<HTMLElement>, hasSingleKeys: boolean): void {
	const rows = [...event.currentTarget.querySelectorAll<HTMLElement>("button[data-complaint]")];
	const row = (event.target as Element).closest(".queue-item")?.querySelector("button[data-complaint]");
	const at = rows.indexOf(row as HTMLElement);
	if (at < 0 || event.ctrlKey || event.altKey || event.metaKey) return;
	const letters = hasSingleKeys ? { j: at + 1, k: at - 1 } : {};
	const places: Record<string, number> = {
		...{ ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 },
		...letters,
	};
	const place = places[event.key];
	if (place === undefined) return;
	event.preventDefault();
	rows[place]?.focus();
}
