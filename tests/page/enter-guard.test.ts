// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from "vitest";
import { guardEnter } from "../../lib/page/enter-guard.ts";

let controller: AbortController;
let guard: ReturnType<typeof guardEnter>;
/** Keys that reached the site. */
let reached: string[];

beforeEach(() => {
	controller = new AbortController();
	guard = guardEnter(controller.signal);
	reached = [];
	const note = ({ key }: KeyboardEvent) => reached.push(key);
	document.addEventListener("keydown", note, { capture: true, signal: controller.signal });
});
afterEach(() => controller.abort());

/** @returns whether the browser would do what the key does */
const press = (key: string, repeat = false, type = "keydown") =>
	document.body.dispatchEvent(new KeyboardEvent(type, { key, repeat, bubbles: true, cancelable: true }));

test("Enter does not reach the site while a reply is on its way; other keys do", async () => {
	let finish = () => {};
	const done = guard(() => new Promise<string>((resolve) => (finish = () => resolve("ada"))));
	expect([press("Enter"), press("Enter", true), press("a")]).toEqual([false, false, true]);
	expect(reached).toEqual(["a"]);
	finish();
	expect(await done).toBe("ada");
});

test.each<[string, () => void]>([
	["the key was let go", () => press("Enter", false, "keyup")],
	["it is pressed anew", () => press("Enter")],
])("held down from the sidebar it sends nothing, until %s", async (_, release) => {
	await guard(async () => {});
	expect(press("Enter", true)).toBe(false);
	expect(reached).toEqual([]);
	release();
	expect(press("Enter", true)).toBe(true);
	expect(reached).toContain("Enter");
});

test("work that fails leaves the key to the site", async () => {
	await guard(() => Promise.reject(new Error("mati"))).catch(() => {});
	expect(press("Enter")).toBe(true);
});

test("before anything goes in, and after the end, every Enter is the site's", async () => {
	expect([press("Enter"), press("Enter", true)]).toEqual([true, true]);
	await guard(async () => {});
	controller.abort();
	expect(press("Enter", true)).toBe(true);
});
