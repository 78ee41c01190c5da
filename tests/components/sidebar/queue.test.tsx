// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import type { Clock } from "../../../lib/complaint/clock/clocks.ts";
import type { Complaint } from "../../../lib/complaint/complaint.ts";
import { ALL_OPEN } from "../../../lib/complaint/queue-query.ts";
import { HOUR, makeAnswer, makeComplaint, makeSettings, OTHER_OPD } from "../../factories.ts";
import { announce } from "../browser-double.ts";
import { makeSeen, makeView, NOW } from "../fakes.ts";
import type { Stage } from "../stage.tsx";
import { mount } from "./mount.ts";

vi.mock("wxt/browser", () => import("../browser-double.ts"));

/** Recorded so many hours ago, with its number of hours as its words. */
function makeOpen(hoursAgo: number, overrides: Partial<Complaint> = {}): Complaint {
	const text = `aduan ${hoursAgo}`;
	const { comment } = makeComplaint();
	return makeComplaint({ capturedAt: NOW - hoursAgo * HOUR, comment: { ...comment, text }, ...overrides });
}

const clock = makeComplaint({ capturedAt: NOW - 40 * HOUR }).clock as Clock;
const owing = makeOpen(40, {
	status: { type: "answered" },
	firstAnswer: makeAnswer({ kind: "acknowledgement" }),
	running: { of: "followUp", ...clock },
});
const MIXED = [makeOpen(3), makeOpen(23), makeOpen(30, { opd: OTHER_OPD }), owing, makeOpen(26)];

async function mountWith(queue: Complaint[], options: Parameters<typeof mount>[0] = {}): Promise<Stage> {
	const stage = await mount(options);
	stage.background.queue = queue;
	await stage.control("Antrean");
	announce(null);
	return stage;
}

async function openWith(queue: Complaint[], options: Parameters<typeof mount>[0] = {}): Promise<Stage> {
	const stage = await mountWith(queue, options);
	await stage.click("Antrean");
	await stage.until(() => rowsIn(stage, ".queue-list ").length === Math.min(queue.length, 20));
	return stage;
}

const rowsIn = (stage: Stage, place: string) => [...stage.root.querySelectorAll<HTMLElement>(`${place}.queue-row`)];
const rowsOf = (stage: Stage) => rowsIn(stage, "");
const wordsOf = (stage: Stage) => rowsOf(stage).map((row) => row.querySelector(".queue-text")?.firstChild?.textContent);
const marksOf = (stage: Stage) =>
	[...stage.root.querySelectorAll(".queue-list .promise-mark")].map((mark) => mark.textContent);
const focused = () => document.activeElement?.querySelector(".queue-text")?.firstChild?.textContent ?? null;

describe("the queue while it is closed", () => {
	it("is one line of counts and the three next due, those of follow-ups among them", async () => {
		const stage = await mountWith(MIXED);
		await stage.sees("3 lewat tenggat · 1 segera · 5 terbuka");
		expect(wordsOf(stage)).toEqual(["aduan 40", "aduan 30", "aduan 26"]);
		expect(rowsOf(stage)[0]?.textContent).toContain("tindak lanjut: lewat 16 jam");
	});

	it("says so when nothing waits, and leads to replies that wait", async () => {
		const stage = await mountWith([]);
		await stage.sees("Tidak ada yang menunggu tenggat.");
		stage.background.pending.set("x:1", {
			complaintId: "x:1",
			templateId: null,
			text: "",
			reply: "substantive",
			insertedAt: 0,
		});
		announce(null);
		await stage.click("1 balasan belum dipastikan terkirim");
		expect(stage.background.callsOf("openDesk")).toEqual([{ hash: "#antrean/pending" }]);
	});
});

describe("the queue opened", () => {
	it("lists all that is open in two lines each, next due first", async () => {
		const stage = await openWith(MIXED);
		await stage.sees("5 aduan");
		expect(wordsOf(stage)).toEqual(["aduan 40", "aduan 30", "aduan 26", "aduan 23", "aduan 3"]);
		const row = rowsOf(stage)[1];
		expect(row?.querySelector(".queue-stand")?.textContent).toMatch(/^lewat 6 jam.*Dishub$/);
		expect(row?.querySelector(".queue-text")?.textContent).toBe("aduan 30 · depan Pasar Contoh");
		expect(row?.querySelector("[data-shape]")?.getAttribute("data-shape")).toBe("overdue");
	});

	it.each([
		["lewat tenggat 3", "overdue", ["aduan 40", "aduan 30", "aduan 26"]],
		["segera 1", "soon", ["aduan 23"]],
		["dalam tenggat 1", "onTrack", ["aduan 3"]],
		["tindak lanjut lewat 1", "followUpOverdue", ["aduan 40"]],
		["menunggu 0", "paused", []],
	])("is narrowed by the chip %s, and whole again by the same", async (chip, state, expected) => {
		const stage = await openWith(MIXED);
		await stage.click(chip);
		await stage.until(() => wordsOf(stage).join() === expected.join());
		expect((await stage.control(chip)).getAttribute("aria-pressed")).toBe("true");
		await stage.click("Buka di meja kerja");
		expect(stage.background.callsOf("openDesk")).toEqual([{ hash: `#antrean/${state}` }]);
		await stage.click(chip);
		await stage.until(() => rowsOf(stage).length === 5);
	});

	it("knows what was promised and whose day has come; the chips are there while there is something", async () => {
		const dueAt = NOW + 2 * HOUR;
		const promise = { dueAt, remindAt: dueAt - HOUR, madeAt: NOW - HOUR };
		const kept = { status: { type: "answered" }, firstAnswer: makeAnswer({ kind: "acknowledgement" }) } as const;
		const stage = await openWith([
			...MIXED,
			makeOpen(50, { ...kept, promise }),
			makeOpen(60, { ...kept, promise: { ...promise, remindAt: NOW, dueAt: NOW - 1 } }),
		]);
		await stage.click("ada janji 2");
		await stage.until(() => wordsOf(stage).join() === "aduan 50,aduan 60");
		expect(marksOf(stage)).toEqual(["janji 18 Nov 15.00 WIB", "janji 18 Nov 12.59 WIB (lewat)"]);
		await stage.click("janji jatuh tempo 1");
		await stage.until(() => wordsOf(stage).join() === "aduan 60");
		await stage.click("Buka di meja kerja");
		expect(stage.background.callsOf("openDesk")).toEqual([{ hash: "#antrean/promiseDue" }]);
		expect((await openWith(MIXED)).root.textContent).not.toContain("ada janji");
	});

	it("is narrowed by the OPDs that occur, ours first", async () => {
		const elsewhere = { id: "BKPH", name: "Instansi Contoh", abbreviation: "" };
		const stage = await openWith([...MIXED, makeOpen(1, { opd: elsewhere }), makeOpen(2, { opd: null })]);
		const field = await stage.control<HTMLSelectElement>("OPD");
		await stage.until(() => field.options.length > 1);
		expect([...field.options].map(({ text }) => text)).toEqual(["Semua OPD", "DPUPR", "BKPH", "Dishub", "Tanpa OPD"]);
		await stage.select("OPD", "Dishub");
		await stage.until(() => wordsOf(stage).join() === "aduan 30");
		await stage.select("OPD", "Tanpa OPD");
		await stage.until(() => wordsOf(stage).join() === "aduan 2");
		await stage.select("OPD", "Semua OPD");
		await stage.until(() => rowsOf(stage).length === 7);
	});

	it("is searched once typing pauses, and says that the search reaches further", async () => {
		const stage = await openWith(MIXED);
		await stage.type("Cari di antrean", "aduan 2");
		await stage.sees("Pencarian meliputi juga yang selesai.");
		await stage.until(() => wordsOf(stage).join() === "aduan 26,aduan 23");
		expect(stage.background.callsOf("queue").at(-1)?.query).toEqual({ ...ALL_OPEN, text: "aduan 2" });
		await stage.click("Buka di meja kerja");
		expect(stage.background.callsOf("openDesk")).toEqual([{ hash: "#antrean/all&q=aduan%202" }]);
		const field = await stage.control("Cari di antrean");
		stage.press(field, "Escape");
		await stage.until(() => rowsOf(stage).length === 5);
		expect(stage.port.posted).not.toContainEqual({ type: "blur" });
	});

	it.each([
		["nothing is open", [], async () => {}, "Tidak ada aduan terbuka.", false],
		[
			"a filter lets nothing through",
			MIXED,
			(s: Stage) => s.click("menunggu"),
			"Tidak ada aduan yang cocok dengan saringan ini.",
			true,
		],
		[
			"nothing matches",
			MIXED,
			(s: Stage) => s.type("Cari di antrean", "zz"),
			"Tidak ada aduan yang cocok dengan “zz”.",
			true,
		],
		["there is no word to look for", MIXED, (s: Stage) => s.type("Cari di antrean", "5"), "sedikitnya dua huruf", true],
	])("says so when %s", async (_, queue, narrow, says, hasWayBack) => {
		const stage = await openWith(queue);
		await narrow(stage);
		await stage.sees(says);
		if (hasWayBack) await stage.click("Tampilkan semua");
		await stage.until(() => rowsOf(stage).length === queue.length);
	});

	it("says why when it cannot be read", async () => {
		const stage = await mountWith(MIXED);
		stage.background.fail("queue", "storage");
		await stage.click("Antrean");
		await stage.sees("Data tidak dapat disimpan di komputer ini.");
	});

	it("gives twenty at a time, and more than one answer holds", async () => {
		const stage = await openWith(Array.from({ length: 131 }, (_, index) => makeOpen(index)));
		await stage.sees("20 dari 131 aduan");
		for (const shown of [40, 60, 80, 100, 120]) {
			await stage.click("Tampilkan 20 lagi");
			await stage.until(() => rowsOf(stage).length === shown);
		}
		await stage.click("Tampilkan 11 lagi");
		await stage.until(() => rowsOf(stage).length === 131);
		expect(new Set(wordsOf(stage)).size).toBe(131);
		expect(stage.root.textContent).not.toMatch(/Tampilkan \d+ lagi/);
	});
});

describe("a row of the queue", () => {
	it("opens its complaint in the sidebar, and a link its comment's page while that is elsewhere", async () => {
		const here = makeOpen(30, { id: makeSeen().id });
		const unlinked = makeOpen(25, { comment: { ...here.comment, permalink: "javascript:alert(1)" } });
		const stage = await openWith([here, makeOpen(26), unlinked]);
		stage.port.send({ type: "page", view: makeView([makeSeen()]) });
		await stage.until(() => stage.root.querySelectorAll(".queue-item a").length === 1);
		const links = [...stage.root.querySelectorAll<HTMLAnchorElement>(".queue-item a")];
		expect(links[0]?.target).toBe("_blank");
		expect(links[0]?.closest(".queue-item")?.textContent).toContain("aduan 26");
		rowsOf(stage)[0]?.click();
		expect(stage.port.posted).toContainEqual({ type: "jump", commentId: here.id });
		await stage.until(() => rowsOf(stage)[0]?.getAttribute("aria-current"));
		await stage.until(() => stage.background.callsOf("complaint").some(({ id }) => id === here.id));
	});
});

describe("the queue by keys", () => {
	it.each([
		["j j k", true, "aduan 30"],
		["ArrowDown ArrowDown ArrowUp", true, "aduan 30"],
		["End", true, "aduan 3"],
		["End Home", true, "aduan 40"],
		["j j", false, "aduan 40"],
		["k", true, "aduan 40"],
	])("%s in the list, single keys %s: %s", async (keys, hasSingleKeys, expected) => {
		const stage = await openWith(MIXED, { session: { settings: makeSettings({ hasSingleKeys }) } });
		rowsOf(stage)[0]?.focus();
		for (const key of keys.split(" ")) stage.press(document.activeElement as Element, key);
		expect(focused()).toBe(expected);
	});

	it("leaves k to the round outside the list", async () => {
		const stage = await openWith(MIXED);
		stage.background.rounds = [
			{ site: "x", handle: "dpupr_contoh", url: "https://x.com/dpupr_contoh", visitedAt: null, posts: [] },
		];
		announce(null);
		await stage.sees("@dpupr_contoh");
		const opened = vi.spyOn(window, "open").mockReturnValue(null);
		rowsOf(stage)[1]?.focus();
		stage.press(document.activeElement as Element, "k");
		expect(opened).not.toHaveBeenCalled();
		stage.press(document.body, "k");
		expect(opened).toHaveBeenCalledOnce();
		opened.mockRestore();
	});

	it("comes into sight narrowed from a count in the header, with the focus in its list", async () => {
		const stage = await mountWith(MIXED);
		await stage.click("3 lewat tenggat");
		await stage.until(() => focused() === "aduan 40");
		expect(wordsOf(stage)).toEqual(["aduan 40", "aduan 30", "aduan 26"]);
		await stage.click("1 segera");
		await stage.until(() => focused() === "aduan 23");
	});

	it("opens on its search with c, closed or open", async () => {
		const stage = await mountWith(MIXED);
		stage.press(document.body, "c");
		await stage.until(() => document.activeElement?.getAttribute("type") === "search");
		rowsOf(stage)[0]?.focus();
		stage.press(document.activeElement as Element, "c");
		expect(document.activeElement?.getAttribute("type")).toBe("search");
	});
});

describe("the queue while things change", () => {
	it("keeps the rows in their places under the pointer, with what is known of them now, until it is let go of", async () => {
		const stage = await openWith([makeOpen(10, { id: "x:a" }), makeOpen(5, { id: "x:b" })]);
		const list = await stage.until(() => stage.root.querySelector(".queue-list .queue-rows"));
		list.dispatchEvent(new MouseEvent("mouseenter"));
		stage.background.queue = [makeOpen(12), makeOpen(5, { id: "x:b", location: "Desa Contoh" })];
		announce(["x:b"]);
		await stage.sees("Antrean berubah");
		expect(wordsOf(stage)).toEqual(["aduan 10", "aduan 5"]);
		await stage.sees("Desa Contoh");
		await stage.click("Perbarui");
		await stage.until(() => wordsOf(stage).join() === "aduan 12,aduan 5");
		stage.background.queue = [makeOpen(7)];
		announce(null);
		await stage.sees("Antrean berubah");
		list.dispatchEvent(new MouseEvent("mouseleave"));
		await stage.until(() => wordsOf(stage).join() === "aduan 7");
	});

	it("keeps filter, search and what was shown when the fold is closed and opened again", async () => {
		const stage = await openWith(MIXED);
		await stage.click("lewat tenggat 3");
		await stage.click("Antrean");
		await stage.click("Antrean");
		await stage.until(() => rowsOf(stage).length === 3);
		expect((await stage.control("lewat tenggat 3")).getAttribute("aria-pressed")).toBe("true");
	});

	it("says how far the records are reordered after an update, as long as that takes", async () => {
		const stage = await mountWith(MIXED);
		stage.background.rebuilding = { left: 87_700, all: 100_000 };
		announce(null);
		await stage.sees("Menata ulang catatan setelah pembaruan …");
		await stage.sees("12.300 dari 100.000");
		stage.background.rebuilding = { left: 0, all: 0 };
		await stage.until(() => !stage.root.textContent?.includes("Menata ulang"));
	});
});
