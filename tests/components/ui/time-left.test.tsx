// @vitest-environment jsdom
import { signal } from "@preact/signals";
import { render } from "preact";
import { afterEach, describe, expect, it } from "vitest";
import { AppContext, appOf } from "../../../components/ui/App.tsx";
import { StateBadge } from "../../../components/ui/StateBadge.tsx";
import { TimeLeft } from "../../../components/ui/TimeLeft.tsx";
import type { Clock } from "../../../lib/complaint/clock/clocks.ts";
import type { Complaint } from "../../../lib/complaint/complaint.ts";
import { STATES, stateAt } from "../../../lib/complaint/state.ts";
import { HOUR, MORNING, makeAnswer, makeComplaint, makeSettings } from "../../factories.ts";
import { unmount } from "../unmount.ts";

const now = signal(MORNING);
const app = appOf(makeSettings(), async () => ({ ok: false, code: "internal", message: "" }), now);
afterEach(() => unmount(document.body));

/** What stands on the screen, without what is for screen readers only. */
function shown(complaint: Complaint, at: number): { time: string; badge: string; shape: string } {
	now.value = at;
	render(
		<AppContext.Provider value={app}>
			<TimeLeft complaint={complaint} />
			<StateBadge state={stateAt(complaint, at)} />
		</AppContext.Provider>,
		document.body,
	);
	const time = document.querySelector(".time-left-inline")?.firstChild?.textContent ?? "";
	return {
		time,
		badge: document.querySelector(".badge")?.textContent ?? "",
		shape: document.querySelector("svg")?.getAttribute("data-shape") ?? "",
	};
}

const interval = { earliest: MORNING - HOUR, latest: MORNING };
const rules = (dueAt: number) => ({
	...(makeComplaint().clock as Clock),
	dueAt,
	dueEarliest: dueAt,
	amberAt: dueAt - HOUR,
});
/** Answered first, and to be finished three days after `MORNING`. */
const owing = {
	status: { type: "answered" } as const,
	firstAnswer: makeAnswer({ kind: "acknowledgement" }),
	running: { of: "followUp", ...rules(MORNING + 72 * HOUR) } as const,
};
const answered = { status: { type: "answered" } as const, firstAnswer: makeAnswer({ kind: "acknowledgement" }) };

const waiting = (isClockRunning: boolean, isAnswered: boolean): Partial<Complaint> => ({
	status: { type: "paused", since: MORNING, isClockRunning, isAnswered },
});

describe("time and state in words", () => {
	it.each<[string, Partial<Complaint>, number, { time: string; badge: string; shape: string }]>([
		["fresh", {}, 0, { time: "sisa 1 hari", badge: "dalam tenggat", shape: "onTrack" }],
		["soon", {}, 20.5, { time: "sisa 3 jam 30 mnt", badge: "segera", shape: "soon" }],
		["late", {}, 50, { time: "lewat 1 hari 2 jam", badge: "lewat tenggat", shape: "overdue" }],
		["age read as an interval", { postedAt: interval }, 19, { time: "sisa ± 5 jam", badge: "segera", shape: "soon" }],
		[
			"praise",
			{ messageKind: "appreciation" },
			0,
			{ time: "tanpa tenggat", badge: "tanpa tenggat", shape: "noDeadline" },
		],
		[
			"waiting",
			waiting(false, false),
			1,
			{ time: "menunggu sejak 18 Nov 10.00 WIB", badge: "menunggu data warga", shape: "paused" },
		],
		[
			"answered",
			answered,
			3,
			{ time: "ditanggapi 18 Nov 12.00 WIB", badge: "ditanggapi, belum selesai", shape: "answered" },
		],
		[
			"answered, with a deadline for the rest",
			owing,
			3,
			{ time: "tindak lanjut: sisa 2 hari 21 jam", badge: "ditanggapi, belum selesai", shape: "answered" },
		],
		[
			"the rest is late",
			owing,
			96,
			{ time: "tindak lanjut: lewat 1 hari", badge: "tindak lanjut lewat tenggat", shape: "followUpOverdue" },
		],
		[
			"waiting while the clock runs",
			{ ...waiting(true, false), running: { of: "response", ...rules(MORNING + 24 * HOUR) } },
			1,
			{ time: "sisa 23 jam", badge: "dalam tenggat", shape: "onTrack" },
		],
		[
			"answered and waiting while the clock of the rest runs",
			{ ...waiting(true, true), running: owing.running },
			1,
			{ time: "tindak lanjut: sisa 2 hari 23 jam", badge: "ditanggapi, belum selesai", shape: "answered" },
		],
		[
			"answered and waiting, without a deadline for the rest",
			{ ...waiting(true, true), running: null },
			1,
			{ time: "menunggu sejak 18 Nov 10.00 WIB", badge: "ditanggapi, belum selesai", shape: "answered" },
		],
		[
			"reopened",
			{ firstAnswer: makeAnswer(), running: { of: "reopened", ...rules(MORNING + 24 * HOUR) } },
			30,
			{ time: "lewat 6 jam", badge: "lewat tenggat", shape: "overdue" },
		],
		[
			"closed",
			{ status: { type: "closed", outcome: "handled", at: MORNING, isWithoutAnswer: true } },
			1,
			{ time: "ditutup: selesai ditangani", badge: "selesai", shape: "closed" },
		],
		[
			"merged",
			{ status: { type: "merged", into: "ig:1" } },
			1,
			{
				time: expect.stringMatching(/^digabung ke [0-9A-Z]{4}-[0-9A-Z]{4}$/) as never,
				badge: "digabung",
				shape: "merged",
			},
		],
		[
			"ticked off",
			{ status: { type: "dismissed", reason: "chat" }, clock: null },
			1,
			{ time: "obrolan", badge: "tidak perlu dicatat", shape: "dismissed" },
		],
	])("%s", (_, overrides, hours, expected) => {
		expect(shown(makeComplaint(overrides), MORNING + hours * HOUR)).toEqual(expected);
	});

	const due = rules(MORNING + 24 * HOUR);
	it.each<[string, Partial<Complaint>, string]>([
		["of the first answer", {}, "tenggat Kamis"],
		["of the rest", { ...owing, running: { of: "followUp", ...due } }, "tenggat tindak lanjut Kamis"],
		["of a reopening", { running: { of: "reopened", ...due } }, "tenggat setelah dibuka kembali Kamis"],
		[
			"that runs while we wait",
			{ ...waiting(true, false), running: { of: "response", ...due } },
			"menunggu data warga, tetap berjalan: tenggat Kamis",
		],
	])("has the full date %s on hover", (_, overrides, expected) => {
		shown(makeComplaint(overrides), MORNING);
		expect(document.querySelector("time")?.title).toBe(`${expected}, 19 November 2026 pukul 10.00 WIB`);
	});

	it("has another shape for every state", () => {
		const drawn = STATES.map((state) => {
			render(
				<AppContext.Provider value={app}>
					<StateBadge state={state} look="shape" />
				</AppContext.Provider>,
				document.body,
			);
			return document.querySelector("svg")?.innerHTML;
		});
		expect(new Set(drawn).size).toBe(STATES.length);
	});
});
