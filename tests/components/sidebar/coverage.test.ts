import { describe, expect, it } from "vitest";
import { coverageOf, nextUnhandled } from "../../../components/sidebar/page/coverage.ts";
import type { SeenComment, SeenPost } from "../../../lib/sites/types.ts";
import { makeSettings, OTHER_OPD } from "../../factories.ts";
import { makeSeen } from "../fakes.ts";

const settings = makeSettings({
	accounts: [
		{ site: "x", handle: "dishub_contoh", holder: { type: "opd", opd: OTHER_OPD } },
		{ site: "x", handle: "bupati_contoh", holder: { type: "leader", name: "Bupati Contoh" } },
	],
});
const makePost = (id: string, handle: string | null): SeenPost => ({
	...{ id, handle, author: null, text: null },
	permalink: `https://x.com/${handle}/status/${id.slice(2)}`,
});
const OURS = makePost("x:100", "DPUPR_Contoh");
const ALSO_OURS = makePost("x:200", "dpupr_contoh");
const THEIRS = makePost("x:300", "akun_berita");

const under = (post: SeenPost | null, ...ids: string[]): SeenComment[] => ids.map((id) => makeSeen({ id, post }));
const by = (handle: string, id: string) => makeSeen({ id, handle, post: OURS });
const postItself = ({ id, handle, permalink }: SeenPost) =>
	makeSeen({ id: id ?? "", role: "post", handle, permalink, parentId: null, post: null });

interface Case {
	what: string;
	comments: SeenComment[];
	handled?: string[];
	chosen?: string;
	url?: string;
	/** "handled/all of"; null: no line. */
	says: string | null;
}

const CASES: Case[] = [
	{ what: "one own post", comments: under(OURS, "x:1", "x:2", "x:3"), handled: ["x:2"], says: "1/3 post" },
	{ what: "its own row is no comment", comments: [postItself(OURS), ...under(OURS, "x:1")], says: "0/1 post" },
	{
		what: "registered accounts are no citizens",
		comments: [by("dpupr_contoh", "x:1"), by("Dishub_Contoh", "x:2"), by("bupati_contoh", "x:3"), by("budi", "x:4")],
		handled: ["x:1"],
		says: "0/1 post",
	},
	{
		what: "somebody whose account could not be read",
		comments: [{ ...by("", "x:1"), handle: null }],
		says: "0/1 post",
	},
	{ what: "somebody else's post", comments: under(THEIRS, "x:1", "x:2"), handled: ["x:1"], says: null },
	{ what: "posts unknown", comments: under(null, "x:1"), says: null },
	{ what: "nothing on the page", comments: [], says: null },
	{ what: "only our own post", comments: [postItself(OURS)], says: null },
	{
		what: "two own posts, nothing chosen",
		comments: [...under(OURS, "x:1", "x:2"), ...under(ALSO_OURS, "x:3"), ...under(THEIRS, "x:4")],
		handled: ["x:3", "x:4"],
		says: "1/3 page",
	},
	{
		what: "two own posts, the second chosen",
		comments: [...under(OURS, "x:1"), ...under(ALSO_OURS, "x:2", "x:3")],
		handled: ["x:1"],
		chosen: "x:3",
		says: "0/2 post",
	},
	{
		what: "two own posts, one in the address",
		comments: [...under(OURS, "x:1"), ...under(ALSO_OURS, "x:2", "x:3")],
		url: `${ALSO_OURS.permalink}/?s=20`,
		says: "0/2 post",
	},
	{
		what: "one under somebody else's post chosen",
		comments: [...under(OURS, "x:1"), ...under(THEIRS, "x:2")],
		chosen: "x:2",
		says: null,
	},
	{ what: "a chosen complaint of another page", comments: under(OURS, "x:1"), chosen: "x:9", says: "0/1 post" },
	{
		what: "a post known by its address alone",
		comments: under({ ...OURS, id: null }, "x:1", "x:2"),
		handled: ["x:1", "x:2"],
		says: "2/2 post",
	},
];

describe("how far a page is handled", () => {
	it.each(CASES)("$what: $says", ({ comments, handled = [], chosen = null, url = "https://x.com/home", says }) => {
		const coverage = coverageOf({ comments, url }, new Set(handled), settings, chosen);
		expect(coverage && `${coverage.handled}/${coverage.comments.length} ${coverage.of}`).toBe(says);
	});
});

describe("the next one nobody has handled", () => {
	const comments = under(OURS, "x:1", "x:2", "x:3", "x:4");
	it.each([
		{ chosen: null, handled: [], next: "x:1" },
		{ chosen: null, handled: ["x:1"], next: "x:2" },
		{ chosen: "x:1", handled: [], next: "x:2" },
		{ chosen: "x:2", handled: ["x:3"], next: "x:4" },
		{ chosen: "x:4", handled: ["x:1"], next: "x:2" },
		{ chosen: "x:3", handled: ["x:1", "x:2", "x:4"], next: "x:3" },
		{ chosen: "x:9", handled: [], next: "x:1" },
		{ chosen: "x:2", handled: ["x:1", "x:2", "x:3", "x:4"], next: null },
	])("after $chosen with $handled: $next", ({ chosen, handled, next }) => {
		expect(nextUnhandled(comments, new Set(handled), chosen)?.id ?? null).toBe(next);
	});
});
