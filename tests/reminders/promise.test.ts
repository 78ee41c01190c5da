import { describe, expect, test } from "vitest";
import { capture } from "../../lib/actions/capture.ts";
import type { ActionContext, Outcome } from "../../lib/actions/perform.ts";
import { reply } from "../../lib/actions/reply.ts";
import { undo } from "../../lib/actions/undo.ts";
import { noteReturned } from "../../lib/reminders/returned.ts";
import { sweep } from "../../lib/reminders/sweep.ts";
import { captureArgs, ID, replyArgs, story } from "../actions/story.ts";
import { HOUR, MORNING, makeComplaint, makeId, makeSettings, OTHER_OPD } from "../factories.ts";
import { AMBER, DUE, makeScene, remindersOf } from "./scene.ts";

const DAY = 24 * HOUR;
/** Friday, 20 November, 00.00 WIB, and when the duty hours begin on it. */
const FRIDAY = MORNING + 38 * HOUR;
const OPENING = FRIDAY + 7 * HOUR;
const onFriday = { remindAt: FRIDAY, dueAt: FRIDAY + DAY - 1, madeAt: MORNING };
/** Answered, so that no clock runs; news is promised for Friday. */
const promising = (overrides: Parameters<typeof makeComplaint>[0] = {}) =>
	makeComplaint({ status: { type: "answered" }, running: null, promise: onFriday, ...overrides });

describe("a promise", () => {
	test("is told once, when the duty hours of its day begin, and does not count in the badge", async () => {
		const { put, sweep, told } = await makeScene();
		const complaint = promising();
		await put(complaint);
		expect((await sweep(FRIDAY - HOUR / 2)).nextAt).toBe(FRIDAY);
		expect(await told(FRIDAY)).toEqual([]);
		expect((await sweep(OPENING - HOUR / 2)).nextAt).toBe(OPENING);
		const { notices, counts } = await sweep(OPENING);
		expect(notices).toMatchObject([
			{ type: "promise", number: complaint.number, category: "jalan", dueAt: onFriday.dueAt, isOverdue: false },
		]);
		expect(counts).toEqual({ running: 0, overdue: 0, soon: 0 });
		expect(await told(OPENING + HOUR)).toEqual([]);
	});

	test("of an hour is told an hour before, and as overdue by who looks later", async () => {
		const { put, told } = await makeScene();
		const hour = promising({ promise: { remindAt: MORNING + HOUR, dueAt: MORNING + 2 * HOUR, madeAt: MORNING } });
		await put(hour);
		expect(await told(MORNING + HOUR)).toEqual([`${hour.number} promise`]);
		const evening = promising({
			promise: { remindAt: MORNING + 12 * HOUR, dueAt: MORNING + 13 * HOUR, madeAt: MORNING },
		});
		await put(evening);
		expect(await told(MORNING + 12 * HOUR)).toEqual([]);
		expect(await told(MORNING + 22 * HOUR)).toEqual([`${evening.number} promise overdue`]);
	});

	test.each([
		["kept meanwhile", { promise: null }],
		["moved", { promise: { ...onFriday, remindAt: FRIDAY + DAY, dueAt: FRIDAY + 2 * DAY - 1 } }],
		["no longer ours", { device: "other-pc", opd: OTHER_OPD }],
	])("that was %s is not told", async (_, overrides) => {
		const { put, told } = await makeScene();
		const complaint = promising();
		await put(complaint);
		expect(await told(FRIDAY + HOUR)).toEqual([]);
		await put({ ...complaint, ...overrides });
		expect(await told(OPENING)).toEqual([]);
	});

	test("is told beside the clock of the same complaint", async () => {
		const { put, told } = await makeScene(FRIDAY - HOUR);
		const start = FRIDAY + HOUR - DUE;
		const complaint = makeComplaint({ capturedAt: start, promise: onFriday });
		await put(complaint);
		expect((await told(OPENING)).sort()).toEqual([
			`${complaint.number} promise`,
			`${complaint.number} response overdue`,
		]);
	});

	test("with others is a group, and many are a number", async () => {
		const four = await makeScene();
		await four.put(promising(), promising(), promising(), makeComplaint({ capturedAt: OPENING - AMBER }));
		expect(await four.told(OPENING)).toEqual(["group 0 overdue 1 soon 3 promised"]);
		const many = await makeScene();
		await many.put(...Array.from({ length: 150 }, () => promising()));
		expect(await many.told(OPENING)).toEqual(["group 0 overdue 0 soon 150 promised"]);
		expect(await many.told(OPENING + 1)).toEqual([]);
	});
});

describe("quiet", () => {
	test("an import, and the first look", async () => {
		const { store, put, told } = await makeScene(OPENING);
		await put(promising());
		expect(await told(OPENING + 1)).toEqual([]);
		await store.use((db) => db.notified.clear());
		await put(promising({ promise: { ...onFriday, remindAt: OPENING + HOUR } }));
		expect(await told(OPENING + 2 * HOUR)).toEqual([]);
	});

	test("a program that knew no promises leaves a mark for the others only", async () => {
		const { store, put, told } = await makeScene();
		await store.use((db) => db.notified.delete("upTo|promise"));
		await put(promising());
		expect(await told(OPENING)).toEqual([]);
		const next = promising({ promise: { ...onFriday, remindAt: OPENING + HOUR } });
		await put(next);
		expect(await told(OPENING + HOUR)).toEqual([`${next.number} promise`]);
	});
});

describe("an action on its day", () => {
	const settings = makeSettings({ reminders: remindersOf() });
	type Tell = (hours: number, act?: (context: ActionContext) => Promise<Outcome>) => Promise<string[]>;
	/** As the keeper does it: what an action and the look after it tell. */
	const day = (run: (tell: Tell) => Promise<void>) =>
		story(async (at, db) => {
			const tell: Tell = async (hours, act) => {
				const context = await at(hours);
				const outcome = await act?.(context);
				if (outcome && !outcome.ok) throw new Error(outcome.message);
				if (outcome) await noteReturned(db, outcome.value.changed, context.now, settings.reminders, context);
				const { notices } = await sweep(db, settings, "Dwi", context.now);
				return notices.flatMap(({ type }) => (type === "promise" ? [type] : []));
			};
			await tell(0);
			await tell(0, (context) => capture(context, captureArgs()));
			await run(tell);
		});
	const promise = (hours: number) => (context: ActionContext) =>
		reply(context, replyArgs({ at: MORNING + hours * HOUR, text: "Besok kami kabari." }));

	test(
		"that notes yesterday's answer tells it, once",
		day(async (tell) => {
			expect(await tell(24, promise(1))).toEqual(["promise"]);
			expect(await tell(25)).toEqual([]);
		}),
	);

	test(
		"that notes an older answer is quiet",
		day(async (tell) => {
			// Somebody looks every hour.
			await tell(49);
			expect(await tell(50, promise(1))).toEqual([]);
			expect(await tell(51)).toEqual([]);
		}),
	);

	test(
		"that takes a later answer back brings it back",
		day(async (tell) => {
			const action = makeId();
			await tell(1, promise(1));
			await tell(2, (context) => reply(context, replyArgs({ action, text: "Sudah kami cek." })));
			expect(await tell(24)).toEqual([]);
			expect(await tell(25, (context) => undo(context, { action: makeId(), id: ID, undoes: action }))).toEqual([
				"promise",
			]);
			expect(await tell(26)).toEqual([]);
		}),
	);
});
