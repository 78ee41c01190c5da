import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Entry } from "../../lib/complaint/entry.ts";
import { fold } from "../../lib/complaint/fold.ts";
import { stateAt } from "../../lib/complaint/state.ts";
import { HOUR, MORNING, makeEntry, makeId, OTHER_OPD, OUR_OPD, RULES } from "../factories.ts";

const SUBJECT = "ig:17900000000000001";
const at = (hours: number) => ({
	at: MORNING + hours * HOUR,
	recordedAt: MORNING + hours * HOUR,
	order: MORNING + hours * HOUR,
});
const captured = (overrides = {}) =>
	makeEntry("captured", { subject: SUBJECT, words: { text: "jalan rusak", handle: "warga_contoh" }, ...overrides });
const foldAll = (entries: Entry[], parent?: string) => fold(entries, RULES, parent);

describe("fold", () => {
	test("nothing recorded gives nothing", () => {
		expect(foldAll([])).toBeNull();
		expect(foldAll([makeEntry("noted", { subject: SUBJECT })])).toBeNull();
	});

	test("a captured comment is open, with its words, its number and a clock of 24 hours", () => {
		const complaint = foldAll([captured({ postedAt: { earliest: MORNING, latest: MORNING } })]);
		expect(complaint).toMatchObject({
			status: { type: "open" },
			comment: { text: "jalan rusak", handle: "warga_contoh", author: null },
			clock: { startAt: MORNING, dueAt: MORNING + 24 * HOUR, amberAt: MORNING + 18 * HOUR },
		});
		expect(complaint?.number).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
	});

	test("of several captures the narrowest interval wins, a correction by hand wins over all", () => {
		const wide = captured({ ...at(0), postedAt: { earliest: MORNING - 3 * HOUR, latest: MORNING - 2 * HOUR } });
		const narrow = captured({ ...at(1), postedAt: { earliest: MORNING - 2.5 * HOUR, latest: MORNING - 2.4 * HOUR } });
		const corrected = makeEntry("corrected", {
			subject: SUBJECT,
			...at(2),
			field: "postedAt",
			postedAt: { earliest: MORNING, latest: MORNING },
		});
		expect(foldAll([wide, narrow])?.postedAt).toEqual(narrow.postedAt);
		expect(foldAll([narrow, wide, corrected])?.postedAt).toEqual(corrected.postedAt);
	});

	const replied = (hours: number, reply: "acknowledgement" | "substantive" = "acknowledgement", due = 24) =>
		makeEntry("replied", {
			subject: SUBJECT,
			...at(hours),
			reply,
			verdict: {
				dueAt: MORNING + due * HOUR,
				dueEarliest: MORNING + (due - 1) * HOUR,
				policyId: "calendar-24h",
				policyVersion: 1,
				holidayTable: null,
				zone: "Asia/Jakarta",
			},
		});

	test.each([
		["answered in time, not finished", [replied(2)], 3, "answered"],
		["answered fully in time", [replied(2, "substantive")], 3, "answeredOnTime"],
		["answered too late", [replied(30, "substantive")], 31, "answeredLate"],
		["waiting for the citizen", [makeEntry("paused", { subject: SUBJECT, ...at(1) })], 2, "paused"],
		[
			"waited, then open again",
			[makeEntry("paused", { subject: SUBJECT, ...at(1) }), makeEntry("resumed", { subject: SUBJECT, ...at(2) })],
			3,
			"onTrack",
		],
		["a quarter of the time left", [], 18, "soon"],
		["exactly due", [], 24, "soon"],
		["one minute late", [], 24 + 1 / 60, "overdue"],
		[
			"an appreciation has no deadline",
			[makeEntry("classified", { subject: SUBJECT, ...at(1), messageKind: "appreciation" })],
			99,
			"noDeadline",
		],
		["closed", [makeEntry("closed", { subject: SUBJECT, ...at(5) })], 6, "closed"],
		[
			"reopened",
			[makeEntry("closed", { subject: SUBJECT, ...at(5) }), makeEntry("reopened", { subject: SUBJECT, ...at(6) })],
			7,
			"onTrack",
		],
		["ticked off", [makeEntry("dismissed", { subject: SUBJECT, ...at(5) })], 6, "dismissed"],
	] as const)("%s", (_, entries, hours, state) => {
		const complaint = foldAll([captured({ ...at(0), postedAt: { earliest: MORNING, latest: MORNING } }), ...entries]);
		expect(complaint && stateAt(complaint, MORNING + hours * HOUR)).toBe(state);
	});

	test("an answer inside an interval deadline is in time as an estimate", () => {
		const complaint = foldAll([captured(at(0)), replied(23.5)]);
		expect(complaint?.firstAnswer?.punctuality).toEqual({ isOnTime: true, isEstimate: true });
	});

	test("the first answer counts by its own time, also when it was declared later", () => {
		const late = replied(30, "substantive");
		const earlier = { ...replied(3), order: MORNING + 40 * HOUR, recordedAt: MORNING + 40 * HOUR };
		expect(foldAll([captured(at(0)), late, earlier])?.firstAnswer?.at).toBe(MORNING + 3 * HOUR);
	});

	test("a pause before the first answer moves the deadline by its length", () => {
		const paused = [
			makeEntry("paused", { subject: SUBJECT, ...at(1) }),
			makeEntry("resumed", { subject: SUBJECT, ...at(4) }),
		];
		const complaint = foldAll([captured({ ...at(0), postedAt: { earliest: MORNING, latest: MORNING } }), ...paused]);
		expect(complaint?.clock?.dueAt).toBe(MORNING + 27 * HOUR);
	});

	test("a pause ends with the answer or the closing, too", () => {
		const posted = captured({ ...at(0), postedAt: { earliest: MORNING, latest: MORNING } });
		const paused = (hours: number) => makeEntry("paused", { subject: SUBJECT, ...at(hours) });
		const closed = makeEntry("closed", { subject: SUBJECT, ...at(4) });
		const reopened = makeEntry("reopened", { subject: SUBJECT, ...at(10) });
		const resumed = makeEntry("resumed", { subject: SUBJECT, ...at(12) });
		const first = { from: MORNING + HOUR, to: MORNING + 4 * HOUR };
		expect(foldAll([posted, paused(1), replied(4)])?.pauses).toEqual([first]);
		expect(foldAll([posted, paused(1), closed, reopened])?.pauses).toEqual([first]);
		const second = { from: MORNING + 11 * HOUR, to: MORNING + 12 * HOUR };
		expect(foldAll([posted, paused(1), closed, reopened, paused(11), resumed])?.pauses).toEqual([first, second]);
	});

	test("a finished pause moves the deadline, and stays what it was when an answer is declared for a time before it", () => {
		const posted = captured({ ...at(0), postedAt: { earliest: MORNING, latest: MORNING } });
		const paused = makeEntry("paused", { subject: SUBJECT, ...at(2) });
		const resumed = makeEntry("resumed", { subject: SUBJECT, ...at(5) });
		const before = { ...replied(1), order: MORNING + 6 * HOUR, recordedAt: MORNING + 6 * HOUR };
		expect(foldAll([posted, paused, resumed])?.clock?.dueAt).toBe(MORNING + 27 * HOUR);
		expect(foldAll([posted, paused, resumed, before])?.clock?.dueAt).toBe(before.verdict.dueAt);
		expect(foldAll([posted, paused, resumed])?.pauses).toEqual([{ from: MORNING + 2 * HOUR, to: MORNING + 5 * HOUR }]);
	});

	test("the newest disposition counts by its own time, and raises the urgency until it is classified by hand", () => {
		const disposed = (hours: number, order: number, opd = OTHER_OPD) =>
			makeEntry("disposition", { subject: SUBJECT, ...at(order), at: MORNING + hours * HOUR, opd });
		const classified = (hours: number, urgency: "low" | "emergency") =>
			makeEntry("classified", { subject: SUBJECT, ...at(hours), urgency });
		const entries = [captured(at(0)), disposed(3, 4, OUR_OPD), disposed(2, 5)];
		expect(foldAll(entries)).toMatchObject({ urgency: "high", disposition: { opd: OUR_OPD, at: MORNING + 3 * HOUR } });
		expect(foldAll([...entries, classified(4.5, "low")])?.urgency).toBe("high");
		expect(foldAll([...entries, classified(6, "low")])?.urgency).toBe("low");
		expect(foldAll([...entries, classified(1, "emergency")])?.urgency).toBe("emergency");
	});

	test("going on in direct messages and the way it came are part of it", () => {
		const manual = captured({ ...at(0), site: "manual", intake: "phone" });
		const continued = makeEntry("continued", { subject: SUBJECT, ...at(2) });
		expect(foldAll([manual])).toMatchObject({ intake: "phone", continuedInDmAt: null });
		expect(foldAll([manual, continued])?.continuedInDmAt).toBe(MORNING + 2 * HOUR);
	});

	test("an undoing is news: the complaint has changed since the last report", () => {
		const [capture, note] = [makeId(), makeId()];
		const entries = [
			captured({ ...at(0), action: capture }),
			makeEntry("noted", { subject: SUBJECT, ...at(1), action: note }),
			makeEntry("undone", { subject: SUBJECT, ...at(2), undoes: note }),
		];
		expect(foldAll(entries)?.changedAt).toBe(MORNING + 2 * HOUR);
	});

	test("closing without an answer is told apart", () => {
		const closed = makeEntry("closed", { subject: SUBJECT, ...at(5), outcome: "not-ours" });
		expect(foldAll([captured(at(0)), closed])?.status).toMatchObject({ type: "closed", isWithoutAnswer: true });
		expect(foldAll([captured(at(0)), replied(1), closed])?.status).toMatchObject({ isWithoutAnswer: false });
	});

	test("re-assigning keeps the number and the way it came", () => {
		const first = makeEntry("assigned", { subject: SUBJECT, ...at(1), opd: OUR_OPD });
		const second = makeEntry("assigned", { subject: SUBJECT, ...at(2), opd: OTHER_OPD, previous: OUR_OPD });
		const before = foldAll([captured(at(0)), first]);
		const after = foldAll([captured(at(0)), first, second]);
		expect(after).toMatchObject({ opd: OTHER_OPD, previousOpds: [OUR_OPD], number: before?.number });
	});

	test("an undone action counts for nothing, an undone undoing brings it back", () => {
		const [capture, note, undo] = [makeId(), makeId(), makeId()];
		const first = captured({ ...at(0), action: capture });
		const noted = makeEntry("noted", { subject: SUBJECT, ...at(1), action: note, words: { note: "penting" } });
		const undone = makeEntry("undone", { subject: SUBJECT, ...at(2), action: undo, undoes: note });
		const redone = makeEntry("undone", { subject: SUBJECT, ...at(3), action: makeId(), undoes: undo });
		expect(foldAll([first, noted, undone])?.note).toBe("");
		expect(foldAll([first, noted, undone, redone])?.note).toBe("penting");
		expect(
			foldAll([first, makeEntry("undone", { subject: SUBJECT, ...at(2), action: makeId(), undoes: capture })]),
		).toBeNull();
	});

	test("what a clock that ran ahead had undone can be brought back at the right time, and undone again", () => {
		const [note, undo, redo] = [makeId(), makeId(), makeId()];
		const noted = makeEntry("noted", { subject: SUBJECT, ...at(1), action: note, words: { note: "penting" } });
		const undone = makeEntry("undone", { subject: SUBJECT, ...at(99), action: undo, undoes: note });
		const redone = makeEntry("undone", { subject: SUBJECT, ...at(3), action: redo, undoes: undo });
		const again = makeEntry("undone", { subject: SUBJECT, ...at(2), action: makeId(), undoes: redo });
		expect(foldAll([captured(at(0)), noted, undone, redone])?.note).toBe("penting");
		expect(foldAll([captured(at(0)), noted, undone, redone, again])?.note).toBe("");
	});

	test("each of a forged row undoes the next, for longer than the stack is: the last of an odd number counts", () => {
		const note = makeId();
		const noted = makeEntry("noted", { subject: SUBJECT, ...at(1), action: note, words: { note: "penting" } });
		const row = Array.from({ length: 10_001 }, (_, place) =>
			makeEntry("undone", { subject: SUBJECT, order: MORNING + place, action: `${place}`, undoes: `${place + 1}` }),
		);
		const last = makeEntry("undone", { subject: SUBJECT, ...at(99), action: "10001", undoes: note });
		expect(foldAll([captured(at(0)), noted, last, ...row])?.note).toBe("penting");
		expect(foldAll([captured(at(0)), noted, last, ...row.slice(1)])?.note).toBe("");
	});

	test("an observation counts once, however many tabs saw it", () => {
		const seen = { ...replied(2), key: "replied:ig:9", source: "detected" as const };
		const again = { ...replied(3), key: "replied:ig:9", source: "detected" as const };
		expect(foldAll([captured(at(0)), seen, again])?.firstAnswer?.entryId).toBe(seen.id);
	});

	test("an observation that was undone on one machine is undone on all, until the undoing is undone", () => {
		const [action, undo] = [makeId(), makeId()];
		const ours = { ...replied(2), key: "replied:ig:9", source: "detected" as const, action };
		const theirs = { ...replied(3), key: "replied:ig:9", source: "detected" as const };
		const undone = makeEntry("undone", { subject: SUBJECT, ...at(4), action: undo, undoes: action });
		const redone = makeEntry("undone", { subject: SUBJECT, ...at(5), undoes: undo });
		expect(foldAll([captured(at(0)), ours, theirs, undone])?.firstAnswer).toBeNull();
		expect(foldAll([captured(at(0)), ours, theirs, undone, redone])?.firstAnswer?.entryId).toBe(ours.id);
	});

	test("an erased complaint has no words, wherever the erasing stands, and its figures still add up", () => {
		const erased = makeEntry("erased", { subject: SUBJECT, ...at(-1) });
		const complaint = foldAll([captured(at(0)), replied(2), erased]);
		expect(complaint).toMatchObject({ isErased: true, comment: { text: null, handle: null } });
		expect(complaint?.firstAnswer?.at).toBe(MORNING + 2 * HOUR);
	});

	test("a merged complaint points to its parent until it is closed", () => {
		expect(foldAll([captured(at(0))], "ig:1")?.status).toEqual({ type: "merged", into: "ig:1" });
	});

	test("entries of a newer program change nothing", () => {
		const known = foldAll([captured(at(0))]);
		const foreign = { ...captured(at(1)), id: makeId(), kind: "escalated", v: 1 } as Entry;
		const newer = { ...captured(at(1)), id: makeId(), v: 9 } as Entry;
		expect({ ...foldAll([captured(at(0)), foreign, newer]), order: 0, changedAt: 0 }).toMatchObject({
			...known,
			order: 0,
			changedAt: 0,
		});
	});
});

const anyEntry = fc.record({
	kind: fc.constantFrom(
		"captured",
		"classified",
		"assigned",
		"replied",
		"paused",
		"resumed",
		"noted",
		"closed",
		"reopened",
		"dismissed",
		"undone",
		"erased",
		"merged",
		"corrected",
		"observed",
		"disposition",
		"continued",
	),
	source: fc.constantFrom("declared", "detected"),
	key: fc.option(fc.constantFrom("replied:ig:8", "replied:ig:9"), { nil: undefined }),
	hours: fc.integer({ min: -50, max: 50 }),
	action: fc.integer({ min: 0, max: 5 }),
	undoes: fc.integer({ min: 0, max: 5 }),
});
const ACTIONS = Array.from({ length: 6 }, makeId);

const anyLog = fc.array(anyEntry, { maxLength: 25 }).map((rows) =>
	rows.map(({ kind, hours, action, undoes, source, key }) =>
		makeEntry(
			kind as "noted",
			{
				subject: SUBJECT,
				...at(hours),
				action: ACTIONS[action] ?? "",
				...(kind === "undone" ? { undoes: ACTIONS[undoes] } : {}),
				...(kind === "replied" ? { source, ...(key && { key }) } : {}),
			} as object,
		),
	),
);

describe("laws of the fold", () => {
	test("the order in which entries arrive changes nothing", () => {
		fc.assert(
			fc.property(anyLog, fc.array(fc.integer()), (entries, keys) => {
				const shuffled = entries
					.map((entry, index) => ({ entry, key: keys[index] ?? 0 }))
					.sort((a, b) => a.key - b.key);
				expect(foldAll(shuffled.map(({ entry }) => entry))).toEqual(foldAll(entries));
			}),
		);
	});

	test("the same entries twice are the same complaint", () => {
		fc.assert(
			fc.property(anyLog, (entries) => {
				expect(foldAll([...entries, ...entries])).toEqual(foldAll(entries));
			}),
		);
	});

	test("it never throws, whatever the fields hold", () => {
		const rubbish = fc.array(
			fc.record({
				id: fc.string(),
				kind: fc.string(),
				v: fc.integer(),
				order: fc.integer(),
				subject: fc.string(),
				words: fc.anything(),
			}),
		);
		fc.assert(fc.property(rubbish, (entries) => void foldAll(entries as unknown as Entry[])));
	});
});
