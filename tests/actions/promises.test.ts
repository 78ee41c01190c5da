import { describe, expect, test } from "vitest";
import { capture, dismiss } from "../../lib/actions/capture.ts";
import { observeComments } from "../../lib/actions/observe.ts";
import { close, reopen } from "../../lib/actions/progress.ts";
import { rememberInserted, reply } from "../../lib/actions/reply.ts";
import { undo } from "../../lib/actions/undo.ts";
import type { Promised } from "../../lib/complaint/entry.ts";
import type { SeenArgs } from "../../lib/messages/contract.ts";
import type { Database } from "../../lib/store/schema.ts";
import { HOUR, MORNING, makeId, RULES } from "../factories.ts";
import { type At, captureArgs, comment, complaintIn, ID, insertedArgs, replyArgs, seen, story } from "./story.ts";

const TEXT = "Baik Kak, Jumat kami cek.";
const at = (local: string): number => Date.parse(`2026-11-${local}+07:00`);
/** Said on a Wednesday. */
const FRIDAY = { remindAt: at("20T00:00"), dueAt: at("21T00:00") - 1 };

const observe = async (time: At, hours: number, overrides: Partial<SeenArgs>) =>
	observeComments(await time(hours), { comments: [seen(overrides)] });
const written = (earliest: number, latest: number) => ({ earliest: MORNING + earliest, latest: MORNING + latest });
const promiseIn = async (db: Database) => (await complaintIn(db))?.promise;
const remindedAt = async (db: Database) => (await db.complaints.get(ID))?.ownPromiseAt;

describe("an answer that promises", () => {
	test(
		"is kept in the log, in the view and in the index, and goes with the answer when that is undone",
		story(async (time, db) => {
			await capture(await time(0), captureArgs());
			const args = replyArgs({ text: TEXT });
			await reply(await time(1), args);
			expect(await promiseIn(db)).toEqual({ ...FRIDAY, madeAt: MORNING + HOUR });
			expect(await remindedAt(db)).toBe(FRIDAY.remindAt);
			await undo(await time(2), { action: makeId(), id: ID, undoes: args.action });
			expect([await promiseIn(db), await remindedAt(db)]).toEqual([null, undefined]);
		}),
	);

	test.each<[string, (time: At) => Promise<unknown>]>([
		["a later answer", async (time) => reply(await time(3), replyArgs({ text: "Sudah kami perbaiki." }))],
		[
			"an answer that the page shows",
			(time) => observe(time, 4, { text: "Sudah ya", time: written(3 * HOUR, 3 * HOUR) }),
		],
		["closing", async (time) => close(await time(3), { action: makeId(), id: ID, outcome: "handled", reason: "" })],
		["ticking off", async (time) => dismiss(await time(3), { action: makeId(), comment: comment(), reason: "chat" })],
	])("is made good by %s", (_, makeGood) =>
		story(async (time, db) => {
			await capture(await time(0), captureArgs());
			await reply(await time(1), replyArgs({ text: TEXT }));
			await makeGood(time);
			expect([await promiseIn(db), await remindedAt(db)]).toEqual([null, undefined]);
		})(),
	);

	test(
		"stays made good when the complaint is opened again",
		story(async (time, db) => {
			await capture(await time(0), captureArgs());
			await reply(await time(1), replyArgs({ text: TEXT }));
			await close(await time(2), { action: makeId(), id: ID, outcome: "handled", reason: "" });
			await reopen(await time(3), { action: makeId(), id: ID, reason: "rusak lagi" });
			expect(await promiseIn(db)).toBeNull();
			await reply(await time(4), replyArgs({ text: TEXT }));
			expect(await promiseIn(db)).toEqual({ ...FRIDAY, madeAt: MORNING + 4 * HOUR });
		}),
	);

	test(
		"counts from when it was put into the box, not from when somebody said that it was sent",
		story(async (time, db) => {
			await capture(await time(0), captureArgs());
			await rememberInserted(await time(1), insertedArgs({ text: "Besok kami cek." }));
			await reply(await time(20), replyArgs({ source: "confirmed", text: "Besok kami cek." }));
			expect(await promiseIn(db)).toMatchObject({ dueAt: at("20T00:00") - 1 });
		}),
	);

	test.each<[string, (time: At, text: string) => Promise<unknown>]>([
		["noted", async (time, text) => reply(await time(1), replyArgs({ text }))],
		["told of by the page", (time, text) => observe(time, 3, { text })],
	])("keeps to the agency's working days and holidays, %s", (_, answer) =>
		story(async (time, db) => {
			const holiday = { date: "2026-11-19", name: "Hari Jadi", type: "regional" } as const;
			const rules = { ...RULES, holidayTable: { ...RULES.holidayTable, holidays: [holiday] } };
			const onHoliday: At = async (hours) => ({ ...(await time(hours)), rules });
			await capture(await onHoliday(0), captureArgs());
			await answer(onHoliday, "Kami jawab dalam 2 hari kerja.");
			expect(await promiseIn(db)).toMatchObject({ dueAt: at("24T00:00") - 1 });
		})(),
	);

	test(
		"without text promises nothing",
		story(async (time, db) => {
			await capture(await time(0), captureArgs());
			await reply(await time(1), replyArgs());
			expect(await promiseIn(db)).toBeNull();
		}),
	);
});

describe("an answer that only the page told of", () => {
	test(
		"counts from when it was put into the box here, however little the page says of its time",
		story(async (time, db) => {
			await capture(await time(0), captureArgs());
			await rememberInserted(await time(1), insertedArgs({ text: "Besok kami cek." }));
			await observe(time, 21, { text: "Besok kami cek.", time: written(-HOUR, 20 * HOUR) });
			expect(await db.pending.get(ID)).toBeUndefined();
			expect(await promiseIn(db)).toMatchObject({ dueAt: at("20T00:00") - 1 });
		}),
	);

	test.each<[string, Partial<SeenArgs>, number | undefined]>([
		["ours", { text: TEXT }, FRIDAY.dueAt],
		["another OPD's", { text: TEXT, handle: "dishub.contoh" }, undefined],
		["ours of these two hours", { text: "besok kami cek", time: written(HOUR, 2 * HOUR) }, at("20T00:00") - 1],
		["ours of this day or the one before", { text: "besok kami cek", time: written(-HOUR, 20 * HOUR) }, undefined],
		[
			"ours of any of these days, with a date",
			{ text: "Kami cek 27 November", time: written(-HOUR, 20 * HOUR) },
			at("28T00:00") - 1,
		],
	])("%s", (_, overrides, dueAt) =>
		story(async (time, db) => {
			await capture(await time(0), captureArgs());
			await observe(time, 21, overrides);
			expect((await promiseIn(db))?.dueAt).toBe(dueAt);
			const entries = (await db.entries.where({ kind: "replied" }).toArray()) as { promised?: Promised }[];
			expect(entries.map(({ promised }) => promised?.dueAt)).toEqual([dueAt]);
		})(),
	);
});
