import { expect, test } from "vitest";
import { accountActivity } from "../../lib/complaint/activity.ts";
import { HOUR, MORNING, makeEntry, makeId } from "../factories.ts";

const DAY = 24 * HOUR;
const at = (instant: number) => ({ at: instant, recordedAt: instant, order: instant });
const seen = (newest: number, when = MORNING, account = "x:dpupr_contoh") =>
	makeEntry("accountSeen", {
		subject: "agency",
		account,
		newestPostAt: { earliest: newest - HOUR, latest: newest },
		...at(when),
	});

test.each([
	["today", 0, "active"],
	["seven days to the millisecond", 7 * DAY, "active"],
	["a millisecond more", 7 * DAY + 1, "rare"],
	["thirty days", 30 * DAY, "rare"],
	["a millisecond more than thirty days", 30 * DAY + 1, "dormant"],
])("a newest post of %s ago", (_, age, status) => {
	expect(accountActivity([seen(MORNING - age)], MORNING)).toEqual([
		{ account: "x:dpupr_contoh", newestPostAt: MORNING - age, seenAt: MORNING, status },
	]);
});

test("limits can be set", () => {
	const limits = { activeDays: 1, rareDays: 2 };
	expect(accountActivity([seen(MORNING - 2 * DAY)], MORNING, limits)[0]?.status).toBe("rare");
	expect(accountActivity([seen(MORNING - 3 * DAY)], MORNING, limits)[0]?.status).toBe("dormant");
});

test.each([
	["active when last looked at, eight days ago", 2 * DAY, "unsure"],
	["dormant already when last looked at", 31 * DAY, "dormant"],
])("an account that was %s", (_, ageThen, status) => {
	const looked = MORNING - 8 * DAY;
	expect(accountActivity([seen(looked - ageThen, looked)], MORNING)[0]?.status).toBe(status);
});

test("the newest post ever seen counts, in whatever order; what was undone and other entries do not", () => {
	const wrong = { ...seen(MORNING, MORNING - DAY), action: makeId() };
	const entries = [
		seen(MORNING - 20 * DAY, MORNING),
		seen(MORNING - 9 * DAY, MORNING - DAY),
		seen(MORNING, MORNING, "instagram:dpupr.contoh"),
		wrong,
		makeEntry("undone", { subject: "agency", undoes: wrong.action, action: makeId(), ...at(MORNING) }),
		makeEntry("exported", { subject: "agency" }),
	];
	const expected = [
		{ account: "instagram:dpupr.contoh", newestPostAt: MORNING, seenAt: MORNING, status: "active" },
		{ account: "x:dpupr_contoh", newestPostAt: MORNING - 9 * DAY, seenAt: MORNING, status: "rare" },
	];
	expect(accountActivity(entries, MORNING)).toEqual(expected);
	expect(accountActivity(entries.reverse(), MORNING)).toEqual(expected);
});
