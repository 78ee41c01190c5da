import type { Language } from "../complaint/settings.ts";
import { wordsIn } from "../words/words.ts";
import { type Figures, figuresOf } from "./figures.ts";
import { channelGroups, type OpdSection, opdSections } from "./groups.ts";
import type { WeeklyReport } from "./weekly.ts";
import type { Sheet, SheetCell } from "./workbook.ts";

const WIDTHS = [34, 22, 10, 12, 12, 12, 14, 10, 16, 14];

/** *Per OPD*: each OPD, the sum of its type, outside authorities apart, and the sum of all. */
export function opdSheet(report: WeeklyReport, language: Language): Sheet {
	const { groups: words, opdTypes, sheets } = wordsIn(language).report;
	const sections = opdSections(report.rows, report.directory, report.madeAt);
	const typeOf = ({ type, isExternal }: Pick<OpdSection, "type" | "isExternal">): string => {
		const label = type === null ? words.otherType : opdTypes[type];
		return isExternal ? `${label} (${words.external})` : label;
	};
	const rows = sections.flatMap((section) => [
		...section.groups.map((group) => line(group.name ?? words.noOpd, typeOf(section), group.figures)),
		line(words.subtotal(typeOf(section)), "", section.sum, true),
	]);
	return groupSheet(sheets.opds, [words.opd, words.type], rows, report, language);
}

/** *Per Kanal*: each channel, then the accounts below whose posts the comments stood. */
export function channelSheet(report: WeeklyReport, language: Language): Sheet {
	const { common, report: words } = wordsIn(language);
	const rows = channelGroups(report.rows, report.handles, report.madeAt).flatMap((group) => [
		line(common.sites[group.channel], words.groups.all, group.figures, true),
		...group.accounts.map(({ account, intake, figures }) => {
			const name = intake === null ? (account ?? words.groups.noAccount) : common.intakes[intake];
			return line(common.sites[group.channel], name, figures);
		}),
	]);
	return groupSheet(words.sheets.channels, [words.groups.channel, words.groups.account], rows, report, language);
}

function groupSheet(
	name: string,
	firstTitles: readonly string[],
	rows: SheetCell[][],
	report: WeeklyReport,
	language: Language,
): Sheet {
	const { groups: words, nil } = wordsIn(language).report;
	const titles = [
		...firstTitles,
		words.received,
		words.answered,
		words.onTime,
		words.onTimeShare,
		words.median,
		words.closed,
		words.unanswered,
		words.overdue,
	];
	const header = titles.map((value): SheetCell => ({ value, style: "header" }));
	const total = rows.length === 0 ? [] : [line(words.total, "", figuresOf(report.rows, report.madeAt), true)];
	const empty = line(nil, "", figuresOf([], report.madeAt));
	return {
		name,
		widths: WIDTHS,
		rows: [header, ...(rows.length === 0 ? [empty] : rows), ...total],
		headerRow: 1,
		// Sums stand between the rows: filtering would tear them apart.
		hasFilter: false,
		mergedRows: [],
	};
}

function line(first: string, second: string, figures: Figures, isBold = false): SheetCell[] {
	const count = (value: number | null): SheetCell => ({ value, style: isBold ? "boldInteger" : "integer" });
	const text = (value: string): SheetCell => ({ value, style: isBold ? "boldText" : "text" });
	return [
		text(first),
		text(second),
		count(figures.received),
		count(figures.answered),
		count(figures.onTime),
		{ value: figures.onTimeShare, style: isBold ? "boldPercent" : "percent" },
		count(figures.medianResponseMinutes),
		count(figures.closed),
		count(figures.unanswered),
		count(figures.overdue),
	];
}
