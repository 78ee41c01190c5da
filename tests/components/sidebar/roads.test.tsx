// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import { organisation } from "../../../lib/complaint/directory.ts";
import { road } from "../../../lib/complaint/roads.ts";
import { makeSeen } from "../fakes.ts";
import { mountOn } from "./mount.ts";

vi.mock("wxt/browser", () => import("../browser-double.ts"));

const ROADS = [
	road.parse({
		name: "Jalan Pemuda",
		status: "province",
		authority: "Bina Marga Provinsi Contoh",
		contact: "0812-0000-0009",
	}),
	road.parse({ name: "Jalan Pemuda Pancamarga", status: "regency" }),
];
const open = async () => {
	const stage = await mountOn();
	stage.background.roadList = ROADS;
	const field = await stage.control<HTMLInputElement>("Lokasi");
	const list = document.getElementById(field.getAttribute("aria-controls") ?? "");
	const options = () => [...(list?.children ?? [])].map((option) => option.firstChild?.textContent);
	return { ...stage, field, list, options };
};

describe("roads in the place of a comment", () => {
	it("are offered while typing, chosen with the keyboard, and kept with what was typed besides", async () => {
		const { type, until, press, field, options, click, sees, background } = await open();
		await type("Lokasi", "depan pasar jl pem");
		await until(() => options().length === 2);
		press(field, "ArrowDown");
		await until(() => field.getAttribute("aria-activedescendant"));
		press(field, "Enter");
		await until(() => field.value === "Jalan Pemuda, depan pasar");
		await sees("Jalan provinsi · Bina Marga Provinsi Contoh: di luar kewenangan kabupaten/kota");
		await click("Simpan");
		await sees("Tercatat");
		expect(background.callsOf("capture")[0]?.classification.location).toBe("Jalan Pemuda, depan pasar");
	});

	it("are shut by Escape, and never chosen by themselves", async () => {
		const { type, until, press, field, list, options, click, background } = await open();
		await type("Lokasi", "pemuda");
		await until(() => options().length === 2);
		press(field, "Escape");
		await until(() => list?.hidden);
		await type("Lokasi", "gedung pemuda");
		await until(() => !list?.hidden);
		await click("Simpan");
		await until(() => background.callsOf("capture")[0]);
		expect(background.callsOf("capture")[0]?.classification.location).toBe("gedung pemuda");
	});

	it("bring the reply for outside authority to the top, with road, status and authority filled in", async () => {
		const { type, click, sees, root, until } = await open();
		await type("Lokasi", "Jalan Pemuda, depan pasar");
		await sees("di luar kewenangan");
		await until(() =>
			root.querySelector(".replies [role=option], .replies button")?.textContent?.includes("Jalan provinsi/nasional"),
		);
		await click("Jalan provinsi/nasional");
		await sees("ruas Jalan Pemuda merupakan jalan provinsi di bawah kewenangan Bina Marga Provinsi Contoh");
	});
});

it("own bidang and UPTD of the directory are offered as units; its accounts name an OPD", async () => {
	const directory = [
		organisation.parse({ id: "DPUPR", name: "Dinas Pekerjaan Umum", abbreviation: "DPUPR", type: "dinas" }),
		organisation.parse({ id: "U1", name: "UPTD Alat Berat", abbreviation: "", type: "uptd", parentId: "DPUPR" }),
		organisation.parse({
			id: "LALIN",
			name: "Dinas Lalu Lintas",
			abbreviation: "Dinlalin",
			type: "dinas",
			handles: { x: ["lalin_contoh"], facebook: [], instagram: [] },
		}),
	];
	const stage = await mountOn(makeSeen({ mentions: ["lalin_contoh"], text: "lampu mati @lalin_contoh" }), {
		session: { directory },
	});
	expect((await stage.control<HTMLSelectElement>("Bidang")).textContent).toContain("UPTD Alat Berat");
	await stage.sees("Dinlalin");
	expect([...stage.root.querySelectorAll(".chip")].map((chip) => chip.textContent).join()).toContain("@lalin_contoh");
});
