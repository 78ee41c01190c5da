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
	/** `hadText`: the box held more than the site's own mention before, so the text stands beside it. */
	| { state: "inserted"; hadText: boolean }
	| { state: "noBox" | "wrongTarget" | "restricted" | "refused" | "partial" | "vanished" | "readonly" | "gone" };

/** A reply on its way into the site's box. */
export interface ReplyText {
	text: string;
	/** The same for a box in which the site has put the citizen's account already. */
	textWithoutMention: string;
	/** Where the caret is to stand afterwards (`{kursor}`): UTF-16 offset into `text`; null for its end. */
	caret: number | null;
	/** The same as an offset into `textWithoutMention`. */
	caretWithoutMention: number | null;
}

/** From the page to its sidebar, over the MessagePort that page.content handed to the frame. */
export type ToSidebar =
	/** The admin chose this comment (mark, menu, shortcut); null opens the sidebar without one, which keeps what it shows. */
	| {
			type: "show";
			comment: SeenComment | null;
			ownReply: SeenComment | null;
			selection: string | null;
			/** Chosen in the context menu. */
			messageKind: "complaint" | "question" | null;
			/** What the keyboard is for: the comment's form, or the reply picker (the shortcut for it was pressed). */
			focus: "comment" | "replies";
			/** The shortcut was pressed in a box of the site that belongs to no comment that can be told: `comment` is null. */
			isUnknownBox: boolean;
	  }
	| { type: "page"; view: PageView }
	| { type: "inserted"; request: string; outcome: InsertOutcome; hasMention: boolean }
	/** The extension was updated: save the draft and ask for a reload. */
	| { type: "stale" };

/** From the sidebar to its page. */
export type ToPage =
	| { type: "ready" }
	/** Put this text into the reply box of this comment; never sends. */
	| ({ type: "insert"; request: string; commentId: string } & ReplyText)
	/** Scroll the comment into view and show it. */
	| { type: "jump"; commentId: string }
	/** Open another page of the three sites in this tab: the admin chose it. */
	| { type: "go"; url: string }
	| { type: "dock"; side: "left" | "right" }
	| { type: "collapse" }
	| { type: "close" }
	/** Give the keyboard back to the page: to the caret in the box from which the picker was opened, else to nothing in particular. */
	| { type: "blur" };

/** From the background to page.content: the button, the shortcut or the menu was used. The page reads its own selection. */
export interface OpenRequest {
	tanggap: "open";
	/** The kind chosen in the menu; null for the button and the shortcut. */
	messageKind: "complaint" | "question" | null;
}

/** From the background to the page's script: the shortcut for the reply picker was used. */
export interface PickRequest {
	tanggap: "pick";
}
