// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Ask } from "../../lib/messages/client.ts";
import type { PageSettings } from "../../lib/messages/values.ts";
import { tellVisits, visitOf } from "../../lib/page/visits.ts";
import { contextOf } from "../../lib/sites/read.ts";
import type { SeenComment } from "../../lib/sites/types.ts";
import { x } from "../../lib/sites/x.ts";
import { pageWordsIn } from "../../lib/words/page-words.ts";
import { makeSeen } from "../components/fakes.ts";

vi.mock("wxt/browser", () => import("../components/browser-double.ts"));

const settings: PageSettings = {
	isConfigured: true,
	language: "id",
	markStyle: "full",
	handles: ["dpupr_contoh"],
	accounts: ["dpupr_contoh", "dishub_contoh"],
	adapter: null,
	words: pageWordsIn("id"),
};

function visitAt(path: string, comments: SeenComment[], recorded: string[] = []) {
	const context = { ...contextOf(document, 0), url: new URL(`https://x.com${path}`) };
	const markOf = (id: string) => (recorded.includes(id) ? ({ id } as never) : null);
	return visitOf(x, document, context, comments, settings, markOf);
}
const STATUS = "/dpupr_contoh/status/1990000000000000000";
const other = makeSeen({ id: "x:2", handle: "warga_lain" });
const foreignPost = { ...(makeSeen().post as NonNullable<SeenComment["post"]>), id: "x:9", handle: "orang" };

describe("a visit", () => {
	test("to our post counts what is shown and what is left to do; our own replies are not to be dealt with", () => {
		const reply = makeSeen({ id: "x:3", handle: "DPUPR_contoh" });
		expect(visitAt(STATUS, [makeSeen(), other, reply], ["x:2"])).toMatchObject({
			handle: "dpupr_contoh",
			post: { id: "x:1990000000000000000", text: "Perbaikan jalan pekan ini" },
			shown: 2,
			unhandled: 1,
		});
	});

	test("to the post alone knows its time", () => {
		const post = makeSeen({ id: "x:7", role: "post", handle: "dpupr_contoh", post: null, text: "a".repeat(400) });
		const visit = visitAt(STATUS, [post]);
		expect(visit).toMatchObject({ post: { id: "x:7", postedAt: post.time }, shown: 0, unhandled: 0 });
		expect(visit?.post?.text).toHaveLength(120);
	});

	test.each<[string, string, SeenComment[], string | null]>([
		["our profile", "/dpupr_contoh", [], "dpupr_contoh"],
		["a registered account's profile", "/Dishub_contoh", [], "dishub_contoh"],
		["a citizen's profile is none", "/warga_contoh", [], null],
		["somebody else's post is none", STATUS, [makeSeen({ post: foreignPost })], null],
		["a page of two posts is none", "/home", [makeSeen(), makeSeen({ id: "x:4", post: foreignPost })], null],
		["a page without comments is none", STATUS, [], null],
		["a comment without its post is none", STATUS, [makeSeen({ post: null })], null],
	])("%s", (_name, path, comments, handle) => expect(visitAt(path, comments)?.handle ?? null).toBe(handle));
});

describe("telling of it", () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	test("waits until the page was looked at for a while, and says nothing twice", async () => {
		const ask = vi.fn(async () => ({ ok: true, value: null }));
		let left = 3;
		const stop = new AbortController();
		let now = 0;
		// An age counts back from now, so the same page says another instant each time.
		const look = () => ({ unhandled: left, newestPost: { earliest: now, latest: now + 1 } }) as never;
		const changed = tellVisits(document, ask as unknown as Ask, look, stop.signal);
		changed();
		await vi.advanceTimersByTimeAsync(2_000);
		changed(true);
		await vi.advanceTimersByTimeAsync(2_000);
		expect(ask).not.toHaveBeenCalled();
		await vi.advanceTimersByTimeAsync(2_000);
		expect(ask).toHaveBeenCalledTimes(1);
		changed();
		await vi.advanceTimersByTimeAsync(4_000);
		expect(ask).toHaveBeenCalledTimes(1);
		now = 60_000;
		changed();
		await vi.advanceTimersByTimeAsync(4_000);
		expect(ask).toHaveBeenCalledTimes(1);
		left = 2;
		changed();
		await vi.advanceTimersByTimeAsync(4_000);
		expect(ask).toHaveBeenLastCalledWith("visited", expect.objectContaining({ unhandled: 2 }));
		stop.abort();
		left = 1;
		changed();
		await vi.advanceTimersByTimeAsync(4_000);
		expect(ask).toHaveBeenCalledTimes(2);
	});
});
