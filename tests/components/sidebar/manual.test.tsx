// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import { OUR_OPD } from "../../factories.ts";
import type { Stage } from "../stage.tsx";
import { mount, mountOn, mountRecorded } from "./mount.ts";

vi.mock("wxt/browser", () => import("../browser-double.ts"));

async function entering(): Promise<Stage> {
	const stage = await mount();
	await stage.click("Catat manual");
	await stage.control("Isi aduan");
	return stage;
}

const captured = (stage: Stage) => stage.background.callsOf("capture");

describe("Catat manual", () => {
	it("records with a channel and a text, everything else has its default", async () => {
		const stage = await entering();
		await stage.click("Telepon");
		await stage.type("Isi aduan", "lampu jalan mati di depan balai desa");
		stage.press(await stage.control("Isi aduan"), "Enter", { ctrlKey: true });
		await stage.sees("Tercatat");
		const [args] = captured(stage);
		expect(args).toMatchObject({
			comment: {
				id: `manual:${args?.action}`,
				...{ site: "manual", role: "comment", intake: "phone", postedAt: null, reading: null, author: null },
				text: "lampu jalan mati di depan balai desa",
			},
			classification: { messageKind: "complaint", urgency: "medium", category: null, location: "" },
			opd: OUR_OPD,
			contact: null,
		});
		await stage.sees("Riwayat");
		await stage.sees("Telepon");
		expect((await stage.control("Catat manual")).getAttribute("aria-expanded")).toBe("false");
	});

	it("takes name, place and a number to call back, which the complaint then shows", async () => {
		const stage = await entering();
		await stage.click("Loket");
		await stage.type("Isi aduan", "saluran mampet");
		await stage.type("Nama pelapor", " Bu Contoh ");
		await stage.type("Lokasi", "Desa Contoh");
		await stage.type("Nomor yang dapat dihubungi", "0812-0000-0012");
		await stage.click("Simpan");
		await stage.sees("Dapat dihubungi: 0812-0000-0012");
		expect(captured(stage)).toMatchObject([
			{ comment: { author: "Bu Contoh" }, classification: { location: "Desa Contoh" }, contact: "0812-0000-0012" },
		]);
		await stage.sees("dihapus 7 hari setelah aduan ditutup");
	});

	it.each<[string, (stage: Stage) => Promise<void>, string]>([
		["the channel", (stage) => stage.type("Isi aduan", "jalan rusak"), "Pilih dulu lewat saluran"],
		["the text", (stage) => stage.click("WhatsApp"), "Isi dulu aduannya."],
	])("says that %s is missing and goes there", async (_, fill, says) => {
		const stage = await entering();
		await fill(stage);
		await stage.click("Simpan");
		await stage.sees(says);
		expect(captured(stage)).toEqual([]);
		await stage.until(() => document.activeElement?.closest("[data-field]")?.textContent?.includes(says));
	});

	it("proposes the OPD that the text names, and takes another", async () => {
		const stage = await entering();
		await stage.click("DM");
		await stage.type("Isi aduan", "rambu dishub roboh");
		await stage.click("2Dishub");
		await stage.click("Simpan");
		await stage.sees("Tercatat");
		expect(captured(stage)[0]?.opd.id).toBe("DISHUB");
	});

	it("Urungkan takes it back; the text was masked, and that is said", async () => {
		const stage = await entering();
		stage.background.masked = ["phone"];
		await stage.click("DM");
		await stage.type("Isi aduan", "hubungi saya");
		await stage.click("Simpan");
		await stage.sees("Nomor telepon disamarkan sebelum disimpan");
		await stage.click("Urungkan");
		await stage.sees("Diurungkan");
		expect(stage.background.callsOf("undo")).toMatchObject([{ undoes: captured(stage)[0]?.action }]);
	});

	it("keeps what was typed after a failure and over a closing, the details in sight", async () => {
		const stage = await entering();
		stage.background.fail("capture", "storage");
		await stage.click("DM");
		await stage.type("Isi aduan", "jalan rusak");
		await stage.type("Nama pelapor", "Bu Contoh");
		await stage.click("Simpan");
		await stage.sees("Tidak ada yang tercatat");
		await stage.click("Catat manual");
		await stage.until(() => stage.background.drafts.has("manual"));
		expect(stage.background.drafts.get("manual")).toMatchObject({ intake: "dm", text: "jalan rusak" });
		await stage.click("Catat manual");
		const name = await stage.control<HTMLInputElement>("Nama pelapor");
		await stage.until(() => name.value === "Bu Contoh" && name.closest("details")?.open);
		stage.background.fail("capture", null);
		await stage.click("Simpan");
		await stage.sees("Tercatat");
		await stage.until(() => !stage.background.drafts.get("manual"));
	});

	it("Ctrl+Enter in it does not record the comment that is open above", async () => {
		const stage = await mountOn();
		await stage.click("Catat manual");
		await stage.click("DM");
		await stage.type("Isi aduan", "jalan rusak");
		stage.press(await stage.control("Isi aduan"), "Enter", { ctrlKey: true });
		await stage.sees("Tercatat");
		expect(captured(stage).map(({ comment }) => comment.site)).toEqual(["manual"]);
	});
});

describe("Lanjut di DM", () => {
	it("is logged, and the private-message template comes first", async () => {
		const stage = await mountRecorded();
		await stage.click("Lanjut di DM");
		await stage.sees("Dilanjutkan di pesan langsung (DM)");
		expect(stage.background.callsOf("continueInDm")).toHaveLength(1);
		await stage.until(() => stage.root.querySelector(".template")?.textContent?.includes("lewat DM"));
		expect([...stage.root.querySelectorAll("[data-step=continueInDm]")]).toEqual([]);
	});

	it("is not offered for what came by hand", async () => {
		const stage = await entering();
		await stage.click("DM");
		await stage.type("Isi aduan", "jalan rusak");
		await stage.click("Simpan");
		await stage.sees("Riwayat");
		expect(stage.root.querySelector("[data-step=note]")).not.toBeNull();
		expect(stage.root.querySelector("[data-step=continueInDm]")).toBeNull();
	});
});
