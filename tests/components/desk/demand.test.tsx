// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { SHIPPED_DIRECTORY } from "../../../lib/complaint/directory.ts";
import { HOUR, MORNING, makeComplaint, makeSettings, OTHER_OPD, OUR_OPD } from "../../factories.ts";
import { announce } from "../browser-double.ts";
import type { Given } from "./fake-desk.ts";
import { type DeskStage, deskAt } from "./stage.tsx";

vi.mock("wxt/browser", () => import("../browser-double.ts"));

const writeText = vi.fn<(text: string) => Promise<void>>();
let stage: DeskStage;
beforeEach(() => {
	writeText.mockReset().mockResolvedValue(undefined);
	Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
});
afterEach(() => stage.end());

const late = makeComplaint({ id: "x:1", opd: OTHER_OPD, capturedAt: MORNING - 50 * HOUR });
const fresh = makeComplaint({ id: "x:2", opd: OTHER_OPD, topic: "lampu mati", location: "" });
const ours = makeComplaint({ id: "x:3", unit: "Bidang Bina Marga" });
const done = makeComplaint({
	id: "x:4",
	status: { type: "closed", outcome: "handled", at: MORNING, isWithoutAnswer: false },
});
const settings = makeSettings({ units: ["Bidang Bina Marga"] });
const directory = SHIPPED_DIRECTORY.map((one) =>
	one.id === OTHER_OPD.id ? { ...one, contact: { person: "", whatsapp: "081200000034", email: "" } } : one,
);
const all = [ours, fresh, late, done];
const given: Given = {
	complaints: all,
	session: { settings, directory },
	answers: {
		complaintByNumber: ({ number }: { number: string }) => ({
			ok: true,
			value: all.find((complaint) => complaint.number === number) ?? null,
		}),
	},
};
const field = (label: string) => stage.find<HTMLTextAreaElement>(`[aria-label="${label}"]`);
const message = () => stage.find<HTMLTextAreaElement>(".demand-messages textarea");

describe("tagih", () => {
	it("lists who has something open, the worst first, a unit of ours beside our OPD", async () => {
		stage = await deskAt("#tagih", given);
		await stage.sees("Pesan untuk Dishub");
		const rows = [...stage.root.querySelectorAll(".demand-list a")].map((row) => row.textContent);
		expect(rows).toEqual(["Dishub2 terbuka, 1 lewat tenggat", "Bidang Bina Marga1 terbuka", "DPUPR1 terbuka"]);
		await stage.click("Bidang Bina Marga1 terbuka");
		await stage.sees("Pesan untuk Bidang Bina Marga");
		expect((await message()).value).toContain(`1. ${ours.number}: jalan rusak`);
		expect(location.hash).toBe("#tagih/DPUPR%2FBidang%20Bina%20Marga");
	});

	it("copies the whole text, notes it for each complaint as one action, and undoes it", async () => {
		stage = await deskAt("#tagih/DISHUB", given);
		await stage.click("Salin pesan");
		await stage.sees("Dicatat: 2 aduan ditagih ke Dishub");
		expect(writeText.mock.calls[0]?.[0]).toBe((await message()).value);
		const [noted] = stage.desk.argsOf("forwardAll") as { action: string }[];
		expect(noted).toMatchObject({ ids: [late.id, fresh.id], opd: OTHER_OPD, channel: "copy" });
		await stage.click("Urungkan");
		await stage.sees("Diurungkan");
		expect(stage.desk.argsOf("undo")).toMatchObject([{ id: late.id, undoes: noted?.action }]);
	});

	it("undoes it by one that was noted, when the first is gone meanwhile", async () => {
		const answers = { ...given.answers, forwardAll: () => ({ ok: true, value: [fresh.id] }) as const };
		stage = await deskAt("#tagih/DISHUB", { ...given, answers });
		await stage.click("Salin pesan");
		await stage.sees("Dicatat: 1 aduan ditagih ke Dishub");
		await stage.click("Urungkan");
		await stage.sees("Diurungkan");
		expect(stage.desk.argsOf("undo")).toMatchObject([{ id: fresh.id }]);
	});

	it("splits a long one; each part is copied and noted by itself", async () => {
		const many = Array.from({ length: 60 }, (_, index) => makeComplaint({ id: `x:${100 + index}`, opd: OUR_OPD }));
		stage = await deskAt("#tagih", { ...given, complaints: many });
		await stage.sees("Pesan dibagi 3 bagian, masing-masing paling banyak 4000 karakter");
		const [, second] = stage.root.querySelectorAll<HTMLElement>(".demand-messages .button-primary");
		second?.click();
		await stage.until(() => stage.desk.argsOf("forwardAll").length === 1);
		const [{ ids }] = stage.desk.argsOf("forwardAll") as [{ ids: string[] }];
		const [first = [], told = []] = [...stage.root.querySelectorAll("textarea")].map(({ value }) =>
			many.filter(({ number }) => value.includes(number)).map(({ id }) => id),
		);
		expect([...ids].sort()).toEqual([...told].sort());
		expect(first.length + told.length).toBeLessThan(60);
	});

	it("keeps an edited text together with its complaints until it is refreshed", async () => {
		let open = [late];
		stage = await deskAt("#tagih/DISHUB", { ...given, data: { openComplaints: async () => open } });
		const text = `Mohon kabar ${late.number}`;
		await stage.type("Pesan", text);
		open = [late, fresh];
		announce(null);
		await stage.sees("Dishub2 terbuka");
		await stage.click("Salin pesan");
		await stage.sees("Dicatat: 1 aduan ditagih ke Dishub");
		expect(writeText.mock.calls).toEqual([[text]]);
		expect(stage.desk.argsOf("forwardAll")).toMatchObject([{ ids: [late.id] }]);
		await stage.sees("Daftar aduan sudah berubah.");
		await stage.click("Susun ulang pesan (perubahan Anda hilang)");
		expect((await message()).value).toContain(fresh.number);
		expect(stage.root.textContent).not.toContain("Daftar aduan sudah berubah.");
	});

	it("says what to do when nothing is open", async () => {
		stage = await deskAt("#tagih", { ...given, complaints: [done] });
		await stage.sees("Semua aduan sudah selesai, jadi tidak ada yang perlu ditagih.");
	});
});

describe("tempel jawaban", () => {
	const pasted = [
		`[22/11/26 08.14] Admin Dishub: ${late.number.toLowerCase()} sudah ditambal`,
		`${fresh.number.replace("-", "")}: besok dicek`,
		"2ABC-3DEF sudah juga",
		"[22/11/26 08.20] Dwi: terima kasih",
	].join("\n");
	const paste = async () => {
		stage = await deskAt("#tagih", given);
		await stage.find(".answers, .card textarea");
		await stage.type("Balasan yang diterima", pasted);
		await stage.click("Cari nomor");
		await stage.sees("2 nomor dikenal, 2 bagian perlu diperiksa");
	};

	it("keeps one draft a number, sends nothing, and says which", async () => {
		await paste();
		await stage.sees("nomor tidak dikenal");
		await stage.sees("tanpa nomor, tidak disimpan");
		await stage.click("Simpan 2 draf jawaban");
		await stage.sees("2 jawaban disimpan sebagai draf. Belum dikirim ke warga.");
		expect(stage.desk.argsOf("keepAnswers")).toEqual([
			{
				answers: [
					{ id: late.id, text: "sudah ditambal", from: "Dishub" },
					{ id: fresh.id, text: "besok dicek", from: "Dishub" },
				],
			},
		]);
		expect(stage.desk.argsOf("reply")).toEqual([]);
		expect((await stage.find(".answers-saved a")).getAttribute("href")).toContain(late.id);
	});

	it("lets every row be put right or left out before", async () => {
		await paste();
		const type = async (label: string, text: string) => {
			const input = await field(label);
			input.value = text;
			input.dispatchEvent(new InputEvent("input", { bubbles: true }));
			input.dispatchEvent(new Event("change", { bubbles: true }));
		};
		await type("Nomor 2ABC-3DEF", done.number.replace("-", " "));
		await stage.sees("DPUPR · jalan rusak, depan Pasar Contoh (selesai)");
		await type(`Jawaban ${late.number}`, "Sudah ditambal 20 November");
		await stage.click(`Abaikan ${fresh.number}`);
		await stage.click("Simpan 2 draf jawaban");
		await stage.until(() => stage.desk.argsOf("keepAnswers").length === 1);
		expect(stage.desk.argsOf("keepAnswers")).toMatchObject([
			{
				answers: [
					{ id: late.id, text: "Sudah ditambal 20 November" },
					{ id: done.id, from: "DPUPR" },
				],
			},
		]);
	});

	it("says so when there is no number in it", async () => {
		stage = await deskAt("#tagih", given);
		await stage.find(".card textarea");
		await stage.type("Balasan yang diterima", "siap pak, segera kami cek");
		await stage.click("Cari nomor");
		await stage.sees("Tidak ada nomor aduan di teks itu.");
	});
});
