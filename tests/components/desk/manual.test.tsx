// @vitest-environment jsdom
import { afterEach, expect, it, vi } from "vitest";
import type { ArgsOf } from "../../../lib/messages/contract.ts";
import { MORNING, makeComplaint, OUR_OPD } from "../../factories.ts";
import { type DeskStage, deskAt } from "./stage.tsx";

vi.mock("wxt/browser", () => import("../browser-double.ts"));

let stage: DeskStage;
afterEach(() => stage.end());

const recorded = makeComplaint({ id: "manual:1", channel: "manual", intake: "counter", capturedAt: MORNING });
const answers = {
	capture: ({ action }: ArgsOf<"capture">) => ({
		ok: true as const,
		value: { complaint: recorded, entries: [], pending: null, action, masked: [] },
	}),
	contact: () => ({ ok: true as const, value: "0812-0000-0012" }),
};

it("records by hand beside the queue, and then shows the complaint with what to call back", async () => {
	stage = await deskAt("#antrean", { complaints: [recorded], answers });
	await stage.click("Catat manual");
	await stage.find("aside[aria-label='Catat manual']");
	await stage.click("Loket");
	await stage.type("Isi aduan", "saluran mampet di Desa Contoh");
	await stage.click("SimpanCtrl+Enter");
	await stage.sees(`Tercatat ${recorded.number}`);
	await stage.sees("Dapat dihubungi: 0812-0000-0012");
	expect(stage.desk.argsOf("capture")).toMatchObject([
		{ comment: { site: "manual", intake: "counter" }, opd: OUR_OPD },
	]);
	expect(location.hash).toBe("#antrean/all/manual:1");
	await stage.click("Urungkan");
	await stage.until(() => stage.desk.argsOf("undo").length === 1);
	expect(stage.desk.argsOf("undo")).toMatchObject([{ id: "manual:1" }]);
});

it("closes with Escape, gives the focus back, and keeps what was typed", async () => {
	stage = await deskAt("#antrean", { complaints: [recorded], answers });
	await stage.click("Catat manual");
	await stage.type("Isi aduan", "saluran mampet");
	stage.press(document.activeElement ?? document, "Escape");
	await stage.until(() => !stage.root.querySelector("aside"));
	expect(document.activeElement?.textContent).toBe("Catat manual");
	await stage.until(() => stage.desk.argsOf("saveDraft").length === 1);
	expect(stage.desk.argsOf("saveDraft")).toMatchObject([{ key: "manual", value: { text: "saluran mampet" } }]);
});
