import type { OpdRef } from "../complaint/entry.ts";
import { withoutCaseAndAccents } from "../complaint/letters.ts";
import type { Language } from "../complaint/settings.ts";
import type { Zone } from "../complaint/vocabulary.ts";
import { wordsIn } from "../words/words.ts";
import { cellText } from "./cell.ts";
import type { WeeklyReport } from "./weekly.ts";

const SLUG_MAX_LENGTH = 40;
/** Names of devices, which Windows refuses for files. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Part of a file name that every system takes: lower-case ASCII letters, digits and dashes, at most 40, never empty. */
export function slug(text: string): string {
	const ascii = withoutCaseAndAccents(text, "NFKD");
	const plain = ascii
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-+/, "")
		.slice(0, SLUG_MAX_LENGTH)
		.replace(/-+$/, "");
	return plain === "" || RESERVED.test(plain) ? `opd${plain && `-${plain}`}` : plain;
}

/** `laporan-mingguan_dpupr_2026-W47.xlsx`, with `_sementara` when the week is not over. */
export function weeklyFileName(
	report: Pick<WeeklyReport, "agency" | "week" | "isProvisional">,
	extension: string,
	language: Language,
): string {
	const { fileNames, provisionalSuffix } = wordsIn(language).report;
	const parts = [fileNames.weekly, slug(report.agency.opd.abbreviation), report.week.id];
	return `${[...parts, ...(report.isProvisional ? [provisionalSuffix] : [])].join("_")}.${extension}`;
}

/** `serah-terima_dpupr_2026-11-20_14-05.json`, `cadangan_…`: the time in the agency's zone, so that names sort by it. */
export function entriesFileName(
	purpose: "handover" | "backup",
	opd: Pick<OpdRef, "abbreviation">,
	madeAt: number,
	zone: Zone,
	language: Language,
): string {
	const date = cellText(madeAt, "date", zone).split("/").reverse().join("-");
	const time = cellText(madeAt, "time", zone).replace(".", "-");
	return `${wordsIn(language).report.fileNames[purpose]}_${slug(opd.abbreviation)}_${date}_${time}.json`;
}
