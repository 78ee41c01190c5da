import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Complaint } from "../../lib/complaint/complaint.ts";
import { type DemandInput, demanded, demandText, MOST_DEMANDED } from "../../lib/report/demand.ts";
import { HOUR, MORNING, makeComplaint, makeSettings, OTHER_OPD } from "../factories.ts";

const partsOf = (complaints: readonly Complaint[], overrides: Partial<DemandInput> = {}) =>
	demandText({
		complaints,
		opd: OTHER_OPD,
		person: "",
		settings: makeSettings(),
		officer: "Dwi",
		language: "id",
		now: MORNING,
		...overrides,
	});
const agedHours = (hours: number, overrides: Partial<Complaint> = {}) =>
	makeComplaint({ capturedAt: MORNING - hours * HOUR, ...overrides });

describe("demandText", () => {
	it("masks other citizens' accounts in topic and place", () => {
		const [part] = partsOf([makeComplaint({ topic: "lampu @sari.contoh", location: "kantor @dpupr.contoh" })]);
		expect(part?.text).toContain(": lampu @s***h, kantor @dpupr.contoh");
	});

	it("lists the open ones by deadline with number, place, age, delay and link", () => {
		const [fresh, late] = [agedHours(2), agedHours(51, { id: "x:1990000000000000001", channel: "x" })];
		const closed = agedHours(80, {
			status: { type: "closed", outcome: "handled", at: MORNING, isWithoutAnswer: true },
		});
		const paused = agedHours(30, {
			status: { type: "paused", since: MORNING - HOUR, isClockRunning: false, isAnswered: false },
		});
		const [part, ...others] = partsOf([fresh, closed, paused, late]);
		expect(others).toEqual([]);
		expect(part?.complaints).toEqual([late, fresh, paused]);
		expect(part?.text).toBe(
			[
				"Yth. Admin Dishub,",
				"Mohon tindak lanjut 3 aduan warga yang belum selesai per Rabu, 18 November 2026 pukul 10.00 WIB (1 lewat tenggat).",
				"Mohon dijawab dengan menyebut nomornya, satu jawaban per nomor.",
				"",
				`1. ${late.number}: jalan rusak, depan Pasar Contoh`,
				"↳ masuk 16 Nov 07.00 WIB (2 hari 3 jam), tenggat lewat 1 hari 3 jam",
				"↳ https://x.com/i/status/1990000000000000001",
				"",
				`2. ${fresh.number}: jalan rusak, depan Pasar Contoh`,
				"↳ masuk 18 Nov 08.00 WIB (2 jam), tenggat sisa 22 jam",
				"↳ https://www.instagram.com/p/CONTOH1/c/17900000000000001/",
				"",
				`3. ${paused.number}: jalan rusak, depan Pasar Contoh`,
				"↳ masuk 17 Nov 04.00 WIB (1 hari 6 jam), menunggu data warga",
				"↳ https://www.instagram.com/p/CONTOH1/c/17900000000000001/",
				"",
				"Hormat kami, Dwi, DPUPR Kabupaten Contoh",
			].join("\n"),
		);
	});

	it("has nothing to say when nothing is open, and takes at most 200", () => {
		expect(partsOf([])).toEqual([]);
		expect(demanded(Array.from({ length: 250 }, () => makeComplaint()))).toHaveLength(MOST_DEMANDED);
	});

	it("is split so that no part is longer than allowed, none torn, each with its greeting and its place", () => {
		const complaint = fc.record({
			topic: fc.string({ unit: "grapheme", maxLength: 60 }),
			location: fc.string({ unit: "grapheme", maxLength: 300 }),
			hours: fc.integer({ min: 0, max: 2000 }),
		});
		fc.assert(
			fc.property(
				fc.array(complaint, { minLength: 1, maxLength: 60 }),
				fc.integer({ min: 1000, max: 4000 }),
				(drawn, partLength) => {
					const complaints = drawn.map(({ hours, ...words }) => agedHours(hours, words));
					const parts = partsOf(complaints, { partLength });
					for (const [index, { text, complaints: inside }] of parts.entries()) {
						expect(text.length).toBeLessThanOrEqual(partLength);
						expect(text.startsWith("Yth. Admin Dishub,")).toBe(true);
						expect(text.includes(`(Bagian ${index + 1} dari ${parts.length})`)).toBe(parts.length > 1);
						for (const { number } of inside) expect(text).toContain(number);
					}
					const shown = parts.flatMap(({ complaints: inside }) => inside);
					expect(shown).toEqual(demanded(complaints));
				},
			),
			{ numRuns: 60 },
		);
	});
});
