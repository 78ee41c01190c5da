import { describe, expect, test } from "vitest";
import { capture } from "../../lib/actions/capture.ts";
import { saveRules } from "../../lib/actions/rules.ts";
import { DEFAULT_RULE_BOOK, PRESETS } from "../../lib/complaint/clock/presets.ts";
import type { RuleBook } from "../../lib/complaint/clock/rules.ts";
import { createReader } from "../../lib/store/read.ts";
import { RULE_BOOK, readRuleBook } from "../../lib/store/rules.ts";
import { HOUR, makeId } from "../factories.ts";
import { captureArgs, story } from "./story.ts";

const [CALENDAR, WINDOW] = PRESETS as [RuleBook["policies"][number], RuleBook["policies"][number]];
const withHours = (count: number): RuleBook => ({
	...DEFAULT_RULE_BOOK,
	policies: [
		{
			...CALENDAR,
			rules: CALENDAR.rules.map((rule) => ({
				...rule,
				firstResponse: rule.firstResponse && { unit: "calendarHours", count },
			})),
		},
	],
});
const withoutHoliday = (index: number): RuleBook => ({
	...DEFAULT_RULE_BOOK,
	holidayTable: {
		...DEFAULT_RULE_BOOK.holidayTable,
		holidays: DEFAULT_RULE_BOOK.holidayTable.holidays.toSpliced(index, 1),
	},
});
const save = (ruleBook: RuleBook) => ({ action: makeId(), ruleBook });

describe("saving the rules", () => {
	test(
		"moves the deadlines of what is open, under a new version of the policy; the former book brings the former version back",
		story(async (at, db) => {
			await capture(await at(0), captureArgs());
			const [id = ""] = (await db.complaints.toCollection().primaryKeys()) as string[];
			const running = async () => (await createReader(db).complaint(id))?.running;
			const startAt = (await running())?.startAt ?? 0;

			expect(await saveRules(await at(1), save(withHours(12)))).toEqual({ ok: true, value: { recomputed: 1 } });
			expect(await running()).toMatchObject({ dueAt: startAt + 12 * HOUR, basis: { policyVersion: 2 } });

			expect(await saveRules(await at(2), save(withHours(6)))).toMatchObject({ value: { recomputed: 1 } });
			expect(await running()).toMatchObject({ basis: { policyVersion: 3 } });

			expect(await saveRules(await at(3), save(withHours(24)))).toMatchObject({ value: { recomputed: 1 } });
			expect(await running()).toMatchObject({ dueAt: startAt + 24 * HOUR, basis: { policyVersion: 1 } });
			expect(await createReader(db).entriesOf(["agency"])).toMatchObject(
				Array(3).fill({ cause: "policy", recomputed: 1 }),
			);
		}),
	);

	test(
		"gives a changed holiday table a version that was never used, and the shipped one its own",
		story(async (at, db) => {
			const versionAfter = async (hours: number, book: RuleBook) => {
				await saveRules(await at(hours), save(book));
				return (await readRuleBook(db)).holidayTable.version;
			};
			expect(await versionAfter(0, withoutHoliday(0))).toBe("2026-11-18/1");
			expect(await versionAfter(1, withoutHoliday(1))).toBe("2026-11-18/2");
			expect(await versionAfter(2, DEFAULT_RULE_BOOK)).toBe(DEFAULT_RULE_BOOK.holidayTable.version);
			expect(await versionAfter(24, withoutHoliday(2))).toBe("2026-11-19/4");
			expect(await versionAfter(25, withoutHoliday(0))).toBe("2026-11-18/1");
			const entries = await createReader(db).entriesOf(["agency"]);
			expect(entries.map((entry) => "cause" in entry && entry.cause)).toEqual(Array(5).fill("holidays"));
		}),
	);

	test(
		"names what moved the deadlines: the policy before the calendar before the holidays",
		story(async (at, db) => {
			const closed = { ...DEFAULT_RULE_BOOK.calendars[0], observes: [] } as RuleBook["calendars"][number];
			const calendars = [closed, ...DEFAULT_RULE_BOOK.calendars.slice(1)];
			await saveRules(await at(0), save({ ...withoutHoliday(0), calendars }));
			await saveRules(await at(1), save({ ...DEFAULT_RULE_BOOK, policies: [WINDOW] }));
			expect(await createReader(db).entriesOf(["agency"])).toMatchObject([{ cause: "calendar" }, { cause: "policy" }]);
		}),
	);

	test(
		"refuses an impossible book whole, and writes nothing for one that changes nothing",
		story(async (at, db) => {
			const impossible = { ...DEFAULT_RULE_BOOK, defaultCalendarId: "tidak ada" };
			expect(await saveRules(await at(0), save(impossible))).toEqual({
				ok: false,
				code: "bad-arguments",
				message: "unknownDefaultCalendar at defaultCalendarId",
			});
			expect(await saveRules(await at(1), save(DEFAULT_RULE_BOOK))).toEqual({ ok: true, value: { recomputed: 0 } });
			expect(await db.documents.where("name").equals(RULE_BOOK).count()).toBe(0);
			expect(await createReader(db).entriesOf(["agency"])).toEqual([]);
		}),
	);
});
