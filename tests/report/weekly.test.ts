import { describe, expect, it } from "vitest";
import type { Complaint } from "../../lib/complaint/complaint.ts";
import { ZONES } from "../../lib/complaint/vocabulary.ts";
import { weekOf } from "../../lib/complaint/week.ts";
import { lastExportBefore } from "../../lib/report/weekly.ts";
import { HOUR, MORNING, makeAnswer, makeComplaint, makeEntry, makeSettings } from "../factories.ts";
import { makeReport, WEEK } from "./week-of-complaints.ts";

const DAY = 24 * HOUR;
const ids = (complaints: readonly Complaint[]): string[] => complaints.map(({ id }) => id);

describe("the week's rows", () => {
	it.each(ZONES)("run from Monday 00.00 to Sunday 23.59 in %s", (zone) => {
		const week = weekOf(MORNING, zone);
		const at = (id: string, capturedAt: number) => makeComplaint({ id, capturedAt });
		const report = makeReport({
			week,
			settings: makeSettings({ zone }),
			complaints: [
				at("next", week.endAt),
				at("last", week.endAt - 1),
				at("first", week.startAt),
				at("previous", week.startAt - 1),
				at("older", week.startAt - 8 * DAY),
			],
		});
		expect(ids(report.rows)).toEqual(["first", "last"]);
		expect([report.figures.received, report.previousFigures.received]).toEqual([2, 1]);
	});

	it("leave out what was ticked off, but count it; take a complaint given twice once", () => {
		const complaint = makeComplaint();
		const dismissed = makeComplaint({ status: { type: "dismissed", reason: "chat" }, clock: null });
		const { rows, figures } = makeReport({ complaints: [complaint, dismissed, complaint] });
		expect(ids(rows)).toEqual([complaint.id]);
		expect([figures.received, figures.dismissed]).toEqual([1, 1]);
	});

	it("are provisional until the week is over", () => {
		expect(makeReport({ now: WEEK.endAt - 1 }).isProvisional).toBe(true);
		expect(makeReport({ now: WEEK.endAt }).isProvisional).toBe(false);
	});
});

describe("susulan", () => {
	const before = WEEK.startAt - 3 * DAY;
	const saturday = WEEK.startAt - 2 * DAY + 8 * HOUR;
	const closedAt = (at: number) => ({ type: "closed", outcome: "handled", at, isWithoutAnswer: true }) as const;
	const dismissed = { type: "dismissed", reason: "spam" } as const;
	const cases: [name: string, overrides: Partial<Complaint>, lastExportAt: number | null, isIn: boolean][] = [
		["answered this week", { firstAnswer: makeAnswer({ at: MORNING }) }, null, true],
		["answered fully this week", { substantiveAnswer: makeAnswer({ at: MORNING }) }, null, true],
		["closed this week", { status: closedAt(MORNING) }, null, true],
		["changed this week", { changedAt: MORNING }, null, true],
		["nothing since last week", {}, null, false],
		["changed only after this week", { changedAt: WEEK.endAt }, null, false],
		["answered on Saturday, no file known", { firstAnswer: makeAnswer({ at: saturday }) }, null, false],
		["answered on Saturday, file made on Friday", { firstAnswer: makeAnswer({ at: saturday }) }, saturday - DAY, true],
		["recorded after Friday's file", { capturedAt: saturday }, saturday - DAY, true],
		[
			"answered on Monday, before last week's file was made",
			{ changedAt: WEEK.startAt + HOUR },
			WEEK.startAt + 2 * HOUR,
			true,
		],
		["ticked off this week", { status: dismissed, changedAt: MORNING }, null, false],
		["recorded this week", { capturedAt: MORNING }, saturday, false],
	];
	it.each(cases)("%s", (_, overrides, lastExportAt, isIn) => {
		const complaint = makeComplaint({ capturedAt: before, ...overrides });
		const report = makeReport({ complaints: [complaint], lastExportAt });
		expect(ids(report.supplement)).toEqual(isIn ? [complaint.id] : []);
	});

	it("is in none of the figures", () => {
		const report = makeReport({ complaints: [makeComplaint({ capturedAt: before - 7 * DAY, changedAt: MORNING })] });
		expect([report.figures.received, report.previousFigures.received, report.supplement.length]).toEqual([0, 0, 1]);
	});
});

describe("lastExportBefore", () => {
	const exported = (report: "weekly" | "handover", week: string | null, recordedAt: number) =>
		makeEntry("exported", { subject: "agency", report, week, recordedAt });

	it("takes the newest weekly file of an earlier week", () => {
		const entries = [
			exported("weekly", "2026-W45", 100),
			exported("weekly", "2026-W46", 300),
			exported("weekly", "2026-W46", 200),
			exported("weekly", "2026-W47", 400),
			exported("handover", null, 500),
			makeEntry("noted"),
		];
		expect(lastExportBefore("2026-W47", entries)).toBe(300);
		expect(lastExportBefore("2027-W01", entries)).toBe(400);
		expect(lastExportBefore("2026-W45", entries)).toBeNull();
	});
});

describe("the content code", () => {
	it("is the same for the same content, another when a complaint changed", () => {
		const complaints = [makeComplaint(), makeComplaint()];
		const changed = complaints.map((complaint, index) => ({ ...complaint, order: complaint.order + index }));
		const code = (list: Complaint[], now: number) => makeReport({ complaints: list, now }).snapshot;
		expect(code([...complaints].reverse(), MORNING)).toBe(code(complaints, MORNING + HOUR));
		expect(code(changed, MORNING)).not.toBe(code(complaints, MORNING));
	});
});
