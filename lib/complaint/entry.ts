import { z } from "zod";
import {
	CORRECTABLE_FIELDS,
	DEADLINE_CAUSES,
	DISMISSAL_REASONS,
	FORWARD_CHANNELS,
	GUIDANCE_STEPS,
	INTAKES,
	MESSAGE_KINDS,
	OUTCOMES,
	REPLY_CHECKS,
	REPLY_KINDS,
	REPLY_SOURCES,
	URGENCIES,
	ZONES,
} from "./vocabulary.ts";

/** Version of the envelope that this program writes. */
export const ENVELOPE_VERSION = 1;

/** Subject of the entries that speak of the agency, not of one complaint. */
export const AGENCY = "agency";

/** UTC milliseconds. Bounded so that a date can always be formatted (years 1970 to 9999). */
export const instant = z.number().int().min(0).max(253_402_300_799_999);

export const interval = z.object({ earliest: instant, latest: instant }).refine((time) => time.earliest <= time.latest);
/** When something happened, known to lie between two instants (inclusive). */
export type Interval = z.infer<typeof interval>;

export const opdRef = z.object({ id: z.string().min(1), name: z.string(), abbreviation: z.string() });
/** An OPD with the name that was valid when the entry was written. */
export type OpdRef = z.infer<typeof opdRef>;

const WORD_FIELDS = [
	"text",
	"author",
	"handle",
	"permalink",
	"postPermalink",
	"postHandle",
	"postAuthor",
	"postText",
	"topic",
	"location",
	"note",
	"reason",
	"reply",
	"replyPermalink",
	"value",
] as const;
export type WordField = (typeof WORD_FIELDS)[number];
/** Everything a person wrote: kept apart from the head so that it can be erased while the figures still add up. */
export type Words = Partial<Record<WordField, string>>;
const words = z.partialRecord(z.enum(WORD_FIELDS), z.string());

const verdict = z.object({
	dueAt: instant.nullable(),
	dueEarliest: instant.nullable(),
	policyId: z.string(),
	policyVersion: z.number().int(),
	holidayTable: z.string().nullable(),
	zone: z.enum(ZONES),
	/** Deadline of the substantive answer, where the policy has one. */
	followUpDueAt: instant.exactOptional(),
	/** Deadline of the answer after a reopening; `dueAt` stays that of the first response. */
	reopenedDueAt: instant.exactOptional(),
});
/** What a reply or a closing was judged by. It stays when the policy changes later. */
export type Verdict = z.infer<typeof verdict>;

const promised = z.object({ remindAt: instant, dueAt: instant });
/** A promise made to a citizen: by when, and when the officer is to be reminded of it. UTC milliseconds. */
export type Promised = z.infer<typeof promised>;

const templateId = z.string().max(60);

const envelope = z.object({
	v: z.literal(ENVELOPE_VERSION),
	id: z.uuid(),
	subject: z.string().min(1).max(300),
	order: instant,
	at: instant,
	recordedAt: instant,
	by: z.string().max(200),
	device: z.string().min(1).max(100),
	seq: z.number().int().min(1),
	action: z.uuid().exactOptional(),
	key: z.string().max(300).exactOptional(),
	words: words.exactOptional(),
});

const heads = {
	captured: z.object({
		site: z.enum(["x", "facebook", "instagram", "manual"]),
		role: z.enum(["post", "comment", "reply"]),
		parentId: z.string().nullable(),
		postId: z.string().nullable(),
		postedAt: interval.nullable(),
		/** How a complaint entered by hand came; absent for what was read on a site. */
		intake: z.enum(INTAKES).exactOptional(),
		/** What was recorded is not all that the citizen wrote, or not in the citizen's words. */
		isTruncated: z.boolean().exactOptional(),
		isTranslated: z.boolean().exactOptional(),
		/** Number of the rule that read each field (1 = first choice), and the kind of page: where the record comes from. */
		rules: z.record(z.string().max(40), z.number().int()).exactOptional(),
		pageKind: z.string().max(60).exactOptional(),
	}),
	/** The page showed later what it had kept back: the full text, or a narrower time. An observation: it never overrules a correction. */
	observed: z.object({ postedAt: interval.exactOptional() }),
	corrected: z.object({ field: z.enum(CORRECTABLE_FIELDS), postedAt: interval.nullable().exactOptional() }),
	classified: z.object({
		messageKind: z.enum(MESSAGE_KINDS),
		category: z.string().nullable(),
		urgency: z.enum(URGENCIES),
		unit: z.string().nullable(),
	}),
	assigned: z.object({ opd: opdRef, previous: opdRef.nullable() }),
	replied: z.object({
		reply: z.enum(REPLY_KINDS),
		source: z.enum(REPLY_SOURCES),
		templateId: z.string().nullable(),
		verdict,
		/** When it was written, where the page showed an age only; `at` is its latest end. */
		writtenAt: interval.exactOptional(),
		/** The OPD whose account answered, where that is not the one on whose machine it was seen. */
		opd: opdRef.exactOptional(),
		/** Further templates in the same text. */
		alsoUsed: z.array(templateId).max(20).exactOptional(),
		/** "Jumat kami cek": the text promised news by then. */
		promised: promised.exactOptional(),
	}),
	/** A text was put into the site's box although a check spoke against it; the reason is among the words. */
	overridden: z.object({ checks: z.array(z.enum(REPLY_CHECKS)).min(1), templateId: templateId.nullable() }),
	/** *Minta arahan*: a draft was sent up, approved, rejected or taken back. The clock goes on. Words: the text and the remark. */
	guidance: z.object({
		step: z.enum(GUIDANCE_STEPS),
		/** The same for all steps of one request. */
		request: z.uuid(),
		templateId: templateId.nullable(),
		/** Who decided. */
		decidedBy: z.string().max(200).exactOptional(),
	}),
	/** A leader's comment (*disposisi pimpinan*) that names an OPD's account; `at` is the comment's own time. */
	disposition: z.object({ opd: opdRef, leader: z.string().max(200), commentId: z.string().min(1).max(300) }),
	/** *Teruskan*: a message for the OPD was copied or opened; the admin sent it. */
	forwarded: z.object({ opd: opdRef, channel: z.enum(FORWARD_CHANNELS) }),
	/** The deadline of an open complaint moved because the rules were changed. The fold does not read it: deadlines follow from the rules. */
	deadlineChanged: z.object({
		cause: z.enum(DEADLINE_CAUSES),
		from: instant.nullable(),
		to: instant.nullable(),
		policyId: z.string(),
		policyVersion: z.number().int(),
		holidayTable: z.string(),
	}),
	/** The citizen was asked to go on elsewhere (*lanjut di DM*). */
	continued: z.object({ channel: z.enum(["dm"]) }),
	paused: z.object({}),
	resumed: z.object({}),
	noted: z.object({}),
	merged: z.object({ with: z.string().min(1) }),
	closed: z.object({ outcome: z.enum(OUTCOMES), verdict }),
	reopened: z.object({}),
	dismissed: z.object({ reason: z.enum(DISMISSAL_REASONS) }),
	erased: z.object({}),
	undone: z.object({ undoes: z.uuid() }),
	/** The agency exported a weekly log or a handover: *susulan* and the next handover count from here. */
	exported: z.object({ report: z.enum(["weekly", "handover", "backup"]), week: z.string().nullable() }),
	/** The agency changed what deadlines follow from; so many open complaints were counted anew. */
	rulesChanged: z.object({
		cause: z.enum(DEADLINE_CAUSES),
		holidayTable: z.string(),
		recomputed: z.number().int().min(0),
	}),
	/** The profile of a registered account (`x:name`) was seen: when its newest post was written. At most once a day and account. */
	accountSeen: z.object({ account: z.string().min(3).max(120), newestPostAt: interval }),
};

export type EntryKind = keyof typeof heads;
export const ENTRY_KINDS = Object.keys(heads) as EntryKind[];

type Inferred<Kind extends EntryKind> = z.infer<(typeof heads)[Kind]>;
/** Zod infers `Record<string, never>` for a kind without fields of its own, which would forbid the envelope. */
type Head<Kind extends EntryKind> = string extends keyof Inferred<Kind> ? unknown : Inferred<Kind>;
export type Envelope = z.infer<typeof envelope>;
/** One known entry; `kind` narrows it. */
export type KnownEntry = { [Kind in EntryKind]: Envelope & { kind: Kind } & Head<Kind> }[EntryKind];
/** A kind or an envelope of a newer program: kept verbatim, ignored by the fold. */
export type ForeignEntry = Omit<Envelope, "v"> & { v: number; kind: string };
export type Entry = KnownEntry | ForeignEntry;

/** What an action asks to be written; the store adds order, device and seq. */
export type NewEntry = {
	[Kind in EntryKind]: { kind: Kind; subject: string; at: number; words?: Words; key?: string } & Head<Kind>;
}[EntryKind];

const foreignEnvelope = envelope.extend({
	v: z.number().int().min(1),
	kind: z.string().min(1).max(100),
	words: z.unknown().optional(),
});

/** Whether this program knows the entry's kind and envelope, so that the fold may read its fields. */
export function isKnown(entry: Entry): entry is KnownEntry {
	return entry.v === ENVELOPE_VERSION && entry.kind in heads && Object.hasOwn(heads, entry.kind);
}

/**
 * Checks one entry that comes from a file or the database. A known kind must be whole; an unknown kind or a newer
 * envelope needs only the envelope. The value itself is returned, so fields that we do not know are kept.
 * @returns the entry, or the path and reason of the first fault
 */
export function parseEntry(value: unknown): { ok: true; entry: Entry } | { ok: false; path: string; reason: string } {
	const outer = foreignEnvelope.safeParse(value);
	if (!outer.success) return fault(outer.error);
	const entry = value as Entry;
	if (!isKnown(entry)) return { ok: true, entry };
	const inner = envelope.and(heads[entry.kind]).safeParse(value);
	return inner.success ? { ok: true, entry } : fault(inner.error);
}

function fault(error: z.ZodError): { ok: false; path: string; reason: string } {
	const issue = error.issues[0];
	return { ok: false, path: issue?.path.join(".") ?? "", reason: issue?.message ?? "" };
}
