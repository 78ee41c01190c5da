import { expect, test } from "vitest";
import { lengthOn } from "../../../lib/complaint/template/length.ts";
import { processorTimeOf } from "../../processor-time.ts";

/** Weights given by twitter-text 3.1.0 (`parseTweet(text).weightedLength`), 2026-11-21. */
test.each([
	["", 0],
	["halo", 4],
	["baris\nbaru", 10],
	["🙏", 2],
	["👨‍👩‍👧", 2],
	["🇮🇩", 2],
	["👍🏽", 2],
	["1️⃣", 2],
	["❤️", 2],
	["❤", 2],
	["©", 1],
	["日本", 4],
	["…", 2],
	["– “ ”", 5],
	["e\u0301", 1],
	["𝕞", 2],
	["https://contoh.go.id/x?y=1.", 24],
	["https://contoh.id).", 25],
	["halo,https://contoh.id", 28],
	["lihat lapor.go.id.", 30],
	["cekbansos.kemensos.go.id ya", 26],
	["contoh.go.id/a/b)", 24],
	["dishub.contoh.go.id:8080/x", 23],
	["no.12", 5],
	["Kak.Mohon", 9],
	["x@contoh.id", 11],
	["@warga.contoh", 13],
	["http://a", 8],
])("on X %j weighs %i", (text, weight) => {
	expect(lengthOn("x", text)).toEqual({ count: weight, limit: 280 });
});

test.each([
	["instagram", 2200],
	["facebook", 8000],
	["manual", null],
] as const)("on %s characters count as they are stored", (channel, limit) => {
	expect(lengthOn(channel, "🙏 lapor.go.id")).toEqual({ count: 14, limit });
});

test("takes time in proportion to the length (a quadratic count of 100,000 would take minutes)", async () => {
	for (const unit of ["a", "a-", "a.", "https://a.id/", "a.id/("]) {
		const text = unit.repeat(100_000 / unit.length);
		expect(await processorTimeOf(() => lengthOn("x", text))).toBeLessThan(5000);
	}
});
