import { JSDOM } from "jsdom";
import { beforeEach, expect, test, vi } from "vitest";

vi.mock("wxt/browser", () => ({ browser: { runtime: { id: "tanggap" } } }));
const { ContentScriptContext } = await import("../../lib/page/script-context.ts");

beforeEach(() => vi.stubGlobal("document", new JSDOM().window.document));

test.each([
	["it hears of each newer script of the same site", ["facebook", "facebook"], 2],
	["of another site's not", ["x"], 0],
	["and of none without one", [], 0],
])("%s", (_what, newer, times) => {
	vi.stubGlobal("Event", document.defaultView?.Event);
	const older = new ContentScriptContext("facebook");
	const onInvalidated = vi.fn();
	older.onInvalidated(onInvalidated);
	for (const name of newer) new ContentScriptContext(name);
	expect(onInvalidated).toHaveBeenCalledTimes(times);
});
