import type { Manner } from "./cases.ts";

/** What a mounted editor shows of itself to a test. */
export interface MountedEditor {
	kind: string;
	/** The text in the editor's own model (not what the page shows), lines joined by "\n". */
	state: () => string;
	/** The box as it is now: a site may replace it. */
	element: () => HTMLElement;
	/** In a saved page: the handle that its Reply control was pressed for; "" in the composer that is always there. */
	to?: string;
}

export interface MountOptions {
	/** Text already in the box. */
	prefill?: string;
	/** A person's name that the site puts before `prefill` as a mention node. */
	mention?: string;
	/** Wording of the placeholder and the accessible name. */
	label?: string;
}

/** Puts an editor into `slot`, at once. */
export type Mount = (slot: Element, options: MountOptions) => MountedEditor;

/** What a saved page hands over when its Reply control was pressed; `prefill` is the mention that the site writes. */
export interface ReplyBoxContext {
	slot: Element;
	label: string;
	handle: string;
	author: string;
	prefill: string;
}

declare global {
	interface Window {
		__editor?: MountedEditor;
		/** On a saved page, every editor that was opened, in the order of opening. */
		__editors?: MountedEditor[];
		/** See behave.ts. */
		__behave: (slot: Element, manner: Manner, prefill: string, text: string) => void;
		__listen: () => void;
		__heard: () => string[];
		/** How often a saved page would have sent something. */
		__sent?: number;
		/** Mounts the real editor of one kind for the insertion matrix. */
		__mountEditor: (kind: string, slot: Element, prefill: string) => void;
		/** Mounts the real editor of a site in a saved page. */
		__openReplyBox: (site: "x" | "facebook" | "instagram", context: ReplyBoxContext) => void;
	}
}
