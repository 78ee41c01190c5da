import type { ClockFacts } from "../../../lib/complaint/clock/clocks.ts";
import { DEFAULT_RULE_BOOK } from "../../../lib/complaint/clock/presets.ts";
import type { Calendar, ClockRules, Deadline, Policy, Rule } from "../../../lib/complaint/clock/rules.ts";

/** `"2026-11-18T09:10"` in WIB, as UTC milliseconds. */
export const wib = (local: string): number => Date.parse(`${local}+07:00`);

export const [OFFICE, SERVICE] = DEFAULT_RULE_BOOK.calendars as [Calendar, Calendar];

export function ruleWith(changes: Partial<Rule>): Rule {
	return {
		messageKinds: [],
		urgencies: [],
		firstResponse: { unit: "calendarHours", count: 24 },
		followUp: null,
		canPause: true,
		legalBasis: "SOP",
		...changes,
	};
}

export function policyWith(changes: Partial<Policy>): Policy {
	return {
		id: "policy",
		version: 1,
		name: "Kebijakan uji",
		legalBasis: "SOP",
		effectiveFrom: "2000-01-01",
		window: { from: 7 * 60, to: 21 * 60 },
		amberShare: 0.25,
		rules: [ruleWith({})],
		...changes,
	};
}

/** The default rule book, in which a first response is owed within `deadline`. */
export function rulesOf(deadline: Deadline, changes: Partial<ClockRules> = {}): ClockRules {
	return {
		...DEFAULT_RULE_BOOK,
		policies: [policyWith({ rules: [ruleWith({ firstResponse: deadline })] })],
		zone: "Asia/Jakarta",
		calendarIds: {},
		...changes,
	};
}

export function factsOf(start: number, changes: Partial<ClockFacts> = {}): ClockFacts {
	return {
		start: { earliest: start, latest: start },
		messageKind: "complaint",
		urgency: "medium",
		opdId: null,
		pauses: [],
		...changes,
	};
}
