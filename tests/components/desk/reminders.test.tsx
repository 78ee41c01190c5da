// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import {
	type ReminderFault,
	type ReminderField,
	type ReminderFields,
	readReminders,
	toReminderFields,
} from "../../../components/desk/settings/reminder-form.ts";
import { DEFAULT_REMINDERS, DEFAULT_ROSTER } from "../../../lib/complaint/reminder-settings.ts";
import { settingsSchema } from "../../../lib/complaint/settings.ts";
import { makeSettings } from "../../factories.ts";
import { type DeskStage, deskAt } from "./stage.tsx";

vi.mock("wxt/browser", () => import("../browser-double.ts"));

const USUAL = toReminderFields(DEFAULT_REMINDERS, DEFAULT_ROSTER);

describe("the fields", () => {
	const roster = {
		isOn: true,
		weekly: ["Dwi", null, "Rina", null, null, "Dwi", null],
		exceptions: [{ date: "2026-12-25", officer: null }],
	};
	it.each([
		["the usual ones", DEFAULT_REMINDERS, DEFAULT_ROSTER],
		["all day, no summary", { ...DEFAULT_REMINDERS, dutyFrom: 0, dutyTo: 1440, dailySummaryAt: null }, DEFAULT_ROSTER],
		["own ones", { ...DEFAULT_REMINDERS, hasSoon: false, redMinutesBefore: 45, dutyDays: [1, 3] }, roster],
	])("give back what is stored, unchanged: %s", (_, reminders, kept) => {
		const read = readReminders(toReminderFields(reminders, kept), ["Dwi", "Rina"]);
		expect(read).toEqual({ reminders, roster: kept, faults: {} });
		expect(settingsSchema.safeParse(makeSettings({ reminders, roster: kept })).success).toBe(true);
	});

	it.each<[string, Partial<ReminderFields>, Partial<Record<ReminderField, ReminderFault["code"]>>]>([
		["no day", { dutyDays: [] }, { dutyDays: "noDay" }],
		["no time", { dutyFrom: "pagi" }, { dutyFrom: "noTime" }],
		["no end", { dutyTo: "" }, { dutyTo: "noTime" }],
		["an end before the beginning", { dutyFrom: "08.00", dutyTo: "07.00" }, { dutyTo: "backwards" }],
		["an end at the beginning", { dutyFrom: "09.00", dutyTo: "09.00" }, { dutyTo: "backwards" }],
		["as people type it", { dutyFrom: "7", dutyTo: "21:30", dailySummaryAt: "8" }, {}],
		["a whole day", { dutyFrom: "00.00", dutyTo: "00.00" }, {}],
		["a summary after the end", { dailySummaryAt: "21.00" }, { dailySummaryAt: "tooLate" }],
		["that is switched off", { dailySummaryAt: "21.00", hasDailySummary: false }, {}],
		["a summary without a time", { dailySummaryAt: "" }, { dailySummaryAt: "noTime" }],
		["a row without a date", { exceptions: [{ date: "", officer: "Dwi" }] }, { "exceptions.0": "noDate" }],
		[
			"a date twice",
			{
				exceptions: [
					{ date: "2026-12-25", officer: "Dwi" },
					{ date: "2026-12-25", officer: "" },
				],
			},
			{ "exceptions.1": "twice" },
		],
	])("say what is wrong: %s", (_, changes, codes) => {
		const { faults } = readReminders({ ...USUAL, ...changes }, ["Dwi"]);
		expect(faults).toEqual(Object.fromEntries(Object.entries(codes).map(([field, code]) => [field, { code }])));
	});

	it("who is no longer an officer has no days", () => {
		const fields = {
			...USUAL,
			weekly: USUAL.weekly.with(0, "Agus"),
			exceptions: [{ date: "2026-12-25", officer: "Agus" }],
		};
		expect(readReminders(fields, ["Dwi"]).roster).toEqual({
			...DEFAULT_ROSTER,
			exceptions: [{ date: "2026-12-25", officer: null }],
		});
	});
});

describe("the card", () => {
	let stage: DeskStage;
	afterEach(() => stage.end());
	const toggle = async (label: string) => {
		const box = await stage.until(() =>
			[...stage.root.querySelectorAll("label.check")].find((element) => element.textContent?.startsWith(label)),
		);
		(box as HTMLLabelElement).click();
	};
	const savedSettings = () => (stage.desk.argsOf("saveSettings")[0] as { settings: unknown } | undefined)?.settings;

	it("says in a sentence what will happen", async () => {
		stage = await deskAt("#pengaturan");
		await stage.sees("Pengingat muncul hanya pada Senin s.d. Minggu pukul 07.00–21.00 WIB; di luar itu menunggu");
		await stage.sees("Ringkasan muncul pukul 08.00");
		await toggle("Minggu");
		await toggle("Rabu");
		await stage.type("Sampai pukul", "00.00");
		await toggle("Ringkasan harian");
		await stage.sees("hanya pada Senin s.d. Selasa dan Kamis s.d. Sabtu pukul 07.00–24.00 WIB;");
		expect(stage.root.textContent).not.toContain("Ringkasan muncul");
	});

	it("names the days that an officer loses whose name is changed, until they are somebody's", async () => {
		const roster = {
			isOn: true,
			weekly: ["Dwi", null, "Dwi", null, null, "Rina", null],
			exceptions: [{ date: "2026-12-25", officer: "Dwi" }],
		};
		stage = await deskAt("#pengaturan", { session: { settings: makeSettings({ officers: ["Dwi", "Rina"], roster }) } });
		await stage.sees("Pakai jadwal piket");
		expect(stage.root.textContent).not.toContain("piketnya dikosongkan");
		await stage.type("Nama petugas", "Dwi Lestari\nRina");
		await stage.sees(
			"Dwi tidak ada lagi di daftar petugas. Bila disimpan, piketnya dikosongkan: Senin, Rabu dan 25 Desember 2026.",
		);
		await stage.type("Nama petugas", "Dwi\nRina");
		await stage.until(() => !stage.root.textContent?.includes("piketnya dikosongkan"));
	});

	it("the rail names the officer whose day it is", async () => {
		const roster = { isOn: true, weekly: Array<string>(7).fill("Rina"), exceptions: [] };
		stage = await deskAt("#pengaturan", { session: { settings: makeSettings({ roster }) } });
		await stage.sees("Piket hari ini: Rina");
	});

	it("stores what was set, the roster too, and nothing that cannot be", async () => {
		stage = await deskAt("#pengaturan");
		await toggle("Pakai jadwal piket");
		await stage.sees("Pengingat ditujukan kepada petugas piket hari itu");
		await stage.click("Tambah tanggal");
		await stage.click("Simpan pengaturan");
		await stage.sees("Tulis tanggal dengan lengkap, atau hapus baris ini.");
		expect(savedSettings()).toBeUndefined();
		await stage.type("Tanggal", "2026-12-25");
		await stage.click("Simpan pengaturan");
		await stage.until(savedSettings);
		expect(savedSettings()).toMatchObject({
			reminders: DEFAULT_REMINDERS,
			roster: { isOn: true, exceptions: [{ date: "2026-12-25", officer: null }] },
		});
	});
});
