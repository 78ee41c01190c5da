import { describe, expect, test } from "vitest";
import { capture, dismiss } from "../../lib/actions/capture.ts";
import { merge } from "../../lib/actions/merge.ts";
import { observeComments } from "../../lib/actions/observe.ts";
import { pause } from "../../lib/actions/progress.ts";
import { rememberInserted, reply } from "../../lib/actions/reply.ts";
import { undo } from "../../lib/actions/undo.ts";
import type { SeenArgs } from "../../lib/messages/contract.ts";
import { commitStaged, stage } from "../../lib/store/import.ts";
import { createReader } from "../../lib/store/read.ts";
import { HOUR, MORNING, makeId, makeSettings, OTHER_OPD } from "../factories.ts";
import { makeLogContext } from "../store/harness.ts";
import {
	type At,
	actionOf,
	captureArgs,
	comment,
	complaintIn,
	entriesOn,
	ID,
	insertedArgs,
	observe,
	POST,
	replyArgs,
	seen,
	story,
	WRITTEN,
} from "./story.ts";

describe("an answer of our account", () => {
	const stopped = { at: MORNING + HOUR, source: "detected", kind: "acknowledgement", opd: null };

	test.each<[string, (at: At) => Promise<unknown>]>([
		[
			"tagged first",
			async (at) => {
				await capture(await at(0), captureArgs());
				await observe(at, 2, seen());
			},
		],
		[
			"answered first",
			async (at) => {
				await observe(at, 2, seen());
				await capture(await at(3), captureArgs());
			},
		],
		[
			"in two tabs at once, and once more",
			async (at) => {
				await capture(await at(0), captureArgs());
				await Promise.all([observe(at, 2, seen()), observe(at, 2, seen(), seen())]);
				await observe(at, 5, seen());
			},
		],
		[
			"ticked off, then recorded after all",
			async (at) => {
				await dismiss(await at(0), { action: makeId(), comment: comment(), reason: "chat" });
				await observe(at, 2, seen());
				await capture(await at(3), captureArgs());
			},
		],
	])("%s: it is logged once, at its own time, and the clock stops", (_, tell) =>
		story(async (at, db) => {
			await tell(at);
			expect(await complaintIn(db)).toMatchObject({ firstAnswer: stopped, status: { type: "answered" } });
			expect(await entriesOn(db, "replied")).toMatchObject([
				{
					key: "replied:ig:17900000000000090",
					verdict: { dueAt: WRITTEN.latest + 24 * HOUR },
					words: { reply: seen().text, replyPermalink: seen().permalink },
				},
			]);
		})(),
	);

	test.each<[string, Partial<SeenArgs>]>([
		["older than the comment", { time: { earliest: MORNING - 3 * HOUR, latest: MORNING - 2 * HOUR } }],
		["addressed to another citizen in the same row", { text: "@warga.lain sudah kami cek" }],
		["addressed to another OPD", { text: "@dishub.contoh mohon dibantu" }],
		["under another comment", { parentId: "ig:17900000000000007" }],
		["of the post, not of the comment", { parentId: null, text: "terima kasih" }],
		["of nobody knows what", { parentId: null, post: null }],
		["by another citizen", { handle: "warga_lain" }],
		["by a leader who names nobody", { handle: "bupati.contoh" }],
		["by an account that was not read", { handle: null }],
	])("%s is no answer to it", (_, overrides) =>
		story(async (at, db) => {
			await capture(await at(0), captureArgs());
			await observe(at, 2, seen(overrides));
			expect((await complaintIn(db))?.firstAnswer).toBeNull();
		})(),
	);

	test(
		"addressed to a citizen who answered in the same row, it is that citizen's, also when that was recorded later",
		story(async (at, db) => {
			const other = "ig:17900000000000002";
			await capture(await at(0), captureArgs());
			await observe(at, 2, seen({ text: "@warga.lain sudah kami cek" }));
			await capture(await at(3), captureArgs({ comment: comment({ id: other, parentId: ID, handle: "warga.lain" }) }));
			expect((await complaintIn(db, other))?.firstAnswer).toMatchObject({ source: "detected" });
			expect((await complaintIn(db))?.firstAnswer).toBeNull();
		}),
	);

	test.each([
		["one comment: it is that one's", [], true],
		["two comments: nobody can tell", ["ig:17900000000000002"], false],
	])("below the post, addressed to a citizen who wrote %s", (_, others, isAnswer) =>
		story(async (at, db) => {
			for (const id of [ID, ...others]) await capture(await at(0), captureArgs({ comment: comment({ id }) }));
			await observe(at, 2, seen({ role: "comment", parentId: null }));
			expect((await complaintIn(db))?.firstAnswer !== null).toBe(isAnswer);
		})(),
	);

	test(
		"below the post and seen before the comment was recorded",
		story(async (at, db) => {
			await observe(at, 2, seen({ role: "comment", parentId: null }));
			await capture(await at(3), captureArgs());
			expect((await complaintIn(db))?.firstAnswer).toMatchObject(stopped);
		}),
	);

	test.each<[string, Partial<SeenArgs>[]]>([
		["whose place in the thread was not proved", [{ parentId: null, text: "sudah kami cek" }]],
		["first proved, later not", [{ parentId: "x:5" }, { parentId: null, text: "baik" }, { role: "post", post: null }]],
	])("to another citizen below a recorded post, %s, is none to the post", (_, readings) =>
		story(async (at, db) => {
			await capture(await at(0), captureArgs({ comment: comment({ id: POST, role: "post", postId: null }) }));
			for (const reading of readings) await observe(at, 2, seen(reading));
			expect((await complaintIn(db, POST))?.firstAnswer).toBeNull();
			expect((await db.sightings.toArray()).map(({ parentId }) => parentId)).toEqual([readings[0]?.parentId ?? POST]);
		})(),
	);

	test.each([
		["whose comment it is", ["warga.facebook"], true],
		["and another OPD", ["warga.facebook", "dishub.contoh"], true],
		["another in the same thread", ["warga.lain"], false],
		["nobody but another OPD", ["dishub.contoh"], true],
	])("on Facebook, where a name is a link and all answers stand in one thread, naming %s", (_, mentions, isAnswer) =>
		story(async (at, db) => {
			const facebook = { handles: { x: [], facebook: ["dpupr.contoh"], instagram: [] } };
			const accounts = [
				{ site: "facebook" as const, handle: "dishub.contoh", holder: { type: "opd" as const, opd: OTHER_OPD } },
			];
			const context = async (hours: number) => ({
				...(await at(hours)),
				settings: makeSettings({ ...facebook, accounts }),
			});
			await capture(
				await context(0),
				captureArgs({ comment: comment({ id: "fb:1", site: "facebook", handle: "Warga.Facebook" }) }),
			);
			const answer = seen({
				id: "fb:2",
				site: "facebook",
				parentId: "fb:1",
				text: "Warga Contoh terima kasih",
				mentions,
			});
			await observeComments(await context(2), { comments: [answer] });
			expect((await complaintIn(db, "fb:1"))?.firstAnswer !== null).toBe(isAnswer);
		})(),
	);

	test(
		"that asked for the data we wait for does not end the waiting; a later one does",
		story(async (at, db) => {
			await capture(await at(0), captureArgs());
			await pause(await at(1.5), { action: makeId(), id: ID, reason: "lokasi" });
			await observe(at, 2, seen());
			expect(await complaintIn(db)).toMatchObject({ status: { type: "paused" }, firstAnswer: stopped });
			const time = { earliest: MORNING + 1.75 * HOUR, latest: MORNING + 1.75 * HOUR };
			await observe(at, 3, seen({ id: "ig:17900000000000092", time }));
			expect(await complaintIn(db)).toMatchObject({ status: { type: "answered" }, firstAnswer: stopped });
		}),
	);

	test(
		"to a merged complaint goes to that complaint",
		story(async (at, db) => {
			const other = "ig:17900000000000002";
			await capture(await at(0), captureArgs());
			await capture(await at(0), captureArgs({ comment: comment({ id: other }) }));
			await merge(await at(1), { action: makeId(), id: other, into: ID });
			await observe(at, 2, seen({ parentId: other }));
			expect((await complaintIn(db, other))?.firstAnswer).toMatchObject(stopped);
			expect((await complaintIn(db))?.firstAnswer).toBeNull();
		}),
	);

	test(
		"without a time counts from when it was seen; an age is an interval",
		story(async (at, db) => {
			await capture(await at(0), captureArgs());
			await observe(at, 4, seen({ time: null }));
			expect((await complaintIn(db))?.firstAnswer?.at).toBe(MORNING + 4 * HOUR);
			expect((await complaintIn(db))?.firstAnswer?.punctuality).toEqual({ isOnTime: true, isEstimate: false });
			const other = "ig:17900000000000002";
			await capture(await at(0), captureArgs({ comment: comment({ id: other }) }));
			const third = "ig:17900000000000003";
			await capture(await at(0), captureArgs({ comment: comment({ id: third }) }));
			await observe(at, 30, seen({ id: "ig:17900000000000093", parentId: third, time: null }));
			expect((await complaintIn(db, third))?.firstAnswer?.punctuality).toEqual({ isOnTime: false, isEstimate: true });
			const time = { earliest: MORNING + 22.5 * HOUR, latest: MORNING + 23.5 * HOUR };
			await observe(at, 30, seen({ id: "ig:17900000000000092", parentId: other, time }));
			expect((await complaintIn(db, other))?.firstAnswer).toMatchObject({
				at: time.latest,
				punctuality: { isOnTime: false, isEstimate: true },
			});
		}),
	);

	test.each([
		[
			"the text that waited to be confirmed brings its kind and template, and ends the waiting",
			seen().text ?? "",
			true,
		],
		["a colleague's other words are an acknowledgement, and the text goes on waiting", "Lubang sudah ditambal", false],
	])("%s", (_, text, isSent) =>
		story(async (at, db) => {
			await capture(await at(0), captureArgs());
			await observe(at, 0.5, seen({ id: "ig:17900000000000080", time: WRITTEN }));
			await rememberInserted(await at(1), insertedArgs({ templateId: "sendiri-01", text, reply: "substantive" }));
			await observe(at, 0.9, seen({ id: "ig:17900000000000080", time: WRITTEN }));
			expect(await createReader(db).pendingOf(ID)).not.toBeNull();
			await observe(at, 1.1, seen());
			const substantive = isSent ? { at: MORNING + HOUR, source: "detected" } : null;
			expect((await complaintIn(db))?.substantiveAnswer ?? null).toEqual(
				substantive && expect.objectContaining(substantive),
			);
			expect((await entriesOn(db, "replied"))[1]).toMatchObject({ templateId: isSent ? "sendiri-01" : null });
			expect((await createReader(db).pendingOf(ID)) === null).toBe(isSent);
		})(),
	);

	test.each([
		["declared before the page showed it", true],
		["declared after the page showed it", false],
	])("%s: it is one answer, of the kind that was said, at the earlier time", (_, isSaidFirst) =>
		story(async (at, db) => {
			await capture(await at(0), captureArgs());
			const say = async () => reply(await at(1.1), replyArgs({ reply: "substantive", source: "confirmed" }));
			if (isSaidFirst) await say();
			await observe(at, 1.05, seen());
			if (!isSaidFirst) await say();
			const complaint = await complaintIn(db);
			expect(complaint?.firstAnswer).toMatchObject({ at: MORNING + HOUR, kind: "substantive", source: "confirmed" });
			expect(complaint?.substantiveAnswer).toEqual(complaint?.firstAnswer);
		})(),
	);

	test(
		"undone, it does not come back: not from this page, not by recording anew, not from another PC; but by undoing the undoing",
		story(async (at, db) => {
			const first = captureArgs();
			await capture(await at(0), first);
			await observe(at, 2, seen());
			const undoing = makeId();
			await undo(await at(3), { action: undoing, id: ID, undoes: await actionOf(db, "replied") });
			await observe(at, 4, seen());
			await undo(await at(4), { action: makeId(), id: ID, undoes: first.action });
			await capture(await at(5), captureArgs());
			const [entry] = await entriesOn(db, "replied");
			const theirs = { ...entry, id: makeId(), action: makeId(), device: "other-pc" };
			const importId = makeId();
			await stage(db, importId, [theirs], []);
			expect(await commitStaged(db, importId, "add", 1, makeLogContext({ now: MORNING + 6 * HOUR }))).toMatchObject({
				added: 1,
			});
			expect((await complaintIn(db))?.firstAnswer).toBeNull();
			await undo(await at(7), { action: makeId(), id: ID, undoes: undoing });
			expect((await complaintIn(db))?.firstAnswer).toMatchObject(stopped);
		}),
	);

	test(
		"undoing the record leaves no half: recorded anew, the answer is there again",
		story(async (at, db) => {
			await observe(at, 2, seen());
			const args = captureArgs();
			await capture(await at(3), args);
			await undo(await at(4), { action: makeId(), id: ID, undoes: args.action });
			expect(await complaintIn(db)).toBeUndefined();
			await capture(await at(5), captureArgs());
			expect((await complaintIn(db))?.firstAnswer).toMatchObject(stopped);
		}),
	);

	test(
		"numbers that identify a person are masked",
		story(async (at, db) => {
			await capture(await at(0), captureArgs());
			await observe(at, 2, seen({ text: "hubungi 0812-0000-0012" }));
			expect(JSON.stringify([await db.words.toArray(), await db.sightings.toArray()])).not.toContain("0000-0012");
		}),
	);
});

test(
	"an answer of another registered OPD is logged as that OPD's and leaves our waiting reply alone",
	story(async (at, db) => {
		await capture(await at(0), captureArgs());
		await rememberInserted(await at(0), insertedArgs({ reply: "substantive" }));
		await observe(at, 2, seen({ handle: "dishub.contoh" }));
		expect((await complaintIn(db))?.firstAnswer).toMatchObject({ opd: OTHER_OPD, kind: "acknowledgement" });
		expect(await createReader(db).pendingOf(ID)).not.toBeNull();
	}),
);
