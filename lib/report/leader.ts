import type { Complaint } from "../complaint/complaint.ts";
import type { Language, Settings } from "../complaint/settings.ts";
import { isAwaitingAnswer, stateAt } from "../complaint/state.ts";
import { fullText } from "../words/dates.ts";
import { durationText, shortDurationText } from "../words/duration.ts";
import { countText } from "../words/numbers.ts";
import { wordsIn } from "../words/words.ts";
import { publicWords } from "./public-words.ts";

/** With header, summary, "and n more" and the meaning of the clock this makes seven lines. */
const MAX_COMPLAINTS = 3;

/** What is still owed, of all weeks. */
export interface Backlog {
	unanswered: number;
	overdue: number;
	/** Since when the citizen who has waited longest waits (start of the clock), UTC milliseconds; null when nothing is owed. */
	oldestAt: number | null;
}

/** Counts what waits for its first response at `now` (UTC milliseconds), without what is paused. */
export function backlogOf(complaints: readonly Complaint[], now: number): Backlog {
	const waiting = complaints.filter((complaint) => isAwaitingAnswer(stateAt(complaint, now)));
	return {
		unanswered: waiting.length,
		overdue: waiting.filter((complaint) => stateAt(complaint, now) === "overdue").length,
		oldestAt: waiting.reduce<number | null>(
			(oldest, { clock, capturedAt }) => Math.min(oldest ?? Number.POSITIVE_INFINITY, clock?.startAt ?? capturedAt),
			null,
		),
	};
}

/** "Belum ditanggapi 14 · 5 lewat tenggat · tertua 2 hari" */
export function backlogText({ unanswered, overdue, oldestAt }: Backlog, now: number, language: Language): string {
	const oldest = oldestAt === null ? null : shortDurationText(now - oldestAt, language);
	return wordsIn(language).report.leader.unanswered(
		countText(unanswered, language),
		countText(overdue, language),
		oldest,
	);
}

export interface LeaderInput {
	/** All open complaints, of any week; with `backlog` given, those next due are enough. */
	complaints: readonly Complaint[];
	/** Counted elsewhere over all open complaints; absent: counted here. */
	backlog?: Backlog;
	settings: Pick<Settings, "opd" | "zone">;
	language: Language;
	/** UTC milliseconds. */
	now: number;
	/** Name of the meaning of "1 x 24 jam" in force. */
	policyName: string;
}

/**
 * *Salin untuk pimpinan*: a header and at most six lines, the longest overdue by number, topic, place and OPD. No name,
 * handle or word of a citizen; a handle that an admin typed into topic or place is left out.
 */
export function leaderText({
	complaints,
	settings,
	language,
	now,
	policyName,
	backlog = backlogOf(complaints, now),
}: LeaderInput): string {
	const words = wordsIn(language).report.leader;
	const overdue = complaints
		.filter((complaint) => stateAt(complaint, now) === "overdue")
		.sort((a, b) => (a.running?.dueAt ?? 0) - (b.running?.dueAt ?? 0));
	const listed = overdue.slice(0, MAX_COMPLAINTS).map((complaint, index) => {
		const subject = [complaint.topic, complaint.location].map(publicWords).filter((part) => part !== "");
		const opd = publicWords(complaint.opd?.abbreviation ?? "") || words.noOpd;
		const late = durationText(now - (complaint.running?.dueAt ?? now), language);
		return words.line(index + 1, complaint.number, subject.join(", ") || words.noTopic, opd, late);
	});
	const hidden = backlog.overdue - listed.length;
	return [
		words.header(publicWords(settings.opd.abbreviation), fullText(now, { zone: settings.zone, language })),
		backlog.unanswered === 0 ? words.allAnswered : backlogText(backlog, now, language),
		...listed,
		...(hidden > 0 ? [words.more(countText(hidden, language))] : []),
		words.policy(publicWords(policyName)),
	].join("\n");
}
