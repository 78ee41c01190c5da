import { expect, test } from "vitest";
import { contactOf, deleteOldContacts, keepContact } from "../../lib/actions/contacts.ts";
import type { Complaint } from "../../lib/complaint/complaint.ts";
import { HOUR, MORNING, makeComplaint } from "../factories.ts";
import { makeRow, makeStore } from "../store/harness.ts";

const DAY = 24 * HOUR;
const ID = "manual:019a0000-0000-7000-8000-000000000001";
const PARENT = "ig:17900000000000001";

const closed = (daysAgo: number): Complaint["status"] => ({
	type: "closed",
	outcome: "handled",
	at: MORNING - daysAgo * DAY,
	isWithoutAnswer: false,
});

test.each<[string, { complaints: Partial<Complaint>[]; savedDaysAgo?: number; isKept: boolean }]>([
	["open, however old", { complaints: [{ status: { type: "open" } }], savedDaysAgo: 90, isKept: true }],
	["closed for less than a week", { complaints: [{ status: closed(6.9) }], isKept: true }],
	["closed for a week", { complaints: [{ status: closed(7) }], isKept: false }],
	[
		"merged into an open one",
		{ complaints: [{ status: { type: "merged", into: PARENT } }, { id: PARENT }], isKept: true },
	],
	[
		"merged into one that was closed long ago",
		{ complaints: [{ status: { type: "merged", into: PARENT } }, { id: PARENT, status: closed(8) }], isKept: false },
	],
	["its words were erased", { complaints: [{ isErased: true }], isKept: false }],
	["the record was undone today", { complaints: [], savedDaysAgo: 0, isKept: true }],
	["the record was undone a week ago", { complaints: [], savedDaysAgo: 7, isKept: false }],
])("a call-back contact: %s", (_, { complaints, savedDaysAgo = 10, isKept }) =>
	makeStore().use(async (db) => {
		await keepContact(db, ID, "0812-0000-0012 (Bu Sari)", MORNING - savedDaysAgo * DAY);
		await db.complaints.bulkPut(complaints.map((overrides) => makeRow(makeComplaint({ id: ID, ...overrides }))));
		expect(await deleteOldContacts(db, MORNING)).toBe(isKept ? 0 : 1);
		expect(await contactOf(db, ID)).toBe(isKept ? "0812-0000-0012 (Bu Sari)" : null);
	}),
);
