import { z } from "zod";
import { interval, opdRef } from "../complaint/entry.ts";
import { INTAKES, MESSAGE_KINDS, OUTCOMES, URGENCIES } from "../complaint/vocabulary.ts";
import { FIELDS } from "../sites/types.ts";

export const ids = z.array(z.string().max(300)).max(500);
export const id = z.string().min(1).max(300);
/** Longer than anything that a site lets people write. */
const LONGEST_WORD = 200_000;
export const word = z.string().max(LONGEST_WORD).nullable();
/** A word as a page has it: cut, not refused, because one endless name must not keep the other comments of a page from being told. */
const pageWord = z.string().transform((text) => text.slice(0, LONGEST_WORD));
/** More accounts than anybody names. */
const MOST_MENTIONS = 100;
/** A UUIDv7 made by the caller for one click: a retry returns what is stored. */
export const action = z.uuid();

/** The comment as it stands in the form: read from the page, perhaps corrected. */
export const commentArgs = z.object({
	id,
	site: z.enum(["x", "facebook", "instagram", "manual"]),
	role: z.enum(["post", "comment", "reply"]),
	parentId: z.string().max(300).nullable(),
	postId: z.string().max(300).nullable(),
	postedAt: interval.nullable(),
	text: word,
	author: word,
	handle: word,
	permalink: word,
	postPermalink: word,
	postHandle: word,
	postAuthor: word,
	postText: word,
	/** How it came, when it was entered by hand. */
	intake: z.enum(INTAKES).nullable(),
	/** What the reader said of it; null for what no reader read. */
	reading: z
		.object({
			isTruncated: z.boolean(),
			isTranslated: z.boolean(),
			rules: z.record(z.string().max(40), z.number().int()),
			pageKind: z.string().max(60),
		})
		.nullable(),
});
export type CommentArgs = z.infer<typeof commentArgs>;

export const classificationArgs = z.object({
	messageKind: z.enum(MESSAGE_KINDS),
	category: z.string().max(60).nullable(),
	urgency: z.enum(URGENCIES),
	unit: z.string().max(200).nullable(),
	topic: z.string().max(60),
	location: z.string().max(300),
});
export type ClassificationArgs = z.infer<typeof classificationArgs>;

/** A comment as the page's script read it, on its way to a sidebar in its own tab (see SeenComment). */
export const seenArgs = z.object({
	site: z.enum(["x", "facebook", "instagram"]),
	id,
	role: z.enum(["post", "comment", "reply"]),
	author: pageWord.nullable(),
	handle: pageWord.nullable(),
	text: pageWord.nullable(),
	time: interval.nullable(),
	permalink: pageWord.nullable(),
	parentId: id.nullable(),
	post: z
		.object({
			id: id.nullable(),
			permalink: pageWord.nullable(),
			handle: pageWord.nullable(),
			author: pageWord.nullable(),
			text: pageWord.nullable(),
		})
		.nullable(),
	mentions: z.array(z.string()).transform((names) => names.slice(0, MOST_MENTIONS)),
	isTruncated: z.boolean(),
	isTranslated: z.boolean(),
	isElided: z.boolean(),
	answerHint: z.object({ by: pageWord.nullable() }).nullable(),
	rules: z.partialRecord(z.enum(FIELDS), z.number().int()),
	pageKind: z.string().max(60),
});
export type SeenArgs = z.infer<typeof seenArgs>;
/** A comment that the page's script tells of by itself: of the post above it, which a citizen may have written, no more than its id. */
export const observedArgs = seenArgs.extend({ post: z.object({ id: id.nullable() }).nullable() });
export type ObservedArgs = z.infer<typeof observedArgs>;
export const shownArgs = z.object({
	comment: seenArgs.nullable(),
	messageKind: z.enum(["complaint", "question"]).nullable(),
});
export type ShownArgs = z.infer<typeof shownArgs>;

/** A page of an account of ours that was open long enough to be read. */
export const visitArgs = z.object({
	site: z.enum(["x", "facebook", "instagram"]),
	/** Account whose profile or post it is, lower case. */
	handle: z.string().min(1).max(100),
	permalink: z.string().max(2000),
	/** The post that the page is about; null on a profile. */
	post: z.object({ id, text: z.string().max(300), postedAt: interval.nullable() }).nullable(),
	/** On a profile: when its newest post was written. */
	newestPost: interval.nullable(),
	/** On a post: comments shown by others than us, and those of them neither recorded nor ticked off. */
	shown: z.number().int().min(0).nullable(),
	unhandled: z.number().int().min(0).nullable(),
});
export type VisitArgs = z.infer<typeof visitArgs>;

const reason = z.string().trim().min(1).max(1000);
/** What can be done to many complaints at once. */
export const bulkTask = z.discriminatedUnion("type", [
	z.object({ type: z.literal("assign"), opd: opdRef, reason }),
	z.object({ type: z.literal("close"), outcome: z.enum(OUTCOMES), reason }),
	z.object({ type: z.literal("note"), note: z.string().trim().min(1).max(5000) }),
]);
export type BulkTask = z.infer<typeof bulkTask>;
