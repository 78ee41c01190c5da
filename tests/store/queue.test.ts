import { describe, expect, it } from "vitest";
import type { Clock } from "../../lib/complaint/clock/clocks.ts";
import type { Complaint, RunningClock, Status } from "../../lib/complaint/complaint.ts";
import { createDirectory, type Organisation, SHIPPED_DIRECTORY } from "../../lib/complaint/directory.ts";
import { ALL_OPEN, type QueueQuery, type QueueState } from "../../lib/complaint/queue-query.ts";
import { tellingWords } from "../../lib/complaint/search-words.ts";
import { isOpen, type State, stateAt } from "../../lib/complaint/state.ts";
import { queueOf } from "../../lib/store/queue.ts";
import { facetValues, stateCounts } from "../../lib/store/queue-counts.ts";
import { idsIn, rangeOf } from "../../lib/store/queue-reading.ts";
import { HOUR, MORNING, makeAnswer, makeComplaint, makeGuidance, OTHER_OPD, OUR_OPD } from "../factories.ts";
import { makeRow, makeStore } from "./harness.ts";

const NOW = MORNING + 100 * HOUR;
const OLD_DISHUB = { id: "LLAJ", name: "Dinas Lalu Lintas", abbreviation: "LLAJ" };
const merged: Organisation = { ...(SHIPPED_DIRECTORY[0] as Organisation), ...OLD_DISHUB, mergedInto: "DISHUB" };
const directory = createDirectory([...SHIPPED_DIRECTORY.filter(({ id }) => id !== merged.id), merged]);
const moment = { now: NOW, officer: "Rina", directory };

const STATUSES: readonly Status[] = [
	{ type: "open" },
	{ type: "open" },
	{ type: "answered" },
	{ type: "paused", since: NOW, isClockRunning: false, isAnswered: false },
	{ type: "paused", since: NOW, isClockRunning: true, isAnswered: false },
	{ type: "closed", outcome: "handled", at: NOW, isWithoutAnswer: false },
	{ type: "merged", into: "x:1" },
	{ type: "dismissed", reason: "spam" },
];
const TEXTS = ["Jalan Mélati berlubang", "lampu jalan mati di gang Mawar", "Air PDAM keruh", "terima kasih min"];
const pick = <Value>(values: readonly Value[], index: number): Value => values[index % values.length] as Value;

/** Of a time or of a whole day: not in the order in which they are to be reminded of. */
const makePromise = (remindAt: number, hours: number) => ({
	remindAt,
	dueAt: remindAt + hours * HOUR,
	madeAt: MORNING,
});
const makeFollowUp = (dueAt: number): RunningClock => ({
	...{ of: "followUp", ...(makeComplaint().clock as Clock) },
	dueAt,
});

/** So many that every way of answering is taken: more of some values than are read one by one. */
const COMPLAINTS = Array.from({ length: 2400 }, (_, index): Complaint => {
	const opd = pick([OUR_OPD, OTHER_OPD, OUR_OPD, OLD_DISHUB], index >> 2);
	const status = pick(STATUSES, index * 5 + (index >> 3));
	return makeComplaint({
		id: `x:${(index * 7919) % 100_003}`,
		// Several fall due at the same instant.
		capturedAt: NOW - (index % 97) * HOUR,
		changedAt: NOW - (index % 89) * HOUR,
		channel: pick(["x", "instagram"], index >> 1),
		messageKind: pick(["complaint", "question", "complaint"], index),
		urgency: index % 800 === 0 ? "emergency" : "medium",
		category: index % 5 === 0 ? null : "jalan",
		capturedBy: pick(["Dwi", "Rina"], index >> 3),
		comment: { ...makeComplaint().comment, text: pick(TEXTS, index), handle: `warga_${index}` },
		topic: "",
		location: "",
		opd,
		status,
		guidance: pick([null, makeGuidance(), makeGuidance({ state: "approved" })], index * 3 + (index >> 5)),
		...(status.type === "answered" && { firstAnswer: makeAnswer({ kind: "acknowledgement" }) }),
		// Every third one promised something, for a day that has come, has just come or has not.
		...(status.type === "answered" &&
			index % 3 === 0 && { promise: makePromise(NOW + ((index % 7) - 3) * HOUR, index % 4 === 0 ? 24 : 1) }),
		// Every other one owes a follow-up, late or not.
		...(status.type === "answered" && index % 2 === 0 && { running: makeFollowUp(NOW + ((index % 60) - 30) * HOUR) }),
	});
});
const PENDING = [3, 500, 777].map((index) => (COMPLAINTS[index] as Complaint).id);

const STATES: Record<
	Exclude<QueueState, "all" | "pending" | "guidance" | "promised" | "promiseDue">,
	readonly State[]
> = {
	unanswered: ["onTrack", "soon", "overdue"],
	overdue: ["overdue", "followUpOverdue"],
	followUpOverdue: ["followUpOverdue"],
	soon: ["soon"],
	onTrack: ["onTrack"],
	answered: ["answered", "answeredLate", "answeredOnTime"],
	paused: ["paused"],
	noDeadline: ["noDeadline"],
	closed: ["closed"],
};

const hasPromise = (one: Complaint): boolean => isOpen(one) && one.promise !== null;

/** The same, by looking at every complaint. */
function bruteForce(query: QueueQuery): string[] {
	const words = tellingWords(query.text);
	const named = (id: string) => directory.byId(id) ?? directory.all.find((one) => one.id === id);
	const fits = (one: Complaint): boolean => {
		const state = stateAt(one, NOW);
		const opdId = one.opd?.id ?? "";
		const said = tellingWords(`${one.comment.text} ${one.comment.handle} ${one.opd?.name} ${one.opd?.abbreviation}`);
		const present = named(opdId)?.id;
		return (
			(query.text === "" || words.length > 0) &&
			(query.state === "all"
				? isOpen(one) || words.length > 0
				: query.state === "pending"
					? PENDING.includes(one.id)
					: query.state === "guidance"
						? isOpen(one) && one.guidance?.state === "waiting"
						: query.state === "promised"
							? hasPromise(one)
							: query.state === "promiseDue"
								? hasPromise(one) && (one.promise?.remindAt ?? 0) <= NOW
								: STATES[query.state].includes(state)) &&
			(query.opdIds.length === 0 || query.opdIds.some((id) => named(id)?.id === present)) &&
			(query.organisationTypes.length === 0 || query.organisationTypes.some((type) => named(opdId)?.type === type)) &&
			(query.messageKinds.length === 0 || query.messageKinds.includes(one.messageKind)) &&
			(query.categories.length === 0 || query.categories.includes(one.category ?? "")) &&
			(query.channels.length === 0 || query.channels.includes(one.channel)) &&
			(query.urgencies.length === 0 || query.urgencies.includes(one.urgency)) &&
			(query.officers.length === 0 || query.officers.includes(one.capturedBy)) &&
			(!query.isMine || one.capturedBy === "Rina") &&
			words.every((word) => said.some((part) => part.startsWith(word)))
		);
	};
	const isOfPromises = query.state === "promised" || query.state === "promiseDue";
	const sortAt = (one: Complaint): number =>
		isOfPromises
			? (one.promise?.dueAt ?? 0)
			: isOpen(one)
				? (one.running?.dueAt ?? 3e14 + one.capturedAt)
				: 1e15 - one.changedAt;
	return COMPLAINTS.filter(fits)
		.sort((a, b) => sortAt(a) - sortAt(b) || (a.id < b.id ? -1 : 1))
		.map(({ id }) => id);
}

const store = makeStore();
const filled = store.use(async (db) => {
	await db.complaints.bulkPut(COMPLAINTS.map(makeRow));
	const reply = { templateId: null, text: "", reply: "substantive" as const, insertedAt: NOW };
	await db.pending.bulkPut([...PENDING, "x:gone"].map((complaintId) => ({ complaintId, ...reply })));
});
const withQueue = async <Value>(work: (queue: ReturnType<typeof queueOf>) => Promise<Value>): Promise<Value> => {
	await filled;
	return store.use((db) => work(queueOf(db)));
};

const QUERIES: Partial<QueueQuery>[] = [
	{},
	...Object.keys(STATES).map((state) => ({ state: state as QueueState })),
	{ state: "pending" },
	{ state: "guidance" },
	{ state: "guidance", opdIds: ["DISHUB"] },
	{ state: "promised" },
	{ state: "promiseDue" },
	{ state: "promised", opdIds: ["DISHUB"] },
	{ state: "promiseDue", opdIds: ["DPUPR"], text: "jalan" },
	{ opdIds: ["DISHUB"] },
	{ opdIds: ["DPUPR"], state: "overdue" },
	{ opdIds: ["DPUPR", "DISHUB"], messageKinds: ["question"] },
	{ organisationTypes: ["dinas"], channels: ["x"] },
	{ organisationTypes: ["kecamatan"] },
	{ categories: [""], officers: ["Dwi"] },
	{ isMine: true, state: "soon" },
	{ urgencies: ["emergency"] },
	{ urgencies: ["emergency"], state: "onTrack", opdIds: ["DPUPR"] },
	{ text: "melati" },
	{ text: "JALAN mel" },
	{ text: "di gang mawar" },
	{ text: "lampu", state: "unanswered", channels: ["instagram"] },
	{ text: "perhubungan jalan" },
	{ text: "@warga_1204" },
	{ text: "tidak ada begini" },
	{ text: "…" },
	{ text: "3 x", state: "overdue" },
];

describe("queue", () => {
	it.each(QUERIES)("finds what a look at every complaint finds, in order: %j", async (narrowed) => {
		const query = { ...ALL_OPEN, ...narrowed };
		const expected = bruteForce(query);
		await withQueue(async (queue) => {
			expect(await queue.ids(query, moment, new AbortController().signal)).toEqual(expected);
			expect(await queue.count(query, moment)).toBe(expected.length);
			for (const limit of [1, 40, expected.length + 1]) {
				const { rows, isAll } = await queue.first(query, moment, limit);
				expect(rows.map(({ id }) => id)).toEqual(expected.slice(0, limit));
				if (limit > expected.length) expect(isAll).toBe(true);
				if (limit < expected.length) expect(isAll).toBe(false);
			}
		});
	});

	it("finds a complaint by its number, however it is typed, and by a part of it", async () => {
		const { id, number } = COMPLAINTS[1000] as Complaint;
		const typed = [
			number,
			number.toLowerCase(),
			number.replace("-", " "),
			number.replaceAll("0", "O"),
			number.slice(0, 7),
		];
		for (const text of typed)
			await withQueue(async (queue) =>
				expect(await queue.ids({ ...ALL_OPEN, text }, moment, new AbortController().signal), text).toContain(id),
			);
	});

	it("finds words late in a long comment", async () => {
		const text = Array.from({ length: 50 }, (_, index) => `kata${index}`).join(" ");
		const { searchWords } = makeRow(makeComplaint({ comment: { ...makeComplaint().comment, text } }));
		expect(searchWords.some((key) => key.startsWith("open kata49 "))).toBe(true);
		const endless = Array.from({ length: 5000 }, (_, index) => `kata${index}`).join(" ");
		expect(makeRow(makeComplaint({ topic: endless })).searchWords).toHaveLength(60);
	});

	it("reads rows by id and leaves out what is gone", async () => {
		const ids = ["x:none", ...COMPLAINTS.slice(0, 450).map(({ id }) => id)];
		await withQueue(async (queue) => expect((await queue.rows(ids)).map(({ id }) => id)).toEqual(ids.slice(1)));
	});
});

describe("ids of a span", () => {
	it.each([
		["open", 1],
		["open", 7],
		["open", 64],
		["open", 5000],
		["promised", 7],
		["amber", 64],
	])("of %s come in order whatever is read at a time: %i", async (facet, chunk) => {
		await filled;
		await store.use(async (db) => {
			const span = {
				of: "facet",
				facet,
				from: Number.NEGATIVE_INFINITY,
				to: Number.POSITIVE_INFINITY,
			} as const;
			expect(await idsIn(db, span, chunk)).toEqual(await rangeOf(db, span).primaryKeys());
		});
	});
});

describe("counts", () => {
	it("by state agree with a look at every complaint", async () => {
		await filled;
		const counts = await store.use((db) => stateCounts(db, NOW));
		const open = COMPLAINTS.filter(isOpen);
		const count = (...states: State[]) => open.filter((one) => states.includes(stateAt(one, NOW))).length;
		const waiting = open.filter((one) => STATES.unanswered.includes(stateAt(one, NOW)));
		expect(counts).toEqual({
			overdue: count("overdue"),
			followUpOverdue: count("followUpOverdue"),
			soon: count("soon"),
			onTrack: count("onTrack"),
			answered: count("answered"),
			paused: count("paused"),
			noDeadline: count("noDeadline"),
			pending: PENDING.length,
			guidance: bruteForce({ ...ALL_OPEN, state: "guidance" }).length,
			promised: bruteForce({ ...ALL_OPEN, state: "promised" }).length,
			promiseDue: bruteForce({ ...ALL_OPEN, state: "promiseDue" }).length,
			oldestAt: Math.min(...waiting.map(({ running }) => running?.startAt ?? NOW)),
		});
		expect(counts.soon).toBeGreaterThan(0);
		expect(counts.promised).toBeGreaterThan(counts.promiseDue);
		expect(counts.promiseDue).toBeGreaterThan(0);
	});

	it("name the values that occur", async () => {
		await filled;
		const values = await store.use((db) => facetValues(db, "open", "officer"));
		const of = (officer: string) => COMPLAINTS.filter((one) => isOpen(one) && one.capturedBy === officer).length;
		expect(values).toEqual([
			{ value: "Dwi", count: of("Dwi") },
			{ value: "Rina", count: of("Rina") },
		]);
		expect(await store.use((db) => facetValues(db, "done", "phase"))).toHaveLength(3);
	});
});
