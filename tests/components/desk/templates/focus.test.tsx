// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import { fakeLibrary, makeTemplate } from "../fake-templates.ts";
import { type DeskStage, deskAt } from "../stage.tsx";

vi.mock("wxt/browser", () => import("../../browser-double.ts"));

let stage: DeskStage;
afterEach(() => stage.end());

const OURS = makeTemplate();
const open = async (hash: string, favourites: string[] = []) => {
	const library = fakeLibrary([OURS]);
	library.favourites = favourites;
	stage = await deskAt(hash, { answers: library.answers });
	await stage.find(".template-row");
};
/** Presses a button as the keyboard does: with the focus on it. */
const press = async (words: string) => {
	const button = await stage.until(() =>
		[...stage.root.querySelectorAll<HTMLButtonElement>("button:not(:disabled)")].find(
			(one) => (one.getAttribute("aria-label") ?? one.textContent) === words,
		),
	);
	button.focus();
	button.click();
};
const has = (selector: string) => stage.until(() => document.activeElement?.matches(selector));

describe("the keyboard stays where it worked, though the button is gone:", () => {
	const removed = `section.template-editor[aria-label="${OURS.title}"]`;
	const editor = `section.template-editor[aria-label="Ubah ${OURS.title}"]`;

	it("in a reply that was removed, put back, and removed again by Urungkan", async () => {
		await open(`#balasan/${OURS.id}`);
		await press("Hapus balasan");
		await has(removed);
		await press("Kembalikan");
		await has(editor);
		await press("Urungkan");
		await has(removed);
	});

	it.each([
		["Buang perubahan", () => press("Buang perubahan")],
		[
			"Tetap di sini",
			async () => {
				await press("Tutup balasan");
				await press("Tetap di sini");
			},
		],
		["SimpanCtrl+Enter", () => press("SimpanCtrl+Enter")],
	])("in a reply after %s", async (_, answer) => {
		await open(`#balasan/${OURS.id}`);
		await stage.type("Judul", OURS.title.toUpperCase());
		await answer();
		await has("section.template-editor");
	});

	it("in a removed reply that the keyboard opens", async () => {
		await open(`#balasan/${OURS.id}`);
		await press("Hapus balasan");
		await press("Tutup balasan");
		await stage.sees("Pilih balasan di daftar");
		await stage.click("Terhapus1");
		(await stage.find(`[data-template="${OURS.id}"]`)).click();
		await has(removed);
	});

	it("in the list that a reply has left, and in the empty one", async () => {
		await open("#balasan", [OURS.id, "terima-01"]);
		await stage.click("Favorit2");
		await press(`Hapus dari favorit: ${OURS.title}`);
		await has('[data-template="terima-01"]');
		await press("Hapus dari favorit: Terima kasih, laporan dicatat (baku)");
		await stage.until(() => document.activeElement?.textContent === "Lihat semua balasan");
	});
});

it("a reply that begins above what is in sight is scrolled to", async () => {
	const scrolled: Element[] = [];
	Element.prototype.scrollIntoView = function () {
		scrolled.push(this);
	};
	const places = vi.spyOn(HTMLElement.prototype, "getBoundingClientRect");
	places.mockImplementation(function (this: HTMLElement) {
		return new DOMRect(0, this.matches(".template-editor") ? -1 : 0, 0, 0);
	});
	await open(`#balasan/${OURS.id}`);
	await stage.until(() => scrolled.some((element) => element.matches(".template-editor")));
	places.mockRestore();
});

it("a reply that is not there leads back to the list", async () => {
	await open("#balasan/tidak-ada");
	await stage.sees("Balasan ini tidak ada lagi.");
	await press("Lihat semua balasan");
	await stage.until(() => location.hash === "#balasan");
	await has("[data-template]");
});

it("a question that was not answered does not follow to the next reply", async () => {
	await open(`#balasan/${OURS.id}`);
	await stage.type("Judul", "Judul baru");
	await press("Tutup balasan");
	await has(".asked");
	location.hash = "#balasan/terima-01";
	await stage.find("[aria-label='Ubah Terima kasih, laporan dicatat (baku)']");
	await stage.until(() => !stage.root.querySelector(".asked"));
});

it("the last tick taken out leaves the kinds open", async () => {
	await open(`#balasan/${OURS.id}`);
	const details = await stage.find<HTMLDetailsElement>(".template-editor details:has(.template-kinds)");
	details.open = true;
	const box = await stage.find<HTMLInputElement>(".template-kinds input");
	box.click();
	await stage.sees("Belum disimpan");
	box.click();
	// What is typed afterwards is on the screen only when the tick is, too.
	await stage.type("Singkatan", "Maaf Ya");
	await stage.sees("Singkatan ditulis dengan huruf kecil");
	expect(details.open).toBe(true);
});
