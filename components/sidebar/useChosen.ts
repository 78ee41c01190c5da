import { useEffect, useState } from "preact/hooks";
import type { SeenComment } from "../../lib/sites/types.ts";
import type { Chosen } from "./SidebarScope.tsx";
import type { Page } from "./usePage.ts";

/** What the sidebar is about: chosen by a mark on the page, or in one of the lists. */
export function useChosen(page: Page): {
	chosen: Chosen | null;
	choose: (complaintId: string, seen: SeenComment | null) => void;
} {
	const [chosen, setChosen] = useState<Chosen | null>(null);
	const { shown } = page;

	useEffect(() => {
		if (!shown?.comment) return;
		const { comment, ownReply, messageKind } = shown;
		setChosen((before) => ({
			complaintId: comment.id,
			seen: comment,
			ownReply,
			messageKind,
			turn: (before?.turn ?? 0) + 1,
		}));
	}, [shown]);

	const choose = (complaintId: string, seen: SeenComment | null) =>
		setChosen((before) => ({
			complaintId,
			seen,
			ownReply: null,
			messageKind: null,
			turn: (before?.turn ?? 0) + 1,
		}));
	return { chosen, choose };
}
