import type { AccountActivity } from "../complaint/activity.ts";
import type { ClockRules } from "../complaint/clock/rules.ts";
import type { Complaint } from "../complaint/complaint.ts";
import type { Directory } from "../complaint/directory.ts";
import { type Entry, isKnown, type OpdRef } from "../complaint/entry.ts";
import { complaintNumber } from "../complaint/ids.ts";
import type { Settings } from "../complaint/settings.ts";
import type { Zone } from "../complaint/vocabulary.ts";
import { shiftWeek, type Week } from "../complaint/week.ts";
import { type ReportedAccount, reportedAccounts } from "./accounts.ts";
import { type Figures, figuresOf } from "./figures.ts";

/** The weekly log of one agency: what the desk shows and every file holds. Instants in UTC milliseconds. */
export interface WeeklyReport {
	week: Week;
	zone: Zone;
	/** Made before the week is over: *sementara*, with `madeAt`. */
	isProvisional: boolean;
	figures: Figures;
	/** Last week's complaints, as they stand now. */
	previousFigures: Figures;
	/** Recorded in this week, oldest first, without what was ticked off. */
	rows: readonly Complaint[];
	/** *Susulan*: recorded before this week, with something new in it. In none of the figures. */
	supplement: readonly Complaint[];
	/** What is new since then is *susulan*. */
	supplementSince: number;
	/** What deadlines follow from: the meaning of "1 x 24 jam", printed in every file. */
	rules: ClockRules;
	agency: { regency: string; opd: OpdRef };
	/** The agency's organisations: whose types the complaints are summed by. */
	directory: Directory;
	/** Registered accounts of OPDs with their activity. */
	accounts: readonly ReportedAccount[];
	/** The agency's own accounts: of those below whose posts complaints stood, these alone are named in the file. */
	handles: Settings["handles"];
	madeAt: number;
	madeBy: string;
	/** Short code of the complaints' versions: the same code on screen and in a workbook means the same content. */
	snapshot: string;
}

export interface WeeklyReportInput {
	/**
	 * Must contain every complaint captured in this week or the week before, and every one changed since
	 * `lastExportAt` (or the week's start, when that is earlier). More does no harm; the same one twice neither.
	 */
	complaints: readonly Complaint[];
	week: Week;
	settings: Pick<Settings, "regency" | "opd" | "zone" | "handles" | "accounts">;
	directory: Directory;
	/** What is known of accounts (see `accountActivity`). */
	activity: readonly AccountActivity[];
	/** UTC milliseconds. */
	now: number;
	madeBy: string;
	/** When the log of an earlier week was last exported (`lastExportBefore`); null when never. */
	lastExportAt: number | null;
	rules: ClockRules;
}

/**
 * The report of one week. A complaint belongs to the week of its first captured entry. *Susulan* begins at the last
 * export of an earlier week, or at the start of this week when that was later or nothing was exported, and ends with the
 * week: what was answered on Saturday, after Friday's file, or on Monday, before last week's file was made, is not lost.
 */
export function weeklyReport(input: WeeklyReportInput): WeeklyReport {
	const { week, settings, now, rules } = input;
	const complaints = distinct(input.complaints);
	const capturedIn =
		(span: Week) =>
		({ capturedAt }: Complaint) =>
			capturedAt >= span.startAt && capturedAt < span.endAt;
	const supplementSince = Math.min(input.lastExportAt ?? week.startAt, week.startAt);

	const ofWeek = complaints.filter(capturedIn(week));
	const rows = ofWeek.filter((complaint) => complaint.status.type !== "dismissed");
	const supplement = complaints.filter(
		(complaint) =>
			complaint.capturedAt < week.startAt &&
			complaint.status.type !== "dismissed" &&
			recordedInstants(complaint).some((at) => at >= supplementSince && at < week.endAt),
	);
	return {
		week,
		zone: settings.zone,
		isProvisional: now < week.endAt,
		figures: figuresOf(ofWeek, now),
		previousFigures: figuresOf(complaints.filter(capturedIn(shiftWeek(week, -1, settings.zone))), now),
		rows,
		supplement,
		supplementSince,
		rules,
		agency: { regency: settings.regency, opd: settings.opd },
		directory: input.directory,
		accounts: reportedAccounts(settings, input.activity),
		handles: settings.handles,
		madeAt: now,
		madeBy: input.madeBy,
		snapshot: complaintNumber(
			[week.id, ...[...rows, ...supplement].map(({ id, order }) => `${id} ${order}`)].join("\n"),
		),
	};
}

/** When the log of a week before `weekId` was last exported, from the agency's entries; null when never. */
export function lastExportBefore(weekId: string, agencyEntries: readonly Entry[]): number | null {
	const times = agencyEntries
		.filter(isKnown)
		.filter((entry) => entry.kind === "exported" && entry.report === "weekly" && (entry.week ?? weekId) < weekId)
		.map((entry) => entry.recordedAt);
	return times.length === 0 ? null : times.reduce((latest, at) => Math.max(latest, at));
}

/** When something happened to it that a reader of the last report does not know. */
function recordedInstants({ capturedAt, firstAnswer, substantiveAnswer, status, changedAt }: Complaint): number[] {
	return [
		capturedAt,
		changedAt,
		...(firstAnswer ? [firstAnswer.at] : []),
		...(substantiveAnswer ? [substantiveAnswer.at] : []),
		...(status.type === "closed" ? [status.at] : []),
	];
}

/** Each complaint once, oldest first. */
function distinct(complaints: readonly Complaint[]): Complaint[] {
	const byId = new Map(complaints.map((complaint) => [complaint.id, complaint]));
	return [...byId.values()].sort((a, b) => a.capturedAt - b.capturedAt || (a.id < b.id ? -1 : 1));
}
