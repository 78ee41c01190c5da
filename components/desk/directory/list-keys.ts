import type { TargetedKeyboardEvent } from "preact";

/** Arrows, Home and End among the rows of a list that is one stop for the Tab key. */
export function moveInList(event: TargetedKeyboardEvent<HTMLElement>): void {
	const rows = [...event.currentTarget.querySelectorAll<HTMLElement>("button.organisation")];
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
