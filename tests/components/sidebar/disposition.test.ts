import { describe, expect, it } from "vitest";
import { citizenAbove, dispositionOn, lineOf } from "../../../components/sidebar/disposition.ts";
import type { Sighting } from "../../../lib/messages/values.ts";
import type { SeenComment } from "../../../lib/sites/types.ts";
import { HOUR, makeSettings, OTHER_OPD, OUR_OPD } from "../../factories.ts";
import { makeSeen, NOW } from "../fakes.ts";

const settings = makeSettings({
	accounts: [
		{ site: "x", handle: "dishub_contoh", holder: { type: "opd", opd: OTHER_OPD } },
		{ site: "x", handle: "bupati_contoh", holder: { type: "leader", name: "Bupati Contoh" } },
	],
});
const at = (hoursAgo: number) => ({ earliest: NOW - hoursAgo * HOUR, latest: NOW - hoursAgo * HOUR });
const citizensPost = {
	...{ id: "x:10", handle: "budi_contoh", author: "Budi", text: "lampu mati" },
	permalink: "https://x.com/budi_contoh/status/10",
};
const makeLine = (overrides: Partial<SeenComment> = {}) =>
	makeSeen({
		...{ id: "x:90", handle: "Bupati_Contoh", text: "cc @dishub_contoh", mentions: ["dishub_contoh"] },
		...{ parentId: "x:1", post: citizensPost, time: at(1) },
		...overrides,
	});
const citizen = makeSeen({ id: "x:1", handle: "sari_contoh", parentId: "x:10", post: citizensPost });

describe("a leader's line", () => {
	it.each<[string, Partial<SeenComment>, string | null]>([
		["names a registered OPD", {}, "DISHUB"],
		["names us", { mentions: ["dpupr_contoh"] }, "DPUPR"],
		["names two: the first", { mentions: ["warga", "dpupr_contoh", "dishub_contoh"] }, "DPUPR"],
		["names nobody registered", { mentions: ["warga"] }, null],
		["is not a citizen's", { handle: "sari_contoh" }, null],
		["is not another OPD's", { handle: "dishub_contoh" }, null],
		["without an account", { handle: null }, null],
		["on a site where the account is not registered", { site: "instagram" }, null],
	])("%s", (_, overrides, opd) => {
		expect(lineOf(makeLine(overrides), settings)?.opd.id ?? null).toBe(opd);
	});
});

describe("the citizen's words above a line", () => {
	const answer = makeSeen({ id: "x:2", handle: "dpupr_contoh", parentId: "x:1", post: citizensPost });
	const beside = makeSeen({ id: "x:3", handle: "tono_contoh", parentId: "x:1", post: citizensPost });
	const to = (text: string) => makeLine({ text });
	const ownPost = { ...citizensPost, handle: "dpupr_contoh" };
	it.each<[string, SeenComment, SeenComment[], string | null]>([
		["the comment it answers", makeLine(), [citizen], "x:1"],
		["not the post, when the comment is not shown", makeLine(), [], null],
		["above an answer of ours", makeLine({ parentId: "x:2" }), [citizen, answer], "x:1"],
		["a citizen's post that the page shows", makeLine({ parentId: "x:10" }), [makeSeen({ id: "x:10" })], "x:10"],
		["a citizen's post known from its comments", makeLine({ parentId: "x:10" }), [], "x:10"],
		["a citizen's post under which it stands", makeLine({ role: "comment", parentId: null }), [], "x:10"],
		["nobody, where its place below the post is not proved", makeLine({ role: "reply", parentId: null }), [], null],
		["nobody, under a post of ours", makeLine({ role: "comment", parentId: null, post: ownPost }), [], null],
		[
			"nobody, under a post by nobody known",
			makeLine({ role: "comment", parentId: null, post: { ...citizensPost, handle: null, author: null } }),
			[],
			null,
		],
		["nobody, without a post", makeLine({ parentId: null, post: null }), [citizen], null],
		["the one spoken to, in the same row", to("@Tono_Contoh cc @dishub_contoh"), [citizen, beside], "x:3"],
		["the one above, when spoken to", to("@sari_contoh cc @dishub_contoh"), [citizen, beside], "x:1"],
		["the one above, when the OPD is spoken to", to("@dishub_contoh tolong dicek"), [citizen, beside], "x:1"],
		["nobody, when the one spoken to is not shown", to("@tono_contoh cc @dishub_contoh"), [citizen], null],
		["nobody, when they answer each other", makeLine({ parentId: "x:90" }), [makeLine({ parentId: "x:90" })], null],
	])("%s", (_, line, comments, id) => {
		expect(citizenAbove(line, [...comments, line], settings)?.id ?? null).toBe(id);
	});

	it("takes of a post what its comments say of it, and nothing else", () => {
		expect(citizenAbove(makeLine({ parentId: "x:10" }), [], settings)).toMatchObject({
			...{ id: "x:10", role: "post", handle: "budi_contoh", text: "lampu mati", time: null, rules: {} },
			permalink: "https://x.com/budi_contoh/status/10",
		});
	});
});

describe("the disposition on a citizen's comment", () => {
	const makeSighting = (overrides: Partial<Sighting> = {}): Sighting => ({
		...{ id: "x:91", holder: { type: "leader", name: "Wakil Bupati" }, postedAt: at(3), permalink: null, text: "cc" },
		mentions: [OUR_OPD],
		...overrides,
	});
	it.each<[string, SeenComment[], Sighting[], string | null]>([
		["none", [citizen], [], null],
		["on this page", [citizen, makeLine()], [], "x:90"],
		["on this page, when the comment itself is gone", [makeLine()], [], "x:90"],
		["on another's comment", [citizen, makeLine({ parentId: "x:7" })], [], null],
		["seen before", [citizen], [makeSighting()], "x:91"],
		["the newer of both", [citizen, makeLine()], [makeSighting()], "x:90"],
		["the newer of both, seen before", [citizen, makeLine({ time: null })], [makeSighting()], "x:91"],
		["of an OPD", [citizen], [makeSighting({ holder: { type: "opd", opd: OTHER_OPD } })], null],
		["spoken to somebody else", [citizen], [makeSighting({ text: "@tono_contoh cc @dpupr_contoh" })], null],
		["that names nobody", [citizen], [makeSighting({ mentions: [] })], null],
	])("%s", (_, comments, sightings, id) => {
		expect(dispositionOn(citizen, comments, sightings, settings)?.commentId ?? null).toBe(id);
	});
});
