import { JSDOM } from "jsdom";
import { beforeEach, expect, test, vi } from "vitest";

vi.mock("wxt/browser", () => ({ browser: { runtime: { id: "tanggap" } } }));
const { ContentScriptContext } = await import("../../lib/page/script-context.ts");

beforeEach(() => vi.stubGlobal("document", new JSDOM().window.document));

test.each([
	["a newer script of the same site ends it, once", ["facebook", "facebook"], 1],
	["another site's does not", ["x"], 0],
	["none does not", [], 0],
])("%s", (_what, newer, times) => {
	vi.stubGlobal("Event", document.defaultView?.Event);
	const older = new ContentScriptContext("facebook");
	const onInvalidated = vi.fn();
	older.onInvalidated(onInvalidated);
	for (const name of newer) new ContentScriptContext(name);
	expect(onInvalidated).toHaveBeenCalledTimes(times);
});
