import type { Language } from "../complaint/settings.ts";
import { type DateStyle, longDateText } from "../words/dates.ts";
import { wordsIn } from "../words/words.ts";
import type { CellType, CellValue } from "./cell.ts";
import type { WeeklyReport } from "./weekly.ts";
import type { Sheet, SheetCell } from "./workbook.ts";
import { toSheetCell } from "./xlsx-log.ts";

const TYPES: readonly CellType[] = ["text", "text", "text", "date-time", "text", "text", "date-time"];

/** *Akun*: the OPDs' accounts, when their newest post was written, and how active that makes them. */
export function accountSheet(report: WeeklyReport, language: Language): Sheet {
	const { common, report: words } = wordsIn(language);
	const { accounts: text } = words;
	const style: DateStyle = { zone: report.zone, language };
	const rows = report.accounts.map(({ site, handle, opd, activity }): CellValue[] => {
		const isStale = activity?.status === "rare" || activity?.status === "dormant";
		return [
			common.sites[site],
			`@${handle}`,
			opd.name,
			activity?.newestPostAt ?? null,
			activity ? text.statuses[activity.status] : text.neverSeen,
			isStale ? text.since(longDateText(activity.newestPostAt, style)) : null,
			activity?.seenAt ?? null,
		];
	});
	const titles = [text.site, text.account, text.opd, text.newestPost, text.status, text.remark, text.seenAt];
	const nil: CellValue[] = [null, words.nil, null, null, null, null, null];
	return {
		name: words.sheets.accounts,
		widths: [11, 26, 34, 16, 18, 40, 16],
		rows: [
			titles.map((value): SheetCell => ({ value, style: "header" })),
			...(rows.length === 0 ? [nil] : rows).map((row) =>
				row.map((value, index) => toSheetCell(value, TYPES[index] ?? "text", report.zone)),
			),
		],
		headerRow: 1,
		hasFilter: true,
		mergedRows: [],
	};
}
