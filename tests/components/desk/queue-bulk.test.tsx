// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import { complaintNumber } from "../../../lib/complaint/ids.ts";
import type { ArgsOf } from "../../../lib/messages/contract.ts";
import type { Answer, BulkOutcome } from "../../../lib/messages/values.ts";
import { makeComplaint, makeSettings } from "../../factories.ts";
import { COMPLAINTS, OPEN, rowsOf, shows } from "./queue-complaints.ts";
import { type DeskStage, deskAt } from "./stage.tsx";

vi.mock("wxt/browser", () => import("../browser-double.ts"));

let stage: DeskStage;
afterEach(() => stage.end());

type BulkArgs = ArgsOf<"bulk">;
const doAll = ({ ids }: BulkArgs): Answer<BulkOutcome> => ({ ok: true, value: { done: ids, skipped: [] } });
const press = (key: string) => stage.press(document.activeElement ?? document.body, key);
const boxes = () => [...stage.root.querySelectorAll<HTMLInputElement>("tbody input[type=checkbox]")];

async function queueWith(bulk: (args: BulkArgs) => Answer<BulkOutcome>, given = {}) {
	stage = await deskAt("#antrean", { complaints: COMPLAINTS, answers: { bulk: bulk as never }, ...given });
	await shows(stage, OPEN);
}

async function closeSelected(reason: string) {
	await stage.click("Tutup…");
	await stage.type("Alasan", reason);
	(await stage.find<HTMLElement>(".selection-bar button[type=submit]")).click();
}

describe("selection", () => {
	it("a range with shift, all that fit, and a bulk closing with what was skipped; all of it undone", async () => {
		const skipped = [{ id: "x:3", number: complaintNumber("x:3"), reason: "finished" as const }];
		await queueWith(({ ids }) => ({ ok: true, value: { done: ids.filter((id) => id !== "x:3"), skipped } }));
		boxes()[0]?.click();
		await stage.sees("1 aduan dipilih");
		boxes()[2]?.dispatchEvent(new MouseEvent("click", { bubbles: true, shiftKey: true }));
		await stage.sees("3 aduan dipilih");
		await stage.click("Pilih semua yang tersaring (4)");
		await stage.sees("4 aduan dipilih");
		await closeSelected("ganda");
		await stage.sees("3 aduan ditutup.");
		await stage.sees(`1 dilewati: ${complaintNumber("x:3")} (sudah selesai)`);
		const [done] = stage.desk.argsOf("bulk") as BulkArgs[];
		expect(done).toMatchObject({ ids: ["x:1", "x:2", "x:3", "x:4"], task: { type: "close", reason: "ganda" } });
		await stage.click("Urungkan");
		await stage.sees("Semua sudah diurungkan.");
		expect(stage.desk.argsOf("undo")).toMatchObject([{ id: "x:1", undoes: done?.action }]);
	});

	it("goes chunk by chunk; what failed is tried again under its id, and every chunk is undone", async () => {
		const complaints = Array.from({ length: 401 }, (_, index) => makeComplaint({ id: `x:${1000 + index}` }));
		let calls = 0;
		const bulk = (args: BulkArgs): Answer<BulkOutcome> => {
			calls += 1;
			return calls === 2 ? { ok: false, code: "storage", message: "" } : doAll(args);
		};
		stage = await deskAt("#antrean", { complaints, answers: { bulk: bulk as never } });
		// Once they are stored.
		await stage.desk.data.queue.stateCounts(0);
		await stage.until(() => stage.root.querySelector("table")?.getAttribute("aria-rowcount") === "402");
		(await stage.find("thead input")).click();
		await stage.sees("401 aduan dipilih");
		await closeSelected("dibersihkan");
		await stage.sees("201 aduan belum dikerjakan.");
		await stage.click("Lanjutkan");
		await stage.sees("401 aduan ditutup.");
		const [, failed, again, last] = stage.desk.argsOf("bulk") as BulkArgs[];
		expect(again).toEqual(failed);
		expect(last?.ids).toHaveLength(1);
		await stage.click("Urungkan");
		await stage.sees("Semua sudah diurungkan.");
		expect(stage.desk.argsOf("undo")).toHaveLength(3);
	});
});

describe("keys", () => {
	it("no form opens while chunks are being worked on or undone", async () => {
		const waiting = Promise.withResolvers<void>();
		const undoing = Promise.withResolvers<void>();
		await queueWith(doAll, {
			answers: {
				bulk: (args: BulkArgs) => waiting.promise.then(() => doAll(args)),
				undo: () => undoing.promise.then(() => ({ ok: true, value: null })),
			},
		});
		boxes()[0]?.click();
		await stage.sees("1 aduan dipilih");
		await closeSelected("ganda");
		await stage.sees("0 dari 1 aduan sudah dikerjakan");
		press("n");
		press("a");
		waiting.resolve();
		await stage.sees("1 aduan ditutup.");
		expect(stage.root.querySelector(".selection-bar form")).toBeNull();
		await stage.click("Urungkan");
		await stage.sees("0 dari 1 bagian sudah diurungkan");
		press("n");
		await new Promise((resolve) => setTimeout(resolve, 20));
		expect(stage.root.querySelector(".selection-bar form")).toBeNull();
		undoing.resolve();
		await stage.sees("Semua sudah diurungkan.");
	});

	it("a form leaves what was done, with the way back from it, where it is", async () => {
		await queueWith(doAll);
		boxes()[0]?.click();
		await stage.sees("1 aduan dipilih");
		await closeSelected("ganda");
		await stage.sees("1 aduan ditutup.");
		press("n");
		await stage.sees("Catatan untuk 1 aduan");
		await stage.sees("1 aduan ditutup.");
		stage.press(await stage.find(".selection-bar textarea"), "Escape");
		await stage.until(() => !stage.root.textContent?.includes("Catatan untuk 1 aduan"));
		expect([...stage.root.querySelectorAll("button")].map((one) => one.textContent)).toContain("Urungkan");
		press("a");
		await stage.sees("Ganti OPD 1 aduan");
		await stage.click("Tutup");
		await stage.until(() => !stage.root.textContent?.includes("1 aduan ditutup."));
		await stage.sees("Ganti OPD 1 aduan");
		stage.press(await stage.find(".selection-bar input"), "Escape");
		await stage.until(() => stage.root.querySelector(".selection-bar form") === null);
		expect(stage.root.textContent).not.toContain("1 aduan ditutup.");
	});

	it("j and k move, x selects, n and a act on what is selected, / searches, ? tells the keys", async () => {
		await queueWith(doAll);
		press("j");
		await stage.until(() => document.activeElement === rowsOf(stage)[0]);
		press("j");
		await stage.until(() => document.activeElement === rowsOf(stage)[1]);
		press("x");
		await stage.sees("1 aduan dipilih");
		press("k");
		await stage.until(() => document.activeElement === rowsOf(stage)[0]);
		press("n");
		await stage.type("Catatan (tidak terlihat oleh warga)", "cek lapangan");
		(await stage.find<HTMLElement>(".selection-bar button[type=submit]")).click();
		await stage.sees("Catatan ditambahkan pada 1 aduan.");
		expect(stage.desk.argsOf("bulk")).toMatchObject([{ ids: ["x:2"], task: { type: "note", note: "cek lapangan" } }]);
		press("a");
		await stage.sees("Ganti OPD 1 aduan");
		stage.press(await stage.find(".selection-bar input"), "Escape");
		await stage.until(() => !stage.root.textContent?.includes("Ganti OPD 1 aduan"));
		press("?");
		await stage.sees("aduan berikutnya, sebelumnya");
		press("/");
		await stage.until(() => document.activeElement?.matches("input[type=search]"));
		press("j");
		expect(document.activeElement?.matches("input[type=search]")).toBe(true);
	});

	it("r opens the comment's page, or says that there is none", async () => {
		const open = vi.spyOn(window, "open").mockReturnValue(null);
		await queueWith(doAll);
		press("r");
		expect(open).toHaveBeenCalledWith(COMPLAINTS[0]?.comment.permalink, "_blank", "noopener");
		rowsOf(stage)[2]?.focus();
		await stage.until(() => rowsOf(stage)[2]?.tabIndex === 0);
		press("r");
		await stage.sees("tidak punya tautan komentar");
		expect(open).toHaveBeenCalledTimes(1);
		open.mockRestore();
	});

	it.each(["https://example.com/", "javascript:alert(1)", "http://x.com/warga/status/1"])(
		"r opens no address that is not of the three sites: %s",
		async (permalink) => {
			const open = vi.spyOn(window, "open").mockReturnValue(null);
			const comment = { ...makeComplaint().comment, text: "lampu mati", permalink };
			stage = await deskAt("#antrean", { complaints: [makeComplaint({ comment })] });
			await shows(stage, ["lampu mati"]);
			press("r");
			await stage.sees("tidak punya tautan komentar yang dapat dibuka");
			expect(open).not.toHaveBeenCalled();
			open.mockRestore();
		},
	);

	it("letters rest where the settings say so; arrows do not", async () => {
		await queueWith(doAll, { session: { settings: makeSettings({ hasSingleKeys: false }) } });
		press("x");
		rowsOf(stage)[0]?.focus();
		press("ArrowDown");
		await stage.until(() => document.activeElement === rowsOf(stage)[1]);
		expect(stage.root.textContent).not.toContain("dipilih");
	});
});
