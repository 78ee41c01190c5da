import { describe, expect, test } from "vitest";
import { lastPosts, nextStop, type RoundAccount, type RoundPost } from "../../lib/complaint/rounds.ts";
import { HOUR, MORNING } from "../factories.ts";

/** A post `hours` old; `visited` hours ago, null for never. */
const post = (
	id: string,
	hours: number | null,
	visited: number | null,
	overrides: Partial<RoundPost> = {},
): RoundPost => ({
	id,
	permalink: id,
	text: `kiriman ${id}`,
	postedAt: hours === null ? null : { earliest: MORNING - hours * HOUR, latest: MORNING - hours * HOUR },
	visitedAt: visited === null ? null : MORNING - visited * HOUR,
	shown: null,
	unhandled: null,
	...overrides,
});

const account = (url: string, visited: number | null, posts: RoundPost[] = []): RoundAccount => ({
	url,
	visitedAt: visited === null ? null : MORNING - visited * HOUR,
	posts,
});

/** The whole round: where it goes when every stop is left out once it was next. */
function roundOf(accounts: RoundAccount[]): string[] {
	const been: string[] = [];
	const isBeen = (url: string) => been.includes(url);
	for (let next = nextStop(accounts, isBeen); next !== null; next = nextStop(accounts, isBeen)) been.push(next);
	return been;
}

describe("where the round goes next", () => {
	test.each<[string, RoundAccount[], string[]]>([
		["nowhere without accounts", [], []],
		["an account never looked at comes first", [account("a", 1), account("b", null)], ["b", "a"]],
		["accounts of which none was looked at, in their order", [account("a", null), account("b", null)], ["a", "b"]],
		["then what was not looked at for longest", [account("a", 1), account("b", 30), account("c", 5)], ["b", "c", "a"]],
		[
			"a post written since the last look before older ones, the newest first",
			[account("a", 10, [post("old", 20, null), post("new", 3, null), post("newer", 2, null)])],
			["newer", "new", "old", "a"],
		],
		[
			"posts that were opened take their turn by when that was",
			[account("a", 1, [post("p1", 50, 8), post("p2", 40, 1)]), account("b", 4)],
			["p1", "b", "a", "p2"],
		],
		["a post without a time is not taken for new", [account("a", 1, [post("p", null, null)])], ["p", "a"]],
	])("%s", (_, accounts, round) => {
		expect(roundOf(accounts)).toEqual(round);
	});
});

describe("the last posts of an account", () => {
	test("newest first, no more than asked for, each once", () => {
		const visited = [post("p1", 5, 1), post("p2", 1, 1)];
		const sighted = [post("p3", 3, null), post("p1", 5, null), post("p4", 9, null)];
		expect(lastPosts(visited, sighted, 3).map(({ id }) => id)).toEqual(["p2", "p3", "p1"]);
	});

	test("what a visit could not read is filled from what was sighted", () => {
		const [only] = lastPosts([post("p1", null, 2, { text: "", shown: 12, unhandled: 3 })], [post("p1", 5, null)], 5);
		expect(only).toEqual(post("p1", 5, 2, { shown: 12, unhandled: 3 }));
	});
});
