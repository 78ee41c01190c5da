import { useEffect, useRef } from "preact/hooks";
import type { LinkToVisit } from "../../../lib/messages/values.ts";
import { addressOf, isSamePage } from "../../../lib/sites/address.ts";
import type { SeenComment } from "../../../lib/sites/types.ts";
import { useAsk, useWords } from "../../ui/App.tsx";
import { type Loaded, useLive } from "../../ui/useLive.ts";
import type { Chosen, SidebarScope } from "../SidebarScope.tsx";
import type { Page } from "../usePage.ts";

/** What an opened link asks of the page that is there now. */
export interface Guidance {
	link: LinkToVisit;
	/** The link names a comment that this page does not show yet, or only the post. */
	about: "comment" | "post";
	/** Who wrote that comment, where the address says so. */
	handle: string | null;
}

export interface Links {
	/** Not done with, the oldest first. */
	open: readonly LinkToVisit[];
	loaded: Loaded<LinkToVisit[]>;
	guidance: Guidance | null;
	/** Marks a link; what was done can be undone from the toast. */
	mark: (link: LinkToVisit, state: LinkToVisit["state"], done?: string) => Promise<void>;
}

/**
 * The links to visit. Once the page shows the comment that an opened one names, that comment is chosen, once, unless something is chosen
 * already: nothing is taken from under the admin's hands.
 */
export function useLinks(
	page: Page,
	chosen: Chosen | null,
	choose: SidebarScope["choose"],
	toasts: SidebarScope["toasts"],
): Links {
	const ask = useAsk();
	const { faults } = useWords().common;
	const { loaded, value, reload } = useLive(() => ask("links", {}), [ask]);
	const offered = useRef(new Set<string>()).current;
	const open = (value ?? []).filter(({ state }) => state !== "done");
	const opened = open.filter(({ state }) => state === "opened");
	const comments = page.view?.comments ?? [];
	const found = opened.find(({ complaintId }) => commentOf(complaintId, comments) !== null);

	useEffect(() => {
		if (!found || chosen !== null || offered.has(found.id)) return;
		const seen = commentOf(found.complaintId, comments);
		if (!seen) return;
		offered.add(found.id);
		page.post({ type: "jump", commentId: seen.id });
		choose(seen.id, seen);
	});

	const mark: Links["mark"] = async (link, state, done) => {
		const answer = await ask("markLink", { id: link.id, state });
		reload();
		if (!answer.ok) return toasts.show({ text: faults[answer.code] });
		if (done) toasts.show({ text: done, undo: () => void mark(link, link.state) });
	};
	return { open, loaded, guidance: found ? null : guidanceFor(opened, page.view?.url ?? null), mark };
}

function commentOf(complaintId: string | null, comments: readonly SeenComment[]): SeenComment | null {
	return complaintId === null ? null : (comments.find(({ id }) => id === complaintId) ?? null);
}

/** What the admin is told on the page of an opened link that does not show the comment. */
function guidanceFor(opened: readonly LinkToVisit[], url: string | null): Guidance | null {
	if (url === null) return null;
	const link = opened.find((candidate) => candidate.complaintId !== null && isSamePage(candidate.url, url));
	if (!link) return null;
	const isPost = /^(?:ig|fb):post:/.test(link.complaintId ?? "");
	return { link, about: isPost ? "post" : "comment", handle: addressOf(link.url)?.handle ?? null };
}
