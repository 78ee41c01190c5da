import { usePageKeys } from "./usePageKeys.ts";

interface Keys {
	/** Ctrl+Enter, anywhere. */
	save?: () => void;
	/** Alt+1..3 anywhere, 1..3 outside fields: 0 to 2. */
	number?: (index: number) => void;
	/** Enter, where it does nothing else: outside fields, buttons and links. */
	enter?: () => void;
	/** "/" outside fields. */
	search?: () => void;
	/** Single letters outside fields, by the letter ("n"). */
	letters?: Readonly<Record<string, () => void>>;
	/** Escape, where nothing is open that it closes. */
	escape?: () => void;
	/** Whether single keys work at all; a setting. */
	hasSingleKeys: boolean;
}

/** By the place on the keyboard: with Alt the letter differs from layout to layout. */
const NUMBER_KEY = /^(?:Digit|Numpad)([123])$/;

/** Keys of the whole sidebar, wherever the focus is. */
export function useKeys(keys: Keys): void {
	usePageKeys((event) => handlerOf(event, keys));
}

function handlerOf(event: KeyboardEvent, keys: Keys): (() => void) | null {
	if (event.defaultPrevented || event.isComposing) return null;
	const isCommand = event.ctrlKey || event.metaKey;
	if (isCommand && event.key === "Enter") return keys.save ?? null;
	if (event.key === "Escape") return keys.escape ?? null;
	const index = Number(NUMBER_KEY.exec(event.code)?.[1]) - 1;
	const { number } = keys;
	const isNumber = number !== undefined && !Number.isNaN(index);
	if (event.altKey) return isNumber && !isCommand && !event.shiftKey ? () => number(index) : null;
	if (event.key === "Enter" && !isCommand) return isControl(event.target) ? null : (keys.enter ?? null);
	if (!keys.hasSingleKeys || isCommand || isTyping(event.target)) return null;
	if (event.key === "/") return keys.search ?? null;
	const letter = event.key.toLowerCase();
	if (keys.letters && Object.hasOwn(keys.letters, letter)) return keys.letters[letter] ?? null;
	return isNumber && !event.shiftKey ? () => number(index) : null;
}

function isTyping(target: EventTarget | null): boolean {
	return target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
}

function isControl(target: EventTarget | null): boolean {
	return isTyping(target) || (target instanceof Element && target.closest("button, a, summary") !== null);
}
