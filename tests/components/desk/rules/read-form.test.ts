import { describe, expect, it } from "vitest";
import { type RulesForm, rulesForm, toForm } from "../../../../components/desk/rules/form.ts";
import { placeOf } from "../../../../components/desk/rules/places.ts";
import { type FaultCode, readRules } from "../../../../components/desk/rules/read-form.ts";
import { DEFAULT_RULE_BOOK, PRESETS, RAMADAN } from "../../../../lib/complaint/clock/presets.ts";
import { type RuleBook, ruleBook } from "../../../../lib/complaint/clock/rules.ts";
import { wordsIn } from "../../../../lib/words/words.ts";

/** Everything that a rule book may hold. */
const FULL: RuleBook = ruleBook.parse({
	...DEFAULT_RULE_BOOK,
	policies: PRESETS.map((policy, index) => ({ ...policy, effectiveFrom: `20${10 + index}-01-01` })),
	calendars: DEFAULT_RULE_BOOK.calendars.map((calendar) => ({ ...calendar, seasons: RAMADAN })),
});
const form = (): RulesForm => toForm(FULL);

describe("the form of the rules", () => {
	it("gives back the rule book that it was made of, also from a kept draft", () => {
		expect(readRules(form())).toEqual({ ok: true, ruleBook: FULL });
		expect(rulesForm.parse(JSON.parse(JSON.stringify(form())))).toEqual(form());
	});

	const cases: [path: string, code: FaultCode, place: string, spoil: (form: RulesForm) => void][] = [
		["policies.0.name", "empty", "Aturan tanpa nama", ({ policies }) => set(policies[0], { name: " " })],
		[
			"policies.1.effectiveFrom",
			"notADate",
			PRESETS[1]?.name ?? "",
			({ policies }) => set(policies[1], { effectiveFrom: "2026-02-30" }),
		],
		[
			"policies.1.effectiveFrom",
			"sameEffectiveFrom",
			PRESETS[1]?.name ?? "",
			({ policies }) => set(policies[1], { effectiveFrom: "2010-01-01" }),
		],
		["policies.0.amberShare", "notAShare", "Aturan", ({ policies }) => set(policies[0], { amberShare: "95" })],
		["policies.1.window", "notATime", "Aturan", ({ policies }) => set(policies[1], { windowFrom: "pagi" })],
		[
			"policies.1.window",
			"windowEndsBeforeItBegins",
			"Aturan",
			({ policies }) => set(policies[1], { windowTo: "06.00" }),
		],
		[
			"policies.0.rules.1.firstResponse.count",
			"notANumber",
			"baris 2, tanggapan pertama",
			({ policies }) => set(policies[0]?.rules[1], { firstResponse: { unit: "calendarHours", count: "0" } }),
		],
		[
			"policies.0.rules.1.followUp.count",
			"daysNotWhole",
			"baris 2, tindak lanjut",
			({ policies }) => set(policies[0]?.rules[1], { followUp: { unit: "workingDays", count: "1,5" } }),
		],
		[
			"policies.0.rules.1.firstResponse.count",
			"tooMuch",
			"baris 2",
			({ policies }) => set(policies[0]?.rules[1], { firstResponse: { unit: "calendarHours", count: "2001" } }),
		],
		[
			"policies.0.rules",
			"kindWithoutRule",
			"Aturan",
			({ policies }) => set(policies[0], { rules: policies[0]?.rules.slice(0, 1) ?? [] }),
		],
		["calendars.0.name", "empty", "Jam kerja tanpa nama", ({ calendars }) => set(calendars[0], { name: "" })],
		[
			"calendars.0.hours.4",
			"notHours",
			"Jumat",
			({ calendars }) => set(calendars[0], { hours: hoursWith(4, "siang") }),
		],
		[
			"calendars.0.hours.4",
			"spanEndsBeforeItBegins",
			"Jumat",
			({ calendars }) => set(calendars[0], { hours: hoursWith(4, "16.00–07.30") }),
		],
		[
			"calendars.0.hours.0",
			"spansOverlap",
			"Senin",
			({ calendars }) => set(calendars[0], { hours: hoursWith(0, "07.00–12.00, 11.00–16.00") }),
		],
		[
			"calendars.1",
			"noWorkingHours",
			"Layanan 24 jam",
			({ calendars }) => set(calendars[1], { hours: Array(7).fill(""), seasons: [] }),
		],
		[
			"calendars.0.seasons.1",
			"notADate",
			"Ramadan 1448 H",
			({ calendars }) => set(calendars[0]?.seasons[1], { to: "" }),
		],
		[
			"calendars.0.seasons.1",
			"seasonEndsBeforeItBegins",
			"Ramadan 1448 H",
			({ calendars }) => set(calendars[0]?.seasons[1], { to: "2027-02-01" }),
		],
		[
			"calendars.0.seasons.0.hours.6",
			"notHours",
			"Minggu",
			({ calendars }) => set(calendars[0]?.seasons[0], { hours: hoursWith(6, "x") }),
		],
		[
			"defaultCalendarId",
			"unknownDefaultCalendar",
			"Jam kerja yang biasa dipakai",
			(all) => set(all, { defaultCalendarId: "hilang" }),
		],
		[
			"holidayTable.holidays.0.date",
			"notADate",
			"Libur 2025 Tahun Baru",
			({ holidays }) => set(holidays[0], { date: "" }),
		],
		[
			"holidayTable.holidays.0.date",
			"otherYear",
			"Libur 2026-01-01",
			({ holidays }) => set(holidays[0], { date: "2026-01-01" }),
		],
		["holidayTable.holidays.0.name", "empty", "Libur 2025-01-01", ({ holidays }) => set(holidays[0], { name: "" })],
		["holidayTable.sources.2028", "yearWithoutHolidays", "Tahun 2028", ({ sources }) => set(sources, { "2028": "" })],
	];
	it.each(cases)("%s: %s", (path, code, place, spoil) => {
		const spoilt = form();
		spoil(spoilt);
		const read = readRules(spoilt);
		if (read.ok) throw new Error("was taken");
		expect([...read.faults]).toEqual([[path, code]]);
		expect(placeOf(path, spoilt, wordsIn("id")).name).toContain(place);
		expect(wordsIn("id").desk.rules.faults[code]).toBeTruthy();
	});
});

function set<One extends object>(one: One | undefined, changed: Partial<One>): void {
	if (one) Object.assign(one, changed);
}

function hoursWith(weekday: number, text: string): string[] {
	return (form().calendars[0]?.hours ?? []).with(weekday, text);
}
