import type { Clock } from "../../../lib/complaint/clock/clocks.ts";
import type { Complaint } from "../../../lib/complaint/complaint.ts";
import { HOUR, makeAnswer, makeComplaint, makeEntry, OTHER_OPD, OUR_OPD } from "../../factories.ts";
import { announce } from "../browser-double.ts";
import { makeSeen, makeView, NOW, show } from "../fakes.ts";
import type { Stage } from "../stage.tsx";
import type { SidebarState } from "./states.ts";

const LONG_OPD = {
	id: "DPRKP",
	name: "Dinas Perumahan Rakyat, Kawasan Permukiman, Pertanahan dan Lingkungan Hidup",
	abbreviation: "DISPERKIMTANLHUBKOMINFOSANDI",
};
const { comment } = makeComplaint();
const ago = (hours: number) => NOW - hours * HOUR;
const clock = (hours: number): Clock => ({
	...(makeComplaint({ capturedAt: ago(24) }).clock as Clock),
	dueAt: NOW + hours * HOUR,
	dueEarliest: NOW + hours * HOUR,
	amberAt: NOW + (hours - 6) * HOUR,
});
const answered = { status: { type: "answered" } as const, firstAnswer: makeAnswer({ kind: "acknowledgement" }) };
/** What we promised for so many hours from now. */
const promised = (hours: number) => ({
	promise: { dueAt: NOW + hours * HOUR, remindAt: NOW + (hours - 4) * HOUR, madeAt: ago(48) },
});
const waiting = (isClockRunning: boolean): Complaint["status"] => ({
	...{ type: "paused", since: ago(5) },
	...{ isClockRunning, isAnswered: false },
});

/** One of every state, with short and endless words. */
const QUEUE: Complaint[] = [
	makeComplaint({
		capturedAt: ago(76),
		opd: LONG_OPD,
		location: "Jalan Raya Contoh Kulon Kilometer 4, sebelah balai desa",
	}),
	makeComplaint({ capturedAt: ago(30), opd: OTHER_OPD, comment: { ...comment, text: "mohon ".repeat(80) } }),
	makeComplaint({ ...answered, ...promised(-24), running: { of: "followUp", ...clock(-30) } }),
	makeComplaint({ capturedAt: ago(22), location: "" }),
	makeComplaint({ capturedAt: ago(20), comment: { ...comment, text: null, permalink: null } }),
	makeComplaint({ reopening: { at: ago(3), clock: clock(21) }, running: { of: "reopened", ...clock(21) } }),
	makeComplaint({ status: waiting(true), running: { of: "response", ...clock(9) } }),
	makeComplaint({ ...answered, ...promised(70), running: { of: "followUp", ...clock(72) } }),
	makeComplaint({ status: waiting(false) }),
	makeComplaint({ ...answered, ...promised(3), opd: null }),
	makeComplaint({ messageKind: "appreciation", comment: { ...comment, text: "mantap min 🙏" } }),
	...Array.from({ length: 30 }, (_, index) =>
		makeComplaint({ capturedAt: ago(index % 18), comment: { ...comment, text: `aduan contoh ke-${index + 1}` } }),
	),
];

/** Nothing chosen, these in the queue. */
async function withQueue(stage: Stage, queue: Complaint[]): Promise<void> {
	stage.background.queue = queue;
	await stage.control("Antrean");
	stage.port.send({ type: "page", view: makeView([makeSeen()]) });
	announce(null);
}

/** A recorded complaint as it stands, open in the sidebar. */
function showing(overrides: Partial<Complaint>): SidebarState {
	return {
		async arrange(stage) {
			const complaint = makeComplaint({ id: makeSeen().id, opd: OUR_OPD, capturedAt: ago(20), ...overrides });
			const entries = [makeEntry("captured", { subject: complaint.id, site: "x" })];
			stage.background.detail = { complaint, entries, pending: null, action: null, masked: [] };
			await stage.until(() => stage.root.querySelector(".counts"));
			stage.port.send({ type: "page", view: makeView([makeSeen()]) });
			stage.port.send(show(makeSeen()));
			await stage.sees("Riwayat");
		},
	};
}

/** The queue, and complaints whose clock is another than that of the first answer. */
export const QUEUE_STATES: Record<string, SidebarState> = {
	"queue-closed": {
		async arrange(stage) {
			await withQueue(stage, QUEUE);
			await stage.sees("41 terbuka");
		},
	},
	"queue-open": {
		async arrange(stage) {
			stage.background.pending.set("x:1", {
				...{ complaintId: "x:1", templateId: null, text: "", reply: "substantive" as const },
				insertedAt: NOW,
			});
			await withQueue(stage, QUEUE);
			await stage.click("Antrean");
			await stage.sees("20 dari 41 aduan");
		},
	},
	"queue-narrowed": {
		async arrange(stage) {
			await withQueue(stage, QUEUE);
			await stage.click("3 lewat tenggat");
			await stage.until(() => stage.root.querySelectorAll(".queue-row").length === 3);
		},
	},
	"queue-promised": {
		async arrange(stage) {
			await withQueue(stage, QUEUE);
			await stage.click("Antrean");
			await stage.click("ada janji 3");
			await stage.until(() => stage.root.querySelectorAll(".queue-row").length === 3);
		},
	},
	"queue-found-nothing": {
		async arrange(stage) {
			await withQueue(stage, QUEUE);
			await stage.click("Antrean");
			await stage.type("Cari di antrean", "kata yang sangat panjang dan tidak ada di aduan mana pun juga");
			await stage.sees("Tidak ada aduan yang cocok");
		},
	},
	"queue-rebuilding": {
		async arrange(stage) {
			stage.background.rebuilding = { left: 87_700, all: 100_000 };
			await withQueue(stage, QUEUE.slice(0, 4));
			await stage.sees("12.300 dari 100.000");
		},
	},
	"complaint-follow-up": showing({ ...answered, followUp: clock(72), running: { of: "followUp", ...clock(72) } }),
	"complaint-follow-up-late": showing({
		...answered,
		followUp: clock(-30),
		running: { of: "followUp", ...clock(-30) },
	}),
	"complaint-reopened": showing({
		reopening: { at: ago(3), clock: clock(21) },
		running: { of: "reopened", ...clock(21) },
	}),
	"complaint-waiting-on-the-clock": showing({ status: waiting(true), running: { of: "response", ...clock(9) } }),
};
