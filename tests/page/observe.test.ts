import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Ask } from "../../lib/messages/client.ts";
import type { Mark } from "../../lib/messages/values.ts";
import { createObserver } from "../../lib/page/observe.ts";
import type { SeenComment } from "../../lib/sites/types.ts";
import { makeSeen } from "../components/fakes.ts";

vi.mock("wxt/browser", () => import("../components/browser-double.ts"));

const lacking = (...lacks: Mark["lacks"]): Mark => ({
	id: "x:1",
	status: { type: "open" },
	firstAnswer: null,
	substantiveAnswer: null,
	running: null,
	opd: null,
	lacks,
});
const exact = { earliest: 1, latest: 1 };
const age = { earliest: 1, latest: 3_600_000 };
const minute = { earliest: 60_000, latest: 119_999 };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** The ids that were told, message by message. */
function told(accounts: string[] = ["dpupr_contoh"]) {
	const messages: string[][] = [];
	const stop = new AbortController();
	const ask = vi.fn(async (_name: string, { comments }: { comments: SeenComment[] }) => {
		messages.push(comments.map(({ id }) => id));
		return { ok: true, value: null };
	});
	const observer = createObserver(ask as unknown as Ask, () => accounts, stop.signal);
	return { observer, stop, messages, ask, settle: () => vi.runAllTimersAsync() };
}

describe("the page tells", () => {
	test.each<[string, Partial<SeenComment>, Mark | null, boolean]>([
		["a registered account's reply", { handle: "DPUPR_contoh" }, null, true],
		["not a citizen's comment", {}, null, false],
		["not a comment without an account", { handle: null }, null, false],
		["not a citizen's recorded comment that lacks nothing", {}, lacking(), false],
		["the full text of a recorded one", {}, lacking("text"), true],
		["not a text that is still cut short", { isTruncated: true }, lacking("text"), false],
		["not a text that cannot be read", { text: null }, lacking("text"), false],
		["the exact time of a recorded one", { time: exact }, lacking("time"), true],
		["the minute that a tooltip told", { time: minute }, lacking("time"), true],
		["not an age", { time: age }, lacking("time"), false],
	])("%s", async (_name, seen, mark, isTold) => {
		const { observer, messages, settle } = told();
		observer.take(makeSeen(seen), mark);
		await settle();
		expect(messages).toEqual(isTold ? [[makeSeen().id]] : []);
	});

	test("each thing once, until the page is another one", async () => {
		const { observer, messages, settle } = told();
		const reply = makeSeen({ handle: "dpupr_contoh" });
		for (let time = 0; time < 3; time++) observer.take(reply, null);
		await settle();
		observer.take(reply, null);
		await settle();
		expect(messages).toHaveLength(1);
		observer.take({ ...reply, isTruncated: true }, null);
		await settle();
		expect(messages).toHaveLength(2);
		observer.forget();
		observer.take(reply, null);
		await settle();
		expect(messages).toHaveLength(3);
	});

	test("again where a comment stands, once the page shows it, and whatever the background could not take", async () => {
		const { observer, messages, settle, ask } = told();
		const reply = makeSeen({ handle: "dpupr_contoh" });
		observer.take({ ...reply, parentId: null }, null);
		await settle();
		observer.take({ ...reply, parentId: "x:9" }, null);
		await settle();
		expect(messages).toHaveLength(2);
		ask.mockResolvedValueOnce({ ok: false, value: null });
		observer.take(makeSeen({ id: "x:7", handle: "dpupr_contoh" }), null);
		await settle();
		observer.take(makeSeen({ id: "x:7", handle: "dpupr_contoh" }), null);
		await settle();
		expect(messages).toEqual([[reply.id], [reply.id], ["x:7"]]);
		expect(ask).toHaveBeenCalledTimes(4);
	});

	test("of the post above no more than its id: a citizen wrote it", async () => {
		const { observer, settle, ask } = told();
		observer.take(makeSeen({ handle: "dpupr_contoh" }), null);
		await settle();
		const [comment] = ask.mock.calls[0]?.[1].comments ?? [];
		expect(comment?.post?.id).toBe(makeSeen().post?.id);
		expect(JSON.stringify(comment?.post)).not.toContain(makeSeen().post?.text);
		expect(JSON.stringify(comment?.post)).not.toContain(makeSeen().post?.handle);
	});

	test("many at a time, at most fifty in one message", async () => {
		const { observer, messages, settle } = told();
		for (let index = 0; index < 120; index++)
			observer.take(makeSeen({ id: `x:${index}`, handle: "dpupr_contoh" }), null);
		await settle();
		expect(messages.map((ids) => ids.length)).toEqual([50, 50, 20]);
	});

	test("nothing after the script has ended", async () => {
		const { observer, stop, messages, settle } = told();
		observer.take(makeSeen({ handle: "dpupr_contoh" }), null);
		stop.abort();
		observer.take(makeSeen({ id: "x:2", handle: "dpupr_contoh" }), null);
		await settle();
		expect(messages).toEqual([]);
	});
});
