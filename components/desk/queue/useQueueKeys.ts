import { usePageKeys } from "../../ui/usePageKeys.ts";

/** What the keys of the queue do. */
export interface QueueKeys {
	/** To the row so many further on; `first` and `last` to the ends. */
	move: (by: number | "first" | "last") => void;
	select: () => void;
	assign: () => void;
	reply: () => void;
	note: () => void;
	search: () => void;
	help: () => void;
	/** Escape, where nothing else took it. */
	escape: () => void;
	/** Whether single letters work at all; a setting. */
	hasSingleKeys: boolean;
}

const PAGE = 10;
/** Keys that work with the focus on a row. */
const ON_ROW: Readonly<Record<string, number | "first" | "last">> = {
	ArrowDown: 1,
	ArrowUp: -1,
	PageDown: PAGE,
	PageUp: -PAGE,
	Home: "first",
	End: "last",
};
const LETTERS = { x: "select", a: "assign", r: "reply", n: "note", "/": "search", "?": "help" } as const;

/** The keys of the queue: not in fields, forms or the pane, which have their own. */
export function useQueueKeys(keys: QueueKeys): void {
	usePageKeys((event) => handlerOf(event, keys));
}

function handlerOf(event: KeyboardEvent, keys: QueueKeys): (() => void) | null {
	if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return null;
	const { key, target } = event;
	if (key === "Escape") return keys.escape;
	if (!(target instanceof Element)) return null;
	const move = target.closest("tbody .row-button") ? ON_ROW[key] : undefined;
	if (move !== undefined) return () => keys.move(move);
	if (!keys.hasSingleKeys || isElsewhere(target)) return null;
	const letter = key.toLowerCase();
	if (letter === "j") return () => keys.move(1);
	if (letter === "k") return () => keys.move(-1);
	const name = Object.hasOwn(LETTERS, letter) ? LETTERS[letter as keyof typeof LETTERS] : null;
	return name && keys[name];
}

function isElsewhere(target: Element): boolean {
	return target.closest("input:not([type=checkbox]), textarea, select, [contenteditable], form, .pane") !== null;
}
