// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import { makeSettings } from "../../factories.ts";
import { makeSeen, makeView } from "../fakes.ts";
import type { Stage } from "../stage.tsx";
import { mount } from "./mount.ts";

vi.mock("wxt/browser", () => import("../browser-double.ts"));

const comments = ["x:1", "x:2", "x:3"].map((id) => makeSeen({ id, handle: `warga_${id.slice(2)}` }));

async function onPage(options: Parameters<typeof mount>[0] = {}, view = makeView(comments)): Promise<Stage> {
	const stage = await mount(options);
	await stage.until(() => stage.root.querySelector(".counts"));
	stage.port.send({ type: "page", view });
	await stage.until(() => stage.root.querySelector(".health"));
	return stage;
}
const jumps = ({ port }: Stage) =>
	port.posted.flatMap((message) => (message.type === "jump" ? [message.commentId] : []));

describe("coverage of an own post", () => {
	it("counts what is recorded and what is ticked off, and says so when all is", async () => {
		const stage = await onPage();
		await stage.sees("0 dari 3 komentar ditangani dari yang sudah tampil di unggahan ini");
		for (const [index, way] of ["Simpan", "hinaan", "sudah jelas"].entries()) {
			await stage.click("Berikutnya yang belum");
			await stage.click(way);
			await stage.sees(`${index + 1} dari 3 komentar ditangani`);
		}
		await stage.sees("Semua yang tampil sudah ditangani");
		expect(jumps(stage)).toEqual(["x:1", "x:2", "x:3"]);
		expect(stage.root.querySelector(".coverage button")).toBeNull();
	});

	it("does not say that all is handled when the list was cut", async () => {
		const stage = await onPage({}, makeView(comments.slice(0, 1), { total: 600 }));
		await stage.click("Berikutnya yang belum");
		await stage.click("hinaan");
		await stage.sees("1 dari 1 komentar ditangani");
		expect(stage.root.textContent).not.toContain("Semua yang tampil");
	});

	it("goes to the next by one key, and shows it", async () => {
		const stage = await onPage();
		await stage.control("Berikutnya yang belum");
		stage.press(document.body, "n");
		await stage.sees("@warga_1");
		await stage.control("Simpan");
		stage.press(document.body, "N");
		await stage.until(() => jumps(stage).length === 2);
		expect(jumps(stage)).toEqual(["x:1", "x:2"]);
	});

	it.each([
		{ where: "in a field", settings: makeSettings(), more: {}, field: true },
		{ where: "with Ctrl", settings: makeSettings(), more: { ctrlKey: true }, field: false },
		{ where: "with Alt", settings: makeSettings(), more: { altKey: true }, field: false },
		{ where: "when single keys are off", settings: makeSettings({ hasSingleKeys: false }), more: {}, field: false },
	])("the key does nothing $where", async ({ settings, more, field }) => {
		const stage = await onPage({ session: { settings } });
		await stage.click("Berikutnya yang belum");
		stage.press(field ? await stage.control("Lokasi") : document.body, "n", more);
		await new Promise((resolve) => setTimeout(resolve, 20));
		expect(jumps(stage)).toEqual(["x:1"]);
	});

	it("is not claimed on somebody else's post: the list stays", async () => {
		const post = { id: "x:9", permalink: null, handle: "akun_berita", author: null, text: null };
		const stage = await onPage({}, makeView(comments.map((seen) => ({ ...seen, post }))));
		await stage.sees("0 dari 3 ditangani");
		expect(stage.root.querySelector(".coverage")).toBeNull();
	});

	it("is not claimed before it is known what is recorded", async () => {
		const stage = await mount();
		await stage.until(() => stage.root.querySelector(".counts"));
		stage.background.fail("complaints", "storage");
		stage.port.send({ type: "page", view: makeView(comments) });
		await stage.sees("@warga_3");
		expect(stage.root.querySelector(".coverage")).toBeNull();
	});
});

describe("how the page was read", () => {
	const view = (overrides: Parameters<typeof makeView>[1], rules = {}) => makeView([makeSeen({ rules })], overrides);
	it.each([
		{
			what: "all first",
			view: view({}),
			says: ["Jenis halaman: X, unggahan dan balasannya", "dengan cara utama"],
			not: ["Salin laporan"],
		},
		{
			what: "a fallback",
			view: view({}, { time: 2, text: 1 }),
			says: ["dengan cara cadangan: waktu (1 komentar)."],
			not: ["cara utama", "isi ("],
		},
		{
			what: "a field missing",
			view: view({ pageKind: "facebook/permalink", health: { state: "partial", fields: ["time"], report: "r" } }),
			says: ["Facebook, unggahan dan komentarnya", "Tidak terbaca pada sebagian komentar: waktu.", "Salin laporan"],
			not: ["cara utama", "berkas adaptor"],
		},
		{ what: "nothing to read", view: makeView([], { pageKind: "x" }), says: ["Jenis halaman: X"], not: ["cara utama"] },
		{
			what: "an adapter file",
			view: view({ adapter: { revision: "2026-11-18.1", isInForce: true } }),
			says: ["Halaman terbaca · berkas adaptor 2026-11-18.1"],
			not: ["tidak dapat dipakai"],
		},
		{
			what: "an adapter file that was refused",
			view: view({ adapter: { revision: "2026-11-18.1", isInForce: false } }),
			says: ["berkas adaptor 2026-11-18.1 tidak dapat dipakai"],
			not: [],
		},
		{
			what: "comments of the page before",
			view: view({ pageKind: "x/profile" }, { time: 2 }),
			says: ["Jenis halaman: X, profil"],
			not: ["cara cadangan", "cara utama"],
		},
	])("$what", async ({ view: shown, says, not }) => {
		const stage = await onPage({}, shown);
		const told = stage.root.querySelector(".health")?.textContent;
		for (const text of says) expect(told).toContain(text);
		for (const text of not) expect(told).not.toContain(text);
	});
});
