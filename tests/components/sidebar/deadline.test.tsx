// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import type { Explanation } from "../../../lib/complaint/clock/explain.ts";
import type { ExplainedClock } from "../../../lib/messages/values.ts";
import { HOUR, MORNING, makeComplaint, OTHER_OPD, OUR_OPD } from "../../factories.ts";
import { announce } from "../browser-double.ts";
import { makeSeen, NOW } from "../fakes.ts";
import type { Stage } from "../stage.tsx";
import { mountRecorded } from "./mount.ts";

vi.mock("wxt/browser", () => import("../browser-double.ts"));

const TITLE = "Dari mana tenggat ini?";
const FRIDAY = Date.UTC(2026, 10, 20, 9, 45);

/** One working day after a Friday evening. */
const explanation: Explanation = {
	policy: { id: "working-day", version: 2, name: "1 hari kerja", legalBasis: "SOP contoh" },
	legalBasis: "Pasal contoh",
	deadline: { unit: "workingDays", count: 1 },
	canPause: true,
	calendar: { id: "kantor", name: "Jam kantor" },
	holidayTable: "2026-11-01/2",
	isBeyondTable: false,
	startAt: FRIDAY,
	countsFrom: FRIDAY,
	pauses: [{ from: FRIDAY + HOUR, to: FRIDAY + 2 * HOUR }],
	dueAt: Date.UTC(2026, 10, 23, 9),
	steps: [
		{ from: "2026-11-20", to: "2026-11-20", status: "receipt", name: null, spans: [], minutes: 0, dayNumber: null },
		{ from: "2026-11-21", to: "2026-11-22", status: "weekend", name: null, spans: [], minutes: 0, dayNumber: null },
		{
			from: "2026-11-23",
			to: "2026-11-23",
			status: "counted",
			name: "Ramadan contoh",
			spans: [{ from: Date.UTC(2026, 10, 23, 0, 30), to: Date.UTC(2026, 10, 23, 5) }],
			minutes: 270,
			dayNumber: 1,
		},
	],
};

/** The complaint of the sidebar, opened at its deadline. */
async function opened(clocks: ExplainedClock[], overrides = {}): Promise<Stage> {
	const stage = await mountRecorded();
	const { background, root } = stage;
	background.explained = clocks;
	background.detail = {
		complaint: makeComplaint({ id: makeSeen().id, channel: "x", ...overrides }),
		entries: [],
		pending: null,
		action: null,
		masked: [],
	};
	announce(null);
	await stage.until(() => root.querySelector(".deadline"));
	await unfold(stage);
	return stage;
}
async function unfold({ root, until }: Stage): Promise<void> {
	const details = await until(() => root.querySelector<HTMLDetailsElement>(".deadline details"));
	details.open = true;
	await until(() => root.querySelector(".deadline-body"));
}
const lines = (stage: Stage, selector: string): (string | null)[] =>
	[...stage.root.querySelectorAll(selector)].map(({ textContent }) => textContent);

describe(TITLE, () => {
	it("asks for nothing until it is opened, and shows the real arithmetic then", async () => {
		const stage = await mountRecorded();
		expect(stage.background.callsOf("explain")).toEqual([]);
		await unfold(stage);
		await stage.sees("Rabu 18 Nov 11.00–24.00 = 13 jam");
		await stage.sees("Kamis, 19 November 2026 pukul 11.00 WIB");
		expect(stage.background.callsOf("explain")).toEqual([{ id: makeSeen().id }]);
	});

	it("shows rule, legal basis, start, each day, pauses, sum and deadline", async () => {
		const stage = await opened([{ which: "firstResponse", explanation, judged: null }], {
			postedAt: { earliest: FRIDAY - 2 * HOUR, latest: FRIDAY },
		});
		await stage.sees("1 hari kerja, versi 2");
		await stage.sees("SOP contoh; Pasal contoh");
		await stage.sees("Jumat, 20 November 2026 pukul 16.45 WIB (≈ waktu komentar hanya diketahui sebagai rentang");
		expect(lines(stage, ".deadline-days li")).toEqual([
			"Jumat 20 Nov hari diterima, tidak dihitung",
			"Sabtu 21 Nov s.d. Minggu 22 Nov bukan hari kerja",
			"Senin 23 Nov 07.30–12.00 = 4 jam 30 mnt (hari kerja ke-1, Ramadan contoh)",
		]);
		await stage.sees("Menunggu data warga 20 Nov 17.45 WIB s.d. 20 Nov 18.45 WIB: tidak dihitung");
		expect(lines(stage, ".deadline-sum dd")).toEqual(["1 hari kerja", "Senin, 23 November 2026 pukul 16.00 WIB"]);
	});

	const judged = { dueAt: FRIDAY, policyName: "1 x 24 jam", policyVersion: 1, holidayTable: "SKB 1" };
	it.each<[string, ExplainedClock, string[], boolean]>([
		[
			"judged by what today's rules say as well",
			{ which: "firstResponse", explanation, judged: { ...judged, dueAt: explanation.dueAt } },
			["Dinilai dengan tenggat Senin, 23 November 2026 pukul 16.00 WIB menurut 1 x 24 jam, versi 1, tabel libur SKB 1"],
			true,
		],
		[
			"judged by another deadline",
			{ which: "firstResponse", explanation, judged },
			["Penilaian ini tidak berubah.", "Menurut aturan sekarang tenggatnya Senin, 23 November 2026 pukul 16.00 WIB."],
			false,
		],
		[
			"judged, and owed nothing now",
			{ which: "firstResponse", explanation: null, judged },
			["Menurut aturan sekarang pesan ini tidak wajib ditanggapi."],
			false,
		],
		[
			"judged without a deadline",
			{ which: "firstResponse", explanation, judged: { ...judged, dueAt: null, policyName: "" } },
			["Saat dinilai tidak ada tenggat menurut aturan yang tidak tercatat.", "Menurut aturan sekarang"],
			false,
		],
	])("%s", async (_, clock, texts, hasDays) => {
		const stage = await opened([clock]);
		for (const text of texts) await stage.sees(text);
		expect(stage.root.querySelector(".deadline-days") !== null).toBe(hasDays);
	});

	it("says plainly when nothing is owed", async () => {
		await (await opened([])).sees("Menurut aturan yang berlaku, pesan ini tidak wajib ditanggapi.");
	});

	it("says when the holidays of that year are missing", async () => {
		const beyond = { ...explanation, isBeyondTable: true };
		const stage = await opened([{ which: "firstResponse", explanation: beyond, judged: null }]);
		await stage.sees("Tabel libur belum memuat tahun tenggat ini");
	});

	it("tells how long each OPD held it, and when the follow-up is due", async () => {
		const complaint = makeComplaint();
		const stage = await opened([], {
			held: [
				{ opd: OTHER_OPD, from: NOW - 5 * HOUR, to: NOW - 2 * HOUR },
				{ opd: OUR_OPD, from: NOW - 2 * HOUR, to: null },
			],
			followUp: complaint.clock && { ...complaint.clock, dueAt: MORNING + 48 * HOUR },
		});
		await stage.sees("Dishub: 3 jam");
		await stage.sees("DPUPR: 2 jam (sekarang)");
		await stage.sees("Tindak lanjut paling lambat 20 Nov 10.00 WIB");
		await stage.click("Buka aturan tenggat");
		expect(stage.background.callsOf("openDesk")).toEqual([{ hash: "#pengaturan/tenggat" }]);
	});
});
