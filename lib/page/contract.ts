import type { Ask } from "../messages/client.ts";
import type { OpenRequest } from "../messages/panel.ts";
import type { Mark, PageSettings } from "../messages/values.ts";
import type { AdapterFault } from "../sites/adapter.ts";
import type { Carets } from "../sites/compose/caret.ts";
import type { Presses } from "../sites/compose/presses.ts";
import type { Site } from "../sites/site.ts";
import type { Reading } from "../sites/types.ts";
import type { Observed } from "../sites/watch.ts";
import type { DockState } from "./dock-state.ts";
import type { Look } from "./look.ts";

/**
 * What is asked for: a comment by its mark, the sidebar by button, shortcut or menu, the reply picker by its shortcut (with what had the
 * focus then), or the sidebar as it was left on this site.
 */
export type Opening =
	| { container: Element }
	| { request: OpenRequest }
	| { pickFrom: Element | null }
	| { restore: true };

/** What the panel (loaded on first use into the same isolated world) needs of the page. */
export interface Boot {
	readonly site: Site;
	readonly ask: Ask;
	readonly signal: AbortSignal;
	/** How the sidebar was left on this site, as far as it was ever opened there. */
	readonly dockState: Partial<DockState>;
	/** Where the caret last stood in the site's own boxes, since the page was opened. */
	readonly carets: Carets;
	/** The comments whose Reply control was pressed on this page, by the admin or by us. */
	readonly pressed: Presses;
	settings(): PageSettings;
	look(): Look;
	/** Why an adapter file's selectors are not in force on this page; empty when they are, or when there is none. */
	adapterFaults(): readonly AdapterFault[];
	/** Everything recognised now, in page order. */
	readings(): Reading[];
	/** What the watcher holds of the page now. */
	observed(): Observed;
	/** Reads a container again: its node may hold another comment than before. */
	readAgain(container: Element): Reading;
	/** What is recorded of a complaint id, as far as it was asked for; null for nothing. */
	markOf(id: string): Mark | null;
	/** Registers a node as ours, so that the engine does not read the page again for it. */
	own(node: Node): void;
	/** Takes over: gets what was asked for so far and from now on, and hears of every change of the page. */
	attach(panel: Panel): void;
	/** Calls it at once and whenever the page changed; `isNew` when it is another page. */
	attachVisits(changed: (isNew?: boolean) => void): void;
}

export interface Panel {
	open(opening: Opening): void;
	/** The page, its look or our settings changed. */
	changed(): void;
}

/** Where the panel's script finds its page. The isolated world's global: no page script sees it. */
export const BOOT_KEY = "tanggapBoot";
