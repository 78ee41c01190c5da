import { expect, test } from "vitest";
import { noteAccount } from "../../lib/actions/accounts.ts";
import { AGENCY } from "../../lib/complaint/entry.ts";
import { createReader } from "../../lib/store/read.ts";
import { HOUR, MORNING } from "../factories.ts";
import { story, WRITTEN } from "./story.ts";

test(
	"the newest post of an account is noted once a day in the agency's zone, and once an account",
	story(async (at, db) => {
		const own = { site: "x", handle: "DPUPR_Contoh", newestPost: WRITTEN } as const;
		// MORNING is 10.00 WIB: 13.9 hours later is the same day there, 14 hours later the next.
		for (const hours of [0, 0, 13.9, 14]) await noteAccount(await at(hours), own);
		await noteAccount(await at(14), { ...own, site: "instagram" });
		const entries = await createReader(db).entriesOf([AGENCY]);
		expect(entries.map(({ key, at }) => [key, at])).toEqual([
			["account:x:dpupr_contoh:2026-11-18", MORNING],
			["account:x:dpupr_contoh:2026-11-19", MORNING + 14 * HOUR],
			["account:instagram:dpupr_contoh:2026-11-19", MORNING + 14 * HOUR],
		]);
		expect(entries[0]).toMatchObject({ kind: "accountSeen", account: "x:dpupr_contoh", newestPostAt: WRITTEN });
		expect(await createReader(db).lastExportAt("weekly")).toBeNull();
	}),
);
