// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import { HOUR, MORNING, makeComplaint, makeGuidance } from "../../factories.ts";
import type { Given } from "./fake-desk.ts";
import { type DeskStage, deskAt } from "./stage.tsx";

vi.mock("wxt/browser", () => import("../browser-double.ts"));

let stage: DeskStage;
afterEach(() => stage.end());

const road = makeComplaint({ id: "x:1", guidance: makeGuidance({ text: "Jalan kami cek besok pagi, terima kasih" }) });
const lamp = makeComplaint({
	id: "x:2",
	topic: "lampu mati",
	guidance: makeGuidance({ text: "Lampu kami perbaiki hari Kamis", askedAt: MORNING - 2 * HOUR }),
});
const other = makeComplaint({ id: "x:3", guidance: makeGuidance({ state: "approved" }) });
const given: Given = { complaints: [road, lamp, other], now: MORNING + 5 * HOUR };
const short = (complaint: { number: string }) => complaint.number.slice(0, 4);
const field = (label: string) => stage.find<HTMLInputElement>(`[aria-label="${label}"]`);
const fill = (element: HTMLInputElement, value: string, type = "input") => {
	element.value = value;
	element.dispatchEvent(new Event(type, { bubbles: true }));
};
const decided = () => stage.desk.argsOf("decideGuidance");
const paste = async (text: string, answers = {}) => {
	stage = await deskAt("#antrean/guidance", { ...given, answers });
	await stage.sees("menunggu arahan 7 jam");
	await stage.click("Tempel jawaban arahan");
	await stage.type("Balasan yang diterima", text);
	await stage.click("Baca jawaban");
};

describe("the queue of what waits for guidance", () => {
	it("is one chip away, with its count, and says in each row how long it has waited", async () => {
		stage = await deskAt("#antrean", given);
		await stage.sees("Menunggu arahan 2");
		await stage.click("Menunggu arahan 2");
		await stage.until(() => stage.root.querySelectorAll("[data-complaint]").length === 2);
		await stage.sees("menunggu arahan 5 jam");
		expect(location.hash).toBe("#antrean/guidance");
	});

	it("shows the request in the pane of its complaint, to be decided there", async () => {
		const detail = { complaint: road, entries: [], pending: null, action: null, masked: [] };
		const answers = { decideGuidance: () => ({ ok: true, value: detail }) as const };
		stage = await deskAt("#antrean/guidance", { ...given, answers });
		await stage.until(() => stage.root.querySelector("[data-complaint='x:1']"));
		stage.root.querySelector<HTMLElement>("[data-complaint='x:1']")?.click();
		await stage.sees("Menunggu arahan 5 jam");
		await stage.click("Setujui…");
		await stage.type("Diputuskan oleh", "Ibu Kepala");
		await stage.click("Setujui");
		await stage.until(() => decided().length === 1);
		expect(decided()).toMatchObject([{ id: "x:1", decision: "approved", decidedBy: "Ibu Kepala" }]);
	});
});

describe("one text that answers several", () => {
	const both = [
		`[22/11/26 14.05] Ibu Kepala: SETUJU ${short(road)}`,
		`[22/11/26 14.06] Ibu Kepala: TOLAK ${short(lamp)}: belum pasti`,
	].join("\n");

	it("stays, with what was put right, when it is folded in and out", async () => {
		await paste(both);
		await stage.sees("Catat 2 keputusan");
		fill(await field("Diputuskan oleh, jawaban 1"), "Pak Sekretaris");
		await stage.click("Tempel jawaban arahan");
		await stage.until(() => stage.root.querySelector(".guidance-answers > [hidden]"));
		await stage.click("Tempel jawaban arahan");
		await stage.until(() => !stage.root.querySelector(".guidance-answers > [hidden]"));
		expect((await field("Diputuskan oleh, jawaban 1")).value).toBe("Pak Sekretaris");
	});

	it("is read into a table, and nothing is recorded before the button", async () => {
		await paste(both);
		await stage.sees("Catat 2 keputusan");
		expect(decided()).toEqual([]);
		await stage.click("Catat 2 keputusan");
		await stage.sees("2 keputusan dicatat");
		expect(decided()).toMatchObject([
			{ id: "x:1", request: road.guidance?.request, decision: "approved", text: road.guidance?.text, remark: "" },
			{
				id: "x:2",
				request: lamp.guidance?.request,
				decision: "rejected",
				text: lamp.guidance?.text,
				remark: "belum pasti",
			},
		]);
	});

	it("asks which complaint it is about, who decided and what, where it does not say", async () => {
		await paste("setuju tapi sebutkan jamnya");
		await stage.sees("Setuju dengan tambahan.");
		expect(stage.root.textContent).not.toContain("Catat 1 keputusan");
		fill(await field("Aduan untuk jawaban 1"), "x:2", "change");
		await stage.click("Disetujui");
		fill(await field("Teks yang disetujui, jawaban 1"), "Lampu kami perbaiki {kapan}");
		await stage.sees("Teks ini masih berisi tanda { }");
		fill(await field("Teks yang disetujui, jawaban 1"), "Lampu kami perbaiki hari Kamis pukul 09.00");
		fill(await field("Diputuskan oleh, jawaban 1"), "Pak Sekretaris");
		await stage.click("Catat 1 keputusan");
		await stage.sees("1 keputusan dicatat");
		expect(decided()).toMatchObject([
			{
				id: "x:2",
				decision: "approved",
				decidedBy: "Pak Sekretaris",
				text: "Lampu kami perbaiki hari Kamis pukul 09.00",
			},
		]);
	});

	it("keeps a row that was refused, and says which", async () => {
		const decideGuidance = ({ id }: { id: string }) =>
			id === "x:1" ? ({ ok: false, code: "not-found", message: "" } as const) : ({ ok: true, value: null } as const);
		await paste(both, { decideGuidance });
		await stage.click("Catat 2 keputusan");
		await stage.sees(`Tidak tercatat: ${road.number}`);
		await stage.sees("1 keputusan dicatat");
		await stage.click("Abaikan jawaban 1");
		await stage.until(() => stage.root.querySelector(".guidance-table") === null);
	});

	it("without a decision says so", async () => {
		await paste("rapat jam 2");
		await stage.sees("Tidak ada teks yang dapat dibaca sebagai jawaban.");
		await stage.sees("rapat jam 2");
	});
});
