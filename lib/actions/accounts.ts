import type { AccountSite } from "../complaint/accounts.ts";
import { AGENCY, type Interval } from "../complaint/entry.ts";
import { observationKey } from "../complaint/ids.ts";
import { dayOf } from "../complaint/week.ts";
import { logTables } from "../store/log.ts";
import { logObservations } from "./detect.ts";
import type { ActionContext } from "./perform.ts";
import { accountKey } from "./visits.ts";

/** Notes when the newest post of a registered account was written: once a day (in the agency's zone) and account. */
export async function noteAccount(
	context: ActionContext,
	seen: { site: AccountSite; handle: string; newestPost: Interval },
): Promise<void> {
	const { now, settings, db } = context;
	const account = accountKey(seen.site, seen.handle);
	await db.transaction("rw", logTables(db), () =>
		logObservations(context, AGENCY, [
			{
				kind: "accountSeen",
				subject: AGENCY,
				at: now,
				key: observationKey("account", account, dayOf(now, settings.zone)),
				account,
				newestPostAt: seen.newestPost,
			},
		]),
	);
}
