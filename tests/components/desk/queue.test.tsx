// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Clock } from "../../../lib/complaint/clock/clocks.ts";
import type { Complaint } from "../../../lib/complaint/complaint.ts";
import { HOUR, MORNING, makeComplaint, makeEntry } from "../../factories.ts";
import { fakeDesk } from "./fake-desk.ts";
import { COMPLAINTS, OPEN, rowsOf, shows, texts } from "./queue-complaints.ts";
import { type DeskStage, deskAt } from "./stage.tsx";

vi.mock("wxt/browser", () => import("../browser-double.ts"));

let stage: DeskStage;
afterEach(() => stage.end());

describe("queue", () => {
	it("lists what is open, the most urgent first, and says how much waits", async () => {
		stage = await deskAt("#antrean", { complaints: COMPLAINTS });
		await shows(stage, OPEN);
		await stage.sees("Belum ditanggapi 3 · 1 lewat tenggat · tertua 1 hari");
	});

	it.each([
		["overdue", ["lampu mati"]],
		["soon", ["jalan rusak"]],
		["onTrack", ["air keruh"]],
		["answered", ["sampah menumpuk"]],
		["pending", ["air keruh"]],
		["closed", ["banjir kemarin"]],
	])("filter %s", async (filter, expected) => {
		const pending = [
			{ complaintId: "x:3", templateId: null, text: "ya", reply: "substantive" as const, insertedAt: MORNING },
		];
		stage = await deskAt(`#antrean/${filter}`, { complaints: COMPLAINTS, pending });
		await shows(stage, expected);
	});

	it("a follow-up joins those that are late when its deadline passes", async () => {
		const [one] = COMPLAINTS as [Complaint];
		const running = { of: "followUp", ...(one.clock as Clock), dueAt: MORNING + HOUR } as const;
		const owing = makeComplaint({ ...COMPLAINTS[3], running });
		stage = await deskAt("#antrean/followUpOverdue", { complaints: [owing] });
		await stage.sees("Tidak ada aduan yang cocok dengan saringan ini");
		stage.desk.now.value = MORNING + HOUR + 1;
		await shows(stage, ["sampah menumpuk"]);
	});

	it("search reaches closed ones too, and gives the list back when it is emptied", async () => {
		stage = await deskAt("#antrean", { complaints: COMPLAINTS });
		const field = await stage.find<HTMLInputElement>("input[type=search]");
		const search = (text: string) => {
			field.value = text;
			field.dispatchEvent(new InputEvent("input", { bubbles: true }));
		};
		search("banjir");
		await shows(stage, ["banjir kemarin"]);
		search("tidak ada ini");
		await stage.sees("Tidak ada aduan yang cocok dengan “tidak ada ini”");
		await stage.sees("Dari komentar yang sangat panjang hanya kata-kata awalnya yang dapat dicari.");
		search("3 x");
		await stage.sees("Pencarian memerlukan sedikitnya dua huruf");
		expect(texts(stage)).toEqual([]);
		await stage.click("Hapus pencarian");
		await shows(stage, OPEN);
	});

	it("arrows move between rows; Enter opens a pane and gives it the focus; Escape gives it back", async () => {
		stage = await deskAt("#antrean", { complaints: COMPLAINTS });
		await stage.until(() => texts(stage).length === 4);
		const rows = rowsOf(stage);
		expect(rows.map((row) => row.tabIndex)).toEqual([0, -1, -1, -1]);
		rows[0]?.focus();
		stage.press(rows[0] as HTMLElement, "ArrowDown");
		await stage.until(() => document.activeElement === rows[1] && rows[1]?.tabIndex === 0);
		// The browser's own click on Enter: its `detail` is 0.
		rows[1]?.click();
		const pane = await stage.find(".pane");
		await stage.until(() => document.activeElement === pane);
		expect(location.hash).toBe("#antrean/all/x:2");
		stage.press(pane, "Escape");
		await stage.until(() => stage.root.querySelector(".pane") === null && document.activeElement === rows[1]);
	});

	it("the pane acts on its complaint and offers to undo it", async () => {
		const [complaint] = COMPLAINTS as [Complaint];
		const action = makeEntry("noted").action ?? null;
		const detail = { complaint, entries: [], pending: null, action, masked: [] };
		const answers = { note: () => ({ ok: true as const, value: detail }) };
		stage = await deskAt("#antrean/all/x:1", { complaints: COMPLAINTS, answers });
		await stage.click("Catatan…");
		await stage.type("Catatan (tidak terlihat oleh warga)", "sudah dicek");
		await stage.click("Simpan");
		await stage.until(() => stage.root.querySelector(".toast")?.textContent?.includes("Urungkan"));
		expect(stage.desk.argsOf("note")).toMatchObject([{ id: "x:1", note: "sudah dicek" }]);
	});

	it("draws what is in sight of thousands, and tells their number", async () => {
		const many = Array.from({ length: 600 }, (_, index) => makeComplaint({ id: `x:${10_000 + index}` }));
		stage = await deskAt("#antrean", { complaints: many });
		// Once they are stored.
		await stage.desk.data.queue.stateCounts(0);
		await stage.until(() => stage.root.querySelector("table")?.getAttribute("aria-rowcount") === "601");
		expect(texts(stage).length).toBeLessThan(60);
		const gap = await stage.find<HTMLElement>("tbody .gap");
		expect(Number.parseInt(gap.style.height, 10)).toBe((600 - texts(stage).length) * 40);
		expect(rowsOf(stage)[0]?.closest("tr")?.getAttribute("aria-rowindex")).toBe("2");
		const [first] = rowsOf(stage) as [HTMLElement];
		first.focus();
		stage.press(first, "End");
		await stage.until(() => document.activeElement?.closest("tr")?.getAttribute("aria-rowindex") === "601");
	});

	it("says what to do next when there is nothing", async () => {
		stage = await deskAt("#antrean");
		await stage.sees("Belum ada aduan");
		stage.end();
		stage = await deskAt("#antrean", { complaints: COMPLAINTS.slice(4) });
		await stage.sees("Tidak ada aduan terbuka");
		stage.end();
		stage = await deskAt("#antrean/paused", { complaints: COMPLAINTS });
		await stage.sees("Tidak ada aduan yang cocok dengan saringan ini");
	});

	it("a database that cannot be read is said, not shown as an empty list", async () => {
		const first = async () => {
			throw new Error("closed");
		};
		const { queue } = fakeDesk().data;
		stage = await deskAt("#antrean", {
			data: { queue: { ...queue, first } },
			session: { storageFault: "UnknownError" },
		});
		await stage.sees("Data Tanggap di komputer ini tidak dapat dibuka");
		await stage.sees("Data tidak dapat disimpan di komputer ini");
		expect(stage.root.textContent).not.toContain("Belum ada aduan");
	});

	it("on a full disk what there is can be read, and the way out is said", async () => {
		stage = await deskAt("#antrean", { complaints: COMPLAINTS, session: { storageFault: "QuotaExceededError" } });
		await stage.sees("Unduh cadangan di Pengaturan, kosongkan ruang disk");
		await stage.find("tbody tr");
	});

	it("what a newer program has written is not shown as an empty list either", async () => {
		stage = await deskAt("#antrean", { session: { settings: null, storageFault: "VersionError" } });
		await stage.sees("ditulis oleh versi yang lebih baru");
		expect(stage.root.querySelector("main")?.textContent).toBe("Antrean");
	});
});
