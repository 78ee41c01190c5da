import { z } from "zod";
import { ids, observedArgs, type ShownArgs, shownArgs, visitArgs } from "../args.ts";
import type { Mark, PageSettings } from "../values.ts";
import { define } from "./spec.ts";

/** What the script of a site's page asks, and a sidebar that stands in for it in a tab of its own. */
export const pageMessages = {
	/** The page is about to dock a sidebar that will present this nonce. */
	announceSidebar: define<null>()(["page"], z.object({ nonce: z.uuid() })),
	/** What the marks show for the complaints near the viewport: states and OPD, no words. */
	marks: define<Mark[]>()(["page"], z.object({ ids })),
	/** Puts another of our scripts beside the page's own: on first use, not on every page. */
	loadScript: define<null>()(["page"], z.object({ script: z.enum(["panel", "visits"]) })),
	/** Our frame did not load on this page: shows the comment in a sidebar of its own tab. */
	openSidebarTab: define<null>()(["page"], z.object({ shown: shownArgs })),
	/** What a sidebar in its own tab is about; null when it was not opened by us. */
	shownInTab: define<ShownArgs | null>()(["sidebar"], z.object({})),
	/** Language, look of the marks, and the agency's accounts on this site. */
	pageSettings: define<PageSettings>()(["page"], z.object({})),
	/**
	 * What the page shows by itself of registered accounts (answers, dispositions, posts) and of recorded complaints whose text or time was
	 * not whole. The background decides what it means.
	 */
	observe: define<null>()(["page"], z.object({ comments: z.array(observedArgs).max(50) })),
	/** A profile or post of an account of ours was looked at for a while (*keliling pagi*, account activity). */
	visited: define<null>()(["page"], visitArgs),
} as const;
