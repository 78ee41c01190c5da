import { isBefore } from "../dom.ts";
import { ownLink, tweetAddress } from "../ids.ts";
import { beginsWithMention } from "./mention.ts";
import { readBox } from "./read.ts";
import type { Look, ReplyBoxes, ReplyTarget } from "./target.ts";

const BOX = '[data-testid="tweetTextarea_0"][contenteditable="true"], [data-testid^="tweetTextarea"] textarea';

const CELL = '[data-testid="cellInnerDiv"]';
const DIALOG = '#layers [role="dialog"]';
/** A quoted post, as in lib/sites/x/selectors.ts: its time says nothing about what is answered. */
const QUOTE = '[role="link"]:not(a)';

/** The id of the post that a link leads to, or null. */
function statusIdOf(link: Element | null): string | null {
	const url = link && ownLink("x", link.getAttribute("href"), new URL(link.baseURI));
	return (url && tweetAddress(url)?.id) ?? null;
}

/** When the post was written that a dialog answers: the last time above the composer. A dialog that quotes shows its post below it. */
function timeAnswered(dialog: Element, editor: Element): HTMLTimeElement | undefined {
	return [...dialog.querySelectorAll("time")].findLast(
		(time) => isBefore(time, editor) && time.closest(QUOTE) === null,
	);
}

/** Whether a reply dialog shows our post as the one it answers. Where its time is no link, its instant and the handle must agree. */
function answers(dialog: Element, editor: Element, { container, handle }: ReplyTarget, statusId: string): boolean {
	const parent = timeAnswered(dialog, editor);
	if (!parent) return false;
	const link = parent.closest('a[href*="/status/"]');
	if (link) return statusIdOf(link) === statusId;
	const own = [...container.querySelectorAll("time")].find((time) => statusIdOf(time.closest("a")) === statusId);
	const hasHandle = handle !== null && (dialog.textContent ?? "").toLowerCase().includes(`@${handle.toLowerCase()}`);
	return hasHandle && own !== undefined && own.dateTime === parent.dateTime;
}

function right(editor: HTMLElement, { handle }: ReplyTarget): Look {
	return { state: "right", editor, hasMention: handle !== null && beginsWithMention(readBox(editor), handle) };
}

/** X: a dialog with its own composer for each reply. The inline composer stands in the cell of the focal post and answers only that one. */
export const xBoxes: ReplyBoxes = {
	isProof: true,
	look(target) {
		const { container, commentId } = target;
		const top = [...container.ownerDocument.querySelectorAll(DIALOG)].at(-1);
		if (top && !top.contains(container)) {
			const editor = top.querySelector<HTMLElement>(BOX);
			if (!editor) return { state: "restricted", reason: "the dialog on top holds no composer" };
			const isAnswer = answers(top, editor, target, commentId.replace(/^x:/, ""));
			if (isAnswer) return right(editor, target);
			const wrong = { state: "wrongTarget", reason: "the dialog answers another post" } as const;
			return readBox(editor) ? { ...wrong, isOccupied: true } : wrong;
		}
		const inline = container.closest(CELL)?.querySelector<HTMLElement>(BOX);
		return inline ? right(inline, target) : { state: "noBox", reason: "no composer opened" };
	},
	candidates(editor, containers) {
		const dialog = editor.closest(DIALOG);
		const cell = editor.closest(CELL);
		if (!dialog) return containers.filter((container) => cell?.contains(container));
		const { dateTime } = timeAnswered(dialog, editor) ?? {};
		const hasTime = (container: Element) =>
			[...container.querySelectorAll("time")].some((time) => time.dateTime === dateTime);
		return containers.filter((container) => !dialog.contains(container) && hasTime(container));
	},
};
