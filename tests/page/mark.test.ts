// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import { toMark } from "../../lib/actions/mark.ts";
import type { Clock } from "../../lib/complaint/clock/clocks.ts";
import type { Complaint } from "../../lib/complaint/complaint.ts";
import type { PageSettings } from "../../lib/messages/values.ts";
import { createMark, type MarkStyle } from "../../lib/page/mark.ts";
import { pageWordsIn } from "../../lib/words/page-words.ts";
import { HOUR, MORNING, makeAnswer, makeComplaint } from "../factories.ts";

afterEach(() => vi.restoreAllMocks());

/** The pill of a complaint at a time, its root opened to us as it never is to a page. */
function pillOf(overrides: Partial<Complaint>, now: number, markStyle: "full" | "dot" = "full"): HTMLElement {
	const { attachShadow } = Element.prototype;
	vi.spyOn(Element.prototype, "attachShadow").mockImplementation(function (this: Element) {
		return attachShadow.call(this, { mode: "open" });
	});
	const settings: PageSettings = {
		...{ isConfigured: true, language: "id", markStyle, handles: [], accounts: [], adapter: null },
		words: pageWordsIn("id"),
	};
	const style: MarkStyle = { look: "light", settings };
	const mark = createMark(document, style, () => undefined);
	mark.show(toMark(makeComplaint(overrides)), now);
	return mark.host.shadowRoot?.querySelector("button") as HTMLElement;
}

const clock = (dueAt: number): Clock => ({ ...(makeComplaint().clock as Clock), dueAt, amberAt: dueAt - HOUR });
const owing = {
	status: { type: "answered" } as const,
	firstAnswer: makeAnswer({ kind: "acknowledgement" }),
	running: { of: "followUp", ...clock(MORNING + 72 * HOUR) } as const,
};

describe("the mark in the page", () => {
	it.each<[string, Partial<Complaint>, number, string, string]>([
		["the time left", {}, 20, "◐ DPUPR · 4 jam", "DPUPR, segera, 4 jam"],
		["how late it is", {}, 26, "▲ DPUPR · 2 jam", "DPUPR, lewat tenggat, 2 jam"],
		["answered, finished or not", { ...owing, running: null }, 1, "▷ DPUPR", "DPUPR, ditanggapi, belum selesai"],
		[
			"the time left for the follow-up",
			owing,
			1,
			"▷ DPUPR · 2 hari",
			"DPUPR, ditanggapi, belum selesai, tindak lanjut: 2 hari",
		],
		["how late the follow-up is", owing, 96, "△ DPUPR · 1 hari", "DPUPR, tindak lanjut lewat tenggat, 1 hari"],
		[
			"a clock that runs while we wait",
			{
				status: { type: "paused", since: MORNING, isClockRunning: true, isAnswered: false },
				running: { of: "response", ...clock(MORNING + 24 * HOUR) },
			},
			1,
			"● DPUPR · 23 jam",
			"DPUPR, dalam tenggat, 23 jam",
		],
		[
			"no time where none runs",
			{ status: { type: "paused", since: MORNING, isClockRunning: false, isAnswered: false } },
			1,
			"❚❚ DPUPR",
			"DPUPR, menunggu data warga",
		],
	])("tells %s", (_, overrides, hours, text, label) => {
		const pill = pillOf(overrides, MORNING + hours * HOUR);
		expect([pill.textContent, pill.title]).toEqual([text, `${label}. Klik untuk membuka di Tanggap`]);
	});

	it("is a dot without time where the settings say so", () => {
		expect(pillOf(owing, MORNING, "dot").textContent).toBe("▷");
	});
});
