// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import { HOUR } from "../../factories.ts";
import { NOW, show } from "../fakes.ts";
import { makeTemplate } from "../fakes-templates.ts";
import { activeTitle, choose, insertions, noteScrolling, openOn, titles } from "./replying.ts";

vi.mock("wxt/browser", () => import("../browser-double.ts"));
afterEach(() => vi.unstubAllGlobals());

const FIRST = makeTemplate({ id: "detail-01", title: "Balasan pertama", situation: "minta_detail" });

describe("the list of replies", () => {
	it("offers the agency's own and changed ones, not those shipped", async () => {
		const stage = await openOn({ templates: [FIRST, makeTemplate()] });
		expect(titles(stage)).toContain("Contoh balasan");
		expect(titles(stage)).toContain("Balasan pertama");
		expect(titles(stage)).not.toContain("Minta lokasi lengkap");
	});

	it("has the first proposal at hand: / and Enter put it into the box", async () => {
		const stage = await openOn({ templates: [FIRST] });
		expect(activeTitle(stage)).toBe("Balasan pertama");
		stage.press(document.body, "/");
		stage.press(document.activeElement ?? document.body, "Enter");
		await stage.until(() => insertions(stage).length === 1);
		expect(insertions(stage)[0]).toMatchObject({ text: "Halo @warga_contoh, laporan kami terima." });
	});

	it.each([
		["ArrowDown", 1],
		["ArrowUp", -1],
		["End", -1],
		["Home", 0],
	])("%s moves, and the preview follows", async (key, index) => {
		const stage = await openOn({ templates: [FIRST] });
		stage.press(await stage.control("Cari balasan"), key);
		const expected = titles(stage).at(index) ?? "";
		await stage.until(() => activeTitle(stage) === expected);
	});

	it("scrolls the page to a proposal only for somebody who is in the list: the form above stays where it is", async () => {
		const scrolled = noteScrolling();
		const stage = await openOn({});
		const first = activeTitle(stage);
		await stage.type("Lokasi", "depan Pasar Contoh");
		await stage.until(() => activeTitle(stage) !== first);
		expect(scrolled).toEqual([]);

		const search = await stage.control("Cari balasan");
		search.focus();
		const before = activeTitle(stage);
		stage.press(search, "ArrowDown");
		await stage.until(() => activeTitle(stage) !== before);
		await stage.until(() => scrolled.length > 0);
		expect(scrolled).toEqual(["template"]);
	});

	it("shows language, short variants, what is to be reviewed, and use", async () => {
		const stage = await openOn({
			templates: [
				makeTemplate({ id: "a", language: "jv", title: "Jawa" }),
				makeTemplate({ id: "b", title: "Ringkas", shortFor: "a" }),
				makeTemplate({ id: "c", title: "Lama", validUntil: "2026-11-17" }),
				makeTemplate({ id: "d", title: "Masih berlaku", validUntil: "2026-11-18" }),
			],
			uses: [{ templateId: "b", count: 12, ownCount: 3, lastUsedAt: NOW - HOUR }],
		});
		const row = async (title: string) => {
			await stage.type("Cari balasan", title);
			return stage.until(() =>
				[...stage.root.querySelectorAll(".template")].find((one) => one.textContent?.startsWith(title)),
			);
		};
		expect((await row("Jawa")).textContent).toBe("JawaJawa");
		expect((await row("Ringkas")).textContent).toBe("Ringkaspendek12×");
		expect((await row("Lama")).textContent).toBe("Lamaperlu ditinjau");
		await stage.sees("Perlu ditinjau sejak 17 November 2026.");
		expect((await row("Masih berlaku")).textContent).toBe("Masih berlaku");
	});

	it("a star is put by click and by key, and taken away by the same", async () => {
		const stage = await openOn({ templates: [FIRST] });
		const { replies } = stage.background;
		stage.root.querySelector<HTMLElement>(".template-star")?.click();
		await stage.sees("Jadi favorit: Balasan pertama");
		expect(replies.favourites).toEqual(["detail-01"]);
		expect(insertions(stage)).toEqual([]);
		await stage.until(() => stage.root.querySelector(".template-favourite"));
		stage.press(await stage.control("Cari balasan"), "d", { ctrlKey: true });
		await stage.sees("Bukan favorit lagi: Balasan pertama");
		expect(replies.favourites).toEqual([]);
	});

	it("says what a reply in Javanese means, with the same values", async () => {
		const stage = await openOn({
			templates: [
				makeTemplate({ language: "jv", text: "Matur nuwun, {username}.", meaning: "Terima kasih, {username}." }),
			],
		});
		await choose(stage, "Contoh balasan");
		await stage.sees("Arti harfiah");
		await stage.sees("Terima kasih, @warga_contoh.");
	});

	it("promises in the language of the reply, and says in Indonesian what it means", async () => {
		const [text, meaning] = ["News by {janji_kabar}.", "Kabar paling lambat {janji_kabar}."];
		const stage = await openOn({ templates: [makeTemplate({ language: "en", text, meaning })] });
		await choose(stage, "Contoh balasan");
		await stage.click("tomorrow at 12:00 WIB");
		await stage.sees("News by tomorrow at 12:00 WIB.");
		await stage.sees("Kabar paling lambat besok pukul 12.00 WIB.");
	});

	it("an answer that is typed on beyond a ready one stays in its field", async () => {
		const stage = await openOn({ templates: [makeTemplate({ text: "Ini jalan {status_jalan}." })] });
		await choose(stage, "Contoh balasan");
		await stage.type("Status jalan", "provinsi");
		await stage.sees("Ini jalan provinsi.");
		const field = await stage.control<HTMLInputElement>("Status jalan");
		expect(field.value).toBe("provinsi");
		await stage.click("nasional");
		await stage.sees("Ini jalan nasional.");
		expect(field.value).toBe("");
	});

	it.each([
		["Halo {username", "kurung kurawal yang tidak berpasangan"],
		["Paling lambat {tenggat}.", "Tenggat aturan bukan janji kepada warga"],
		["Sudah lewat {lama_lewat}.", "hanya untuk teks internal"],
	])("%s cannot be used: it is shown with what is wrong, and never put into the box", async (text, says) => {
		const stage = await openOn({ templates: [makeTemplate({ text })] });
		stage.press(await choose(stage, "Contoh balasan"), "Enter");
		await stage.sees(says);
		expect((await stage.control<HTMLButtonElement>("Sisipkan")).disabled).toBe(true);
		expect(insertions(stage)).toEqual([]);
		await stage.click("Buka di daftar balasan");
		expect(stage.background.callsOf("openDesk")).toEqual([{ hash: "#balasan/contoh-01" }]);
	});

	it("takes Ctrl+Enter in an answer of several lines, where Enter makes a new line", async () => {
		const stage = await openOn({ templates: [makeTemplate({ text: "Hasilnya: {hasil}." })] });
		await choose(stage, "Contoh balasan");
		await stage.type("Hasil penanganan", "sudah ditambal");
		const field = await stage.control("Hasil penanganan");
		stage.press(field, "Enter");
		expect(insertions(stage)).toEqual([]);
		stage.press(field, "Enter", { ctrlKey: true });
		await stage.until(() => insertions(stage).length === 1);
	});

	it("asks for variables of the agency's own by their names, and takes what looks like one as it is", async () => {
		const stage = await openOn({ templates: [makeTemplate({ text: "Halo {nama}, datanglah ke {nama_acara}." })] });
		await choose(stage, "Contoh balasan");
		await stage.type("nama acara", "<b>temu warga</b>");
		await stage.type("nama", "{nama_acara} {opd");
		await stage.click("Sisipkan");
		await stage.until(() => insertions(stage).length === 1);
		expect(insertions(stage)[0]?.text).toBe("Halo {nama_acara} {opd, datanglah ke <b>temu warga</b>.");
	});

	it("says why there is nothing to choose from", async () => {
		const stage = await openOn({});
		stage.background.fail("templates", "storage");
		stage.port.send(show(null));
		const { announce } = await import("../browser-double.ts");
		announce(null);
		await stage.sees("Data tidak dapat disimpan di komputer ini.");
	});
});

describe("the shortcut for the picker", () => {
	it("puts the keyboard into the search as soon as the picker is there", async () => {
		const stage = await openOn({ templates: [FIRST] }, { shown: { focus: "replies" } });
		const search = await stage.control("Cari balasan");
		expect(document.activeElement).toBe(search);
		search.blur();
		stage.port.send(show(null, { focus: "replies" }));
		expect(document.activeElement).not.toBe(search);
	});

	it("says what to do when the box belongs to no comment that can be told", async () => {
		const stage = await openOn({ templates: [FIRST] });
		(await stage.control("Cari balasan")).focus();
		stage.port.send(show(null, { focus: "replies", isUnknownBox: true }));
		await stage.sees("Kotak balasan itu belum jelas milik komentar siapa.");
		// The next Enter must not put a text into the box of the comment that is open here.
		stage.press(document.activeElement ?? document.body, "Enter");
		expect(document.activeElement?.textContent).toContain("Kotak balasan itu");
		expect(insertions(stage)).toEqual([]);
		stage.port.send(show(null));
		await stage.until(() => !stage.root.textContent?.includes("Kotak balasan itu"));
	});

	it("Escape gives the keyboard back from the search, and from a form goes to the search first", async () => {
		const stage = await openOn({ templates: [makeTemplate({ id: "detail-01", text: "Hasilnya {hasil}." })] });
		const blurs = () => stage.port.posted.filter(({ type }) => type === "blur").length;
		const search = await stage.control("Cari balasan");
		const field = await stage.control("Hasil penanganan");
		field.focus();
		stage.press(field, "Escape");
		expect(document.activeElement).toBe(search);
		expect(blurs()).toBe(0);
		stage.press(search, "Escape");
		expect(blurs()).toBe(1);
	});
});

describe("two replies one after the other", () => {
	it("the second goes in behind the first, and both stand under Sudah Anda kirim?", async () => {
		const stage = await openOn({ templates: [FIRST, makeTemplate({ text: "Balasan kedua." })] });
		stage.press(await choose(stage, "Balasan pertama"), "Enter");
		await stage.sees("Sudah Anda kirim?");
		expect((await stage.control<HTMLInputElement>("Cari balasan")).value).toBe("");
		expect(activeTitle(stage)).toBeUndefined();
		stage.port.outcome = { state: "inserted", hadText: true };
		stage.press(await choose(stage, "Contoh balasan"), "Enter");
		await stage.sees("Teks ditambahkan di belakang teks yang sudah ada");
		await stage.sees("“Halo @warga_contoh, laporan kami terima.\nBalasan kedua.”");
		expect(stage.background.callsOf("inserted").map(({ isAdded }) => isAdded)).toEqual([false, true]);
	});

	it("Enter puts in what was clicked, and does not answer Sudah Anda kirim? of the one before", async () => {
		const stage = await openOn({ templates: [FIRST, makeTemplate({ text: "Balasan kedua." })] });
		stage.press(await choose(stage, "Balasan pertama"), "Enter");
		await stage.sees("Sudah Anda kirim?");
		(await stage.control("Contoh balasan")).click();
		await stage.until(() => activeTitle(stage) === "Contoh balasan");
		stage.press(document.activeElement ?? document.body, "Enter");
		await stage.until(() => insertions(stage).length === 2);
		expect(insertions(stage)[1]?.text).toBe("Balasan kedua.");
		expect(stage.background.callsOf("reply")).toEqual([]);
	});

	it("what others had in the box is not ours to count", async () => {
		const stage = await openOn({ templates: [FIRST] });
		stage.port.outcome = { state: "inserted", hadText: true };
		stage.press(await choose(stage, "Balasan pertama"), "Enter");
		await stage.sees("Sudah Anda kirim?");
		expect(stage.background.callsOf("inserted")[0]?.isAdded).toBe(false);
	});

	it("a further Enter, or one held down, inserts nothing further", async () => {
		const stage = await openOn({ templates: [FIRST] });
		const search = await choose(stage, "Balasan pertama");
		stage.press(search, "Enter");
		await stage.sees("Sudah Anda kirim?");
		stage.press(search, "Enter");
		await stage.type("Cari balasan", "Balasan pertama");
		await stage.until(() => activeTitle(stage) === "Balasan pertama");
		const begun = stage.background.callsOf("replyFacts").length;
		stage.press(search, "Enter", { repeat: true });
		expect(stage.background.callsOf("replyFacts")).toHaveLength(begun);
		expect(insertions(stage)).toHaveLength(1);
		expect(document.activeElement).toBe(search);
	});
});
