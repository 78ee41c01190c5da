// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Complaint } from "../../../lib/complaint/complaint.ts";
import { HOUR, MORNING, makeAnswer, makeComplaint, makeEntry } from "../../factories.ts";
import { type DeskStage, deskAt } from "./stage.tsx";

vi.mock("wxt/browser", () => import("../browser-double.ts"));

let stage: DeskStage;
afterEach(() => stage.end());

const says = (text: string): Complaint["comment"] => ({ ...makeComplaint().comment, text });
const at = (hoursAgo: number) => ({ capturedAt: MORNING - hoursAgo * HOUR, changedAt: MORNING - hoursAgo * HOUR });
const closed = { type: "closed", outcome: "handled", at: MORNING, isWithoutAnswer: false } as const;

const COMPLAINTS = [
	makeComplaint({ id: "x:1", ...at(26), comment: says("lampu mati") }),
	makeComplaint({ id: "x:2", ...at(20), comment: says("jalan rusak") }),
	makeComplaint({ id: "x:3", ...at(1), comment: says("air keruh") }),
	makeComplaint({
		id: "x:4",
		...at(5),
		comment: says("sampah menumpuk"),
		status: { type: "answered" },
		firstAnswer: makeAnswer({ kind: "acknowledgement" }),
	}),
	makeComplaint({ id: "x:5", ...at(50), comment: says("banjir kemarin"), status: closed }),
];
const texts = () => [...stage.root.querySelectorAll("tbody .row-button")].map((row) => row.lastChild?.textContent);
const shows = (expected: string[]) => stage.until(() => JSON.stringify(texts()) === JSON.stringify(expected));

describe("queue", () => {
	it("lists what is open, the most urgent first, and says how much waits", async () => {
		stage = await deskAt("#antrean", { complaints: COMPLAINTS });
		await shows(["lampu mati", "jalan rusak", "sampah menumpuk", "air keruh"]);
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
		await shows(expected);
	});

	it("search reaches closed ones too, and gives the list back when it is emptied", async () => {
		stage = await deskAt("#antrean", { complaints: COMPLAINTS });
		const field = await stage.find<HTMLInputElement>("input[type=search]");
		const search = (text: string) => {
			field.value = text;
			field.dispatchEvent(new InputEvent("input", { bubbles: true }));
		};
		search("banjir");
		await shows(["banjir kemarin"]);
		search("tidak ada ini");
		await stage.sees("Tidak ada aduan yang cocok dengan “tidak ada ini”");
		await stage.click("Hapus pencarian");
		await shows(["lampu mati", "jalan rusak", "sampah menumpuk", "air keruh"]);
	});

	it("arrows move between rows; Enter opens a pane and gives it the focus; Escape gives it back", async () => {
		stage = await deskAt("#antrean", { complaints: COMPLAINTS });
		await stage.until(() => texts().length === 4);
		const rows = [...stage.root.querySelectorAll<HTMLElement>("tbody .row-button")];
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

	it("says what to do next when there is nothing", async () => {
		stage = await deskAt("#antrean");
		await stage.sees("Belum ada aduan");
		stage.end();
		stage = await deskAt("#antrean", { complaints: COMPLAINTS.slice(4) });
		await stage.sees("Tidak ada aduan terbuka");
		stage.end();
		stage = await deskAt("#antrean/paused", { complaints: COMPLAINTS });
		await stage.sees("Tidak ada aduan di saringan ini");
	});

	it("a database that cannot be read is said, not shown as an empty list", async () => {
		const openComplaints = async () => {
			throw new Error("closed");
		};
		stage = await deskAt("#antrean", { data: { openComplaints }, session: { storageFault: "QuotaExceededError" } });
		await stage.sees("Data Tanggap di komputer ini tidak dapat dibuka");
		await stage.sees("Data tidak dapat disimpan di komputer ini");
		expect(stage.root.textContent).not.toContain("Belum ada aduan");
	});
});
