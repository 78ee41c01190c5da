// @vitest-environment jsdom
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { HOUR, makeAnswer, makeComplaint, OTHER_OPD, OUR_OPD } from "../../factories.ts";
import { announce } from "../browser-double.ts";
import { makeSeen, NOW, show } from "../fakes.ts";
import type { Stage } from "../stage.tsx";
import { mount, mountRecorded } from "./mount.ts";
import { makeDetection, REGISTERED } from "./told.ts";

vi.mock("wxt/browser", () => import("../browser-double.ts"));

const ID = "x:1990000000000000001";

async function detect(stage: Stage, ...detections: ReturnType<typeof makeDetection>[]) {
	stage.background.detections = detections;
	announce(null);
	await stage.until(() => stage.root.querySelector(".detections, .chosen .banner"));
}
const rows = (stage: Stage) => [...stage.root.querySelectorAll(".detection p")].map((row) => row.textContent);

describe("what was read by itself", () => {
	it("says whose account answered, whom a leader named, and when", async () => {
		const stage = await mount({ session: { settings: REGISTERED } });
		await detect(
			stage,
			makeDetection({ number: "AAAA-1111" }),
			makeDetection({ number: "BBBB-2222", opd: OUR_OPD }),
			makeDetection({ number: "CCCC-3333", opd: OTHER_OPD, at: NOW - 24 * HOUR }),
		);
		expect(rows(stage)).toEqual([
			"AAAA-1111 · dibalas akun Anda pukul 12.00 WIB",
			"BBBB-2222 · dibalas akun Anda pukul 12.00 WIB",
			"CCCC-3333 · dibalas akun Dishub 17 Nov 13.00 WIB",
		]);
		await detect(stage, makeDetection({ number: "DDDD-4444", kind: "disposition", opd: OTHER_OPD }));
		await stage.until(() => rows(stage)[0] === "DDDD-4444 · disposisi pimpinan: Dishub, pukul 12.00 WIB");
		expect(stage.root.querySelector("[role=status].visually-hidden")?.textContent).toContain("DDDD-4444");
	});

	it.each([
		["stays where it is while the pointer is there", true, 60],
		["makes room while the pointer is elsewhere", false, 0],
	])("what stands below %s", async (_, isOver, scrolled) => {
		const root = document.documentElement;
		vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(60);
		vi.spyOn(root, "querySelector").mockImplementation((wanted) => (isOver && wanted === "main:hover" ? root : null));
		onTestFinished(() => {
			vi.restoreAllMocks();
			root.scrollTop = 0;
		});
		const stage = await mount();
		await detect(stage, makeDetection());
		expect(root.scrollTop).toBe(scrolled);
	});

	it("lists the newest, and the others on demand", async () => {
		const stage = await mount();
		await detect(stage, ...["AAAA", "BBBB", "CCCC", "DDDD"].map((number) => makeDetection({ number })));
		expect(rows(stage)).toHaveLength(3);
		await stage.click("Tampilkan semua (4)");
		await stage.until(() => rows(stage).length === 4);
	});

	it("is taken note of together, all that is listed", async () => {
		const stage = await mount();
		const listed = Array.from({ length: 4 }, () => makeDetection());
		await detect(stage, ...listed);
		await stage.click("Sudah dilihat");
		await stage.until(() => stage.root.querySelector(".detections") === null);
		expect(stage.background.callsOf("acknowledgeDetections")).toEqual([
			{ actions: listed.map(({ action }) => action) },
		]);
	});

	it("shows the complaint", async () => {
		const stage = await mount();
		await detect(stage, makeDetection({ complaintId: "x:7", number: "AAAA-1111" }));
		await stage.click("Lihat aduan AAAA-1111");
		await stage.until(() => stage.background.callsOf("complaint").some(({ id }) => id === "x:7"));
		await stage.until(() => stage.root.querySelector('[aria-label^="Lihat aduan"]') === null);
	});

	it("is undone by itself, and brought back", async () => {
		const stage = await mount();
		const detection = makeDetection({ number: "AAAA-1111" });
		await detect(stage, detection);
		await stage.click("Urungkan yang terbaca pada AAAA-1111");
		await stage.until(() => stage.root.querySelector(".detections") === null);
		await stage.click("Kembalikan");
		await stage.until(() => stage.background.callsOf("undo").length === 2);
		const [first, second] = stage.background.callsOf("undo");
		expect(first).toMatchObject({ id: detection.complaintId, undoes: detection.action });
		expect(second).toMatchObject({ id: detection.complaintId, undoes: first?.action });
	});

	it.each(["undo", "acknowledgeDetections"] as const)("stays, and says why, when %s fails", async (name) => {
		const stage = await mount();
		await detect(stage, makeDetection({ number: "AAAA-1111" }));
		stage.background.fail(name, "storage");
		await stage.click(name === "undo" ? "Urungkan yang" : "Sudah dilihat");
		await stage.sees("Tidak ada yang tercatat");
		expect(rows(stage)).toHaveLength(1);
	});
});

describe("what was read of the complaint on screen", () => {
	const at = NOW - HOUR;
	it.each([
		{
			what: "our answer",
			kind: "answer" as const,
			opd: null,
			answered: at,
			says: "Balasan Anda terbaca di halaman, tenggat berhenti pukul 12.00 WIB.",
		},
		{
			what: "another OPD's",
			kind: "answer" as const,
			opd: OTHER_OPD,
			answered: at,
			says: "Balasan akun Dishub terbaca di halaman, tenggat berhenti pukul 12.00 WIB.",
		},
		{
			what: "not the first",
			kind: "answer" as const,
			opd: null,
			answered: at - HOUR,
			says: "Balasan Anda terbaca di halaman, pukul 12.00 WIB.",
		},
		{
			what: "a disposition",
			kind: "disposition" as const,
			opd: OTHER_OPD,
			answered: null,
			says: "Disposisi pimpinan kepada Dishub terbaca di halaman, pukul 12.00 WIB.",
		},
	])("$what", async ({ kind, opd, answered, says }) => {
		const stage = await mountRecorded();
		const complaint = makeComplaint({ id: ID, firstAnswer: answered === null ? null : makeAnswer({ at: answered }) });
		stage.background.detail = { complaint, entries: [], pending: null, action: null, masked: [] };
		await detect(stage, makeDetection({ complaintId: ID, kind, opd, at }));
		await stage.sees(says);
		// Beneath the buttons, which stay where they are when it comes.
		const parts = [...stage.root.querySelectorAll(".chosen .actions, .chosen .banner")];
		expect(parts.map(({ className }) => className.split(" ")[0])).toEqual(["actions", "banner"]);
		// Once, where it belongs: not in the list above too.
		expect(stage.root.querySelector(".detections")).toBeNull();
		(await stage.until(() => stage.root.querySelector<HTMLElement>(".chosen .banner .button-link"))).click();
		await stage.until(() => stage.background.callsOf("undo").length === 1);
	});

	it("is taken note of there when it is alone, else in the list with the others", async () => {
		const stage = await mountRecorded();
		await detect(stage, makeDetection({ complaintId: ID, at }));
		await stage.click("Sudah dilihat");
		await stage.until(() => stage.background.callsOf("acknowledgeDetections").length === 1);
		await detect(
			stage,
			makeDetection({ complaintId: ID, at }),
			makeDetection({ complaintId: "x:9", number: "BBBB-2222" }),
		);
		await stage.until(() => rows(stage).length === 1);
		const buttons = [...stage.root.querySelectorAll("button")].filter(
			(button) => button.textContent === "Sudah dilihat",
		);
		expect(buttons.map((button) => button.closest(".detections") !== null)).toEqual([true]);
	});
});

describe("an answer that the site hints at", () => {
	const hinted = makeSeen({ site: "facebook", id: "fb:900000000000001", answerHint: { by: "DPUPR Contoh" } });
	const question =
		"Facebook menunjukkan balasan dari DPUPR Contoh di bawah komentar ini, tetapi isinya tidak tampak. Apakah itu balasan Anda?";

	it("is asked, and its time has to be said", async () => {
		const stage = await mountRecorded(hinted);
		await stage.sees(question);
		await stage.click("Ya, sudah ditanggapi…");
		await stage.sees("Ditanggapi pada");
		const save = stage.root.querySelector<HTMLButtonElement>(".inline-form [type=submit]");
		expect(save?.disabled).toBe(true);
		await stage.type("Ditanggapi pada", "2026-11-18T12:30");
		await stage.until(() => save?.disabled === false);
		save?.click();
		await stage.until(() => stage.background.callsOf("reply").length === 1);
		expect(stage.background.callsOf("reply")[0]).toMatchObject({
			...{ id: hinted.id, source: "declared", at: Date.UTC(2026, 10, 18, 5, 30) },
		});
		await stage.until(() => !stage.root.textContent?.includes("Apakah itu"));
	});

	it("is asked once: no is remembered", async () => {
		const stage = await mountRecorded(hinted);
		await stage.click("Bukan");
		await stage.until(() => !stage.root.textContent?.includes("Apakah itu"));
		stage.port.send(show(makeSeen({ id: "x:5" })));
		await stage.control("Simpan");
		stage.port.send(show(hinted));
		await stage.sees("Riwayat");
		expect(stage.root.textContent).not.toContain("Apakah itu");
		expect(stage.background.callsOf("reply")).toEqual([]);
	});

	it.each([
		{
			what: "without a name",
			seen: { ...hinted, answerHint: { by: null } },
			says: /menunjukkan balasan di bawah komentar ini/,
		},
		{ what: "nothing hinted", seen: { ...hinted, answerHint: null }, says: null },
	])("$what", async ({ seen, says }) => {
		const stage = await mountRecorded(seen);
		expect(stage.root.textContent?.match(says ?? /Apakah itu/) !== null).toBe(says !== null);
	});
});
