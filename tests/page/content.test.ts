import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { runContent } from "../../lib/page/content.ts";
import { x } from "../../lib/sites/x.ts";

const { runtime, begun } = vi.hoisted(() => ({
	runtime: {} as { id?: string | undefined },
	/** The signals of all that was begun on the page. */
	begun: [] as AbortSignal[],
}));
vi.mock("wxt/browser", () => ({ browser: { runtime } }));
vi.mock("../../lib/page/left-behind.ts", () => ({ removeLeftBehind: () => undefined }));
vi.mock("../../lib/page/boot.ts", () => ({
	bootPage: (_site: unknown, _document: unknown, signal: AbortSignal) => begun.push(signal),
}));

beforeEach(() => {
	runtime.id = "tanggap";
	vi.stubGlobal("document", {});
});
afterEach(() => {
	begun.length = 0;
	vi.unstubAllGlobals();
});

/** Starts a script of ours. Returns what the page or a newer script of ours sets off. */
function start(): () => void {
	let invalidate = () => {};
	runContent(x, {
		onInvalidated: (listener) => {
			invalidate = listener;
		},
	});
	return invalidate;
}
const areRunning = () => begun.map(({ aborted }) => !aborted);

test("a page that says that a newer script has started ends nothing, however often", async () => {
	const sayStarted = start();
	sayStarted();
	sayStarted();
	await Promise.resolve();
	expect(areRunning()).toEqual([true]);
});

test.each([
	["of the same extension", "tanggap"],
	["after an update, which has cut off the older one", undefined],
])("a newer script runs alone: %s", async (_what, id) => {
	const sayStarted = start();
	// Also after the page has said so before.
	sayStarted();
	await Promise.resolve();
	sayStarted();
	runtime.id = id;
	start();
	await Promise.resolve();
	expect(areRunning()).toEqual([false, true]);
});

test("a newer script in another world ends one that an update has cut off", async () => {
	const sayStarted = start();
	runtime.id = undefined;
	sayStarted();
	await Promise.resolve();
	expect(areRunning()).toEqual([false]);
});
