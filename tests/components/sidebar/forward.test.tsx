// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { SHIPPED_DIRECTORY } from "../../../lib/complaint/directory.ts";
import { complaintNumber } from "../../../lib/complaint/ids.ts";
import { answerKey } from "../../../lib/complaint/kept-answer.ts";
import { makeSettings, OTHER_OPD, OUR_OPD } from "../../factories.ts";
import { makeSeen, NOW } from "../fakes.ts";
import type { Stage } from "../stage.tsx";
import { mountOn, mountRecorded } from "./mount.ts";

vi.mock("wxt/browser", () => import("../browser-double.ts"));

const ID = "x:1990000000000000001";
const CONTACTS: Record<string, { person: string; whatsapp: string; email: string }> = {
	[OUR_OPD.id]: { person: "Budi Contoh", whatsapp: "0812-0000-0012", email: "aduan@dpupr.contoh.id" },
	[OTHER_OPD.id]: { person: "", whatsapp: "kosong", email: "" },
};
const directory = SHIPPED_DIRECTORY.map((one) => ({ ...one, contact: CONTACTS[one.id] ?? one.contact }));
const session = { directory, settings: makeSettings({ units: ["Bidang Bina Marga"] }) };

const writeText = vi.fn<(text: string) => Promise<void>>();
beforeEach(() => {
	writeText.mockReset().mockResolvedValue(undefined);
	Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
	document.addEventListener("click", refuse, true);
});
afterEach(() => document.removeEventListener("click", refuse, true));

/** What a click would have opened: nothing leaves the test. */
let opened: string[] = [];
function refuse(event: Event): void {
	const link = (event.target as Element).closest<HTMLAnchorElement>("a[target=_blank]");
	if (!link) return;
	event.preventDefault();
	opened.push(link.href);
}
afterEach(() => {
	opened = [];
});

const messageOf = (stage: Stage) => stage.control<HTMLTextAreaElement>("Pesan");
const choose = async (stage: Stage, typed: string) => {
	await stage.type("Kepada", typed);
	await stage.until(() => stage.root.querySelector(".inline-form [aria-selected=true]"));
	stage.press(await stage.control("Kepada"), "Enter");
};
async function opening(): Promise<Stage> {
	const stage = await mountRecorded(makeSeen(), { session });
	await stage.click("Teruskan ke OPD…");
	return stage;
}

describe("teruskan ke OPD", () => {
	it("shows the ready message to the assigned OPD and its contact", async () => {
		const stage = await opening();
		const { value } = await messageOf(stage);
		expect(value).toContain("Yth. Bapak/Ibu Budi Contoh, DPUPR,");
		expect(value).toContain(`Nomor: ${complaintNumber(ID)}`);
		expect(value).toContain("Pelapor: @w***h (X)");
		expect(value).toContain("Hormat kami, Dwi, DPUPR Kabupaten Contoh");
		await stage.sees("Kontak: Budi Contoh · 0812-0000-0012 · aduan@dpupr.contoh.id");
		expect(stage.background.callsOf("forward")).toEqual([]);
	});

	const WAYS = [
		["Salin pesan", "copy", "Diteruskan ke DPUPR (pesan disalin)"],
		["Buka WhatsApp", "whatsapp", "Diteruskan ke DPUPR lewat WhatsApp"],
		["Buka surel", "email", "Diteruskan ke DPUPR lewat surel"],
	] as const;
	it.each(WAYS)("%s takes the changed text along, is noted, and can be undone", async (button, channel, line) => {
		const stage = await opening();
		await stage.type("Pesan", "Mohon segera & cek\nhari ini");
		await stage.click(button);
		await stage.sees(line);
		expect(stage.background.callsOf("forward")).toMatchObject([{ id: ID, opd: OUR_OPD, channel }]);
		const gone = {
			copy: writeText.mock.calls[0]?.[0],
			whatsapp: opened[0] && new URL(opened[0]).searchParams.get("text"),
			email: opened[0] && new URL(opened[0]).searchParams.get("body")?.replaceAll("\r\n", "\n"),
		}[channel];
		expect(gone).toBe("Mohon segera & cek\nhari ini");
		if (channel === "whatsapp") expect(opened[0]).toMatch(/^https:\/\/wa\.me\/6281200000012\?text=/);
		await stage.click("Urungkan");
		await stage.sees("Diurungkan");
	});

	it("notes nothing when the clipboard refuses, until it is copied by hand", async () => {
		writeText.mockRejectedValue(new Error("refused"));
		const stage = await opening();
		await stage.click("Salin pesan");
		await stage.sees("Tekan Ctrl+C untuk menyalin");
		expect(stage.background.callsOf("forward")).toEqual([]);
		document.activeElement?.dispatchEvent(new Event("copy", { bubbles: true }));
		await stage.sees("Diteruskan ke DPUPR (pesan disalin)");
	});

	it("says where a contact is missing or wrong, and offers no way that leads nowhere", async () => {
		const stage = await opening();
		await choose(stage, "dishub");
		await stage.sees("“kosong” bukan nomor WhatsApp.");
		expect(stage.root.querySelector(".outbound-ways a")).toBeNull();
		await stage.click("Isi di Direktori OPD");
		expect(stage.background.callsOf("openDesk")).toEqual([{ hash: "#direktori" }]);
		await choose(stage, "bina marga");
		await stage.sees("Nomor WhatsApp dan surel Bidang Bina Marga belum ada.");
	});

	it("offers to give the complaint to whom it was forwarded", async () => {
		const stage = await opening();
		await choose(stage, "bina marga");
		await stage.sees("Nomor WhatsApp dan surel Bidang Bina Marga belum ada.");
		expect(stage.root.textContent).not.toContain("Aduan ini masih tercatat");
		await choose(stage, "dishub");
		await stage.sees("Aduan ini masih tercatat untuk DPUPR, bukan Dishub.");
		await stage.click("Ganti OPD menjadi Dishub");
		await stage.sees("OPD diganti menjadi Dishub");
		expect(stage.background.callsOf("assign")).toMatchObject([{ id: ID, opd: OTHER_OPD, reason: "diteruskan" }]);
	});

	it("closes with Escape and gives the button the focus", async () => {
		const stage = await opening();
		stage.press(await messageOf(stage), "Escape");
		await stage.until(() => document.activeElement?.textContent === "Teruskan ke OPD…");
	});
});

describe("passed from OPD to OPD", () => {
	const reassign = async (stage: Stage, to: string) => {
		await stage.click("Ganti OPD (salah");
		await stage.type("Cari OPD lain", to);
		stage.press(await stage.control("Cari OPD lain"), "Enter");
		await stage.type("Alasan", "salah alamat");
	};

	it("is warned of before the second time, then shown, and told in the message when wanted", async () => {
		const stage = await mountRecorded(makeSeen(), { session });
		await reassign(stage, "dishub");
		expect(stage.root.textContent).not.toContain("kali");
		await stage.click("Ganti OPD");
		await stage.sees("OPD diganti menjadi Dishub");
		await reassign(stage, "dpupr");
		await stage.sees("Dengan ini aduan dialihkan 2 kali (DPUPR → Dishub → DPUPR)");
		await stage.click("Ganti OPD");
		await stage.sees("Aduan ini sudah 2 kali dialihkan (DPUPR → Dishub → DPUPR).");
		await stage.click("Teruskan ke OPD…");
		const message = await messageOf(stage);
		expect(message.value).not.toContain("dialihkan (");
		await stage.click("Sebutkan berapa kali");
		await stage.until(() => message.value.includes("2 kali dialihkan (DPUPR → Dishub → DPUPR)"));
	});
});

it("puts six lines for the leader on the clipboard", async () => {
	const stage = await mountRecorded(makeSeen(), { session });
	await stage.click("Ringkas untuk pimpinan");
	await stage.sees("Tersalin");
	const text = writeText.mock.calls[0]?.[0] ?? "";
	expect(text.split("\n")).toHaveLength(6);
	expect(text).toContain("Dari W. C. lewat X");
});

describe("an answer that came back", () => {
	const kept = { text: "Sudah ditambal tadi pagi.", from: "DPUPR", receivedAt: NOW };
	const mounted = async () => {
		const stage = await mountOn(makeSeen(), { session });
		stage.background.drafts.set(answerKey(ID), kept);
		await stage.click("Simpan");
		await stage.sees("Jawaban dari DPUPR (belum dikirim)");
		return stage;
	};

	it("stands before the templates, is changed, inserted, and confirmed as the full answer", async () => {
		const stage = await mounted();
		await stage.type("Isi jawaban", "Sudah ditambal. Terima kasih!");
		stage.root.querySelector(".kept-answer textarea")?.dispatchEvent(new FocusEvent("blur"));
		await stage.until(() => stage.background.callsOf("rewriteAnswer").length === 1);
		stage.root.querySelector<HTMLElement>(".kept-answer .button-primary")?.click();
		await stage.sees("Sudah Anda kirim?");
		expect(stage.port.posted.find(({ type }) => type === "insert")).toMatchObject({
			text: "Sudah ditambal. Terima kasih!",
		});
		expect(stage.background.callsOf("inserted")).toMatchObject([{ id: ID, templateId: null, reply: "substantive" }]);
		await stage.click("Sudah, catat");
		await stage.until(() => stage.background.callsOf("reply").length === 1);
		expect(stage.background.callsOf("reply")[0]).toMatchObject({ source: "confirmed", reply: "substantive" });
	});

	const box = ({ root }: Stage) => root.querySelector<HTMLTextAreaElement>(".kept-answer textarea")?.value;
	const leave = async (stage: Stage) => (await stage.control("Isi jawaban")).dispatchEvent(new FocusEvent("blur"));
	const pasted = (stage: Stage, text: string) =>
		stage.background.ask("keepAnswers", { answers: [{ id: ID, text, from: "DPUPR" }] });
	const stored = (stage: Stage) => stage.background.drafts.get(answerKey(ID));
	const edited = async () => {
		const stage = await mounted();
		await stage.type("Isi jawaban", "A2");
		await leave(stage);
		await stage.until(() => stage.background.callsOf("rewriteAnswer").length === 1);
		return stage;
	};

	it("shows what is added after an edit, and leaving the box changes nothing", async () => {
		const stage = await edited();
		await pasted(stage, "B dari chat kedua");
		await stage.until(() => box(stage) === "A2\nB dari chat kedua");
		await leave(stage);
		expect(stage.background.callsOf("rewriteAnswer")).toHaveLength(1);
		expect(stored(stage)).toMatchObject({ text: "A2\nB dari chat kedua" });
	});

	it("shows a new one after an edited one was discarded", async () => {
		const stage = await edited();
		await stage.click("Buang");
		await stage.sees("Draf jawaban dibuang");
		await pasted(stage, "C baru");
		await stage.until(() => box(stage) === "C baru");
	});

	it("with a masked number is asked for it, and what is completed stays in the box", async () => {
		const stage = await mounted();
		await pasted(stage, "Hubungi 0812••••0012");
		await stage.sees('disamarkan di teks ini: "0812••••0012"');
		await stage.type("Isi jawaban", "Hubungi 0812-0000-0012");
		await leave(stage);
		await stage.until(() => stage.background.callsOf("rewriteAnswer").length === 1);
		await stage.sees('"0812-0000-0012"');
		expect([box(stage), stored(stage)]).toMatchObject(["Hubungi 0812-0000-0012", { text: "Hubungi 0812••••0012" }]);
		expect(stage.root.textContent).not.toContain("disamarkan");
	});

	const BOTH = "Jawaban lain masuk selagi Anda mengubah teks ini";
	const ARRIVALS: [string, (stage: Stage) => Promise<unknown>][] = [
		["and is told at once", (stage) => pasted(stage, "B")],
		[
			"and is told by the refusal",
			(stage) => {
				stage.background.drafts.set(answerKey(ID), { ...kept, text: `${kept.text}\nB` });
				return leave(stage);
			},
		],
	];
	it.each(ARRIVALS)("loses neither edit nor addition when one comes during the edit %s", async (_, arrive) => {
		const stage = await mounted();
		await stage.type("Isi jawaban", "A2");
		await arrive(stage);
		await stage.sees(BOTH);
		expect([box(stage), stored(stage)]).toMatchObject(["A2\nB", { text: `${kept.text}\nB` }]);
		await leave(stage);
		await stage.until(() => !stage.root.textContent?.includes(BOTH));
		expect([box(stage), stored(stage)]).toMatchObject(["A2\nB", { text: "A2\nB" }]);
	});

	it("can be discarded, and brought back", async () => {
		const stage = await mounted();
		await stage.click("Buang");
		await stage.sees("Draf jawaban dibuang");
		expect(stage.background.drafts.has(answerKey(ID))).toBe(false);
		stage.root.querySelector<HTMLElement>(".toast button")?.click();
		await stage.sees("Jawaban dari DPUPR (belum dikirim)");
	});
});
