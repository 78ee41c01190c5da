import type { DeadlineCause } from "../vocabulary.ts";
import type { Policy, RuleBook } from "./rules.ts";

/**
 * The rule book with the versions that its content asks for, so that a verdict names for ever what it was judged by: what the agency had
 * before gets the number that it had then, anything else a number that was never used.
 * @param history every rule book that was in force before, the shipped one among them
 * @param today the day of saving, e.g. `2026-11-22`; it stands in the version of a changed holiday table
 */
export function withVersions(book: RuleBook, history: readonly RuleBook[], today: string): RuleBook {
	const policies = book.policies.map((policy): Policy => {
		const known = history.flatMap((former) => former.policies.filter(({ id }) => id === policy.id));
		const same = known.find((former) => isSamePolicy(former, policy));
		if (same) return { ...policy, version: same.version };
		return { ...policy, version: Math.max(0, ...known.map(({ version }) => version)) + 1 };
	});
	const { sources, holidays } = book.holidayTable;
	const sameTable = history.find((former) => isSameTable(former, book));
	const version = sameTable?.holidayTable.version ?? `${today}/${history.length}`;
	return { ...book, policies, holidayTable: { version, sources, holidays } };
}

/** What differs between two rule books, the weightiest first; null when deadlines follow from the same. */
export function causeOf(before: RuleBook, after: RuleBook): DeadlineCause | null {
	if (JSON.stringify(before.policies) !== JSON.stringify(after.policies)) return "policy";
	const calendars = ({ calendars, defaultCalendarId }: RuleBook): string =>
		JSON.stringify([calendars, defaultCalendarId]);
	if (calendars(before) !== calendars(after)) return "calendar";
	return isSameTable(before, after) ? null : "holidays";
}

function isSamePolicy(one: Policy, other: Policy): boolean {
	return JSON.stringify({ ...one, version: 0 }) === JSON.stringify({ ...other, version: 0 });
}

function isSameTable({ holidayTable: one }: RuleBook, { holidayTable: other }: RuleBook): boolean {
	const content = ({ sources, holidays }: RuleBook["holidayTable"]): string => JSON.stringify([sources, holidays]);
	return content(one) === content(other);
}
