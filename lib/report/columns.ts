import type { ClockRules } from "../complaint/clock/rules.ts";
import type { Complaint } from "../complaint/complaint.ts";
import { categoryById } from "../complaint/directory.ts";
import { complaintNumber } from "../complaint/ids.ts";
import type { Language, Settings } from "../complaint/settings.ts";
import { stateAt } from "../complaint/state.ts";
import type { Zone } from "../complaint/vocabulary.ts";
import { zoneName } from "../words/dates.ts";
import type { Words } from "../words/words.ts";
import type { CellType, CellValue } from "./cell.ts";
import { maskedReporter, safeLink, sourceAccount } from "./reporter.ts";
import { policyOf } from "./rules-in-words.ts";
import { cleanText, shorten } from "./safe-text.ts";
import { responseMinutes, timelinessOf } from "./timeliness.ts";

/** Longest *Isi Aduan (ringkas)*: a comment of usual length is whole; the full text is in the JSON file. */
export const SUMMARY_LENGTH = 300;

/** One complaint of the log. `index` counts from 1 within its section. */
export interface LogRow {
	index: number;
	complaint: Complaint;
}

/** What a column needs beside the complaint. */
export interface ColumnContext {
	words: Words;
	language: Language;
	zone: Zone;
	handles: Settings["handles"];
	/** They name the policy that a deadline followed from. */
	rules: ClockRules;
	/** UTC milliseconds: states depend on it. */
	now: number;
}

/** One column of the log: the desk's table, XLSX and CSV all follow from it. `width` in characters of a spreadsheet. */
export interface Column {
	id: keyof Words["report"]["columns"];
	type: CellType;
	width: number;
	value(row: LogRow, context: ColumnContext): CellValue;
}

export function columnTitle(column: Column, words: Words): string {
	return words.report.columns[column.id];
}

/** Human text: clean, null when empty. */
const text = (value: string | null | undefined): string | null => cleanText(value ?? "").trim() || null;

/**
 * The columns of *Log Aduan* in the order of domain/weekly-report.md §5.2, without those that have no data yet.
 * *Tanggal/Jam Masuk* is when the citizen wrote (the clock's start), *Dicatat Pada* when we recorded it, which decides the
 * week. *Dasar Tenggat* stands in every row, so that the CSV says it too.
 */
export const COLUMNS: readonly Column[] = [
	{ id: "index", type: "number", width: 5, value: ({ index }) => index },
	{ id: "number", type: "text", width: 11, value: ({ complaint }) => complaint.number },
	{ id: "receivedDate", type: "date", width: 11, value: ({ complaint }) => receivedAt(complaint) },
	{ id: "receivedTime", type: "time", width: 7, value: ({ complaint }) => receivedAt(complaint) },
	{ id: "zone", type: "text", width: 6, value: (_, { zone }) => zoneName(zone) },
	{
		id: "channel",
		type: "text",
		width: 10,
		value: ({ complaint }, { words }) => channelOf(complaint, words),
	},
	{
		id: "sourceAccount",
		type: "text",
		width: 14,
		value: ({ complaint }, { handles }) => text(sourceAccount(complaint, handles)),
	},
	{ id: "link", type: "text", width: 20, value: ({ complaint }) => text(safeLink(complaint)) },
	{ id: "reporter", type: "text", width: 13, value: ({ complaint }) => text(maskedReporter(complaint)) },
	{ id: "topic", type: "text", width: 15, value: ({ complaint }) => text(complaint.topic) },
	{ id: "summary", type: "text", width: 40, value: ({ complaint }) => summaryOf(complaint) },
	{
		id: "laporClass",
		type: "text",
		width: 15,
		value: ({ complaint }, { words }) => words.common.laporClasses[complaint.messageKind],
	},
	{ id: "category", type: "text", width: 11, value: ({ complaint }, { language }) => categoryOf(complaint, language) },
	{
		id: "urgency",
		type: "text",
		width: 9,
		value: ({ complaint }, { words }) => words.common.urgencies[complaint.urgency],
	},
	{ id: "location", type: "text", width: 16, value: ({ complaint }) => text(complaint.location) },
	{ id: "opd", type: "text", width: 17, value: ({ complaint }) => text(complaint.opd?.name) },
	{
		id: "previousOpds",
		type: "text",
		width: 16,
		value: ({ complaint }) => text(complaint.previousOpds.map((opd) => opd.name).join(", ")),
	},
	{ id: "recordedAt", type: "date-time", width: 15, value: ({ complaint }) => complaint.capturedAt },
	{ id: "officer", type: "text", width: 10, value: ({ complaint }) => text(complaint.capturedBy) },
	{ id: "dueAt", type: "date-time", width: 15, value: ({ complaint }) => complaint.clock?.dueAt ?? null },
	{
		id: "policy",
		type: "text",
		width: 14,
		value: ({ complaint }, { rules, words }) => text(policyOf(complaint, rules, words)),
	},
	{ id: "firstAnswerAt", type: "date-time", width: 15, value: ({ complaint }) => complaint.firstAnswer?.at ?? null },
	{ id: "responseMinutes", type: "duration-minutes", width: 9, value: ({ complaint }) => responseMinutes(complaint) },
	{ id: "onTime", type: "text", width: 11, value: ({ complaint }, context) => onTimeText(complaint, context) },
	{
		id: "substantiveAnswerAt",
		type: "date-time",
		width: 15,
		value: ({ complaint }) => complaint.substantiveAnswer?.at ?? null,
	},
	{ id: "answeredBy", type: "text", width: 16, value: ({ complaint }) => text(complaint.firstAnswer?.opd?.name) },
	{ id: "status", type: "text", width: 13, value: ({ complaint }, context) => statusText(complaint, context) },
	{ id: "followUp", type: "text", width: 16, value: ({ complaint }, { words }) => followUpOf(complaint, words) },
	{
		id: "closedDate",
		type: "date",
		width: 11,
		value: ({ complaint }) => (complaint.status.type === "closed" ? complaint.status.at : null),
	},
	{ id: "remarks", type: "text", width: 20, value: ({ complaint }, { words }) => remarksOf(complaint, words) },
];

const BY_ID = new Map(COLUMNS.map((column) => [column.id, column]));

/** Some of the columns, in the order given. */
export function columnsOf(...ids: Column["id"][]): Column[] {
	return ids.flatMap((id) => BY_ID.get(id) ?? []);
}

function receivedAt({ clock, postedAt, capturedAt }: Complaint): number {
	return clock?.startAt ?? postedAt?.latest ?? capturedAt;
}

/** The site, or the way it came where it was entered by hand. */
function channelOf({ channel, intake }: Complaint, { common }: Words): string {
	return intake === null ? common.sites[channel] : common.intakes[intake];
}

/** The comment, line breaks kept, cut to `SUMMARY_LENGTH`; null when it was not read or was erased. */
function summaryOf({ comment }: Complaint): string | null {
	return text(shorten(cleanText(comment.text ?? "").trim(), SUMMARY_LENGTH));
}

function categoryOf({ category }: Complaint, language: Language): string | null {
	return categoryById(category)?.label[language] ?? text(category);
}

/** Ya, Tidak, Berjalan or –; *perkiraan* when the deadline is an interval and the answer fell inside it. */
function onTimeText(complaint: Complaint, { words, now }: ColumnContext): string {
	const word = words.report.onTime[timelinessOf(complaint, now)];
	return complaint.firstAnswer?.punctuality?.isEstimate ? `${word} (${words.common.estimate})` : word;
}

function statusText(complaint: Complaint, { words, now }: ColumnContext): string {
	const state = words.common.states[stateAt(complaint, now)];
	const isWithoutAnswer = timelinessOf(complaint, now) === "withoutAnswer";
	return isWithoutAnswer ? `${state}, ${words.report.withoutAnswer}` : state;
}

/** What was done last: the reason of closing, the parent of a merged one, the kind of answer, the OPD it was passed on to. */
function followUpOf(
	{ status, firstAnswer, substantiveAnswer, previousOpds, opd }: Complaint,
	words: Words,
): string | null {
	if (status.type === "closed") return words.common.outcomes[status.outcome];
	if (status.type === "merged") return words.report.mergedInto(complaintNumber(status.into));
	if (status.type === "paused") return words.common.states.paused;
	if (substantiveAnswer) return words.common.replyKinds.substantive;
	if (firstAnswer) return words.common.replyKinds.acknowledgement;
	return previousOpds.length > 0 && opd ? words.report.redirectedTo(cleanText(opd.abbreviation)) : null;
}

function remarksOf({ isErased, postedAt, disposition, unit, note }: Complaint, words: Words): string | null {
	const isEstimate = postedAt !== null && postedAt.earliest !== postedAt.latest;
	const remarks = [
		isErased ? words.report.erased : null,
		isEstimate ? words.report.estimatedTime : null,
		postedAt === null ? words.report.unknownTime : null,
		disposition && text(words.report.disposition(disposition.leader, disposition.opd.abbreviation)),
		text(unit),
		text(note),
	];
	return remarks.filter((remark) => remark !== null).join("; ") || null;
}
