import type { RefObject } from "preact";
import { useRef, useState } from "preact/hooks";
import { ALL_OPEN, type QueueQuery, type QueueState } from "../../../lib/complaint/queue-query.ts";

/** How the queue is looked at: kept above it, so that the counts in the header can open it. */
export interface QueueView {
	isOpen: boolean;
	query: QueueQuery;
	/** Rises when the queue is to come into sight. */
	turn: number;
	/** Whether the list is to have the focus as soon as what was asked for stands there. */
	isAwaited: RefObject<boolean>;
	toggle: () => void;
	narrow: (part: Partial<QueueQuery>) => void;
	/** Opens it with just this state. */
	show: (state: QueueState) => void;
	/** Opens it as it is. */
	open: () => void;
}

export function useQueueView(): QueueView {
	const [view, setView] = useState({ isOpen: false, query: ALL_OPEN, turn: 0 });
	const isAwaited = useRef(false);
	return {
		...view,
		isAwaited,
		toggle: () => setView((before) => ({ ...before, isOpen: !before.isOpen })),
		narrow: (part) => setView((before) => ({ ...before, query: { ...before.query, ...part } })),
		show: (state) => {
			isAwaited.current = true;
			setView(({ turn }) => ({ isOpen: true, query: { ...ALL_OPEN, state }, turn: turn + 1 }));
		},
		open: () => setView((before) => ({ ...before, isOpen: true })),
	};
}
