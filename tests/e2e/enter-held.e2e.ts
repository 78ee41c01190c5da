import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Session } from "./harness/session.ts";
import { caretIsInBox, inReplyBox, launchConfigured, openComment, openScene, PROPOSED, SCENES, sent } from "./story.ts";

declare global {
	interface Window {
		/** How often Enter came to the page by itself, because it was held down. */
		__repeats: number;
	}
}

/** Counts what the keyboard repeats, before anyone can keep it from the page: the sidebar's own listener comes later. */
function countRepeats(): void {
	window.__repeats = 0;
	const count = ({ key, repeat }: KeyboardEvent) => {
		if (key === "Enter" && repeat) window.__repeats++;
	};
	window.addEventListener("keydown", count, true);
}

/** On X only Ctrl+Enter sends. */
const SENT_BY_ENTER = SCENES.filter(({ site }) => site !== "x");
/** Repeats that come after the text has come: a person lets go when they see it. */
const MORE = 5;

describe("Enter that is held down from the picker into the box", () => {
	let session: Session;
	beforeAll(async () => {
		session = await launchConfigured();
	});
	afterAll(() => session.close());

	it.each(SENT_BY_ENTER)("sends nothing on $page; pressed anew, it does", async (scene) => {
		const tab = await openScene(session, scene, "real editors");
		await tab.evaluate(countRepeats);
		const sidebar = await openComment(session, tab, scene.commentId);
		await sidebar.press("Control+Enter", "label=Lokasi");
		await sidebar.waitFor("text*=Tercatat");
		await sidebar.press("/");
		await sidebar.waitFor(() => document.activeElement?.id === "reply-search");
		// Enter that comes before the list puts nothing in, and what it repeats does not either.
		await sidebar.waitFor(PROPOSED);

		await sidebar.hold("Enter");
		while (!(await sidebar.isVisible("text=Sudah Anda kirim?"))) await tab.hold("Enter");
		const reply = await inReplyBox(tab);
		expect(reply).toContain("Terima kasih");
		await caretIsInBox(tab);
		for (let times = 0; times < MORE; times++) await tab.hold("Enter");
		expect(await tab.evaluate(() => window.__repeats)).toBeGreaterThanOrEqual(MORE);
		expect(await sent(tab)).toBe(0);
		expect(await inReplyBox(tab)).toBe(reply);

		await tab.release("Enter");
		await tab.press("Enter");
		await expect.poll(() => sent(tab)).toBe(1);
		await tab.close();
	});
});
