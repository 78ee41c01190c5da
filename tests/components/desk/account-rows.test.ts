import { describe, expect, test } from "vitest";
import {
	type AccountRow,
	emptyRow,
	type RowFault,
	readRows,
	toRows,
} from "../../../components/desk/settings/account-rows.ts";
import { OTHER_OPD } from "../../../components/desk/settings/opd-choice.ts";
import type { RegisteredAccount } from "../../../lib/complaint/settings.ts";
import { DIRECTORY } from "../../factories.ts";

const NONE = { x: [], facebook: [], instagram: [] };
const ours = { ...NONE, x: ["dpupr_contoh"] };
const dishub = { id: "DISHUB", name: "Dinas Perhubungan", abbreviation: "Dishub" };

const leader = (handles: Partial<AccountRow["handles"]>, name = "Bupati"): AccountRow => ({
	...emptyRow("leader"),
	name,
	handles: { x: "", facebook: "", instagram: "", ...handles },
});
const opd = (handles: Partial<AccountRow["handles"]>, opdId: string | null = "DISHUB", name = ""): AccountRow => ({
	...emptyRow("opd"),
	opdId,
	name,
	handles: { x: "", facebook: "", instagram: "", ...handles },
});

describe("rows of registered accounts", () => {
	test("become accounts and come back as they were", () => {
		const rows = [leader({ x: "@bupati_contoh", instagram: "@bupaticontoh" }), opd({ x: "@dishub_contoh" })];
		const { accounts, faults } = readRows(rows, ours, DIRECTORY);
		expect(faults).toEqual({});
		expect(accounts).toEqual([
			{ site: "x", handle: "bupati_contoh", holder: { type: "leader", name: "Bupati" } },
			{ site: "instagram", handle: "bupaticontoh", holder: { type: "leader", name: "Bupati" } },
			{ site: "x", handle: "dishub_contoh", holder: { type: "opd", opd: expect.objectContaining(dishub) } },
		]);
		expect(readRows(toRows(accounts), ours, DIRECTORY).accounts).toEqual(accounts);
	});

	test("leaders come first, and accounts of one holder stand in one row", () => {
		const accounts: RegisteredAccount[] = [
			{
				site: "x",
				handle: "laut_contoh",
				holder: { type: "opd", opd: { id: "OTHER:DL", name: "DL", abbreviation: "DL" } },
			},
			{
				site: "facebook",
				handle: "laut.contoh",
				holder: { type: "opd", opd: { id: "OTHER:DL", name: "DL", abbreviation: "DL" } },
			},
			{ site: "x", handle: "bupati_contoh", holder: { type: "leader", name: "Bupati" } },
		];
		expect(toRows(accounts)).toEqual([
			leader({ x: "@bupati_contoh" }),
			{ ...opd({ x: "@laut_contoh", facebook: "@laut.contoh" }, "OTHER:DL", "DL"), abbreviation: "DL" },
		]);
	});

	test.each<[string, AccountRow[], Record<string, RowFault>]>([
		["an empty row is none", [emptyRow("leader"), emptyRow("opd")], {}],
		["a leader without a name", [leader({ x: "@bupati" }, " ")], { "accounts.0.name": { code: "empty" } }],
		["an OPD not chosen", [opd({ x: "@dishub" }, null)], { "accounts.0.name": { code: "empty" } }],
		["an own OPD without a name", [opd({ x: "@a" }, OTHER_OPD)], { "accounts.0.name": { code: "empty" } }],
		["a holder without an account", [leader({})], { "accounts.0.x": { code: "empty" } }],
		["no account", [leader({ x: "dua kata!" })], { "accounts.0.x": { code: "unreadable", text: "kata!" } }],
		["our own account", [opd({ x: "@DPUPR_contoh" })], { "accounts.0.x": { code: "taken", text: "@dpupr_contoh" } }],
		[
			"one account in two rows",
			[leader({ x: "@satu" }), opd({ x: "@dua @satu" })],
			{ "accounts.1.x": { code: "taken", text: "@satu" } },
		],
		["the same name on two sites is two accounts", [leader({ x: "@satu", instagram: "@satu" })], {}],
	])("%s", (_name, rows, faults) => expect(readRows(rows, ours, DIRECTORY).faults).toEqual(faults));
});
