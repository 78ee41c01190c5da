import type { SiteId } from "../hosts.ts";
import type { Reading } from "../types.ts";

/** The comment that is to be answered, as read from the page at click time: nodes are recycled. */
export interface ReplyTarget {
	site: SiteId;
	/** Complaint id, e.g. `x:1858…`. */
	commentId: string;
	/** Complaint id of the post that it stands under; null when the page does not tell. */
	postId: string | null;
	author: string | null;
	handle: string | null;
	container: Element;
	replyControl: HTMLElement | null;
}

/** A comment as it was read, as something to answer; null for what is no comment. */
export function targetOf({ container, replyControl, result }: Reading): ReplyTarget | null {
	if (result.state !== "ok") return null;
	const { site, id, author, handle, post } = result.comment;
	return { site, commentId: id, postId: post?.id ?? null, author, handle, container, replyControl };
}

/** What a look at the page shows. A box that can't be shown to belong to the comment is `wrongTarget`, never `right`. */
export type Look =
	| { state: "right"; editor: HTMLElement; hasMention: boolean }
	/** `isOccupied`: the admin is writing something else there, which pressing Reply would take away. */
	| { state: "noBox" | "wrongTarget" | "restricted"; reason: string; isOccupied?: true };

/** How one site shows its reply boxes. */
export interface ReplyBoxes {
	/** Whether a box proves its comment so well that an open one is used without pressing Reply again. */
	isProof: boolean;
	/** Finds the box of `target`. `focusedBefore` had the focus before Reply was pressed. */
	look: (target: ReplyTarget, focusedBefore: Element | null) => Look;
	/** Which of these containers may hold the comment that an open box answers: cheap, on a page of thousands; `look` then decides. */
	candidates: (editor: HTMLElement, containers: readonly Element[]) => Element[];
}
