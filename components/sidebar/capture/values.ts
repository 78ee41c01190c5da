import { z } from "zod";
import { type Directory, opdRefOf } from "../../../lib/complaint/directory.ts";
import { interval, opdRef } from "../../../lib/complaint/entry.ts";
import type { Settings } from "../../../lib/complaint/settings.ts";
import {
	CORRECTABLE_FIELDS,
	type CorrectableField,
	MESSAGE_KINDS,
	type MessageKind,
	URGENCIES,
} from "../../../lib/complaint/vocabulary.ts";
import type { ArgsOf, CommentArgs } from "../../../lib/messages/contract.ts";
import type { SeenComment } from "../../../lib/sites/types.ts";
import { FIELD_OF } from "../../complaint/comment/origins.ts";
import { classificationOf } from "../../complaint/fields/classification.ts";
import type { DispositionLine } from "../disposition.ts";

const word = z.string().nullable();

/** What stands in the form: the comment as read or corrected, and how it is to be recorded. Also the shape of a stored draft. */
export const captureValues = z.object({
	text: word,
	author: word,
	handle: word,
	permalink: word,
	postedAt: interval.nullable(),
	messageKind: z.enum(MESSAGE_KINDS),
	urgency: z.enum(URGENCIES),
	category: word,
	topic: z.string(),
	/** The topic was typed: a new category does not replace it. */
	hasOwnTopic: z.boolean(),
	opd: opdRef,
	/** The OPD was chosen by hand or by a leader: a new kind of message does not replace it. */
	hasOwnOpd: z.boolean(),
	unit: word,
	location: z.string(),
	note: z.string(),
});
export type CaptureValues = z.infer<typeof captureValues>;

/** Kind of message that goes to the Inspektorat, as its name on the screen says. */
const INSPECTORATE = "INSPEKTORAT";

/**
 * Everything prefilled: *Aduan* unless another kind was chosen on the page, our own OPD, urgency *Sedang*; under a leader's disposition
 * the OPD that it names, urgency *Tinggi*.
 */
export function initialValues(
	seen: SeenComment,
	settings: Settings,
	messageKind: MessageKind,
	disposition: DispositionLine | null,
): CaptureValues {
	return {
		text: seen.text,
		author: seen.author,
		handle: seen.handle,
		permalink: seen.permalink,
		postedAt: seen.time && { earliest: seen.time.earliest, latest: seen.time.latest },
		messageKind,
		urgency: disposition ? "high" : "medium",
		category: null,
		topic: "",
		hasOwnTopic: false,
		opd: disposition ? opdRefOf(disposition.opd) : settings.opd,
		hasOwnOpd: disposition !== null,
		unit: null,
		location: "",
		note: "",
	};
}

/** The same comment read again, perhaps whole now: what was not corrected by hand follows the new reading. */
export function withNewReading(values: CaptureValues, before: SeenComment, seen: SeenComment): CaptureValues {
	const next = { ...values };
	if (values.text === before.text) next.text = seen.text;
	if (values.author === before.author) next.author = seen.author;
	if (values.handle === before.handle) next.handle = seen.handle;
	if (values.permalink === before.permalink) next.permalink = seen.permalink;
	if (isSameTime(values.postedAt, before.time)) next.postedAt = seen.time;
	return next;
}

/** Suspected extortion goes to the Inspektorat, unless an OPD was chosen by hand. */
export function withMessageKind(
	values: CaptureValues,
	messageKind: MessageKind,
	settings: Settings,
	directory: Directory,
): CaptureValues {
	if (values.hasOwnOpd) return { ...values, messageKind };
	const inspectorate = directory.byId(INSPECTORATE);
	const opd =
		messageKind === "misconduct" && inspectorate && settings.opd.id !== INSPECTORATE
			? opdRefOf(inspectorate)
			: settings.opd;
	return { ...values, messageKind, opd, unit: opd.id === values.opd.id ? values.unit : null };
}

/** Bidang and UPTD are those of our own OPD only. */
export function withOpd(values: CaptureValues, opd: CaptureValues["opd"]): CaptureValues {
	return { ...values, opd, hasOwnOpd: true, unit: opd.id === values.opd.id ? values.unit : null };
}

export function commentOf(seen: SeenComment, values: CaptureValues): CommentArgs {
	const { id, site, role, parentId, post } = seen;
	const { text, author, handle, permalink, postedAt } = values;
	return {
		id,
		site,
		role,
		parentId,
		postId: post?.id ?? null,
		postedAt,
		text,
		author,
		handle,
		permalink,
		postPermalink: post?.permalink ?? null,
		postHandle: post?.handle ?? null,
		postAuthor: post?.author ?? null,
		postText: post?.text ?? null,
		intake: null,
		reading: readingOf(seen, values),
	};
}

/** Where the record comes from: how the page gave what stands in the form. What was typed over it came from nobody's page. */
function readingOf(seen: SeenComment, values: CaptureValues): CommentArgs["reading"] {
	if (isSelection(seen)) return null;
	const typed = correctedFields(seen, values);
	const isOwnText = typed.includes("text");
	return {
		isTruncated: seen.isTruncated && !isOwnText,
		isTranslated: seen.isTranslated && !isOwnText,
		rules: Object.fromEntries(
			Object.entries(seen.rules).filter(([field]) => !typed.some((name) => FIELD_OF[name] === field)),
		),
		pageKind: seen.pageKind,
	};
}

/** The fields of the form that differ from what was read. */
export function correctedFields(seen: SeenComment, values: CaptureValues): CorrectableField[] {
	return CORRECTABLE_FIELDS.filter((field) =>
		field === "postedAt" ? !isSameTime(values.postedAt, seen.time) : values[field] !== seen[field],
	);
}

/** Recorded from selected text: no reader read it. */
export function isSelection({ pageKind }: SeenComment): boolean {
	return pageKind.endsWith("/selection");
}

function isSameTime(a: CaptureValues["postedAt"], b: SeenComment["time"]): boolean {
	return a?.earliest === b?.earliest && a?.latest === b?.latest;
}

export function captureArgs(seen: SeenComment, values: CaptureValues): Omit<ArgsOf<"capture">, "action"> {
	return {
		comment: commentOf(seen, values),
		classification: classificationOf(values),
		opd: values.opd,
		note: values.note.trim(),
		contact: null,
	};
}

/** The fields that the page did not give. Instagram shows no names, so a missing name is no fault there. */
export function unreadFields(seen: SeenComment): CorrectableField[] {
	const fields: CorrectableField[] = [];
	if (seen.text === null) fields.push("text");
	if (seen.handle === null) fields.push("handle");
	if (seen.author === null && seen.site !== "instagram") fields.push("author");
	if (seen.time === null) fields.push("postedAt");
	if (seen.permalink === null) fields.push("permalink");
	return fields;
}
