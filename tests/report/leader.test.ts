import { describe, expect, it } from "vitest";
import type { Complaint } from "../../lib/complaint/complaint.ts";
import { backlogOf, backlogText, leaderText } from "../../lib/report/leader.ts";
import { HOUR, MORNING, makeAnswer, makeComplaint, makeSettings, OTHER_OPD } from "../factories.ts";

const DAY = 24 * HOUR;
const recordedAgo = (hours: number, overrides: Partial<Complaint> = {}) =>
	makeComplaint({ capturedAt: MORNING - hours * HOUR, ...overrides });
const textOf = (complaints: Complaint[], language: "id" | "en" = "id") =>
	leaderText({ complaints, settings: makeSettings(), language, now: MORNING, policyName: "1 hari kerja" });

describe("the backlog", () => {
	it("counts what waits for its first response", () => {
		const backlog = backlogOf(
			[
				recordedAgo(49),
				recordedAgo(1),
				recordedAgo(60, { firstAnswer: makeAnswer(), status: { type: "answered" } }),
				recordedAgo(60, { status: { type: "paused", since: MORNING - DAY, isClockRunning: false, isAnswered: false } }),
				recordedAgo(60, { messageKind: "appreciation" }),
				recordedAgo(60, { status: { type: "merged", into: "ig:1" } }),
			],
			MORNING,
		);
		expect(backlog).toEqual({ unanswered: 2, overdue: 1, oldestAt: MORNING - 49 * HOUR });
		expect(backlogText(backlog, MORNING, "id")).toBe("Belum ditanggapi 2 · 1 lewat tenggat · tertua 2 hari");
	});

	it("has no oldest when nothing waits", () => {
		const backlog = backlogOf([], MORNING);
		expect(backlogText(backlog, MORNING, "id")).toBe("Belum ditanggapi 0 · 0 lewat tenggat");
	});
});

describe("leaderText", () => {
	it("lists the longest overdue by number, topic, place and OPD", () => {
		const [oldest, other] = [
			recordedAgo(76, { opd: OTHER_OPD }),
			recordedAgo(25, { topic: "", location: "", opd: null }),
		];
		expect(textOf([recordedAgo(2), other, oldest])).toBe(
			[
				"Laporan aduan media sosial DPUPR, Rabu, 18 November 2026 pukul 10.00 WIB",
				"Belum ditanggapi 3 · 2 lewat tenggat · tertua 3 hari",
				`1. ${oldest.number} jalan rusak, depan Pasar Contoh (Dishub), lewat 2 hari 4 jam`,
				`2. ${other.number} tanpa pokok aduan (OPD belum ditentukan), lewat 1 jam`,
				"Tenggat tanggapan pertama: 1 hari kerja.",
			].join("\n"),
		);
	});

	it.each(["id", "en"] as const)("has a header and at most six lines, however many there are (%s)", (language) => {
		const text = textOf(
			Array.from({ length: 1400 }, (_, index) => recordedAgo(30 + index)),
			language,
		);
		expect(text.split("\n")).toHaveLength(7);
		expect(text).toContain(language === "id" ? "dan 1.397 lainnya yang lewat tenggat" : "and 1,397 more overdue");
	});

	it("holds no word, name or handle of a citizen, and keeps its lines", () => {
		const text = textOf([recordedAgo(30, { topic: "jalan\nrusak @warga_contoh", location: "\u202Edekat @Sari" })]);
		expect(text).toContain(" jalan rusak, dekat (DPUPR), lewat 6 jam");
		expect(text.split("\n")).toHaveLength(4);
		for (const secret of ["warga", "Warga", "bolong2", "Sari", "@"]) expect(text).not.toContain(secret);
	});

	it("says so when everything is answered", () => {
		expect(textOf([recordedAgo(30, { firstAnswer: makeAnswer(), status: { type: "answered" } })]).split("\n")[1]).toBe(
			"Semua aduan sudah ditanggapi.",
		);
	});
});
