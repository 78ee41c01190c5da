// @vitest-environment jsdom
import { expect, test } from "vitest";
import { ADAPTER_MAX_BYTES, readAdapterFile } from "../../../components/desk/settings/read-adapter-file.ts";

const GOOD = {
	format: "tanggap-adapter",
	version: 1,
	site: "x",
	revision: "2026-11-21.1",
	note: "X mengganti nama tombol",
	selectors: { tweet: 'article[data-testid="post"]' },
};
const fileOf = (value: unknown): Blob => new Blob([typeof value === "string" ? value : JSON.stringify(value)]);

test("a good file is read, and its note may be missing", async () => {
	expect(await readAdapterFile(fileOf(GOOD))).toEqual({ ok: true, adapter: GOOD });
	const { note: _, ...without } = GOOD;
	expect(await readAdapterFile(fileOf(without))).toEqual({ ok: true, adapter: { ...GOOD, note: "" } });
});

test.each<[string, unknown, object]>([
	["not JSON", "{", { code: "notJson" }],
	["another file", { format: "tanggap-entries" }, { code: "foreign" }],
	["null", null, { code: "foreign" }],
	["a list", [], { code: "foreign" }],
	["a newer version", { ...GOOD, version: 2 }, { code: "field", field: "version" }],
	["another site", { ...GOOD, site: "tiktok" }, { code: "field", field: "site" }],
	["a revision that is a sentence", { ...GOOD, revision: "baru sekali" }, { code: "field", field: "revision" }],
	["something that we do not know", { ...GOOD, script: "alert(1)" }, { code: "field", field: "script" }],
	["a selector that is no text", { ...GOOD, selectors: { tweet: 3 } }, { code: "field", field: "selectors.tweet" }],
	["an empty selector", { ...GOOD, selectors: { tweet: "" } }, { code: "field", field: "selectors.tweet" }],
	[
		"an endless selector",
		{ ...GOOD, selectors: { tweet: "a".repeat(401) } },
		{ code: "field", field: "selectors.tweet" },
	],
	["an unknown name", { ...GOOD, selectors: { toString: "a" } }, { code: "unknown", selector: "toString" }],
	[
		"another site's name",
		{ ...GOOD, site: "instagram", selectors: { tweet: "a" } },
		{ code: "unknown", selector: "tweet" },
	],
	["no selector", { ...GOOD, selectors: { tweet: "article[" } }, { code: "invalid", selector: "tweet" }],
	[
		"one that makes pages stutter",
		{ ...GOOD, selectors: { tweet: "article:HAS(time)" } },
		{ code: "slow", selector: "tweet" },
	],
	["too large", " ".repeat(ADAPTER_MAX_BYTES + 1), { code: "large" }],
])("%s is refused", async (_name, value, fault) => {
	expect(await readAdapterFile(fileOf(value))).toEqual({ ok: false, fault });
});
