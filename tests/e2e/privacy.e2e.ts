import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Session, Tab } from "./harness/session.ts";
import type { View } from "./harness/view.ts";
import { launchConfigured, openComment, openScene, SCENES } from "./story.ts";

/** What the page's own script got hold of. */
interface Spy {
	events: string[];
	messages: string[];
}
declare global {
	interface Window {
		__spy?: Spy;
	}
}

/** Words that stand only in the sidebar: no text of the page holds them. */
const TYPED = "rahasiadapur";

describe("the page cannot look into the sidebar", () => {
	let session: Session;
	let tab: Tab;
	let sidebar: View;

	beforeAll(async () => {
		session = await launchConfigured();
		const [scene] = SCENES;
		if (!scene) throw new Error("no scene");
		tab = await openScene(session, scene);
		await tab.evaluate(() => {
			const spy: Spy = { events: [], messages: [] };
			window.__spy = spy;
			for (const type of [
				"keydown",
				"keypress",
				"keyup",
				"beforeinput",
				"input",
				"paste",
				"compositionend",
				"selectionchange",
			])
				addEventListener(
					type,
					(event) => spy.events.push(`${type}:${(event as InputEvent).data ?? (event as KeyboardEvent).key ?? ""}`),
					true,
				);
			addEventListener("message", ({ data, origin }) => spy.messages.push(`${origin} ${JSON.stringify(data)}`), true);
		});
		sidebar = await openComment(session, tab, scene.commentId);
		await sidebar.waitFor("label=Lokasi");
		await sidebar.click("label=Lokasi");
		await tab.evaluate(() => {
			if (window.__spy) window.__spy.events = [];
		});
		await sidebar.type(TYPED);
		await sidebar.waitFor(
			(typed: string) => [...document.querySelectorAll("input")].some(({ value }) => value === typed),
			{ arg: TYPED },
		);
	});
	afterAll(() => session.close());

	it("hears no key and no input of the sidebar", async () => {
		expect(await sidebar.text("label=Lokasi")).toBe(TYPED);
		const heard = await tab.evaluate(() => window.__spy?.events ?? ["no spy"]);
		expect(heard.filter((event) => /^(?:key|beforeinput|input|paste)/.test(event))).toEqual([]);
	});

	it("finds none of its text with window.find and the selection", async () => {
		const found = await tab.evaluate(
			(words) => {
				const find = (window as unknown as { find?: (text: string) => boolean }).find;
				return words.map((word) => {
					getSelection()?.removeAllRanges();
					let isFound = false;
					try {
						isFound = find?.call(window, word) ?? false;
					} catch {
						isFound = false;
					}
					return { word, isFound, selected: getSelection()?.toString() ?? "" };
				});
			},
			[TYPED, "Pokok aduan", "Catatan internal", "Tidak perlu dicatat"],
		);
		for (const { isFound, selected } of found) {
			expect(isFound).toBe(false);
			expect(selected).toBe("");
		}
	});

	it("finds none of it in its own document", async () => {
		const text = await tab.evaluate(
			() => document.documentElement.outerHTML + (document.documentElement.textContent ?? ""),
		);
		expect(text).not.toContain(TYPED);
		expect(text).not.toContain("Pokok aduan");
		expect(text).not.toMatch(/(?:chrome|moz)-extension:/);
	});

	it("reaches no document of the frame and no shadow root", async () => {
		const reached = await tab.evaluate(() => ({
			frames: [...Array(frames.length).keys()].map((index) => {
				try {
					return frames[index]?.document.body.textContent ?? null;
				} catch {
					return null;
				}
			}),
			roots: [...document.querySelectorAll("*")].filter((element) => element.shadowRoot !== null).length,
		}));
		expect(reached.frames.every((text) => text === null)).toBe(true);
		expect(reached.roots).toBe(0);
	});

	it("is sent no message of ours", async () => {
		expect(await tab.evaluate(() => window.__spy?.messages ?? ["no spy"])).toEqual([]);
	});

	it("cannot press a mark by itself", async () => {
		// Not all of the sidebar: what it says of times goes on with the minutes.
		const shown = () => Promise.all([".comment-card .comment-text", "label=Lokasi"].map(sidebar.text));
		const before = await shown();
		await tab.evaluate(() => {
			for (const host of document.querySelectorAll("span[style^=color-scheme]"))
				for (const type of ["pointerdown", "mousedown", "mouseup", "click"])
					host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
		});
		expect(await shown()).toEqual(before);
	});
});

describe("a sidebar that a page embeds itself", () => {
	it("renders nothing and is answered nothing", async () => {
		const session = await launchConfigured();
		const html = `<!doctype html><html lang="id"><body><iframe id="fake" src="${session.origin}/sidebar.html"></iframe></body></html>`;
		const tab = await session.openSite("https://x.com/i/palsu", html, { policy: "none" });
		await tab.waitFor("#fake");
		const frame = await session.sidebar(tab);
		await frame.waitFor(() => document.readyState === "complete");
		await tab.evaluate((origin) => {
			const channel = new MessageChannel();
			const frame = document.querySelector("iframe");
			frame?.contentWindow?.postMessage({ tanggap: "port", nonce: crypto.randomUUID() }, origin, [channel.port2]);
		}, session.origin);
		await new Promise((resolve) => setTimeout(resolve, 500));
		expect((await frame.text("body")).trim()).toBe("");
		await session.close();
	});
});
