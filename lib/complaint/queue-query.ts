import { z } from "zod";
import { ORGANISATION_TYPES } from "./directory.ts";
import { MESSAGE_KINDS, URGENCIES } from "./vocabulary.ts";

/**
 * What the queue can be narrowed to by state. `all` is everything with something left to do; `unanswered` what its first response is owed of;
 * `overdue` whatever is late, `followUpOverdue` among it what was answered and not finished in time; `pending` where a reply stands in the
 * site's box and nobody said yet whether it was sent; `guidance` where a draft waits for a superior's word; `promised` where an answer of ours
 * promised something that is not kept yet, `promiseDue` among it what is to be kept today or was.
 */
export const QUEUE_STATES = [
	"all",
	"unanswered",
	"overdue",
	"followUpOverdue",
	"soon",
	"onTrack",
	"answered",
	"paused",
	"noDeadline",
	"pending",
	"guidance",
	"promised",
	"promiseDue",
	"closed",
] as const;
export type QueueState = (typeof QUEUE_STATES)[number];

export const CHANNELS = ["x", "facebook", "instagram", "manual"] as const;

const some = (longest: number) => z.array(z.string().max(longest)).max(200);

/** What the queue shows: each filter takes any of its values, an empty one takes all, and every filter must fit. */
export const queueQuery = z.object({
	state: z.enum(QUEUE_STATES),
	/** "" stands for complaints without an OPD. */
	opdIds: some(100),
	organisationTypes: z.array(z.enum(ORGANISATION_TYPES)).max(ORGANISATION_TYPES.length),
	messageKinds: z.array(z.enum(MESSAGE_KINDS)).max(MESSAGE_KINDS.length),
	/** "" stands for complaints without a category. */
	categories: some(60),
	channels: z.array(z.enum(CHANNELS)).max(CHANNELS.length),
	urgencies: z.array(z.enum(URGENCIES)).max(URGENCIES.length),
	/** Who recorded it. */
	officers: some(200),
	/** Recorded by the officer on duty, whoever that is when it is looked at. */
	isMine: z.boolean(),
	/** Words that must all occur, each from its beginning; reaches what is finished, too, unless a state is chosen. */
	text: z.string().max(300),
});
export type QueueQuery = z.infer<typeof queueQuery>;

/** Everything with something left to do. */
export const ALL_OPEN: QueueQuery = {
	state: "all",
	opdIds: [],
	organisationTypes: [],
	messageKinds: [],
	categories: [],
	channels: [],
	urgencies: [],
	officers: [],
	isMine: false,
	text: "",
};

/** The filters with several values. */
export const QUEUE_LISTS = [
	"opdIds",
	"organisationTypes",
	"messageKinds",
	"categories",
	"channels",
	"urgencies",
	"officers",
] as const satisfies readonly (keyof QueueQuery)[];
export type QueueList = (typeof QUEUE_LISTS)[number];

/** Whether anything beside the state is narrowed down. */
export function isFiltered(query: QueueQuery): boolean {
	return query.text.trim() !== "" || query.isMine || QUEUE_LISTS.some((list) => query[list].length > 0);
}

/** A query that somebody gave a name, as the document `queue-views` keeps it. */
export const queueViews = z
	.array(z.object({ id: z.string().min(1).max(60), name: z.string().trim().min(1).max(60), query: queueQuery }))
	.max(50);
export type QueueView = z.infer<typeof queueViews>[number];

/** Name of the document that holds the saved views. */
export const QUEUE_VIEWS = "queue-views";
