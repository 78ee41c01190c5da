import type { Comparison } from "./interleave.ts";

/** One line of a group's table. */
export interface Row {
	what: string;
	baseline: string;
	ours: string;
	/** Ours to the baseline, with the middle half of all rounds. */
	ratio: string;
	aim: string;
	/** Null where there is no aim, only a figure to watch. */
	isMet: boolean | null;
}

/** What a benchmark of one subject prints. */
export interface Group {
	/** What was measured and how often, in a line. */
	title: string;
	rows: Row[];
}

export const milliseconds = (value: number): string => `${significant(value)} ms`;
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Three digits, never as a power of ten. */
function significant(value: number): string {
	const size = Math.abs(value);
	return value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3);
}

export function ratioText({ ratio, low, high }: Comparison): string {
	const text = (value: number): string => value.toFixed(value >= 10 ? 1 : 2);
	return `${text(ratio)} × (${text(low)}–${text(high)})`;
}

/** What ours costs on top, with its sign. */
export const addedText = (value: number, text: (value: number) => string): string =>
	`${value < 0 ? "" : "+"}${text(value)}`;

/** A row of baseline against ours, both in milliseconds. */
export function rowOf(what: string, compared: Comparison, aim: string, isMet: boolean | null): Row {
	return {
		what,
		baseline: milliseconds(compared.baseline),
		ours: milliseconds(compared.ours),
		ratio: ratioText(compared),
		aim,
		isMet,
	};
}

const HEAD = { what: "what", baseline: "baseline", ours: "ours", ratio: "ratio (middle half)", aim: "aim" };
const COLUMNS = ["what", "baseline", "ours", "ratio", "aim"] as const;

/** The group as aligned text. */
export function tableText({ title, rows }: Group): string {
	const lines = [HEAD, ...rows];
	const widths = COLUMNS.map((column) => Math.max(...lines.map((line) => line[column].length)));
	const text = (line: typeof HEAD, verdict: string): string =>
		[...COLUMNS.map((column, index) => line[column].padEnd(widths[index] ?? 0)), verdict].join("  ").trimEnd();
	const verdict = ({ isMet }: Row): string => (isMet === null ? "" : isMet ? "ok" : "OVER");
	return [title, text(HEAD, ""), ...rows.map((row) => text(row, verdict(row)))].join("\n");
}
