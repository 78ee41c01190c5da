import { describe, expect, it } from "vitest";
import { ageWidth, originsOf } from "../../../components/complaint/comment/origins.ts";
import { betterReading } from "../../../components/sidebar/reading.ts";
import type { SeenComment } from "../../../lib/sites/types.ts";
import { HOUR } from "../../factories.ts";
import { makeSeen, NOW } from "../fakes.ts";

const exact = { earliest: NOW - HOUR, latest: NOW - HOUR };
const age = { earliest: NOW - 2 * HOUR + 1, latest: NOW - HOUR };
const cut = { text: "jalan …", isTruncated: true };

describe("a comment read again", () => {
	it.each<[string, Partial<SeenComment>, Partial<SeenComment>, Partial<SeenComment>]>([
		["takes the full text", cut, { text: "jalan rusak" }, { text: "jalan rusak", isTruncated: false }],
		["keeps it when the site folds it up", { text: "jalan rusak" }, cut, { text: "jalan rusak", isTruncated: false }],
		[
			"takes the citizen's own words",
			{ text: "road", isTranslated: true },
			{ text: "jalan" },
			{ text: "jalan", isTranslated: false },
		],
		["keeps them", { text: "jalan" }, { text: "road", isTranslated: true }, { text: "jalan", isTranslated: false }],
		["prefers own words cut short", { text: "road", isTranslated: true }, cut, { text: "jalan …", isTruncated: true }],
		["follows a comment that was edited", { text: "jalan" }, { text: "jalan rusak" }, { text: "jalan rusak" }],
		["loses no text", { text: "jalan" }, { text: null }, { text: "jalan" }],
		[
			"takes the exact time, and its rule",
			{ time: age, rules: { time: 3 } },
			{ time: exact, rules: { time: 1 } },
			{ time: exact, rules: { time: 1 } },
		],
		[
			"keeps the exact time, and its rule",
			{ time: exact, rules: { time: 1 } },
			{ time: age, rules: { time: 3 } },
			{ time: exact, rules: { time: 1 } },
		],
		["loses no time", { time: age }, { time: null }, { time: age }],
		["takes an account that was missing", { handle: null }, { handle: "budi" }, { handle: "budi" }],
		["loses none", { handle: "budi" }, { handle: null }, { handle: "budi" }],
		["learns of an answer", {}, { answerHint: { by: "DPUPR" } }, { answerHint: { by: "DPUPR" } }],
	])("%s", (_, known, later, expected) => {
		expect(betterReading(makeSeen(known), makeSeen(later))).toMatchObject(expected);
	});

	it("is the same when nothing changed", () => {
		const known = makeSeen();
		expect(betterReading(known, makeSeen())).toBe(known);
	});
});

describe("where the fields come from", () => {
	const told = (overrides: Partial<SeenComment>, typed: Parameters<typeof originsOf>[0]["typed"] = []) =>
		originsOf({ ...makeSeen(overrides), typed })
			.map(({ field, origin }) => `${field} ${origin.type === "rule" ? origin.rule : origin.type}`)
			.join();
	it.each([
		[
			"X",
			{ role: "comment" as const, rules: { author: 1, handle: 2, text: 1, time: 1, permalink: 1, post: 1 } },
			[],
			"author 1,handle 2,text 1,time 1,permalink 1,post 1",
		],
		[
			"Instagram, which shows no names",
			{ site: "instagram" as const, role: "post" as const, rules: { text: 1 } },
			[],
			"handle missing,text 1,time missing,permalink missing",
		],
		[
			"a reply without a parent",
			{ rules: { text: 1 } },
			[],
			"author missing,handle missing,text 1,time missing,permalink missing,parent missing,post missing",
		],
		[
			"typed by hand",
			{ role: "post" as const, rules: { text: 1, handle: 1, permalink: 1 } },
			["author" as const, "postedAt" as const],
			"author typed,handle 1,text 1,time typed,permalink 1",
		],
	])("%s", (_, seen, typed, expected) => {
		expect(told(seen, typed)).toBe(expected);
	});

	it.each([
		[null, null],
		[exact, null],
		[age, HOUR],
		[{ earliest: 0, latest: 59_999 }, 60_000],
	])("%j leaves the time %j wide", (time, width) => {
		expect(ageWidth(time)).toBe(width);
	});
});
