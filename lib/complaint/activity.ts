import { effectiveEntries } from "./effective.ts";
import type { Entry } from "./entry.ts";

const DAY = 86_400_000;

/** *Aktif*, *jarang*, *mati suri*; `unsure` when it was not looked at since it may have fallen into another of these. */
export type ActivityStatus = "active" | "rare" | "dormant" | "unsure";

export interface ActivityLimits {
	/** Up to this age of its newest post an account is active, days. */
	activeDays: number;
	/** Up to this age it is rarely used, days; older than that it is dormant. */
	rareDays: number;
}

/** domain/needs.md, 27. */
export const ACTIVITY_LIMITS: ActivityLimits = { activeDays: 7, rareDays: 30 };

/** What is known of an account's activity. Instants in UTC milliseconds. */
export interface AccountActivity {
	/** `site:handle`. */
	account: string;
	/** When its newest post was written; at the latest, where the site shows an age. */
	newestPostAt: number;
	/** When its profile was last looked at. */
	seenAt: number;
	status: ActivityStatus;
}

/**
 * The activity of every account whose profile was ever looked at, by account.
 * @param entries the agency's entries, in any order
 */
export function accountActivity(
	entries: readonly Entry[],
	now: number,
	limits: ActivityLimits = ACTIVITY_LIMITS,
): AccountActivity[] {
	const seen = new Map<string, { newestPostAt: number; seenAt: number }>();
	for (const entry of effectiveEntries(entries)) {
		if (entry.kind !== "accountSeen") continue;
		const before = seen.get(entry.account);
		seen.set(entry.account, {
			// A page that had not loaded its newest post takes nothing back.
			newestPostAt: Math.max(before?.newestPostAt ?? 0, entry.newestPostAt.latest),
			seenAt: Math.max(before?.seenAt ?? 0, entry.at),
		});
	}
	return [...seen]
		.map(([account, { newestPostAt, seenAt }]): AccountActivity => {
			const status = statusAt(now - newestPostAt, limits);
			const isSure = status === statusAt(seenAt - newestPostAt, limits);
			return { account, newestPostAt, seenAt, status: isSure ? status : "unsure" };
		})
		.sort((a, b) => (a.account < b.account ? -1 : 1));
}

function statusAt(age: number, { activeDays, rareDays }: ActivityLimits): ActivityStatus {
	if (age <= activeDays * DAY) return "active";
	return age <= rareDays * DAY ? "rare" : "dormant";
}
