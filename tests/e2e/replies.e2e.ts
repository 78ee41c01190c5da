import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Session, Tab } from "./harness/session.ts";
import type { View } from "./harness/view.ts";
import { record } from "./record.ts";
import { caretIsInBox, inReplyBox, launchConfigured, openScene, PROPOSED, rowOf, SCENES, sent } from "./story.ts";

/** The scene's comment on X is answered already; nobody has answered this one. */
const WALKS = SCENES.map((scene) => (scene.site === "x" ? { ...scene, words: "PJU di Gang Melati RT 05" } : scene));

declare global {
	interface Window {
		/** Keys (a modifier is none of its own) and clicks in the sidebar. */
		__used: string[];
	}
}

function noteUse(): void {
	window.__used = [];
	window.addEventListener("pointerdown", () => window.__used.push("click"), true);
	window.addEventListener("keydown", ({ key }) => key === "Alt" || key === "Control" || window.__used.push(key), true);
}

/** What was pressed in the sidebar since this was asked last. */
const used = (sidebar: View): Promise<string[]> => sidebar.evaluate(() => window.__used.splice(0));

/** To the next comment that is not recorded yet. @returns the citizen's words */
async function next(sidebar: View): Promise<string> {
	await sidebar.press("n");
	await sidebar.waitFor(".chosen .capture");
	return sidebar.text(".chosen .comment-text");
}

/** Gives the comment to a proposed OPD by its key, 1 to 3, and records it. */
async function assign(sidebar: View, key: number): Promise<void> {
	const opd = await sidebar.text(`.opd-picker .chip:nth-child(${key}) .chip-name`);
	await sidebar.press(`Alt+${key}`);
	await sidebar.press("Control+Enter");
	expect(await sidebar.text(".chosen .summary-opd")).toBe(opd);
	expect(await used(sidebar)).toEqual(["n", `${key}`, "Enter"]);
}

describe.each(WALKS)("without a mouse on $page", (scene) => {
	let session: Session;
	let tab: Tab;
	let sidebar: View;
	beforeAll(async () => {
		session = await launchConfigured();
		const desk = await session.desk();
		// What was used last is proposed, with a key of its own.
		const dishub = { id: "DISHUB", name: "Dinas Perhubungan", abbreviation: "Dishub" };
		await record(desk, { id: "x:2100000000000000001", postedAt: null }, {}, dishub);
		await desk.close();
		tab = await openScene(session, scene, "real editors");
		await rowOf(tab, scene.commentId);
		await session.pressExtensionButton(tab);
		sidebar = await session.sidebar(tab);
		await sidebar.waitFor("text*=Berikutnya yang belum");
		await sidebar.waitFor(() => document.hasFocus());
		await sidebar.evaluate(noteUse);
	});
	afterAll(() => session.close());

	it("comments are tagged and assigned, and two keys bring the first proposal into the box", async () => {
		for (let words = await next(sidebar); !words.includes(scene.words); words = await next(sidebar))
			await assign(sidebar, 2);
		await assign(sidebar, 1);

		await sidebar.waitFor(PROPOSED);
		await sidebar.press("/");
		await sidebar.press("Enter");
		await sidebar.waitFor("text=Sudah Anda kirim?");
		expect(await used(sidebar)).toEqual(["/", "Enter"]);
		const reply = await inReplyBox(tab);
		expect(reply).toContain("mohon dibantu lokasi lengkapnya");
		expect(reply).not.toMatch(/[{}]/);
		expect(await sent(tab)).toBe(0);
	});

	it("the shortcut leads from the box to the picker, Escape back to the caret", async () => {
		await caretIsInBox(tab);
		const before = await inReplyBox(tab);
		await session.pressShortcut(tab, "pick-reply");
		await sidebar.waitFor(() => document.hasFocus() && document.activeElement?.id === "reply-search");
		await sidebar.press("Escape");
		expect(await used(sidebar)).toEqual(["Escape"]);
		await caretIsInBox(tab);
		await tab.press("Z");
		await tab.waitFor((text: string) => window.__editor?.state() === `${text}Z`, { arg: before });
	});

	it("the sent answer is noted with one key, and the next comment comes", async () => {
		await caretIsInBox(tab);
		await session.pressExtensionButton(tab);
		await sidebar.waitFor(() => document.hasFocus());
		await sidebar.press("Enter");
		await sidebar.waitFor("text*=Dicatat sudah ditanggapi");
		expect(await next(sidebar)).not.toContain(scene.words);
		expect(await used(sidebar)).toEqual(["Enter", "n"]);
		expect(await session.errors()).toEqual([]);
	});

	it.runIf(scene.site === "x")("a sidebar that comes back with its page leaves the caret in the box", async () => {
		const again = await openScene(session, scene, "real editors");
		await again.evaluate(() => document.querySelector<HTMLElement>("[contenteditable=true]")?.focus());
		await (await session.sidebar(again)).waitFor("text*=Di halaman ini");
		await caretIsInBox(again);
	});
});
