import { judge, type Policy, startClock } from "./clock.ts";
import type { Answer, Complaint, RecordedComment, Status } from "./complaint.ts";
import { type Entry, isKnown, type KnownEntry, type OpdRef } from "./entry.ts";
import { complaintNumber } from "./ids.ts";

/** Rises whenever the same entries give another complaint, so that stored views are rebuilt. */
export const FOLD_VERSION = 2;

type Of<Kind extends KnownEntry["kind"]> = Extract<KnownEntry, { kind: Kind }>;

/** Entries in the order in which things happened: `(order, id)`. */
export function inOrder<E extends Pick<Entry, "order" | "id">>(entries: readonly E[]): E[] {
	return [...entries].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** Actions that were undone; an undoing that was itself undone counts for nothing. */
export function undoneActions(entries: readonly Entry[]): Set<string> {
	const undone = new Set<string>();
	for (const entry of inOrder(entries).reverse()) {
		if (!isKnown(entry) || entry.kind !== "undone") continue;
		if (entry.action === undefined || !undone.has(entry.action)) undone.add(entry.undoes);
	}
	return undone;
}

/** The known entries that count: in order, without undone actions, each observation (`key`) once. */
export function effectiveEntries(entries: readonly Entry[]): KnownEntry[] {
	const undone = undoneActions(entries);
	const seen = new Set<string>();
	const keys = new Set<string>();
	return inOrder(entries)
		.filter(isKnown)
		.filter((entry) => {
			if (entry.kind === "undone" || seen.has(entry.id)) return false;
			if (entry.action !== undefined && undone.has(entry.action)) return false;
			if (entry.key !== undefined && keys.has(entry.key)) return false;
			seen.add(entry.id);
			if (entry.key !== undefined) keys.add(entry.key);
			return true;
		});
}

const NO_WORDS: RecordedComment = {
	text: null,
	author: null,
	handle: null,
	permalink: null,
	postPermalink: null,
	postHandle: null,
	postAuthor: null,
	postText: null,
};

/**
 * The complaint that follows from its entries, or null when none counts (never recorded, or its capture was undone).
 * Pure and total: any set of entries, in any order, gives the same answer and never throws.
 * @param mergeParent the smallest complaint id of the set it was merged into, when that is not itself
 */
export function fold(entries: readonly Entry[], policy: Policy, mergeParent?: string): Complaint | null {
	const known = effectiveEntries(entries);
	const first = known.find((entry) => entry.kind === "captured" || entry.kind === "dismissed");
	if (!first) return null;
	const isErased = entries.some((entry) => isKnown(entry) && entry.kind === "erased");
	const facts = isErased ? known.map(({ words: _, ...head }) => head as KnownEntry) : known;

	const captured = facts.find((entry): entry is Of<"captured"> => entry.kind === "captured");
	const postedAt = foldPostedAt(facts);
	const classified = last(facts, "classified");
	const messageKind = classified?.messageKind ?? "complaint";
	const capturedAt = (captured ?? first).recordedAt;
	const clock = startClock(policy, messageKind, postedAt, capturedAt, pausedTime(facts));
	const answers = facts.filter((entry): entry is Of<"replied"> => entry.kind === "replied").map(toAnswer);
	const status = foldStatus(facts, answers, mergeParent);
	const newest = inOrder(entries).at(-1);
	return {
		id: first.subject,
		number: complaintNumber(first.subject),
		channel: captured?.site ?? channelOfId(first.subject),
		role: captured?.role ?? "comment",
		capturedAt,
		capturedBy: (captured ?? first).by,
		device: (captured ?? first).device,
		comment: foldComment(facts),
		isErased,
		postedAt,
		messageKind,
		category: classified?.category ?? null,
		urgency: classified?.urgency ?? "medium",
		topic: classified?.words?.topic ?? "",
		location: classified?.words?.location ?? "",
		unit: classified?.unit ?? null,
		note: last(facts, "noted")?.words?.note ?? "",
		...foldOpds(facts),
		clock: status.type === "dismissed" ? null : clock,
		firstAnswer: earliest(answers),
		substantiveAnswer: earliest(answers.filter((answer) => answer.kind === "substantive")),
		status,
		mergedWith: [...new Set(facts.filter((entry) => entry.kind === "merged").map((entry) => entry.with))].sort(),
		order: newest?.order ?? first.order,
		changedAt: entries.reduce((latest, entry) => Math.max(latest, entry.recordedAt), 0),
	};
}

function last<Kind extends KnownEntry["kind"]>(entries: readonly KnownEntry[], kind: Kind): Of<Kind> | undefined {
	return entries.findLast((entry): entry is Of<Kind> => entry.kind === kind);
}

/** Of several captures the narrowest interval wins; a later correction by hand wins over all. */
function foldPostedAt(entries: readonly KnownEntry[]): Complaint["postedAt"] {
	const corrected = entries.findLast(
		(entry): entry is Of<"corrected"> => entry.kind === "corrected" && entry.field === "postedAt",
	);
	if (corrected) return corrected.postedAt ?? null;
	let narrowest: Complaint["postedAt"] = null;
	for (const entry of entries) {
		if (entry.kind !== "captured" || entry.postedAt === null) continue;
		const width = entry.postedAt.latest - entry.postedAt.earliest;
		if (narrowest === null || width < narrowest.latest - narrowest.earliest) narrowest = entry.postedAt;
	}
	return narrowest;
}

function foldComment(entries: readonly KnownEntry[]): RecordedComment {
	const comment = { ...NO_WORDS };
	for (const entry of entries) {
		if (entry.kind === "captured" || entry.kind === "dismissed") {
			for (const field of Object.keys(NO_WORDS) as (keyof RecordedComment)[])
				comment[field] = comment[field] ?? entry.words?.[field] ?? null;
		} else if (entry.kind === "corrected" && entry.field !== "postedAt") {
			comment[entry.field] = entry.words?.value ?? null;
		}
	}
	return comment;
}

function foldOpds(entries: readonly KnownEntry[]): { opd: OpdRef | null; previousOpds: OpdRef[] } {
	const opds = entries.filter((entry) => entry.kind === "assigned").map((entry) => entry.opd);
	const opd = opds.at(-1) ?? null;
	return { opd, previousOpds: opds.slice(0, -1).filter((previous) => previous.id !== opd?.id) };
}

function toAnswer(entry: Of<"replied">): Answer {
	return {
		at: entry.at,
		kind: entry.reply,
		source: entry.source,
		punctuality: judge(entry.at, entry.verdict),
		entryId: entry.id,
	};
}

function earliest(answers: readonly Answer[]): Answer | null {
	return answers.reduce<Answer | null>(
		(first, answer) => (first === null || answer.at < first.at ? answer : first),
		null,
	);
}

/** Time for which the first-response clock stood still: pauses that ended before the first answer, or with it, or with a closing. */
function pausedTime(entries: readonly KnownEntry[]): number {
	let total = 0;
	let since: number | null = null;
	for (const entry of entries) {
		if (entry.kind === "paused") since ??= entry.at;
		if ((entry.kind === "resumed" || entry.kind === "closed" || entry.kind === "replied") && since !== null) {
			total += Math.max(0, entry.at - since);
			since = null;
		}
		if (entry.kind === "replied") return total;
	}
	return total;
}

function foldStatus(entries: readonly KnownEntry[], answers: readonly Answer[], mergeParent?: string): Status {
	let status: Status = { type: "open" };
	const waiting = (): Status => ({ type: answers.length > 0 ? "answered" : "open" });
	for (const entry of entries) {
		switch (entry.kind) {
			case "captured":
				if (status.type === "dismissed") status = waiting();
				break;
			case "dismissed":
				status = { type: "dismissed", reason: entry.reason };
				break;
			case "replied":
				if (status.type === "open" || status.type === "paused") status = { type: "answered" };
				break;
			case "paused":
				if (status.type === "open" || status.type === "answered") status = { type: "paused", since: entry.at };
				break;
			case "resumed":
				if (status.type === "paused") status = waiting();
				break;
			case "closed":
				status = { type: "closed", outcome: entry.outcome, at: entry.at, isWithoutAnswer: answers.length === 0 };
				break;
			case "reopened":
				status = waiting();
				break;
		}
	}
	if (mergeParent !== undefined && status.type !== "dismissed" && status.type !== "closed")
		return { type: "merged", into: mergeParent };
	return status;
}

function channelOfId(id: string): Complaint["channel"] {
	if (/^x[:~]/.test(id)) return "x";
	if (/^(?:fb:|facebook~)/.test(id)) return "facebook";
	if (/^(?:ig:|instagram~)/.test(id)) return "instagram";
	return "manual";
}
