import { expect, test } from "vitest";
import { joinedAnswer } from "../../lib/complaint/kept-answer.ts";

test.each([
	[
		"a word of the earlier one",
		"belum selesai, menunggu material",
		"selesai",
		"belum selesai, menunggu material\nselesai",
	],
	["the beginning of the later one", "selesai", "selesai besok pagi", "selesai\nselesai besok pagi"],
	["the same again", "Sudah ditambal", "Sudah ditambal", "Sudah ditambal"],
	["the same chat with more in it", "Sudah dicek\nbesok ditambal", "Pagi\nSudah dicek\nbesok ditambal\nselesai", null],
	["lines of the earlier one, ends trimmed", "Sudah dicek \r\nselesai", " selesai", "Sudah dicek \r\nselesai"],
])("one answer out of two, by whole lines: %s", (_, before, after, joined) => {
	expect(joinedAnswer(before, after)).toBe(joined ?? after);
});
