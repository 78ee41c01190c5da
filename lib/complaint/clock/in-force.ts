import { compile } from "./compiled.ts";
import { localDay } from "./local-days.ts";
import type { ClockRules, Policy } from "./rules.ts";

/** The policy in force on the day that holds `at`, UTC milliseconds; before the first one: that one. */
export function policyAt(at: number, rules: ClockRules): Policy {
	const { policies, offset } = compile(rules);
	const day = localDay(at, offset);
	return (policies.findLast(({ firstDay }) => firstDay <= day) ?? policies[0])?.policy as Policy;
}

/** The policies in force at some time in [from, to), UTC milliseconds, the earliest first. */
export function policiesBetween(from: number, to: number, rules: ClockRules): Policy[] {
	const { policies, offset } = compile(rules);
	const last = localDay(to - 1, offset);
	const later = policies.filter(({ firstDay }) => firstDay > localDay(from, offset) && firstDay <= last);
	return [...new Set([policyAt(from, rules), ...later.map(({ policy }) => policy)])];
}
