import { describe, expect, test } from "vitest";
import { capture } from "../../lib/actions/capture.ts";
import { detail } from "../../lib/actions/detail.ts";
import { forward, forwardAll } from "../../lib/actions/forward.ts";
import {
	deleteOldAnswers,
	discardAnswer,
	keepAnswers,
	keptAnswer,
	rewriteAnswer,
} from "../../lib/actions/kept-answers.ts";
import { observeComments } from "../../lib/actions/observe.ts";
import { close } from "../../lib/actions/progress.ts";
import { rememberInserted, reply } from "../../lib/actions/reply.ts";
import { undo } from "../../lib/actions/undo.ts";
import { effectiveEntries } from "../../lib/complaint/effective.ts";
import { answerKey, replyDraftKey } from "../../lib/complaint/kept-answer.ts";
import type { ArgsOf } from "../../lib/messages/contract.ts";
import { append } from "../../lib/store/log.ts";
import type { Database } from "../../lib/store/schema.ts";
import { HOUR, MORNING, makeId, OTHER_OPD } from "../factories.ts";
import { type At, captureArgs, comment, complaintIn, ID, insertedArgs, replyArgs, seen, story } from "./story.ts";

const OTHER_ID = "ig:17900000000000002";
const other = () => captureArgs({ comment: comment({ id: OTHER_ID }) });
const passedOn = { opd: OTHER_OPD, channel: "whatsapp" } as const;
const forwards = async (db: Database, id: string) =>
	effectiveEntries((await detail(db, id))?.entries ?? []).filter(({ kind }) => kind === "forwarded");

describe("teruskan", () => {
	test(
		"is logged with OPD, channel and time, once, and changes neither OPD nor clock",
		story(async (at, db) => {
			await capture(await at(0), captureArgs());
			const before = (await detail(db, ID))?.complaint;
			const args = { action: makeId(), id: ID, ...passedOn };
			await forward(await at(1), args);
			await forward(await at(2), args);
			expect(await forwards(db, ID)).toMatchObject([{ ...passedOn, at: MORNING + HOUR, by: "Dwi" }]);
			const after = (await detail(db, ID))?.complaint;
			expect([after?.opd, after?.running, after?.held]).toEqual([before?.opd, before?.running, before?.held]);
			expect(await forward(await at(3), { ...args, action: makeId(), id: "ig:1" })).toMatchObject({
				code: "not-found",
			});
		}),
	);

	test(
		"of many is one action: undone together; those that are gone are left out",
		story(async (at, db) => {
			await capture(await at(0), captureArgs());
			await capture(await at(0), other());
			const args = { action: makeId(), ids: ["ig:1", ID, OTHER_ID], ...passedOn };
			const noted = [ID, OTHER_ID];
			expect(await forwardAll(await at(1), args)).toMatchObject({ ok: true, value: { changed: noted, noted } });
			expect(await forwardAll(await at(1), args)).toMatchObject({ ok: true, value: { changed: [], noted } });
			expect(await forwards(db, OTHER_ID)).toMatchObject([passedOn]);
			await undo(await at(2), { action: makeId(), id: ID, undoes: args.action });
			expect([...(await forwards(db, ID)), ...(await forwards(db, OTHER_ID))]).toEqual([]);
			expect(await forwardAll(await at(3), { ...args, ids: ["ig:1"] })).toMatchObject({ code: "not-found" });
		}),
	);
});

describe("a kept answer", () => {
	const answers = [{ id: ID, text: "Sudah ditambal, hub 0812-0000-0012", from: "Dishub" }];
	const MASKED = "Sudah ditambal, hub 0812••••0012";
	const full = (overrides: Partial<ArgsOf<"reply">> = {}) => replyArgs({ reply: "substantive", ...overrides });
	/** The full answer was put into the site's box and sent at `hours`; the page shows it two hours after it was kept. */
	const sendSeen = async (at: At, hours: number) => {
		const sent = MORNING + hours * HOUR;
		const text = "Sudah ditambal, terima kasih atas laporannya";
		await rememberInserted(await at(hours), insertedArgs({ text, reply: "substantive" }));
		await observeComments(await at(3), { comments: [seen({ text, time: { earliest: sent, latest: sent } })] });
	};

	test(
		"is masked, is no reply, and is added to when more comes",
		story(async (at, db) => {
			await capture(await at(0), captureArgs());
			await keepAnswers(await at(1), { answers });
			await keepAnswers(await at(2), { answers });
			expect(await keptAnswer(db, ID)).toEqual({ text: MASKED, from: "Dishub", receivedAt: MORNING + 2 * HOUR });
			await keepAnswers(await at(3), { answers: [{ id: ID, text: "Besok dicek lagi", from: "Dishub" }] });
			expect((await keptAnswer(db, ID))?.text).toBe(`${MASKED}\nBesok dicek lagi`);
			expect((await detail(db, ID))?.complaint.firstAnswer).toBeNull();
		}),
	);

	test(
		"keeps the numbers that the agency has made public, new and rewritten",
		story(async (at, db) => {
			const context = await at(0);
			const settings = { ...context.settings, templateValues: { telp_upt: "0812-0000-0088" } };
			const text = "Hub 0812 0000 0088, bukan 0812-0000-0012";
			const stored = "Hub 0812 0000 0088, bukan 0812••••0012";
			await keepAnswers({ ...context, settings }, { answers: [{ id: ID, text, from: "Dishub" }] });
			expect((await keptAnswer(db, ID))?.text).toBe(stored);
			await rewriteAnswer({ ...context, settings }, { id: ID, text: `Kak, ${text}`, basis: stored });
			expect((await keptAnswer(db, ID))?.text).toBe(`Kak, ${stored}`);
		}),
	);

	test(
		"can be rewritten and discarded; what is gone or changed meanwhile is not written over",
		story(async (at, db) => {
			const context = await at(0);
			await keepAnswers(context, { answers });
			const basis = MASKED;
			const text = "Sudah ditambal. NIK 9901014505900001";
			const rewritten = { text: "Sudah ditambal. NIK ••••", from: "Dishub" };
			expect(await rewriteAnswer(context, { id: ID, text, basis })).toMatchObject({ isKept: true, answer: rewritten });
			expect(await keptAnswer(db, ID)).toMatchObject(rewritten);
			expect(await rewriteAnswer(context, { id: ID, text: "lain", basis })).toMatchObject({
				isKept: false,
				answer: rewritten,
			});
			expect(await keptAnswer(db, ID)).toMatchObject(rewritten);
			expect(await discardAnswer(context, { id: ID, receivedAt: MORNING - HOUR })).toMatchObject(rewritten);
			expect(await discardAnswer(context, { id: ID, receivedAt: MORNING })).toBeNull();
			const again = { id: ID, text: "lagi", basis: rewritten.text };
			expect(await rewriteAnswer(context, again)).toEqual({ isKept: false, answer: null });
			expect(await keptAnswer(db, ID)).toBeNull();
		}),
	);

	test.each<[string, boolean, (at: At) => Promise<unknown>]>([
		["a first response", true, async (at) => reply(await at(2), replyArgs())],
		["the full answer", false, async (at) => reply(await at(2), full())],
		["the full answer, given before and noted now", false, async (at) => reply(await at(2), full({ at: MORNING }))],
		["the full answer, sent and seen on the page", false, (at) => sendSeen(at, 2)],
		["a full answer before it came, seen on the page now", true, (at) => sendSeen(at, 0.5)],
	])("after %s it waits: %s", (_, isKept, answer) =>
		story(async (at, db) => {
			await capture(await at(0), captureArgs());
			await keepAnswers(await at(1), { answers });
			await answer(at);
			expect((await complaintIn(db))?.firstAnswer).toBeTruthy();
			expect((await keptAnswer(db, ID)) !== null).toBe(isKept);
		})(),
	);

	test(
		"that was given comes back when that is undone; what the OPD says later waits alone",
		story(async (at, db) => {
			await capture(await at(0), captureArgs());
			await keepAnswers(await at(1), { answers });
			const given = full();
			await reply(await at(2), given);
			await rewriteAnswer(await at(2), { id: ID, text: "lain", basis: MASKED });
			await undo(await at(3), { action: makeId(), id: ID, undoes: given.action });
			expect((await keptAnswer(db, ID))?.text).toBe(MASKED);
			await reply(await at(4), full());
			await keepAnswers(await at(5), { answers: [{ id: ID, text: "Besok dicek lagi", from: "Dishub" }] });
			expect((await keptAnswer(db, ID))?.text).toBe("Besok dicek lagi");
		}),
	);

	test(
		"goes a week after closing, and at once when the complaint is erased, and so does what was typed for a reply",
		story(async (at, db) => {
			await capture(await at(0), captureArgs());
			await capture(await at(0), other());
			for (const id of [ID, OTHER_ID]) await db.drafts.put({ key: replyDraftKey(id), value: {}, savedAt: MORNING });
			await keepAnswers(await at(1), { answers: [...answers, { id: OTHER_ID, text: "menyala", from: "" }] });
			await close(await at(2), { action: makeId(), id: ID, outcome: "handled", reason: "" });
			const keys = async (hours: number) => {
				await deleteOldAnswers(db, MORNING + hours * HOUR);
				return db.drafts.toCollection().primaryKeys();
			};
			expect(await keys(2 + 7 * 24 - 1)).toHaveLength(4);
			expect(await keys(2 + 7 * 24)).toEqual([answerKey(OTHER_ID), replyDraftKey(OTHER_ID)]);
			const context = await at(3);
			await append(
				db,
				{ id: makeId(), by: "Dwi", entries: [{ kind: "erased", subject: OTHER_ID, at: MORNING }] },
				context,
			);
			expect(await keys(3)).toEqual([]);
		}),
	);
});
