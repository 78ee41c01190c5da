import { earliest, foldAnswers, promiseOf } from "./answers.ts";
import type { ClockRules } from "./clock/rules.ts";
import { type Unclocked, verdictsOf, withClocks } from "./clocks-of.ts";
import type { Answer, Complaint, Disposition, Status } from "./complaint.ts";
import { effectiveEntries, inOrder } from "./effective.ts";
import { type Entry, isKnown, type KnownEntry } from "./entry.ts";
import { foldGuidance } from "./guidance.ts";
import { foldOpds } from "./holding.ts";
import { complaintNumber, siteOfId } from "./ids.ts";
import { endsPause, foldPauses } from "./pauses.ts";
import { foldPostedAt, foldReading } from "./reading.ts";
import { URGENCIES, type Urgency } from "./vocabulary.ts";

/** Rises whenever the same entries give another row of the view, so that stored ones are rebuilt. */
export const FOLD_VERSION = 8;

type Of<Kind extends KnownEntry["kind"]> = Extract<KnownEntry, { kind: Kind }>;

/** Kinds of entry that tell a reader of the report nothing new: chasing up an old complaint does not make it *susulan*. */
const NO_NEWS: ReadonlySet<string> = new Set<KnownEntry["kind"]>([
	"forwarded",
	"deadlineChanged",
	"overridden",
	"guidance",
]);

/**
 * The complaint that follows from its entries, or null when none counts (never recorded, or its capture was undone).
 * Pure and total: any set of entries, in any order, gives the same answer and never throws.
 * @param mergeParent the smallest complaint id of the set it was merged into, when that is not itself
 */
export function fold(entries: readonly Entry[], rules: ClockRules, mergeParent?: string): Complaint | null {
	const known = effectiveEntries(entries);
	const first = known.find((entry) => entry.kind === "captured" || entry.kind === "dismissed");
	if (!first) return null;
	const isErased = entries.some((entry) => isKnown(entry) && entry.kind === "erased");
	const facts = isErased ? known.map(({ words: _, ...head }) => head as KnownEntry) : known;

	const captured = facts.find((entry): entry is Of<"captured"> => entry.kind === "captured");
	const classified = last(facts, "classified");
	const told = foldAnswers(facts);
	const answers = told.map(({ answer }) => answer);
	const newest = inOrder(entries).at(-1);
	const status = foldStatus(facts, answers, mergeParent);
	const complaint: Unclocked = {
		id: first.subject,
		number: complaintNumber(first.subject),
		channel: captured?.site ?? siteOfId(first.subject) ?? "manual",
		role: captured?.role ?? "comment",
		capturedAt: (captured ?? first).recordedAt,
		capturedBy: (captured ?? first).by,
		device: (captured ?? first).device,
		...foldReading(facts),
		isErased,
		intake: captured?.intake ?? null,
		...foldDispositions(facts, classified?.urgency ?? "medium"),
		continuedInDmAt: last(facts, "continued")?.at ?? null,
		postedAt: foldPostedAt(facts),
		messageKind: classified?.messageKind ?? "complaint",
		category: classified?.category ?? null,
		topic: classified?.words?.topic ?? "",
		location: classified?.words?.location ?? "",
		unit: classified?.unit ?? null,
		note: last(facts, "noted")?.words?.note ?? "",
		...foldOpds(facts),
		pauses: foldPauses(facts),
		firstAnswer: earliest(answers),
		substantiveAnswer: earliest(answers.filter((answer) => answer.kind === "substantive")),
		status,
		promise: isOver(status) ? null : promiseOf(told, last(facts, "closed")?.at ?? null),
		guidance: foldGuidance(facts),
		postId: captured?.postId ?? (captured?.role === "post" ? captured.subject : null),
		mergedWith: [...new Set(facts.filter((entry) => entry.kind === "merged").map((entry) => entry.with))].sort(),
		order: newest?.order ?? first.order,
		changedAt: entries.reduce(
			(latest, { kind, recordedAt }) => (NO_NEWS.has(kind) ? latest : Math.max(latest, recordedAt)),
			0,
		),
	};
	return withClocks(complaint, last(facts, "reopened")?.at ?? null, rules, verdictsOf(complaint, facts, answers));
}

function isOver({ type }: Status): boolean {
	return type === "closed" || type === "merged" || type === "dismissed";
}

function last<Kind extends KnownEntry["kind"]>(entries: readonly KnownEntry[], kind: Kind): Of<Kind> | undefined {
	return entries.findLast((entry): entry is Of<Kind> => entry.kind === kind);
}

/** A leader's word makes it urgent at least *tinggi*, unless it was classified by hand after that was known. */
function foldDispositions(
	entries: readonly KnownEntry[],
	classified: Urgency,
): { disposition: Disposition | null; urgency: Urgency } {
	let newest: Of<"disposition"> | null = null;
	let isRaised = false;
	for (const entry of entries) {
		if (entry.kind === "classified") isRaised = false;
		if (entry.kind !== "disposition") continue;
		isRaised = true;
		if (newest === null || entry.at >= newest.at) newest = entry;
	}
	const disposition: Disposition | null = newest && {
		opd: newest.opd,
		leader: newest.leader,
		at: newest.at,
		permalink: newest.words?.permalink ?? null,
	};
	const isBelow = URGENCIES.indexOf(classified) < URGENCIES.indexOf("high");
	return { disposition, urgency: isRaised && isBelow ? "high" : classified };
}

function foldStatus(entries: readonly KnownEntry[], answers: readonly Answer[], mergeParent?: string): Status {
	let status: Status = { type: "open" };
	/** Since when an answer is owed: a reopened complaint waits for a new one. */
	let owedSince = Number.NEGATIVE_INFINITY;
	const isAnswered = (): boolean => answers.some(({ at }) => at >= owedSince);
	const waiting = (): Status => ({ type: isAnswered() ? "answered" : "open" });
	for (const entry of entries) {
		switch (entry.kind) {
			case "captured":
				if (status.type === "dismissed") status = waiting();
				break;
			case "dismissed":
				status = { type: "dismissed", reason: entry.reason };
				break;
			case "replied":
				if (status.type === "open") status = waiting();
				if (status.type === "paused" && endsPause(entry, status.since)) status = waiting();
				break;
			case "paused":
				if (status.type === "open" || status.type === "answered")
					status = { type: "paused", since: entry.at, isClockRunning: false, isAnswered: status.type === "answered" };
				break;
			case "resumed":
				if (status.type === "paused") status = waiting();
				break;
			case "closed":
				status = { type: "closed", outcome: entry.outcome, at: entry.at, isWithoutAnswer: answers.length === 0 };
				break;
			case "reopened":
				owedSince = entry.at;
				status = waiting();
				break;
		}
	}
	if (mergeParent !== undefined && status.type !== "dismissed" && status.type !== "closed")
		return { type: "merged", into: mergeParent };
	return status;
}
