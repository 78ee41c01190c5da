import { ruleFor } from "../complaint/clock/clocks.ts";
import { clocksOf } from "../complaint/clocks-of.ts";
import type { Complaint } from "../complaint/complaint.ts";
import type { NewEntry, Verdict, Words } from "../complaint/entry.ts";
import { FOLD_VERSION } from "../complaint/fold.ts";
import { type IdentifyingNumber, maskIdentifyingNumbers } from "../complaint/masking.ts";
import type { Settings } from "../complaint/settings.ts";
import { verdictOf } from "../complaint/verdict.ts";
import { append, type LogContext } from "../store/log.ts";
import type { Database } from "../store/schema.ts";
import { refresh, viewTables } from "../store/view.ts";

/** What every action needs: the open database, the agency's settings, who is on duty, and the log's context. */
export interface ActionContext extends LogContext {
	db: Database;
	settings: Settings;
	officer: string;
}

/** What an action did. `complaintId` is the complaint that the screen goes on showing. */
export interface Done {
	complaintId: string;
	/** Subjects whose entries changed: their views are to be asked for again. */
	changed: string[];
	masked: readonly IdentifyingNumber[];
}

export type Outcome = { ok: true; value: Done } | { ok: false; code: "not-found" | "bad-arguments"; message: string };

/** Tells whether a number that would be masked is public (see `maskIdentifyingNumbers`). */
export type IsPublic = Parameters<typeof maskIdentifyingNumbers>[1];

/** Masks every word that a person wrote, and says what was masked. Handles and links are ids and stay as they are. */
export function maskWords(words: Words, isPublic?: IsPublic): { words: Words; found: IdentifyingNumber[] } {
	const found = new Set<IdentifyingNumber>();
	const masked: Words = {};
	for (const [field, value] of Object.entries(words) as [keyof Words, string][]) {
		if (NOT_HUMAN_TEXT.has(field)) {
			masked[field] = value;
			continue;
		}
		const result = maskIdentifyingNumbers(value, isPublic);
		masked[field] = result.text;
		for (const kind of result.found) found.add(kind);
	}
	return { words: masked, found: [...found] };
}

const NOT_HUMAN_TEXT: ReadonlySet<string> = new Set([
	"handle",
	"permalink",
	"postPermalink",
	"postHandle",
	"replyPermalink",
]);

/** Words without the fields that are null or empty. */
export function wordsOf(words: Record<string, string | null>): Words {
	return Object.fromEntries(Object.entries(words).filter(([, value]) => value !== null && value !== "")) as Words;
}

/** Masks the words of the entries and writes them as one action. */
export async function perform(
	context: ActionContext,
	action: string,
	complaintId: string,
	entries: readonly NewEntry[],
	isPublic?: IsPublic,
): Promise<Outcome> {
	const found = new Set<IdentifyingNumber>();
	const masked = entries.map((entry): NewEntry => {
		if (!entry.words) return entry;
		const result = maskWords(entry.words, isPublic);
		for (const kind of result.found) found.add(kind);
		return { ...entry, words: result.words } as NewEntry;
	});
	const changed = await append(context.db, { id: action, by: context.officer, entries: masked }, context);
	return { ok: true, value: { complaintId, changed, masked: [...found] } };
}

/** A complaint as it is stored, or undefined. A row that an older program wrote is folded anew before. */
export async function complaintOf(context: ActionContext, id: string): Promise<Complaint | undefined> {
	const { db } = context;
	const row = await db.complaints.get(id);
	if (row === undefined || row.foldVersion >= FOLD_VERSION) return row?.complaint;
	await db.transaction("rw", viewTables(db), () => refresh(db, [id], context));
	return (await db.complaints.get(id))?.complaint;
}

/** Runs `work` on a recorded complaint, or says that there is none. */
export async function onComplaint(
	context: ActionContext,
	id: string,
	work: (complaint: Complaint) => Promise<Outcome>,
): Promise<Outcome> {
	const complaint = await complaintOf(context, id);
	return complaint ? work(complaint) : { ok: false, code: "not-found", message: `no complaint ${id}` };
}

/**
 * What a reply or a closing at `at` (UTC milliseconds) is judged by: what was waited for the citizen until then does not count. Each clock
 * keeps its own deadline, so that undoing an earlier answer judges this one by the first clock again.
 */
export function currentVerdict(complaint: Complaint, at: number, { rules }: ActionContext): Verdict {
	const { firstAnswer, substantiveAnswer, reopening, postedAt, capturedAt, messageKind, urgency } = complaint;
	const reopenedAt = reopening !== null && at >= reopening.at ? reopening.at : null;
	const clocks = clocksOf(
		{
			...complaint,
			firstAnswer: { at: Math.min(at, firstAnswer?.at ?? at) },
			substantiveAnswer: { at: Math.min(at, substantiveAnswer?.at ?? at) },
			reopenedAt,
			reopenedAnsweredAt: at,
		},
		rules,
	);
	const start = postedAt ?? { earliest: capturedAt, latest: capturedAt };
	const policy = ruleFor({ start, messageKind, urgency }, rules)?.policy ?? null;
	// What an earlier answer or closing has judged stays judged.
	const isFirstJudged = complaint.clock !== null && complaint.clock.basis.deadline === null;
	return verdictOf({ ...clocks, clock: isFirstJudged ? complaint.clock : clocks.clock }, policy, rules);
}
