import type { Language } from "../complaint/settings.ts";
import { durationText } from "../words/duration.ts";
import { countText } from "../words/numbers.ts";
import { wordsIn } from "../words/words.ts";
import type { Figures } from "./figures.ts";

const MINUTE = 60_000;

/** What a figure counts: pieces, a share from 0 to 1, or minutes. */
export type FigureUnit = "count" | "share" | "minutes";

/** One of the ten figures, ready to be shown beside last week's. */
export interface FigureItem {
	id: FigureId;
	label: string;
	unit: FigureUnit;
	/** Null where nothing can be divided or no middle exists. */
	value: number | null;
	previous: number | null;
	/** What it is made of, in words; empty when there is nothing to add. */
	detail: string;
}

const FIGURES = [
	["received", "count"],
	["complaints", "count"],
	["questions", "count"],
	["suggestionsAndAppreciations", "count"],
	["answered", "count"],
	["onTimeShare", "share"],
	["medianResponseMinutes", "minutes"],
	["closed", "count"],
	["unanswered", "count"],
	["redirected", "count"],
] as const satisfies readonly (readonly [keyof Figures, FigureUnit])[];
export type FigureId = (typeof FIGURES)[number][0];

/** The ten figures in their official order: the screen and the sheet *Rekap* show these. */
export function figureItems(figures: Figures, previous: Figures, language: Language): FigureItem[] {
	const { report } = wordsIn(language);
	return FIGURES.map(([id, unit]) => ({
		id,
		label: report.figures[id],
		unit,
		value: figures[id],
		previous: previous[id],
		detail: detailOf(id, figures, language),
	}));
}

/** A figure for people: "12", "1.234", "88,5%", "3 jam 20 mnt"; "–" for null. */
export function figureText(value: number | null, unit: FigureUnit, language: Language): string {
	if (value === null) return wordsIn(language).common.none;
	if (unit === "minutes") return durationText(value * MINUTE, language);
	if (unit === "share") return `${decimalText(value * 100, language)}%`;
	return countText(value, language);
}

function decimalText(value: number, language: Language): string {
	return value.toLocaleString(language, { maximumFractionDigits: 1 });
}

function detailOf(id: FigureId, figures: Figures, language: Language): string {
	const words = wordsIn(language).report.figureDetails;
	const text = (value: number): string => countText(value, language);
	switch (id) {
		case "received":
			return figures.dismissed === 0 ? "" : words.received(text(figures.dismissed));
		case "answered":
			return figures.exempt === 0 ? "" : words.answered(text(figures.exempt));
		case "onTimeShare": {
			const share = words.onTimeShare(text(figures.onTime), text(figures.judged), text(figures.running));
			return figures.onTimeEstimated === 0 ? share : `${share}; ${words.estimated(text(figures.onTimeEstimated))}`;
		}
		case "medianResponseMinutes":
			return figures.medianResponseMinutes === null
				? ""
				: figureText(figures.medianResponseMinutes, "minutes", language);
		case "closed":
			return figures.closed === 0 ? "" : words.closed(text(figures.handled));
		case "unanswered":
			return words.unanswered(text(figures.overdue), text(figures.running), text(figures.withoutAnswer));
		default:
			return "";
	}
}
