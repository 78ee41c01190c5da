import { expect, test } from "vitest";
import { capture } from "../../lib/actions/capture.ts";
import type { Outcome } from "../../lib/actions/perform.ts";
import { close, note, pause, resume } from "../../lib/actions/progress.ts";
import { reply } from "../../lib/actions/reply.ts";
import { undo } from "../../lib/actions/undo.ts";
import { noteReturned } from "../../lib/reminders/returned.ts";
import { sweep } from "../../lib/reminders/sweep.ts";
import { type At, captureArgs, comment, ID, replyArgs, story } from "../actions/story.ts";
import { HOUR, MORNING, makeId, makeSettings } from "../factories.ts";
import { remindersOf } from "./scene.ts";

const settings = makeSettings({ reminders: remindersOf() });

/** What an action and the look after it tell, as the keeper does it. */
type Tell = (hours: number, act?: (context: Awaited<ReturnType<At>>) => Promise<Outcome>) => Promise<string[]>;

/** A complaint of ours written in the night: due at the next midnight, 14 hours after `MORNING`. */
function night(run: (tell: Tell) => Promise<void>) {
	return story(async (at, db) => {
		const tell: Tell = async (hours, act) => {
			const context = await at(hours);
			const outcome = await act?.(context);
			if (outcome && !outcome.ok) throw new Error(outcome.message);
			if (outcome) await noteReturned(db, outcome.value.changed, context.now, settings.reminders, context);
			const { notices } = await sweep(db, settings, "Dwi", context.now);
			return notices.map((notice) => (notice.type === "one" && notice.isOverdue ? "overdue" : notice.type));
		};
		await tell(0);
		const time = MORNING - 10 * HOUR;
		await tell(0, (context) =>
			capture(context, captureArgs({ comment: comment({ postedAt: { earliest: time, latest: time } }) })),
		);
		await run(tell);
	});
}

const on = () => ({ action: makeId(), id: ID });

test(
	"overdue at night and paused before it could be told: told when the pause ends, once",
	night(async (tell) => {
		expect(await tell(15)).toEqual([]);
		expect(await tell(20, (context) => pause(context, { ...on(), reason: "alamat" }))).toEqual([]);
		expect(await tell(22.5)).toEqual([]);
		expect(await tell(26, (context) => resume(context, on()))).toEqual(["overdue"]);
		expect(await tell(26.1, (context) => note(context, { ...on(), note: "sudah ditelepon" }))).toEqual([]);
	}),
);

test.each([
	["an answer", (action: string) => (context) => reply(context, replyArgs({ action, reply: "substantive" }))],
	["a closing", (action: string) => (context) => close(context, { ...on(), action, outcome: "handled", reason: "" })],
] as [string, (action: string) => NonNullable<Parameters<Tell>[1]>][])(
	"%s undone after the deadline: told, once; done and undone again: not",
	(_, act) =>
		night(async (tell) => {
			const [first, second] = [makeId(), makeId()];
			expect(await tell(1, act(first))).toEqual([]);
			expect(await tell(25)).toEqual([]);
			expect(await tell(26, (context) => undo(context, { ...on(), undoes: first }))).toEqual(["overdue"]);
			expect(await tell(26.1, act(second))).toEqual([]);
			expect(await tell(26.2, (context) => undo(context, { ...on(), undoes: second }))).toEqual([]);
		})(),
);

test(
	"what was past before the action as well stays quiet, whatever is undone on it",
	story(async (at, db) => {
		await sweep(db, settings, "Dwi", MORNING);
		const context = await at(0);
		await capture(context, captureArgs());
		// As after an import: passed in between, but quiet.
		await db.notified.put({ key: "upTo|overdue", at: MORNING + 26 * HOUR });
		await db.notified.put({ key: "upTo|soon", at: MORNING + 26 * HOUR });
		const later = await at(26);
		const noted = makeId();
		await note(later, { action: noted, id: ID, note: "x" });
		await undo(later, { ...on(), undoes: noted });
		await noteReturned(db, [ID, "agency", "links"], later.now, settings.reminders, later);
		expect((await sweep(db, settings, "Dwi", later.now + 1)).notices).toEqual([]);
	}),
);
