import { describe, expect, it } from "vitest";
import {
	chooseOpd,
	type FormFaults,
	readForm,
	type SettingsForm,
	settingsForm,
	toForm,
} from "../../../components/desk/settings/form.ts";
import { OTHER_OPD } from "../../../components/desk/settings/opd-choice.ts";
import { createDirectory, SHIPPED_DIRECTORY } from "../../../lib/complaint/directory.ts";
import { settingsSchema } from "../../../lib/complaint/settings.ts";
import { DIRECTORY, makeSettings } from "../../factories.ts";

const filled: SettingsForm = {
	...chooseOpd(toForm(null), "DPUPR", DIRECTORY),
	regency: "Kabupaten Contoh",
	officers: "Dwi",
};

describe("settings form", () => {
	it("gives back what is stored, unchanged", () => {
		const settings = makeSettings({
			units: ["Bina Marga", "UPTD Utara"],
			officers: ["Dwi, S.Kom.", "Rina"],
			templateValues: { kanal_resmi: "contoh.example" },
		});
		expect(readForm(toForm(settings), DIRECTORY)).toEqual({ ok: true, settings });
	});

	it("needs three fields, and everything else has a default that can be stored", () => {
		const read = readForm(filled, DIRECTORY);
		expect(read.ok && settingsSchema.safeParse(read.settings).success).toBe(true);
		expect(read.ok && read.settings).toMatchObject({
			zone: "Asia/Jakarta",
			opd: { id: "DPUPR", abbreviation: "DPUPR" },
		});
	});

	it.each<[string, Partial<SettingsForm>, FormFaults]>([
		[
			"nothing",
			{ regency: " ", officers: "\n", opdId: null },
			{
				regency: { code: "empty" },
				opd: { code: "empty" },
				officers: { code: "empty" },
			},
		],
		["an OPD without a name", { opdName: "" }, { opdName: { code: "empty" } }],
		["a name that is too long", { officers: "a".repeat(201) }, { officers: { code: "long", limit: 200 } }],
		[
			"an account that is none",
			{ handles: { x: "@ok", facebook: "(a b)", instagram: "" } },
			{
				"handles.facebook": { code: "unreadable", text: "(a b)" },
			},
		],
		[
			"a domain that is none",
			{ officialDomains: "go.id, Jalan Melati" },
			{ officialDomains: { code: "noDomain", text: "Jalan Melati" } },
		],
		[
			"a domain of everybody",
			{ officialDomains: "https://bit.ly/contoh\nco.id\ncontoh.go.id" },
			{ officialDomains: { code: "sharedDomain", text: "https://bit.ly/contoh co.id" } },
		],
	])("says what is wrong: %s", (_, changes, faults) => {
		expect(readForm({ ...filled, ...changes }, DIRECTORY)).toEqual({ ok: false, faults });
	});

	it("gives an OPD of their own the same id on every machine", () => {
		const own = {
			...chooseOpd(filled, OTHER_OPD, DIRECTORY),
			opdName: "Dinas Laut Contoh",
			opdAbbreviation: "DL-Contoh",
		};
		const read = readForm(own, DIRECTORY);
		expect(read.ok && read.settings.opd).toEqual({
			id: "OTHER:DLCONTOH",
			name: "Dinas Laut Contoh",
			abbreviation: "DL-Contoh",
		});
		expect(read.ok && readForm(toForm(read.settings), DIRECTORY)).toEqual(read);
	});

	it.each([
		["", []],
		["go.id\n contoh.desa.id ;", ["go.id", "contoh.desa.id"]],
		["https://www.Jepara.go.id/layanan, jepara.go.id", ["jepara.go.id"]],
		["düsun.desa.id", ["xn--dsun-0ra.desa.id"]],
	])("reads the domains %j", (officialDomains, domains) => {
		const read = readForm({ ...filled, officialDomains }, DIRECTORY);
		expect(read.ok && read.settings.officialDomains).toEqual(domains);
	});

	it.each(["10.0.0.1", "localhost", "warga@contoh.id", "javascript:alert(1)", "go", "http://"])(
		"takes %j for no domain",
		(officialDomains) => {
			expect(readForm({ ...filled, officialDomains }, DIRECTORY).ok).toBe(false);
		},
	);

	it("takes settings and drafts of before there were domains", () => {
		const { officialDomains: _, ...older } = makeSettings();
		expect(settingsSchema.parse(older).officialDomains).toEqual(["go.id"]);
		const { officialDomains: __, ...draft } = filled;
		expect(settingsForm.parse(draft).officialDomains).toBe("go.id");
	});

	it("keeps the ids of OPDs that the directory no longer holds", () => {
		const opd = { id: "DISHUB", name: "Dinas Perhubungan", abbreviation: "Dishub" };
		const settings = makeSettings({ accounts: [{ site: "x", handle: "dishub_contoh", holder: { type: "opd", opd } }] });
		const without = createDirectory(SHIPPED_DIRECTORY.filter(({ id }) => id !== settings.opd.id && id !== "DISHUB"));
		const form = toForm(settings);
		expect(chooseOpd(form, form.opdId, without)).toEqual(form);
		expect(readForm(form, without)).toEqual({ ok: true, settings });
	});

	it("takes back a kept draft, and no other shape", () => {
		expect(settingsForm.safeParse(JSON.parse(JSON.stringify(filled))).success).toBe(true);
		expect(settingsForm.safeParse({ ...filled, zone: "Europe/Paris" }).success).toBe(false);
	});
});
