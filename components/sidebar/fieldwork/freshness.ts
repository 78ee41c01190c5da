import type { RoundsAccount } from "../../../lib/messages/values.ts";

/** How fresh our view of one site is. */
export type SiteFreshness = { site: RoundsAccount["site"] } & (
	| { state: "checked"; at: number }
	/** Some of several accounts. */
	| { state: "partly"; checked: number; all: number }
	| { state: "before"; at: number }
	| { state: "never" }
);

/**
 * How fresh our view of each site is, site by site in the order of the accounts.
 * @param isToday whether an instant lies on the calendar day of now
 */
export function freshnessOf(accounts: readonly RoundsAccount[], isToday: (at: number) => boolean): SiteFreshness[] {
	return [...Map.groupBy(accounts, ({ site }) => site)].map(([site, ofSite]): SiteFreshness => {
		const visits = ofSite.map(({ visitedAt }) => visitedAt).filter((at) => at !== null);
		const today = visits.filter(isToday);
		if (today.length === ofSite.length) return { site, state: "checked", at: Math.min(...today) };
		if (today.length > 0) return { site, state: "partly", checked: today.length, all: ofSite.length };
		return visits.length > 0 ? { site, state: "before", at: Math.max(...visits) } : { site, state: "never" };
	});
}
