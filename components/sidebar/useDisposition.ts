import { useMemo } from "preact/hooks";
import type { Answer, Sighting } from "../../lib/messages/values.ts";
import type { SeenComment } from "../../lib/sites/types.ts";
import { useAsk } from "../ui/App.tsx";
import { useLive } from "../ui/useLive.ts";
import { type DispositionLine, dispositionOn } from "./disposition.ts";
import { useSidebar } from "./SidebarScope.tsx";

const NOTHING: Answer<Sighting[]> = { ok: true, value: [] };

/**
 * The leader's word on a comment that is not recorded: on this page, or seen on another visit.
 * @param isOpen whether its form is in use; nothing is asked before
 */
export function useDisposition(seen: SeenComment, isOpen: boolean): DispositionLine | null {
	const ask = useAsk();
	const { settings, page } = useSidebar();
	const { value } = useLive(
		// What a leader wrote to the post itself is about the post, not about the comments below it.
		async () => (isOpen ? ask("dispositions", { id: seen.id }) : NOTHING),
		[ask, seen.id, isOpen],
		[seen.id],
	);
	const comments = page.view?.comments;
	return useMemo(() => dispositionOn(seen, comments ?? [], value ?? [], settings), [seen, comments, value, settings]);
}
