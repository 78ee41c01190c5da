import holidays from "../data/holidays.json" with { type: "json" };
import {
	type Calendar,
	type HoursOfWeek,
	holidayTable,
	type Policy,
	type Rule,
	type RuleBook,
	type Season,
	type Span,
} from "./rules.ts";

/** Names and legal bases here are domain data in Indonesian, like the names of categories: they are printed with verdicts. */

/** Amber when a quarter of the time is left. */
const AMBER_SHARE = 0.25;

/** For policies that know no duty window. */
const WHOLE_DAY: Span = { from: 0, to: 1440 };

/** An appreciation needs no answer. */
const NOTHING_OWED: Rule = {
	messageKinds: ["appreciation"],
	urgencies: [],
	firstResponse: null,
	followUp: null,
	canPause: true,
	legalBasis: "",
};

const TO_ALL: Rule = { ...NOTHING_OWED, messageKinds: [] };

/** In force from the first day on; the agency sets its own date when it chooses one. */
const FIRST_VERSION = { version: 1, effectiveFrom: "2000-01-01", window: WHOLE_DAY, amberShare: AMBER_SHARE };

/** "24 jam kalender", as Klaten's SOP and most agencies read "1 x 24 jam". In force until the agency chooses another. */
const CALENDAR_24H: Policy = {
	...FIRST_VERSION,
	id: "calendar-24h",
	name: "1 x 24 jam kalender (SOP Klaten)",
	legalBasis: "SOP respons 1 x 24 jam (Klaten); dihitung siang malam, termasuk hari libur",
	rules: [NOTHING_OWED, { ...TO_ALL, firstResponse: { unit: "calendarHours", count: 24 } }],
};

/** Meanings of "1 x 24 jam" that the settings offer (sources: domain/needs.md and domain/rules.md §2.1, §2.5). */
export const PRESETS: readonly Policy[] = [
	CALENDAR_24H,
	{
		...FIRST_VERSION,
		id: "window-24h",
		name: "1 x 24 jam, jam petugas 07.00–21.00 (Jepara)",
		legalBasis:
			"Jepara Tanggap 112, petugas setiap hari 07.00–21.00; aduan di luar jam itu dihitung mulai jam petugas berikutnya",
		window: { from: 7 * 60, to: 21 * 60 },
		rules: [NOTHING_OWED, { ...TO_ALL, firstResponse: { unit: "windowHours", count: 24 } }],
	},
	{
		...FIRST_VERSION,
		id: "working-day",
		name: "1 hari kerja",
		legalBasis: "SOP 1 x 24 jam hari kerja (contoh: Kecamatan Greged, Cirebon); hari diterima tidak dihitung",
		rules: [NOTHING_OWED, { ...TO_ALL, firstResponse: { unit: "workingDays", count: 1 } }],
	},
	{
		...FIRST_VERSION,
		id: "working-hours",
		name: "7,5 jam kerja",
		legalBasis: "Perpres 21/2023: 37 jam 30 menit seminggu, yaitu 7,5 jam kerja sehari",
		rules: [NOTHING_OWED, { ...TO_ALL, firstResponse: { unit: "workingHours", count: 7.5 } }],
	},
	{
		...FIRST_VERSION,
		id: "sp4n-lapor",
		name: "SP4N-LAPOR! (3 hari kerja, tindak lanjut 5/14/60 hari kerja)",
		legalBasis: "PermenPANRB 62/2018, sudah diganti; periksa PermenPANRB 5/2025",
		rules: [
			NOTHING_OWED,
			laporRule(["question"], 5, "Permintaan informasi"),
			laporRule(["misconduct"], 60, "Pengaduan berkadar pengawasan"),
			laporRule([], 14, "Pengaduan tidak berkadar pengawasan dan aspirasi"),
		],
	},
];

function laporRule(messageKinds: Rule["messageKinds"], days: number, classes: string): Rule {
	return {
		...TO_ALL,
		messageKinds,
		firstResponse: { unit: "workingDays", count: 3 },
		followUp: { unit: "workingDays", count: days },
		legalBasis: `${classes}: ${days} hari kerja (SP4N-LAPOR!); periksa PermenPANRB 5/2025`,
	};
}

/** `"07:30-12:00"` as minutes of the day. */
function span(text: string): Span {
	const [from, to] = text.split("-").map((time) => {
		const [hour, minute] = time.split(":").map(Number);
		return (hour ?? 0) * 60 + (minute ?? 0);
	});
	return { from: from ?? 0, to: to ?? 0 };
}

/** Monday to Thursday alike, Friday with its long break, no weekend. */
function officeWeek(usual: readonly string[], friday: readonly string[]): HoursOfWeek {
	const day = usual.map(span);
	return [day, day, day, day, friday.map(span), [], []];
}

/** Perpres 21/2023: 37.5 hours a week from 07.30, break 60 minutes, Friday 90; the grid itself is the usual one. */
const OFFICE: Calendar = {
	id: "kantor",
	name: "Jam kantor (Perpres 21/2023)",
	hours: officeWeek(["07:30-12:00", "13:00-16:00"], ["07:30-11:30", "13:00-16:30"]),
	seasons: [],
	observes: ["national", "cuti", "regional"],
};

/** Hospital, fire brigade, water: their service knows no holiday (SKB; domain/rules.md §2.4). */
const ROUND_THE_CLOCK_SERVICE: Calendar = {
	id: "layanan",
	name: "Layanan 24 jam setiap hari",
	hours: Array.from({ length: 7 }, () => [WHOLE_DAY]),
	seasons: [],
	observes: [],
};

/** Perpres 21/2023: 32.5 hours a week from 08.00, break 30 minutes, Friday 60. */
const RAMADAN_WEEK = officeWeek(["08:00-12:00", "12:30-15:00"], ["08:00-11:30", "12:30-15:30"]);

/** Offered, not in force: the first and the last day of Ramadan follow the isbat. */
export const RAMADAN: readonly Season[] = [
	{ name: "Ramadan 1447 H (periksa tanggalnya)", from: "2026-02-18", to: "2026-03-20", hours: RAMADAN_WEEK },
	{ name: "Ramadan 1448 H (periksa tanggalnya)", from: "2027-02-08", to: "2027-03-09", hours: RAMADAN_WEEK },
];

/** What holds until the agency saves a rule book of its own. */
export const DEFAULT_RULE_BOOK: RuleBook = {
	policies: [CALENDAR_24H],
	calendars: [OFFICE, ROUND_THE_CLOCK_SERVICE],
	defaultCalendarId: OFFICE.id,
	holidayTable: holidayTable.parse(holidays),
};
