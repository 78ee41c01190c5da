import { type Clock, clockOf } from "../lib/complaint/clock/clocks.ts";
import { DEFAULT_RULE_BOOK } from "../lib/complaint/clock/presets.ts";
import type { ClockRules } from "../lib/complaint/clock/rules.ts";
import { runningClock } from "../lib/complaint/clocks-of.ts";
import type { Answer, Complaint, Guidance } from "../lib/complaint/complaint.ts";
import { createDirectory, SHIPPED_DIRECTORY } from "../lib/complaint/directory.ts";
import type { EntryKind, Interval, KnownEntry, OpdRef, Verdict } from "../lib/complaint/entry.ts";
import { complaintNumber, uuidv7 } from "../lib/complaint/ids.ts";
import { defaultSettings, type Settings } from "../lib/complaint/settings.ts";
import type { Template } from "../lib/complaint/template/template.ts";
import { verdictOf } from "../lib/complaint/verdict.ts";
import type { MessageKind } from "../lib/complaint/vocabulary.ts";

/** Values that fit together and are valid; a test names only what it is about. All persons, places and numbers are invented. */

export const HOUR = 3_600_000;
/** Wednesday, 18 November 2026, 10.00 WIB: in the middle of week 2026-W47. */
export const MORNING = Date.UTC(2026, 10, 18, 3);

export const OUR_OPD: OpdRef = {
	id: "DPUPR",
	name: "Dinas Pekerjaan Umum dan Penataan Ruang",
	abbreviation: "DPUPR",
};
export const OTHER_OPD: OpdRef = { id: "DISHUB", name: "Dinas Perhubungan", abbreviation: "Dishub" };

/** The shipped organisations. */
export const DIRECTORY = createDirectory(SHIPPED_DIRECTORY);

/** The shipped rules, in WIB. */
export const RULES: ClockRules = { ...DEFAULT_RULE_BOOK, zone: "Asia/Jakarta", calendarIds: {} };

/** The first-response clock of a complaint by the shipped rules. */
export function makeClock(messageKind: MessageKind, postedAt: Interval | null, capturedAt: number): Clock | null {
	const start = postedAt ?? { earliest: capturedAt, latest: capturedAt };
	return clockOf("firstResponse", { start, messageKind, urgency: "medium", opdId: null, pauses: [] }, RULES);
}

let counter = 0;
/** A valid UUIDv7, another one at every call, the same in every run of a file. */
export function makeId(): string {
	counter += 1;
	const random = new Uint8Array(10);
	new DataView(random.buffer).setUint32(6, counter);
	return uuidv7(MORNING, random);
}

export function makeSettings(overrides: Partial<Settings> = {}): Settings {
	return {
		...defaultSettings("Kabupaten Contoh", OUR_OPD, ["Dwi", "Rina"]),
		handles: { x: ["dpupr_contoh"], facebook: ["dpuprcontoh"], instagram: ["dpupr.contoh"] },
		...overrides,
	};
}

/** An answer that was in time by the clock of `makeComplaint`. */
export function makeAnswer(overrides: Partial<Answer> = {}): Answer {
	return {
		at: MORNING + 2 * HOUR,
		kind: "substantive",
		source: "declared",
		punctuality: { isOnTime: true, isEstimate: false },
		entryId: makeId(),
		opd: null,
		...overrides,
	};
}

/** An open complaint on Instagram, posted and recorded at `MORNING`. Its number and clock follow from what is overridden. */
export function makeComplaint(overrides: Partial<Complaint> = {}): Complaint {
	const id = overrides.id ?? `ig:${17_900_000_000_000 + ++counter}`;
	const capturedAt = overrides.capturedAt ?? MORNING;
	const postedAt = overrides.postedAt === undefined ? { earliest: capturedAt, latest: capturedAt } : overrides.postedAt;
	const messageKind = overrides.messageKind ?? "complaint";
	const status = overrides.status ?? { type: "open" };
	const clock = overrides.clock === undefined ? makeClock(messageKind, postedAt, capturedAt) : overrides.clock;
	return {
		id,
		number: complaintNumber(id),
		channel: "instagram",
		role: "comment",
		capturedAt,
		capturedBy: "Dwi",
		device: "device-1",
		comment: {
			text: "jln dpn pasar contoh bolong2, tolong min",
			author: "Warga Contoh",
			handle: "warga_contoh",
			permalink: "https://www.instagram.com/p/CONTOH1/c/17900000000000001/",
			postPermalink: "https://www.instagram.com/p/CONTOH1/",
			postHandle: "dpupr.contoh",
			postAuthor: "DPUPR Contoh",
			postText: "Perbaikan jalan pekan ini",
		},
		isErased: false,
		isTruncated: false,
		isTranslated: false,
		intake: null,
		disposition: null,
		continuedInDmAt: null,
		pauses: [],
		postedAt,
		messageKind,
		category: "jalan",
		urgency: "medium",
		topic: "jalan rusak",
		location: "depan Pasar Contoh",
		unit: null,
		note: "",
		opd: OUR_OPD,
		previousOpds: [],
		held: [{ opd: OUR_OPD, from: capturedAt, to: null }],
		clock,
		followUp: null,
		reopening: null,
		running: runningClock(status, { clock, followUp: null, reopened: null }, Boolean(overrides.substantiveAnswer)),
		firstAnswer: null,
		substantiveAnswer: null,
		status,
		promise: null,
		guidance: null,
		postId: null,
		mergedWith: [],
		order: capturedAt,
		changedAt: capturedAt,
		...overrides,
	};
}

/** A template of the agency's own, for every complaint. */
export function makeTemplate(overrides: Partial<Template> = {}): Template {
	return {
		...{ id: "own-1", title: "Milik kami", situation: "informasi", scope: "any", language: "id" },
		text: "Selamat {waktu}, {sapaan} {username}. Terima kasih.",
		...overrides,
	};
}

/** A request for guidance that has waited since `MORNING`. */
export function makeGuidance(overrides: Partial<Guidance> = {}): Guidance {
	return {
		...{ request: makeId(), state: "waiting", askedAt: MORNING, askedBy: "Dwi", decidedAt: null, decidedBy: null },
		...{ text: "Kami cek besok pagi, terima kasih", remark: "", templateId: null },
		...overrides,
	};
}

/** 24 calendar hours from `MORNING`, as the shipped rules have it. */
export const verdict: Verdict = verdictOf(
	{ clock: makeClock("complaint", null, MORNING), followUp: null, reopened: null },
	{ id: "calendar-24h", version: 1 },
	RULES,
);

const HEADS: { [Kind in EntryKind]: Omit<Extract<KnownEntry, { kind: Kind }>, keyof EnvelopeOf | "kind"> } = {
	captured: { site: "instagram", role: "comment", parentId: null, postId: null, postedAt: null },
	observed: {},
	corrected: { field: "text" },
	classified: { messageKind: "complaint", category: "jalan", urgency: "medium", unit: null },
	assigned: { opd: OUR_OPD, previous: null },
	replied: { reply: "substantive", source: "declared", templateId: null, verdict },
	overridden: { checks: ["capitals"], templateId: null },
	guidance: { step: "requested", request: "019a0000-0000-7000-8000-000000000001", templateId: null },
	disposition: { opd: OTHER_OPD, leader: "Bupati Contoh", commentId: "ig:17900000000000009" },
	continued: { channel: "dm" },
	forwarded: { opd: OTHER_OPD, channel: "whatsapp" },
	deadlineChanged: {
		cause: "holidays",
		from: MORNING,
		to: MORNING + 24 * HOUR,
		policyId: "calendar-24h",
		policyVersion: 1,
		holidayTable: "2026-1",
	},
	rulesChanged: { cause: "holidays", holidayTable: "2026-1", recomputed: 1 },
	paused: {},
	resumed: {},
	noted: {},
	merged: { with: "ig:1" },
	closed: { outcome: "handled", verdict },
	reopened: {},
	dismissed: { reason: "spam" },
	erased: {},
	undone: { undoes: "019a0000-0000-7000-8000-000000000000" },
	exported: { report: "weekly", week: "2026-W47" },
	accountSeen: { account: "x:dpupr_contoh", newestPostAt: { earliest: MORNING, latest: MORNING } },
};

type EnvelopeOf = Pick<
	KnownEntry,
	"v" | "id" | "subject" | "order" | "at" | "recordedAt" | "by" | "device" | "seq" | "action" | "key" | "words"
>;

/** One whole entry of a kind. `at`, `recordedAt` and `order` are `MORNING` unless named; ids and `seq` differ at every call. */
export function makeEntry<Kind extends EntryKind>(
	kind: Kind,
	overrides: Partial<Extract<KnownEntry, { kind: Kind }>> = {},
): Extract<KnownEntry, { kind: Kind }> {
	const id = makeId();
	return {
		v: 1,
		id,
		subject: "ig:17900000000000001",
		kind,
		order: MORNING,
		at: MORNING,
		recordedAt: MORNING,
		by: "Dwi",
		device: "device-1",
		seq: counter,
		action: makeId(),
		...HEADS[kind],
		...overrides,
	} as unknown as Extract<KnownEntry, { kind: Kind }>;
}
