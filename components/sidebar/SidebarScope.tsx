import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { SeenComment } from "../../lib/sites/types.ts";
import type { ComplaintScope } from "../complaint/ComplaintScope.tsx";
import type { Detections } from "./detections/useDetections.ts";
import type { Page } from "./usePage.ts";

/** What the sidebar is about just now: a comment on this page, or a complaint chosen from a list. */
export interface Chosen {
	complaintId: string;
	/** As read from the page; null when it is not on this page. */
	seen: SeenComment | null;
	/** Our own reply under it, if one was read. */
	ownReply: SeenComment | null;
	/** Chosen in the context menu; null is *Aduan*. */
	messageKind: "complaint" | "question" | null;
	/** What the keyboard is for: the comment's form, or the reply picker. */
	focus: "comment" | "replies";
	/** Rises with each choice, so that choosing the same again gives it the focus again. */
	turn: number;
}

/** What the parts of a configured sidebar share. */
export interface SidebarScope extends ComplaintScope {
	/** Name of the meaning of "1 x 24 jam" in force. */
	policyName: string;
	page: Page;
	detections: Detections;
	/** Complaints of which the admin said that the answer the site hints at is not ours; asked no more while the sidebar is open. */
	refusedHints: Set<string>;
	choose: (complaintId: string, seen: SeenComment | null) => void;
}

export const SidebarContext = createContext<SidebarScope | null>(null);

/** @throws outside `SidebarContext.Provider`: a fault of the program, never of the data */
export function useSidebar(): SidebarScope {
	const scope = useContext(SidebarContext);
	if (!scope) throw new Error("no SidebarContext.Provider above this component");
	return scope;
}
