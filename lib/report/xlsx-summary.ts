import type { Language } from "../complaint/settings.ts";
import { type DateStyle, fullText, weekText } from "../words/dates.ts";
import { wordsIn } from "../words/words.ts";
import { definitions } from "./definitions.ts";
import { type FigureItem, type FigureUnit, figureItems } from "./figure-items.ts";
import { policyNames } from "./rules-in-words.ts";
import type { WeeklyReport } from "./weekly.ts";
import type { Sheet, SheetCell } from "./workbook.ts";
import type { StyleName } from "./workbook-styles.ts";

const UNIT_STYLE: Record<FigureUnit, StyleName> = { count: "integer", minutes: "integer", share: "percent" };

/** *Rekap*: letterhead, period, the ten figures beside last week's, room for notes and the signature. */
export function summarySheet(report: WeeklyReport, language: Language): Sheet {
	const { common, report: words } = wordsIn(language);
	const style: DateStyle = { zone: report.zone, language };
	const centred = (value: string, look: StyleName = "line"): SheetCell[] => [{ value, style: look }];
	const head = [
		centred(words.government(report.agency.regency)),
		centred(report.agency.opd.name),
		centred(words.title, "title"),
		centred(words.period(weekText(report.week, style))),
		...(report.isProvisional ? [centred(words.provisional(fullText(report.madeAt, style)))] : []),
		centred(`${words.definitions.policy}: ${policyNames(report)} · ${words.definitions.snapshot}: ${report.snapshot}`),
		...(report.figures.received === 0 ? [centred(words.nil, "title")] : []),
	];
	const header = [
		words.summary.index,
		words.summary.figure,
		words.summary.thisWeek,
		words.summary.previousWeek,
		words.summary.detail,
	].map((value): SheetCell => ({ value, style: "header" }));
	const figures = figureItems(report.figures, report.previousFigures, language).map((item, index) =>
		figureRow(item, index + 1, common.none),
	);
	const supplement: SheetCell[] = [
		{ value: null, style: "text" },
		{ value: words.summary.supplement, style: "text" },
		{ value: report.supplement.length, style: "integer" },
		{ value: null, style: "text" },
		{ value: null, style: "text" },
	];
	const blank: SheetCell[] = [];
	const notes = [words.summary.notes, ...Array<string>(3).fill(words.summary.dotted)].map((value): SheetCell[] => [
		{ value: null, style: "plain" },
		{ value, style: "plain" },
	]);
	const signature = words.summary.signature.map((value): SheetCell[] => [
		...Array.from({ length: 4 }, (): SheetCell => ({ value: null, style: "plain" })),
		{ value, style: "line" },
	]);
	return {
		name: words.sheets.summary,
		widths: [5, 42, 14, 14, 60],
		rows: [...head, blank, header, ...figures, supplement, blank, ...notes, blank, ...signature],
		headerRow: null,
		hasFilter: false,
		mergedRows: head.map((_, index) => index + 1),
	};
}

function figureRow(item: FigureItem, index: number, none: string): SheetCell[] {
	const valueCell = (value: number | null): SheetCell =>
		value === null ? { value: none, style: "text" } : { value, style: UNIT_STYLE[item.unit] };
	return [
		{ value: index, style: "integer" },
		{ value: item.label, style: "text" },
		valueCell(item.value),
		valueCell(item.previous),
		{ value: item.detail, style: "text" },
	];
}

/** *Definisi*: what every word and figure in the file means. */
export function definitionsSheet(report: WeeklyReport, language: Language): Sheet {
	const words = wordsIn(language).report;
	const row = (style: StyleName, ...values: string[]): SheetCell[] => values.map((value) => ({ value, style }));
	return {
		name: words.sheets.definitions,
		widths: [34, 110],
		rows: [
			row("header", words.definitions.term, words.definitions.meaning),
			...definitions(report, language).map(([term, meaning]) => row("text", term, meaning)),
		],
		headerRow: 1,
		hasFilter: false,
		mergedRows: [],
	};
}
