import { useEffect, useRef, useState } from "preact/hooks";
import type { Settings } from "../../lib/complaint/settings.ts";
import type { SeenComment } from "../../lib/sites/types.ts";
import { citizenAbove, lineOf } from "./disposition.ts";
import { betterReading } from "./reading.ts";
import type { Chosen } from "./SidebarScope.tsx";
import type { Page } from "./usePage.ts";

/** What was picked, before the page was looked at for what it means. */
interface Picked extends Chosen {
	/** By its mark on the page, not in a list. */
	isMarked: boolean;
}

/** What the sidebar is about: chosen by a mark on the page, or in one of the lists. It follows what the page shows of it later. */
export function useChosen(
	page: Page,
	settings: Settings,
): {
	chosen: Chosen | null;
	/** The picker was asked for in a box of the site that belongs to no comment that can be told: which turn of the page's; else null. */
	unknownBox: number | null;
	choose: (complaintId: string, seen: SeenComment | null) => void;
} {
	const [picked, setPicked] = useState<Picked | null>(null);
	const [unknownBox, setUnknownBox] = useState<number | null>(null);
	const { shown, view } = page;

	useEffect(() => {
		if (shown) setUnknownBox(shown.isUnknownBox ? shown.turn : null);
		if (!shown?.comment) return;
		const { comment, ownReply, messageKind, focus } = shown;
		setPicked((before) => ({
			...{ complaintId: comment.id, seen: comment, ownReply, messageKind, focus, isMarked: true },
			turn: (before?.turn ?? 0) + 1,
		}));
	}, [shown]);

	const choose = (complaintId: string, seen: SeenComment | null) => {
		setUnknownBox(null);
		setPicked((before) => ({
			...{ complaintId, seen, ownReply: null, messageKind: null, focus: "comment", isMarked: false },
			turn: (before?.turn ?? 0) + 1,
		}));
	};
	const comments = view?.comments ?? [];
	/** Once it was found it stays, also when the site takes the citizen's comment off the page while the form is filled in. */
	const meant = useRef<Chosen | null>(null);
	if (picked?.isMarked && meant.current?.turn !== picked.turn) meant.current = meantBy(picked, comments, settings);
	const chosen = picked && meant.current?.turn === picked.turn ? meant.current : picked;
	return { chosen: useNewestReading(chosen, comments), unknownBox, choose };
}

/** Whoever marks a leader's disposition means the citizen's words above it; null for any other comment, and while they are not shown. */
function meantBy(picked: Picked, comments: readonly SeenComment[], settings: Settings): Chosen | null {
	const citizen = picked.seen && lineOf(picked.seen, settings) && citizenAbove(picked.seen, comments, settings);
	return citizen ? { ...picked, complaintId: citizen.id, seen: citizen, ownReply: null } : null;
}

/** The chosen comment with everything that the page showed of it since it was first chosen. */
function useNewestReading(chosen: Chosen | null, comments: readonly SeenComment[]): Chosen | null {
	const known = useRef<{ turn: number; seen: SeenComment } | null>(null);
	if (!chosen?.seen) return chosen;
	const { turn, complaintId } = chosen;
	const before = known.current?.seen.id === complaintId ? known.current : null;
	const marked = before ? (before.turn === turn ? before.seen : betterReading(before.seen, chosen.seen)) : chosen.seen;
	const later = comments.find(({ id }) => id === complaintId);
	const seen = later ? betterReading(marked, later) : marked;
	known.current = { turn, seen };
	return { ...chosen, seen };
}
