import type { RefObject, TargetedKeyboardEvent } from "preact";

/** Puts the focus back on a row, else where Tab comes into the list, else on the button that adds to it; once it is drawn. */
export function focusRow({ current: list }: RefObject<HTMLElement | null>, row: string): void {
	const selectors = [row, '.list-button[tabindex="0"]', "button"];
	setTimeout(() => {
		const found = selectors.map((one) => list?.querySelector<HTMLElement>(one));
		found.find((one) => one)?.focus();
	});
}

/** Arrows, Home and End among the rows of a list that is one stop for the Tab key. */
export function moveInList(event: TargetedKeyboardEvent<HTMLElement>): void {
	const rows = [...event.currentTarget.querySelectorAll<HTMLElement>("button.list-button")];
	const last = rows.length - 1;
	const at = rows.indexOf(document.activeElement as HTMLElement);
	const next = new Map([
		["ArrowDown", Math.min(at + 1, last)],
		["ArrowUp", Math.max(at - 1, 0)],
		["Home", 0],
		["End", last],
	]).get(event.key);
	if (next === undefined) return;
	event.preventDefault();
	rows[next]?.focus();
}
