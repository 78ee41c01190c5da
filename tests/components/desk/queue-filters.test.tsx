// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import { ALL_OPEN } from "../../../lib/complaint/queue-query.ts";
import { HOUR, MORNING, makeComplaint } from "../../factories.ts";
import { COMPLAINTS, OPEN, shows } from "./queue-complaints.ts";
import { type DeskStage, deskAt } from "./stage.tsx";

vi.mock("wxt/browser", () => import("../browser-double.ts"));

let stage: DeskStage;
afterEach(() => stage.end());

const check = async (label: string) =>
	(
		await stage.until(() => [...stage.root.querySelectorAll("label")].find((one) => one.textContent?.startsWith(label)))
	).click();

describe("filters of the queue", () => {
	it("offer what occurs, with counts, several at a time, and stand in the address", async () => {
		stage = await deskAt("#antrean", { complaints: COMPLAINTS });
		await stage.click("OPD");
		await stage.until(() => stage.root.querySelectorAll(".menu-choices .choice").length === 2);
		expect(stage.root.querySelector(".menu-choices")?.textContent).toBe("DPUPR3Dishub1");
		await check("Dishub");
		await shows(stage, ["jalan rusak"]);
		expect(location.hash).toBe("#antrean/all&opd=DISHUB");
		await check("DPUPR");
		await shows(stage, OPEN);
		await stage.click("Hapus saringan");
		await stage.until(() => location.hash === "#antrean");
	});

	it("by officer: a name, or whoever is on duty", async () => {
		stage = await deskAt("#antrean", { complaints: COMPLAINTS, session: { officer: "Rina" } });
		await stage.click("Petugas");
		await check("Hanya yang saya catat");
		await shows(stage, ["jalan rusak"]);
	});

	it("numbers and chips keep the other filters, and the numbers count by state", async () => {
		stage = await deskAt("#antrean/all&opd=DPUPR", { complaints: COMPLAINTS });
		await stage.until(() => stage.root.querySelector(".number-count")?.textContent === "4");
		const counts = [...stage.root.querySelectorAll(".number-count")].map((count) => count.textContent);
		expect(counts.slice(0, 3)).toEqual(["4", "1", "1"]);
		await stage.click("1 lewat tenggat");
		await shows(stage, ["lampu mati"]);
		expect(location.hash).toBe("#antrean/overdue&opd=DPUPR");
	});
});

describe("what was promised", () => {
	it("is filtered by, in all and what is due, while there is something", async () => {
		const [, , , answered] = COMPLAINTS;
		const promise = { dueAt: MORNING + 8 * HOUR, remindAt: MORNING - 1, madeAt: MORNING - HOUR };
		const promised = makeComplaint({ ...answered, id: "x:6", changedAt: MORNING, promise });
		const later = { ...promise, remindAt: MORNING + 30 * HOUR, dueAt: MORNING + 31 * HOUR };
		stage = await deskAt("#antrean", {
			complaints: [...COMPLAINTS, promised, makeComplaint({ ...promised, id: "x:7", promise: later })],
		});
		await stage.click("Ada janji 2");
		await shows(stage, ["sampah menumpuk", "sampah menumpuk"]);
		await stage.click("Janji jatuh tempo 1");
		await shows(stage, ["sampah menumpuk"]);
		expect(stage.root.querySelector(".promise-mark-due")?.textContent).toBe("janji 18 Nov 18.00 WIB (jatuh tempo)");
		expect(stage.root.querySelector(".row-button:has(.promise-mark-due)")?.textContent).toMatch(/\(jatuh tempo\) \S/);
		expect(location.hash).toBe("#antrean/promiseDue");
	});

	it("has no chip without a promise", async () => {
		stage = await deskAt("#antrean", { complaints: COMPLAINTS });
		await stage.sees("Ditanggapi, belum selesai 1");
		expect(stage.root.textContent).not.toContain("Ada janji");
	});
});

describe("saved views", () => {
	it("are offered first, then saved, renamed and deleted, each with a way back", async () => {
		stage = await deskAt("#antrean/all&opd=DISHUB", { complaints: COMPLAINTS });
		await stage.click("Tampilan tersimpan");
		await stage.sees("Lewat tenggat, milik saya");
		await stage.sees("Belum ditanggapi, DPUPR");
		await stage.type("Nama tampilan", "Punya Dishub");
		await stage.click("Simpan saringan ini");
		await stage.sees("Tampilan “Punya Dishub” disimpan");
		expect(stage.desk.argsOf("saveQueueViews").at(-1)).toMatchObject({
			views: [{}, {}, {}, { name: "Punya Dishub", query: { ...ALL_OPEN, opdIds: ["DISHUB"] } }],
		});
		await stage.click("Hapus Punya Dishub");
		await stage.sees("Tampilan “Punya Dishub” dihapus");
		await stage.click("Urungkan");
		await stage.until(() => stage.root.querySelectorAll(".saved-view").length === 4);
		await stage.click("Belum ditanggapi, DPUPR");
		await shows(stage, ["lampu mati", "air keruh"]);
	});
});
