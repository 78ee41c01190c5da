import { describe, expect, it } from "vitest";
import { figureItems, figureText } from "../../lib/report/figure-items.ts";
import { figuresOf } from "../../lib/report/figures.ts";
import { HOUR, MORNING, makeAnswer, makeComplaint } from "../factories.ts";
import { MADE_AT, makeWeek } from "./week-of-complaints.ts";

describe("figuresOf", () => {
	it("counts a week in which everything happens, as counted by hand", () => {
		expect(figuresOf(makeWeek(), MADE_AT)).toEqual({
			received: 12,
			complaints: 6,
			questions: 2,
			suggestionsAndAppreciations: 4,
			answered: 5,
			onTime: 3,
			onTimeEstimated: 1,
			judged: 7,
			onTimeShare: 3 / 7,
			medianResponseMinutes: 150,
			closed: 2,
			handled: 1,
			unanswered: 5,
			running: 2,
			overdue: 2,
			withoutAnswer: 1,
			redirected: 1,
			exempt: 2,
			dismissed: 1,
		});
	});

	it("adds up", () => {
		const figures = figuresOf(makeWeek(), MADE_AT);
		expect(figures.complaints + figures.questions + figures.suggestionsAndAppreciations).toBe(figures.received);
		expect(figures.answered + figures.unanswered + figures.exempt).toBe(figures.received);
		expect(figures.running + figures.overdue + figures.withoutAnswer).toBe(figures.unanswered);
	});

	it("divides nothing by nothing", () => {
		const { onTimeShare, medianResponseMinutes, ...counts } = figuresOf([], MADE_AT);
		expect([onTimeShare, medianResponseMinutes]).toEqual([null, null]);
		expect(new Set(Object.values(counts))).toEqual(new Set([0]));
	});

	it.each([
		["odd", [1, 9, 3], 180],
		["even", [1, 2], 90],
		["one", [4], 240],
	])("takes the median of an %s number", (_, hours, expected) => {
		const complaints = hours.map((h) => makeComplaint({ firstAnswer: makeAnswer({ at: MORNING + h * HOUR }) }));
		expect(figuresOf(complaints, MADE_AT).medianResponseMinutes).toBe(expected);
	});
});

describe("figureItems", () => {
	const empty = figuresOf([], MADE_AT);

	it("shows the ten figures in their official order, in words", () => {
		const items = figureItems(figuresOf(makeWeek(), MADE_AT), empty, "id");
		expect(items.map((item) => `${item.label}: ${figureText(item.value, item.unit, "id")} | ${item.detail}`)).toEqual([
			"Masuk: 12 | tidak termasuk 1 komentar yang tidak perlu dicatat",
			"Aduan: 6 | ",
			"Pertanyaan: 2 | ",
			"Aspirasi dan apresiasi: 4 | ",
			"Ditanggapi: 5 | di luar itu 2 tidak wajib ditanggapi (apresiasi atau digabung)",
			"Ditanggapi tepat waktu (%): 42,9% | 3 dari 7; 2 masih berjalan; 1 di antaranya perkiraan",
			"Median waktu tanggapan pertama (menit): 2 jam 30 mnt | 2 jam 30 mnt",
			"Selesai: 2 | di antaranya selesai ditangani 1",
			"Belum ditanggapi: 5 | di antaranya lewat tenggat 2, berjalan 2, ditutup tanpa tanggapan 1",
			"Dialihkan: 1 | ",
		]);
	});

	it.each(["id", "en"] as const)("has no NaN, undefined or null for an empty week (%s)", (language) => {
		const items = figureItems(empty, empty, language);
		const shown = items.map((item) => figureText(item.value, item.unit, language) + item.detail).join("\n");
		expect(shown).not.toMatch(/NaN|undefined|null|Infinity/);
		expect(items.filter((item) => figureText(item.value, item.unit, language) === "–")).toHaveLength(2);
	});

	it.each([
		[1234, "count", "1.234"],
		[1, "share", "100%"],
		[0.8853, "share", "88,5%"],
		[0, "minutes", "< 1 mnt"],
		[1505, "minutes", "1 hari 1 jam"],
	] as const)("writes %d (%s) as %s", (value, unit, expected) => {
		expect(figureText(value, unit, "id")).toBe(expected);
	});
});
