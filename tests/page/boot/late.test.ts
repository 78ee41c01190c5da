import { expect, test, vi } from "vitest";
import type { Ask } from "../../../lib/messages/client.ts";
import { createLate } from "../../../lib/page/boot/late.ts";

const OK = { ok: true, value: null };
const REFUSED = { ok: false, code: "disconnected", message: "" };

test.each([
	["that has come is asked for once", OK, 1, []],
	["that was refused is asked for again, with the reason", REFUSED, 2, ["disconnected", "disconnected"]],
])("a script %s", async (_name, answer, times, reasons) => {
	const ask = vi.fn(async () => answer);
	const refused: string[] = [];
	const load = createLate(ask as unknown as Ask, "panel", (code) => refused.push(code));
	load();
	// While it is under way, too.
	load();
	await vi.waitFor(() => expect(ask.mock.results).toHaveLength(1), 10_000);
	await Promise.resolve();
	load();
	await Promise.resolve();
	await Promise.resolve();
	expect(ask).toHaveBeenCalledTimes(times);
	expect(ask).toHaveBeenCalledWith("loadScript", { script: "panel" });
	expect(refused).toEqual(reasons);
});
