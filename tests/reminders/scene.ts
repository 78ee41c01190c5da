import type { Complaint } from "../../lib/complaint/complaint.ts";
import type { Settings } from "../../lib/complaint/settings.ts";
import type { Notice } from "../../lib/reminders/notices.ts";
import { type Swept, sweep } from "../../lib/reminders/sweep.ts";
import { confirmTold } from "../../lib/reminders/waiting.ts";
import type { Store } from "../../lib/store/database.ts";
import { HOUR, MORNING, makeComplaint, makeSettings } from "../factories.ts";
import { makeRow, makeStore } from "../store/harness.ts";

export const MINUTE = 60_000;
/** With `makeComplaint`'s rules: amber after 18 hours, due after 24. */
export const AMBER = 18 * HOUR;
export const DUE = 24 * HOUR;

/** The usual reminders, without the summary unless a test is about it. */
export function remindersOf(changes: Partial<Settings["reminders"]> = {}): Settings["reminders"] {
	return { ...makeSettings().reminders, dailySummaryAt: null, ...changes };
}

export interface Scene {
	store: Store;
	/** A sweep whose notices are shown, in a few words each. */
	told(now: number, changes?: Partial<Settings>, officer?: string): Promise<string[]>;
	sweep(now: number, changes?: Partial<Settings>, officer?: string): Promise<Swept>;
	/** Complaints posted at these times, recorded then too unless said otherwise. */
	record(postedAt: readonly number[], overrides?: Partial<Complaint>): Promise<Complaint[]>;
	put(...complaints: Complaint[]): Promise<void>;
}

/** A machine that has looked once, at `lookedAt`. */
export async function makeScene(lookedAt = MORNING): Promise<Scene> {
	const store = makeStore();
	const run: Scene["sweep"] = (now, changes = {}, officer = "Dwi") =>
		store.use((db) => sweep(db, makeSettings({ reminders: remindersOf(), ...changes }), officer, now));
	const put: Scene["put"] = (...complaints) =>
		store.use(async (db) => void (await db.complaints.bulkPut(complaints.map(makeRow))));
	await run(lookedAt);
	return {
		store,
		put,
		sweep: run,
		async told(now, changes, officer) {
			const { notices } = await run(now, changes, officer);
			for (const { keys } of notices) await store.use((db) => confirmTold(db, keys));
			return notices.map(inWords);
		},
		async record(postedAt, overrides = {}) {
			const complaints = postedAt.map((at) =>
				makeComplaint({ postedAt: { earliest: at, latest: at }, capturedAt: at, ...overrides }),
			);
			await put(...complaints);
			return complaints;
		},
	};
}

function inWords(notice: Notice): string {
	if (notice.type === "one") return `${notice.number} ${notice.of} ${notice.isOverdue ? "overdue" : "soon"}`;
	if (notice.type === "promise") return `${notice.number} promise${notice.isOverdue ? " overdue" : ""}`;
	const promised = notice.type === "group" && notice.promised > 0 ? ` ${notice.promised} promised` : "";
	return `${notice.type} ${notice.overdue} overdue ${notice.soon} soon${promised}`;
}
