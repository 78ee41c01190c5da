// @vitest-environment jsdom
import { expect, it, vi } from "vitest";
import { makeTemplate } from "../fakes-templates.ts";
import { approveElsewhere, noteScrolling, openOn, recordAndChoose } from "./replying.ts";

vi.mock("wxt/browser", () => import("../browser-double.ts"));

const replying = async () => {
	const stage = await openOn({ templates: [makeTemplate()] });
	await recordAndChoose(stage, "Contoh balasan");
	return stage;
};

it.each(["gone", "readonly"] as const)("brings into view that the text is not in the box: %s", async (state) => {
	const stage = await replying();
	const scrolled = noteScrolling();
	stage.port.outcome = { state };
	await stage.click("Sisipkan");
	await stage.sees("Sudah saya kirim, catat");
	await stage.until(() => scrolled.includes("insertion-result"));
});

it("brings the ways to ask for guidance into view", async () => {
	const stage = await replying();
	const scrolled = noteScrolling();
	await stage.click("Minta arahan");
	await stage.sees("Minta di komputer ini");
	expect(scrolled).toContain("guidance");
});

it("takes whoever decides here along to the approved text, above the list", async () => {
	const stage = await replying();
	await stage.click("Minta arahan");
	await stage.click("Minta di komputer ini");
	await stage.click("Setujui…");
	await stage.type("Diputuskan oleh", "Ibu Kepala");
	const scrolled = noteScrolling();
	(await stage.control("Diputuskan oleh")).focus();
	await stage.click("Setujui");
	await stage.until(() => document.activeElement?.classList.contains("guidance-approved"));
	expect(scrolled).toContain("replies");
});

it("takes whoever asks anew after a refusal along to what waits, beneath the list", async () => {
	const stage = await replying();
	await stage.click("Minta arahan");
	await stage.click("Minta di komputer ini");
	await stage.click("Tolak…");
	await stage.type("Diputuskan oleh", "Ibu Kepala");
	await stage.click("Tolak");
	await stage.click("Ubah dan minta lagi");
	await stage.type("Teks yang akan disisipkan", "Kami cek hari ini.");
	await stage.click("Minta arahan atas balasan yang dipilih");
	const scrolled = noteScrolling();
	(await stage.control("Kepada")).focus();
	await stage.click("Minta di komputer ini");
	await stage.until(() => document.activeElement?.classList.contains("guidance-waiting"));
	expect(scrolled).toEqual(["guidance guidance-waiting"]);
});

it("leaves whoever writes where they are when it is decided elsewhere", async () => {
	const stage = await replying();
	await stage.click("Minta arahan");
	await stage.click("Minta di komputer ini");
	await stage.sees("Menunggu arahan");
	const search = await stage.control("Cari balasan");
	search.focus();
	const scrolled = noteScrolling();
	approveElsewhere(stage);
	await stage.sees("Disetujui Ibu Kepala");
	expect(document.activeElement).toBe(search);
	expect(scrolled).toEqual([]);
});
