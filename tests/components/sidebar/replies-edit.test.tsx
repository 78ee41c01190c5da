// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import { gapsIn, withoutMention } from "../../../components/sidebar/replies/edited-text.ts";
import { MORNING, makeEntry } from "../../factories.ts";
import { announce } from "../browser-double.ts";
import { makeSeen, show } from "../fakes.ts";
import { makeTemplate } from "../fakes-templates.ts";
import type { Stage } from "../stage.tsx";
import { activeTitle, choose, insertions, openOn, recordAndChoose, titles } from "./replying.ts";

vi.mock("wxt/browser", () => import("../browser-double.ts"));
afterEach(() => vi.unstubAllGlobals());

const FIELD = "Teks yang akan disisipkan";
const PLAIN = makeTemplate();
const LONG = makeTemplate({
	id: "panjang",
	title: "Panjang sekali",
	situation: "etika",
	text: `${"kata ".repeat(60)}selesai.`,
});
const SHORT = makeTemplate({
	id: "ringkas",
	title: "Ringkas",
	text: "Ringkas saja.",
	situation: "etika",
	shortFor: "panjang",
});

async function editing(templates = [PLAIN]) {
	const stage = await openOn({ templates });
	await choose(stage, "Contoh balasan");
	await stage.click("Ubah teks");
	return stage;
}

describe("Ubah teks", () => {
	it("begins with the filled text, gets the keyboard, and what is inserted is what stands there", async () => {
		const stage = await editing();
		const field = await stage.control<HTMLTextAreaElement>(FIELD);
		await stage.until(() => document.activeElement === field);
		expect(field.value).toBe("Halo @warga_contoh, laporan kami terima.");
		await stage.type(FIELD, "Halo @warga_contoh, sudah kami cek.\n\nTerima kasih.\u200b ");
		stage.press(field, "Enter", { ctrlKey: true });
		await stage.sees("Sudah Anda kirim?");
		expect(insertions(stage)[0]).toMatchObject({
			text: "Halo @warga_contoh, sudah kami cek.\n\nTerima kasih.",
			textWithoutMention: "Halo, sudah kami cek.\n\nTerima kasih.",
			caret: null,
		});
		expect(stage.background.callsOf("inserted")[0]?.templateId).toBe("contoh-01");
	});

	it("stays as typed when the complaint changes and when another reply is looked at", async () => {
		const stage = await editing([PLAIN, LONG]);
		await stage.type(FIELD, "Kata saya sendiri.");
		await stage.type("Lokasi", "depan pasar");
		await choose(stage, "Panjang sekali");
		await stage.type("Cari balasan", "");
		await stage.sees("teks diubah");
		await choose(stage, "Contoh balasan");
		expect((await stage.control<HTMLTextAreaElement>(FIELD)).value).toBe("Kata saya sendiri.");
		// Its template answers no question; the words are the officer's own by now.
		await stage.select("Jenis", "Pertanyaan");
		await stage.type("Cari balasan", "");
		expect((await stage.control<HTMLTextAreaElement>(FIELD)).value).toBe("Kata saya sendiri.");
	});

	it("stays when its template is removed on the desk; one that was not changed goes", async () => {
		const stage = await openOn({ templates: [PLAIN, LONG] });
		await choose(stage, "Contoh balasan");
		await stage.click("Ubah teks");
		await stage.type(FIELD, "Kata saya sendiri.");
		stage.background.replies.removed = ["contoh-01", "panjang"];
		announce(null);
		await stage.type("Cari balasan", "");
		await stage.until(() => !titles(stage).includes("Panjang sekali"));
		expect(activeTitle(stage)).toBe("Contoh balasan");
		expect((await stage.control<HTMLTextAreaElement>(FIELD)).value).toBe("Kata saya sendiri.");
	});

	it("goes back to the ready text, and forth again", async () => {
		const stage = await editing();
		await stage.type(FIELD, "Kata saya sendiri.");
		await stage.click("Kembali ke teks siap pakai");
		await stage.until(() => stage.root.querySelector(".reply-preview")?.textContent?.includes("laporan kami terima"));
		await stage.click("Urungkan");
		expect((await stage.control<HTMLTextAreaElement>(FIELD)).value).toBe("Kata saya sendiri.");
	});

	it("is there again after the sidebar was closed, and forgotten once it stands in the box", async () => {
		const stage = await editing();
		await stage.type(FIELD, "Kata saya sendiri.");
		stage.port.send(show(makeSeen({ id: "x:2" })));
		await stage.until(() => stage.background.drafts.has(`reply:${makeSeen().id}`));
		await stage.until(() => activeTitle(stage) !== "Contoh balasan");
		stage.port.send(show(makeSeen()));
		await stage.until(() => activeTitle(stage) === "Contoh balasan");
		expect((await stage.control<HTMLTextAreaElement>(FIELD)).value).toBe("Kata saya sendiri.");
		await stage.click("Sisipkan");
		await stage.sees("Sudah Anda kirim?");
		expect(insertions(stage)[0]?.text).toBe("Kata saya sendiri.");
		await choose(stage, "Contoh balasan");
		await stage.sees("laporan kami terima");
		await stage.until(() => !stage.background.drafts.has(`reply:${makeSeen().id}`));
	});

	it("keeps a text that did not reach the box", async () => {
		const stage = await editing();
		stage.port.outcome = { state: "vanished" };
		await stage.type(FIELD, "Kata saya sendiri.");
		await stage.click("Sisipkan");
		await stage.sees("tertutup sebelum");
		expect((await stage.control<HTMLTextAreaElement>(FIELD)).value).toBe("Kata saya sendiri.");
	});

	it("is not inserted with a brace pair in it", async () => {
		const stage = await editing();
		await stage.type(FIELD, "Sudah kami {hasil} pada {tanggal}.");
		await stage.sees("Masih ada {hasil} dan {tanggal} di dalam teks.");
		await stage.click("Sisipkan");
		expect(document.activeElement).toBe(await stage.control(FIELD));
		expect(insertions(stage)).toEqual([]);
	});
});

describe("a rejected draft", () => {
	const id = makeSeen().id;
	const DRAFT = "Usulan yang ditolak.";
	const step = { subject: id, request: "019a0000-0000-7000-8000-0000000000aa", templateId: "contoh-01" };
	const words = { reply: DRAFT };

	async function rejectedBeside(own: string | null) {
		const stage = await openOn({ templates: [PLAIN, LONG] });
		await recordAndChoose(stage, "Contoh balasan");
		if (own !== null) {
			await stage.click("Ubah teks");
			await stage.type(FIELD, own);
		}
		for (const [order, name] of (["requested", "rejected"] as const).entries())
			stage.background.log.push(makeEntry("guidance", { ...step, order: MORNING + 100 + order, step: name, words }));
		announce([id]);
		await stage.click("Ubah dan minta lagi");
		await stage.until(() => fieldOf(stage)?.value === DRAFT);
		return stage;
	}
	const fieldOf = ({ root }: Stage) => root.querySelector<HTMLTextAreaElement>(".reply-editor textarea");

	it("is put into the editor, and what was changed there by hand is had back at a click, as often as wanted", async () => {
		const stage = await rejectedBeside("Kata saya sendiri.");
		await stage.type(FIELD, "Usulan yang diperbaiki.");
		await stage.click("Tukar dengan teks itu");
		await stage.until(() => fieldOf(stage)?.value === "Kata saya sendiri.");
		expect(document.activeElement).toBe(fieldOf(stage));
		await stage.click("Tukar dengan teks itu");
		await stage.until(() => fieldOf(stage)?.value === "Usulan yang diperbaiki.");
		await stage.click("Ubah dan minta lagi");
		await stage.until(() => fieldOf(stage)?.value === DRAFT);
		for (const text of ["Usulan yang diperbaiki.", "Kata saya sendiri.", DRAFT]) {
			await stage.click("Tukar dengan teks itu");
			await stage.until(() => fieldOf(stage)?.value === text);
		}
	});

	it("leaves what was changed by hand there after the sidebar was closed", async () => {
		const stage = await rejectedBeside("Kata saya sendiri.");
		stage.port.send(show(makeSeen({ id: "x:2" })));
		await stage.until(() => stage.background.drafts.has(`reply:${id}`) && activeTitle(stage) !== "Contoh balasan");
		stage.port.send(show(makeSeen()));
		await stage.click("Tukar dengan teks itu");
		await stage.until(() => fieldOf(stage)?.value === "Kata saya sendiri.");
	});

	it("has nothing to swap with where nothing was changed", async () => {
		const stage = await rejectedBeside(null);
		expect(stage.root.textContent).not.toContain("Tukar dengan teks itu");
	});
});

describe("a text that the site would refuse", () => {
	it("Enter takes the short variant, a further Enter inserts it", async () => {
		const stage = await openOn({ templates: [LONG, SHORT] });
		const search = await choose(stage, "Panjang sekali");
		await stage.sees("Terlalu panjang: 308 dari 280.");
		stage.press(search, "Enter");
		await stage.until(() => activeTitle(stage) === "Ringkas");
		expect(insertions(stage)).toEqual([]);
		stage.press(search, "Enter");
		await stage.until(() => insertions(stage).length === 1);
		expect(insertions(stage)[0]?.text).toBe("Ringkas saja.");
	});

	it("without one it is opened for changes, and goes in whole only when that is said", async () => {
		const stage = await openOn({ templates: [LONG] });
		const search = await choose(stage, "Panjang sekali");
		await stage.sees("Ubah teksEnter");
		expect(stage.root.textContent?.split("Ubah teks")).toHaveLength(2);
		stage.press(search, "Enter");
		await stage.until(() => document.activeElement?.tagName === "TEXTAREA");
		await stage.sees("SisipkanCtrl+Enter");
		expect(insertions(stage)).toEqual([]);
		await stage.click("Sisipkan walau terlalu panjang");
		await stage.until(() => insertions(stage).length === 1);
	});
});

describe("an edited text", () => {
	it.each([
		["Halo @warga, apa kabar", "Halo, apa kabar"],
		["@warga terima kasih", "Terima kasih"],
		["@warga_lain dan @warga.", "@warga_lain dan."],
		["Tanpa nama.", "Tanpa nama."],
		["@warga", ""],
	])("%s reads without the mention %s", (text, expected) => {
		expect(withoutMention(text, "@warga")).toBe(expected);
	});

	it.each<[string, string[]]>([
		["Halo {nama}, {nama} dan { Tanggal }", ["{nama}", "{tanggal}"]],
		["{? kalau {jam} ?} {kursor}", ["{jam}", "{kursor}"]],
		["a{b, {} {1} :-{ }", []],
		["nama akun {saya}", []],
	])("%s holds the gaps %s", (text, expected) => {
		expect(gapsIn(text, [{ type: "value", text: "akun {saya}" }])).toEqual(expected);
	});
});
