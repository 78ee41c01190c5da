import type { SeenComment } from "../sites/types.ts";

/** What the docked sidebar shows of the page: everything recognised, in page order. */
export interface PageView {
	url: string;
	pageKind: string;
	/** Recognised comments in page order, each once; a very long page is cut (see `total`). */
	comments: SeenComment[];
	total: number;
	health: { state: "ok" | "partial" | "changed"; fields: string[]; report: string };
	/** The adapter file for this site, and whether its selectors could be used; null when there is none. */
	adapter: { revision: string; isInForce: boolean } | null;
	look: "light" | "dark";
	/** Where the sidebar stands now: it may have cleared something since it was moved there. */
	side: "left" | "right";
}

/** Why a text did or did not reach the site's reply box. */
export type InsertOutcome =
	| { state: "inserted" }
	| { state: "noBox" | "wrongTarget" | "restricted" | "refused" | "partial" | "vanished" | "readonly" | "gone" };

/** From the page to its sidebar, over the MessagePort that page.content handed to the frame. */
export type ToSidebar =
	/** The admin chose this comment (mark, menu, shortcut); null opens the sidebar without one. */
	| {
			type: "show";
			comment: SeenComment | null;
			ownReply: SeenComment | null;
			selection: string | null;
			/** Chosen in the context menu. */
			messageKind: "complaint" | "question" | null;
	  }
	| { type: "page"; view: PageView }
	| { type: "inserted"; request: string; outcome: InsertOutcome; hasMention: boolean }
	/** The extension was updated: save the draft and ask for a reload. */
	| { type: "stale" };

/** From the sidebar to its page. */
export type ToPage =
	| { type: "ready" }
	/** Put this text into the reply box of this comment; never sends. */
	| { type: "insert"; request: string; commentId: string; text: string; textWithoutMention: string }
	/** Scroll the comment into view and show it. */
	| { type: "jump"; commentId: string }
	/** Open another page of the three sites in this tab: the admin chose it. */
	| { type: "go"; url: string }
	| { type: "dock"; side: "left" | "right" }
	| { type: "collapse" }
	| { type: "close" }
	/** Give the keyboard back to the page. */
	| { type: "blur" };

/** From the background to page.content: the button, the shortcut or the menu was used. The page reads its own selection. */
export interface OpenRequest {
	tanggap: "open";
	/** The kind chosen in the menu; null for the button and the shortcut. */
	messageKind: "complaint" | "question" | null;
}
