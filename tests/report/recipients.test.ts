import { describe, expect, it, test } from "vitest";
import type { Complaint } from "../../lib/complaint/complaint.ts";
import { createDirectory, organisation } from "../../lib/complaint/directory.ts";
import { demandGroups } from "../../lib/report/demand-groups.ts";
import { recipientOf, recipientsOf } from "../../lib/report/recipients.ts";
import { HOUR, MORNING, makeComplaint, makeSettings, OTHER_OPD, OUR_OPD } from "../factories.ts";

const contact = { person: "Budi Contoh", whatsapp: "0812-0000-0012", email: "" };
const directory = createDirectory(
	[
		{ ...OUR_OPD, name: "Nama di direktori", type: "dinas" },
		{ id: "BM", name: "Bidang Bina Marga", abbreviation: "BM", type: "bidang", parentId: OUR_OPD.id, contact },
		{ ...OTHER_OPD, type: "dinas" },
		{ id: "LALIN", name: "Bidang Lalu Lintas", abbreviation: "", type: "bidang", parentId: OTHER_OPD.id },
		{ id: "LLAJ", name: "Dinas LLAJ", abbreviation: "DLLAJ", type: "dinas", mergedInto: OTHER_OPD.id },
	].map((one) => organisation.parse(one)),
);
const settings = makeSettings({ units: ["bidang bina marga", "UPTD Utara"] });
const recipients = recipientsOf(settings, directory);

describe("recipients", () => {
	it("are our units, those that only the settings name among them, and every OPD that still exists", () => {
		expect(recipients.map(({ opd, isUnit }) => [opd.id, opd.name, isUnit])).toEqual([
			["BM", "Bidang Bina Marga", true],
			["DPUPR/UPTD Utara", "UPTD Utara", true],
			[OUR_OPD.id, OUR_OPD.name, false],
			[OTHER_OPD.id, OTHER_OPD.name, false],
		]);
		expect(recipients[0]?.contact).toEqual(contact);
	});

	const CASES: [name: string, held: Pick<Complaint, "opd" | "unit">, id: string | null][] = [
		["an OPD", { opd: OTHER_OPD, unit: null }, OTHER_OPD.id],
		["our OPD", { opd: OUR_OPD, unit: null }, OUR_OPD.id],
		["a unit of ours, in any case", { opd: OUR_OPD, unit: "BIDANG bina marga" }, "BM"],
		["a unit of ours, by its short name", { opd: OUR_OPD, unit: "BM" }, "BM"],
		["a unit that nobody knows", { opd: OUR_OPD, unit: "Bidang Hilang" }, OUR_OPD.id],
		["our unit's name at another OPD", { opd: OTHER_OPD, unit: "Bidang Bina Marga" }, OTHER_OPD.id],
		["one that was merged", { opd: { id: "LLAJ", name: "Dinas LLAJ", abbreviation: "" }, unit: null }, OTHER_OPD.id],
		["one that the directory lost", { opd: { id: "LAMA", name: "Dinas Lama", abbreviation: "" }, unit: null }, "LAMA"],
		["nobody", { opd: null, unit: null }, null],
	];
	test.each(CASES)("of a complaint with %s", (_, held, id) => {
		expect(recipientOf(held, recipients, directory, OUR_OPD.id)?.opd.id ?? null).toBe(id);
	});
});

describe("demandGroups", () => {
	it("has the worst first; what a unit holds counts with our OPD too; what is done counts nowhere", () => {
		const old = { capturedAt: MORNING - 30 * HOUR };
		const groups = demandGroups(
			[
				makeComplaint(),
				makeComplaint({ ...old, unit: "Bidang Bina Marga" }),
				makeComplaint({ ...old, opd: OTHER_OPD }),
				makeComplaint({ ...old, opd: { id: "LLAJ", name: "Dinas LLAJ", abbreviation: "DLLAJ" } }),
				makeComplaint({ opd: null }),
				makeComplaint({ ...old, status: { type: "merged", into: "x:1" } }),
			],
			settings,
			directory,
			MORNING,
		);
		expect(groups.map(({ to, open, late }) => [to.opd.id, open.length, late])).toEqual([
			[OTHER_OPD.id, 2, 2],
			[OUR_OPD.id, 2, 1],
			["BM", 1, 1],
		]);
	});
});
