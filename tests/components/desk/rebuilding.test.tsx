// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Rebuilding } from "../../../lib/messages/values.ts";
import { makeComplaint } from "../../factories.ts";
import { type DeskStage, deskAt } from "./stage.tsx";

vi.mock("wxt/browser", () => import("../browser-double.ts"));

let stage: DeskStage;
afterEach(() => stage.end());

const at = (hash: string, rebuilding: () => Rebuilding) =>
	deskAt(hash, {
		complaints: [makeComplaint()],
		answers: { rebuilding: () => ({ ok: true, value: rebuilding() }) },
	});

describe("after an update", () => {
	it("the queue says how far its records are reordered, until they are", async () => {
		let left = 400;
		stage = await at("#antrean", () => ({ left, all: 1500 }));
		await stage.sees("Menata ulang catatan setelah pembaruan");
		await stage.sees("1.100 dari 1.500");
		left = 0;
		await stage.until(() => !stage.root.textContent?.includes("Menata ulang"));
	});

	it("screens without the queue say nothing of it", async () => {
		stage = await at("#laporan", () => ({ left: 400, all: 1500 }));
		await stage.find(".log-table");
		expect(stage.root.textContent).not.toContain("Menata ulang");
	});
});
