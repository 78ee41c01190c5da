import { expect, it } from "vitest";
import { handlesOn, holderOf, settingsInForce } from "../../lib/complaint/accounts.ts";
import { createDirectory, organisation } from "../../lib/complaint/directory.ts";
import { defaultSettings } from "../../lib/complaint/settings.ts";

const OURS = { id: "DPUPR", name: "Dinas Pekerjaan Umum", abbreviation: "DPUPR" };
const on = (x: string[]) => ({ x, facebook: [], instagram: [] });
const dinas = { abbreviation: "", type: "dinas" as const };
const directory = createDirectory(
	[
		{ ...dinas, ...OURS, handles: on(["dpupr_contoh"]) },
		{ ...dinas, id: "U1", name: "UPTD Alat", type: "uptd", parentId: "DPUPR", handles: on(["alat_contoh"]) },
		{ ...dinas, id: "DISHUB", name: "Dinas Perhubungan", handles: on(["dishub_contoh", "bupati_contoh"]) },
		{ ...dinas, id: "U2", name: "UPTD Parkir", type: "uptd", parentId: "DISHUB", handles: on(["parkir_contoh"]) },
		{ ...dinas, id: "LLAJ", name: "Dinas LLAJ", mergedInto: "DISHUB", handles: on(["llaj_contoh"]) },
	].map((one) => organisation.parse(one)),
);
const settings = {
	...defaultSettings("Kabupaten Contoh", OURS, ["Dwi"]),
	units: ["Bidang Jalan", "UPTD Alat"],
	handles: on(["dpupr"]),
	accounts: [
		{ site: "x" as const, handle: "bupati_contoh", holder: { type: "leader" as const, name: "Bupati Contoh" } },
	],
};
const united = settingsInForce(settings, directory);

it.each([
	["dpupr", "own DPUPR"],
	["@DPUPR_contoh", "own DPUPR"],
	["alat_contoh", "own DPUPR"],
	["dishub_contoh", "opd DISHUB"],
	["parkir_contoh", "opd DISHUB"],
	["llaj_contoh", "opd DISHUB"],
	["bupati_contoh", "leader"],
	["warga_contoh", null],
])("the account %s is held by %s", (handle, expected) => {
	const holder = holderOf(united, "x", handle);
	const told = holder && (holder.type === "leader" ? holder.type : `${holder.type} ${holder.opd.id}`);
	expect(told).toBe(expected);
});

it("each account is told of once, and the settings stay as they were", () => {
	expect(handlesOn(united, "x").sort()).toEqual([
		"alat_contoh",
		"bupati_contoh",
		"dishub_contoh",
		"dpupr",
		"dpupr_contoh",
		"llaj_contoh",
		"parkir_contoh",
	]);
	expect(handlesOn(united, "instagram")).toEqual([]);
	expect(united.units).toEqual(["UPTD Alat", "Bidang Jalan"]);
	expect(settings.accounts).toHaveLength(1);
	expect(settingsInForce(united, directory)).toEqual(united);
});
