// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { complaintNumber } from "../../../lib/complaint/ids.ts";
import { HOUR, MORNING } from "../../factories.ts";
import { DRAFT, type GuidanceStage, guidanceAt, ID, REQUEST } from "./guidance-stage.tsx";

vi.mock("wxt/browser", () => import("../browser-double.ts"));

const writeText = vi.fn<(text: string) => Promise<void>>();
let stage: GuidanceStage;
beforeEach(() => {
	writeText.mockReset().mockResolvedValue(undefined);
	Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
});
afterEach(() => stage.end());

const SHORT = complaintNumber(ID).slice(0, 4);
const step = { request: REQUEST, templateId: "resmi-01" } as const;
const asked = { ...step, step: "requested", at: MORNING + HOUR, words: { reply: DRAFT } } as const;
const decided = (name: "approved" | "rejected", text = DRAFT) =>
	({
		...step,
		step: name,
		at: MORNING + 5.5 * HOUR,
		decidedBy: "Ibu Kepala",
		words: { reply: text, reason: "lebih sopan" },
	}) as const;
const decisions = () => stage.background.callsOf("decideGuidance");

describe("asking", () => {
	it("offers nothing where there is nothing to ask", async () => {
		stage = guidanceAt();
		await stage.until(() => stage.background.calls.some(({ name }) => name === "complaint"));
		expect(stage.buttons()).toEqual([]);
	});

	it("records the comment first, and notes the request once the message was copied", async () => {
		stage = guidanceAt({ text: ` ${DRAFT} ` });
		await stage.click("Minta arahan");
		expect((await stage.control("Kepada")).value).toBe("Kepala Dinas");
		await stage.type("Kepada", "Ibu Kepala");
		await stage.click("Salin pesan");
		await stage.sees("Menunggu arahan");
		const [[message = ""] = []] = writeText.mock.calls;
		expect(message).toContain("Yth. Ibu Kepala, mohon arahan");
		expect(message).toContain(`SETUJU ${SHORT}`);
		expect(message).not.toContain("warga_contoh");
		expect(stage.background.callsOf("askGuidance")).toMatchObject([{ id: ID, text: DRAFT, templateId: "resmi-01" }]);
		expect(stage.background.drafts.get("guidance-people")).toEqual({ to: "Ibu Kepala", by: "" });
		await stage.click("Urungkan");
		await stage.control("Minta arahan");
	});

	it("opens WhatsApp with the message, for whomever is chosen there", async () => {
		stage = guidanceAt({ text: DRAFT });
		await stage.click("Minta arahan");
		const link = await stage.control<HTMLAnchorElement & HTMLInputElement>("Kirim lewat WhatsApp");
		const url = new URL(link.href);
		expect(url.origin + url.pathname).toBe("https://wa.me/");
		expect(url.searchParams.get("text")).toContain(`TOLAK ${SHORT}: (alasan)`);
		link.addEventListener("click", (event) => event.preventDefault());
		link.click();
		await stage.sees("Menunggu arahan");
	});

	it("notes nothing when the clipboard refuses", async () => {
		writeText.mockRejectedValue(new Error("refused"));
		stage = guidanceAt({ text: DRAFT });
		await stage.click("Minta arahan");
		await stage.click("Salin pesan");
		await stage.until(() => document.querySelector(".copy-by-hand"));
		expect(stage.background.callsOf("askGuidance")).toEqual([]);
	});

	it("offers the clipboard alone for a message too long for a link", async () => {
		stage = guidanceAt({ text: "panjang sekali ".repeat(600) });
		await stage.click("Minta arahan");
		await stage.sees("Pesan ini terlalu panjang untuk tautan WhatsApp");
		expect(stage.buttons()).not.toContain("Kirim lewat WhatsApp");
	});
});

describe("the keyboard", () => {
	it.each([
		[
			"Escape",
			() => document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true })),
		],
		[
			"Batal",
			async () => {
				(await stage.control("Batal")).focus();
				await stage.click("Batal");
			},
		],
	])("goes back to the box when a form is left by %s, not to the top of the page", async (_, leave) => {
		stage = guidanceAt({ steps: [asked] });
		await stage.click("Setujui…");
		await stage.until(() => document.activeElement === document.querySelector(".guidance input"));
		await leave();
		await stage.control("Setujui…");
		await stage.until(() => document.activeElement === document.querySelector(".guidance"));
	});
});

describe("while it waits", () => {
	it("says how long and since when, and the deadline goes on", async () => {
		stage = guidanceAt({ steps: [asked] });
		await stage.sees("Menunggu arahan 5 jam");
		await stage.sees("oleh Dwi");
		await stage.sees("sisa 18 jam");
		expect(stage.buttons()).toEqual(["Setujui…", "Tolak…", "Tempel jawaban", "Salin pesan lagi", "Tarik"]);
	});

	it("is approved at this PC with a changed text, by the one who decided last", async () => {
		stage = guidanceAt({ steps: [asked] });
		stage.background.drafts.set("guidance-people", { to: "", by: "Pak Sekretaris" });
		await stage.click("Setujui…");
		await stage.type("Teks yang disetujui", "Kami cek {tanggal}");
		await stage.sees("Teks ini masih berisi tanda { }");
		expect((await stage.control<HTMLButtonElement & HTMLInputElement>("Setujui")).disabled).toBe(true);
		await stage.type("Teks yang disetujui", "Kami cek besok pukul 09.00");
		await stage.type("Diputuskan oleh", "Ibu Kepala");
		await stage.type("Catatan (boleh kosong)", "sebutkan jam");
		await stage.click("Setujui");
		await stage.sees("Disetujui Ibu Kepala");
		expect(decisions()).toMatchObject([
			{
				request: REQUEST,
				decision: "approved",
				decidedBy: "Ibu Kepala",
				text: "Kami cek besok pukul 09.00",
				remark: "sebutkan jam",
			},
		]);
		expect(stage.background.drafts.get("guidance-people")).toEqual({ to: "", by: "Ibu Kepala" });
	});

	it("is rejected at this PC, and nobody decides without a name", async () => {
		stage = guidanceAt({ steps: [asked] });
		await stage.click("Tolak…");
		expect((await stage.control<HTMLButtonElement & HTMLInputElement>("Tolak")).disabled).toBe(true);
		await stage.type("Diputuskan oleh", "Ibu Kepala");
		await stage.type("Alasan", "belum pasti");
		await stage.click("Tolak");
		await stage.sees("Ditolak Ibu Kepala");
		expect(decisions()).toMatchObject([{ decision: "rejected", text: DRAFT, remark: "belum pasti" }]);
	});

	it("is taken back", async () => {
		stage = guidanceAt({ steps: [asked], text: DRAFT });
		await stage.click("Tarik");
		await stage.sees("Permintaan arahan ditarik");
		await stage.control("Minta arahan");
	});

	it("says that the draft has changed since, and asks anew", async () => {
		stage = guidanceAt({ steps: [asked], text: "Kami cek lusa" });
		await stage.sees("Teks balasan ini sudah lain dari yang dimintakan arahan.");
		await stage.click("Ganti dengan balasan yang dipilih");
		await stage.click("Minta di komputer ini");
		await stage.sees("Kami cek lusa");
		expect(stage.background.callsOf("askGuidance")).toMatchObject([{ text: "Kami cek lusa" }]);
	});
});

describe("a pasted answer", () => {
	const paste = async (text: string) => {
		stage = guidanceAt({ steps: [asked] });
		await stage.click("Tempel jawaban");
		await stage.type("Balasan yang diterima", text);
		await stage.click("Baca jawaban");
	};
	const record = () => stage.control<HTMLButtonElement & HTMLInputElement>("Catat keputusan");

	it("is shown as it was read, with the right name in it again, before it is recorded", async () => {
		const changed = DRAFT.replace("@warga_contoh", "@w***h").replace("pagi", "pukul 09.00");
		await paste(`[22/11/26 14.05] Ibu Kepala: setuju ${SHORT}: ${changed}`);
		expect((await stage.control("Teks yang disetujui")).value).toBe(DRAFT.replace("pagi", "pukul 09.00"));
		expect((await stage.control("Diputuskan oleh")).value).toBe("Ibu Kepala");
		expect(decisions()).toEqual([]);
		await stage.click("Catat keputusan");
		await stage.sees("Disetujui Ibu Kepala");
		expect(decisions()).toMatchObject([{ decision: "approved", text: DRAFT.replace("pagi", "pukul 09.00") }]);
	});

	it("in doubt decides nothing until the officer has chosen", async () => {
		await paste("[22/11/26 14.05] Ibu Kepala: tidak setuju, terlalu kaku");
		await stage.sees("didahului kata “tidak” atau “belum”");
		expect((await record()).disabled).toBe(true);
		await stage.click("Ditolak");
		await stage.click("Catat keputusan");
		await stage.sees("Ditolak Ibu Kepala");
		expect(decisions()).toMatchObject([{ decision: "rejected", remark: "terlalu kaku", text: DRAFT }]);
	});

	it("that is a remark and no replacement leaves the draft as it was", async () => {
		await paste("setuju: tolong sebutkan jamnya");
		await stage.sees("mungkin catatan, bukan pengganti");
		await stage.click("Disetujui");
		await stage.click("Ini catatan, bukan pengganti: pakai usulan semula");
		await stage.type("Diputuskan oleh", "Ibu Kepala");
		await stage.click("Catat keputusan");
		await stage.sees("Disetujui Ibu Kepala");
		expect(decisions()).toMatchObject([{ decision: "approved", text: DRAFT, remark: "tolong sebutkan jamnya" }]);
	});

	it("shows what else was written", async () => {
		await paste("[22/11/26 14.05] Ibu: setuju\n[22/11/26 14.09] Ibu: eh jangan dulu");
		await stage.sees("1 pesan lain tidak terbaca sebagai keputusan");
		await stage.sees("eh jangan dulu");
	});

	const NONE: [what: string, pasted: string, said: string][] = [
		["for another number", "SETUJU 9ABC", "Jawaban untuk nomor lain (9ABC) tidak dicatat di sini."],
		["without a text", "🙏", "Tidak ada teks yang dapat dibaca sebagai jawaban."],
	];
	it.each(NONE)("%s is not recorded", async (_, pasted, said) => {
		await paste(pasted);
		await stage.sees(said);
		expect(stage.buttons()).not.toContain("Catat keputusan");
	});
});

describe("once it is decided", () => {
	it("an approved text goes into the box, or is copied", async () => {
		stage = guidanceAt({ steps: [asked, decided("approved", "Kami cek lusa")], isOnPage: true });
		await stage.sees("Disetujui Ibu Kepala");
		await stage.sees("setelah menunggu 4 jam 30 mnt");
		await stage.sees("lebih sopan");
		await stage.click("Sisipkan");
		expect(stage.inserted).toEqual(["Kami cek lusa"]);
		await stage.click("Salin");
		expect(writeText).toHaveBeenCalledWith("Kami cek lusa");
	});

	it("asks on another text anew, beside what was decided", async () => {
		stage = guidanceAt({ steps: [asked, decided("approved")], text: "Kami cek lusa" });
		await stage.click("Minta arahan atas balasan yang dipilih");
		await stage.click("Minta di komputer ini");
		await stage.sees("Menunggu arahan");
		expect(stage.background.callsOf("askGuidance")).toMatchObject([{ text: "Kami cek lusa" }]);
	});

	it("a rejected text is put back to be changed", async () => {
		stage = guidanceAt({ steps: [asked, decided("rejected")], isOnPage: true });
		await stage.sees("Ditolak Ibu Kepala");
		expect(stage.buttons()).not.toContain("Sisipkan");
		await stage.click("Ubah dan minta lagi");
		expect(stage.edited).toEqual([DRAFT]);
	});
});
