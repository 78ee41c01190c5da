import { z } from "zod";
import { interval, opdRef } from "../../complaint/entry.ts";
import { DISMISSAL_REASONS, OUTCOMES, REPLY_KINDS, REPLY_SOURCES } from "../../complaint/vocabulary.ts";
import { action, classificationArgs, commentArgs, id, word } from "../args.ts";
import type { ComplaintDetail } from "../values.ts";
import { acting, define, forwardArgs, onComplaint } from "./spec.ts";

/** What the sidebar and the desk do to one complaint. */
export const complaintMessages = {
	/** Records a comment as a complaint: comment, classification, OPD and note in one action. */
	capture: define<ComplaintDetail>()(
		acting,
		z.object({
			action,
			comment: commentArgs,
			classification: classificationArgs,
			opd: opdRef,
			note: z.string().max(5000),
			/** Call-back contact of a complaint entered by hand: kept on this PC alone, deleted some days after closing. */
			contact: z.string().max(300).nullable(),
		}),
	),
	/** Ticks a comment off: nothing to record. */
	dismiss: define<ComplaintDetail>()(
		acting,
		z.object({ action, comment: commentArgs, reason: z.enum(DISMISSAL_REASONS) }),
	),
	/** Kind, category, urgency, unit, topic, place of a recorded complaint. */
	classify: define<ComplaintDetail>()(acting, onComplaint.extend({ classification: classificationArgs })),
	/** Corrects one field of the comment as read; `postedAt` takes an interval, the others words. */
	correct: define<ComplaintDetail>()(
		acting,
		onComplaint.extend({
			field: z.enum(["text", "author", "handle", "permalink", "postedAt"]),
			value: word,
			postedAt: interval.nullable(),
		}),
	),
	/** *Ganti OPD*, with a reason. */
	assign: define<ComplaintDetail>()(
		acting,
		onComplaint.extend({ opd: opdRef, reason: z.string().trim().min(1).max(1000) }),
	),
	/** *Teruskan*: a message for an OPD or a unit of ours was copied or opened. */
	forward: define<ComplaintDetail>()(acting, onComplaint.extend(forwardArgs)),
	/** *Sudah ditanggapi*: at `at` (UTC milliseconds; null is now). Confirmed after an insertion, else declared. */
	reply: define<ComplaintDetail>()(
		acting,
		onComplaint.extend({
			reply: z.enum(REPLY_KINDS),
			source: z.enum(REPLY_SOURCES),
			at: z.number().int().min(0).nullable(),
			/** Which waiting reply it confirms, by its `insertedAt`: told by two screens, it counts once. Null: it confirms none by name. */
			insertedAt: z.number().int().min(0).nullable(),
			templateId: z.string().max(60).nullable(),
			text: word,
			permalink: word,
		}),
	),
	/** *Tunggu data warga*. */
	pause: define<ComplaintDetail>()(acting, onComplaint.extend({ reason: z.string().max(1000) })),
	/** The citizen's data came, or we no longer wait. */
	resume: define<ComplaintDetail>()(acting, onComplaint),
	/** An internal note. */
	note: define<ComplaintDetail>()(acting, onComplaint.extend({ note: z.string().trim().min(1).max(5000) })),
	/** *Lanjut di DM*: the talk goes on in direct messages. */
	continueInDm: define<ComplaintDetail>()(acting, onComplaint),
	/** Closes with its reason. */
	close: define<ComplaintDetail>()(
		acting,
		onComplaint.extend({ outcome: z.enum(OUTCOMES), reason: z.string().max(1000) }),
	),
	reopen: define<ComplaintDetail>()(acting, onComplaint.extend({ reason: z.string().max(1000) })),
	/** Merges by hand into the complaint with another id. */
	merge: define<ComplaintDetail>()(acting, onComplaint.extend({ into: id })),
	/** Undoes one earlier action of this complaint. The answer is null when nothing of the complaint is left. */
	undo: define<ComplaintDetail | null>()(acting, onComplaint.extend({ undoes: z.uuid() })),
} as const;
