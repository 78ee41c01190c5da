import { expect, test, vi } from "vitest";
import { createClient } from "../../lib/messages/client.ts";

const runtime = vi.hoisted(() => ({ id: "tanggap" as string | undefined, sendMessage: vi.fn() }));
vi.mock("wxt/browser", () => ({ browser: { runtime } }));

const dead = (): never => {
	throw new TypeError("can't access dead object");
};

test.each<[string, () => string | undefined, unknown, string]>([
	["Chromium after an update", () => undefined, new Error("Extension context invalidated."), "disconnected"],
	["Chromium after an update, in other words", () => undefined, new TypeError("no such thing"), "disconnected"],
	["Firefox after an update", dead, new TypeError("can't access dead object"), "disconnected"],
	["a failure of another kind", () => "tanggap", new Error("out of memory"), "internal"],
])("%s: there is an answer all the same", async (_what, id, error, code) => {
	Object.defineProperty(runtime, "id", { get: id, configurable: true });
	runtime.sendMessage.mockRejectedValue(error);
	expect(await createClient()("session", {})).toMatchObject({ ok: false, code });
});
