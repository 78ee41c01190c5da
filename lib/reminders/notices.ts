import type { RunningClock } from "../complaint/complaint.ts";
import type { Counts, Passed } from "./counts.ts";
import { keyOf } from "./thresholds.ts";
import { type Claim, type Due, MANY } from "./waiting.ts";

/** What is told. No citizen's data: a notification is seen by everybody near the screen. */
export type Notice = {
	/** Whose day it is by the roster; null: whoever is there. */
	officer: string | null;
	/** What is told with it, to be confirmed once it is shown. */
	keys: string[];
} & (
	| {
			type: "one";
			number: string;
			opd: string | null;
			/** Which answer is owed. */
			of: RunningClock["of"];
			dueAt: number;
			isOverdue: boolean;
	  }
	| {
			/** We promised news by then. */
			type: "promise";
			number: string;
			/** What it is about, in our words: its category. */
			category: string | null;
			dueAt: number;
			isOverdue: boolean;
	  }
	/** More than three at once. */
	| ({ type: "group" } & Passed)
	/** The day's summary. */
	| ({ type: "daily" } & Counts)
);

const MOST_SINGLE_NOTICES = 3;

/** The notices for what was taken: one each, or a group when there are more than three. */
export function noticesOf(claim: Claim, officer: string | null, now: number): Notice[] {
	if (claim.type === "many") return [{ ...claim, type: "group", officer, keys: [MANY] }];
	const { due } = claim;
	if (due.length <= MOST_SINGLE_NOTICES) return due.map((one) => single(one, officer, now));
	const [promises, clocks] = [due.filter(isPromise), due.filter((one) => !isPromise(one))];
	const overdue = clocks.filter(({ dueAt }) => dueAt < now).length;
	const passed: Passed = { overdue, soon: clocks.length - overdue, promised: promises.length };
	return [{ type: "group", ...passed, officer, keys: due.map(keyOf) }];
}

function isPromise({ threshold }: Due): boolean {
	return threshold === "promise";
}

function single(due: Due, officer: string | null, now: number): Notice {
	const { complaint } = due.row;
	const told = { number: complaint.number, officer, keys: [keyOf(due)] };
	if (isPromise(due)) {
		const dueAt = complaint.promise?.dueAt ?? due.dueAt;
		return { ...told, type: "promise", category: complaint.category, dueAt, isOverdue: dueAt < now };
	}
	return {
		...told,
		type: "one",
		opd: complaint.opd?.abbreviation ?? null,
		of: complaint.running?.of ?? "response",
		dueAt: due.dueAt,
		isOverdue: due.dueAt < now,
	};
}
