import type { AccountActivity } from "../complaint/activity.ts";
import type { OpdRef } from "../complaint/entry.ts";
import type { Settings } from "../complaint/settings.ts";

/** A registered account of an OPD and what is known of its activity; null when its profile was never looked at. */
export interface ReportedAccount {
	site: keyof Settings["handles"];
	handle: string;
	opd: OpdRef;
	activity: AccountActivity | null;
}

/** Our own accounts, then those of other OPDs. Leaders' accounts are no agency's. */
export function reportedAccounts(
	settings: Pick<Settings, "handles" | "accounts" | "opd">,
	activity: readonly AccountActivity[],
): ReportedAccount[] {
	const sites = Object.keys(settings.handles) as ReportedAccount["site"][];
	const own = sites.flatMap((site) => settings.handles[site].map((handle) => ({ site, handle, opd: settings.opd })));
	const others = settings.accounts.flatMap(({ site, handle, holder }) =>
		holder.type === "opd" ? [{ site, handle, opd: holder.opd }] : [],
	);
	const byAccount = new Map(activity.map((one) => [one.account, one]));
	return [...own, ...others].map((account) => ({
		...account,
		activity: byAccount.get(`${account.site}:${account.handle}`) ?? null,
	}));
}
