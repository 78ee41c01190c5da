import { describe, expect, test } from "vitest";
import { capture, dismiss } from "../../lib/actions/capture.ts";
import { correct } from "../../lib/actions/correct.ts";
import { toMark } from "../../lib/actions/mark.ts";
import { observeComments } from "../../lib/actions/observe.ts";
import type { SeenArgs } from "../../lib/messages/contract.ts";
import { append } from "../../lib/store/log.ts";
import type { Database } from "../../lib/store/schema.ts";
import { HOUR, MORNING, makeId } from "../factories.ts";
import { type At, captureArgs, comment, complaintIn, ID, seen, story } from "./story.ts";

const CUT = "jln dpn pasar contoh bolong2, hub 0812 00…";
const WHOLE = "jln dpn pasar contoh  bolong2, hub 0812 0000 0012 trims min";
const HOUR_OLD = { earliest: MORNING - 2 * HOUR, latest: MORNING - HOUR };
const EXACT = { earliest: MORNING - 1.5 * HOUR, latest: MORNING - 1.5 * HOUR };

const reading = { isTruncated: true, isTranslated: false, rules: { text: 1 }, pageKind: "instagram/post" };
const truncated = () => captureArgs({ comment: comment({ text: CUT, postedAt: HOUR_OLD, reading }) });
/** The recorded comment itself, whole now. */
const whole = (overrides: Partial<SeenArgs> = {}): SeenArgs =>
	seen({ id: ID, role: "comment", parentId: null, handle: "warga_contoh", text: WHOLE, time: EXACT, ...overrides });

const observe = async (at: At, ...comments: SeenArgs[]) => observeComments(await at(3), { comments });
const observed = (db: Database) => db.entries.where({ kind: "observed" }).count();

describe("what a page shows later of a recorded comment", () => {
	test(
		"fills in text and time, once, and masks",
		story(async (at, db) => {
			await capture(await at(0), truncated());
			const before = await complaintIn(db);
			expect(before && toMark(before).lacks).toEqual(["text", "time"]);
			await Promise.all([observe(at, whole()), observe(at, whole())]);
			const complaint = await complaintIn(db);
			expect(complaint).toMatchObject({
				comment: { text: "jln dpn pasar contoh  bolong2, hub 0812••••0012 trims min" },
				isTruncated: false,
				postedAt: EXACT,
				clock: { startAt: EXACT.latest },
			});
			expect(complaint && toMark(complaint).lacks).toEqual([]);
			expect(await observed(db)).toBe(1);
		}),
	);

	test.each<[string, Partial<SeenArgs>]>([
		["cut short again", { isTruncated: true, time: null }],
		["another text", { text: "terima kasih sudah diperbaiki, jalan mulus", time: null }],
		["in another language", { isTranslated: true, time: null }],
		["as wide as before", { text: null, time: { earliest: MORNING - HOUR, latest: MORNING - 0.2 * HOUR } }],
		["of tomorrow", { text: null, time: { earliest: MORNING + 24 * HOUR, latest: MORNING + 24 * HOUR } }],
	])("%s: nothing is logged", (_, overrides) =>
		story(async (at, db) => {
			await capture(await at(0), truncated());
			await observe(at, whole(overrides));
			expect(await observed(db)).toBe(0);
		})(),
	);

	test(
		"never overrules a correction by hand",
		story(async (at, db) => {
			await capture(await at(0), truncated());
			await observe(at, whole());
			const posted = { earliest: MORNING - 5 * HOUR, latest: MORNING - 5 * HOUR };
			await correct(await at(1), { action: makeId(), id: ID, field: "text", value: "dibetulkan", postedAt: null });
			await correct(await at(1), { action: makeId(), id: ID, field: "postedAt", value: null, postedAt: posted });
			await observe(at, whole());
			expect(await complaintIn(db)).toMatchObject({
				comment: { text: "dibetulkan" },
				isTruncated: false,
				postedAt: posted,
			});
		}),
	);

	test.each<[string, (at: At, db: Database) => Promise<unknown>]>([
		["never recorded", async () => undefined],
		[
			"ticked off",
			async (at) =>
				dismiss(await at(0), { action: makeId(), comment: comment({ postedAt: HOUR_OLD }), reason: "chat" }),
		],
		[
			"erased",
			async (at, db) => {
				await capture(await at(0), truncated());
				const erased = { kind: "erased", subject: ID, at: MORNING } as const;
				await append(db, { id: makeId(), by: "Dwi", entries: [erased] }, await at(1));
			},
		],
	])("a comment that was %s gets nothing: neither its words nor an answer", (_, arrange) =>
		story(async (at, db) => {
			await arrange(at, db);
			await observe(at, whole(), seen());
			expect(await observed(db)).toBe(0);
			expect(await db.entries.where({ kind: "replied" }).count()).toBe(0);
			expect(JSON.stringify([await db.words.toArray(), await db.complaints.toArray()])).not.toContain("trims min");
		})(),
	);
});
