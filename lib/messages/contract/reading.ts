import { z } from "zod";
import { queueQuery } from "../../complaint/queue-query.ts";
import type { RoadsFound } from "../../complaint/roads.ts";
import { id, ids } from "../args.ts";
import type {
	ComplaintDetail,
	Detection,
	ExplainedClock,
	History,
	LinkToVisit,
	OpenOpd,
	Overview,
	QueuePage,
	Rebuilding,
	Rounds,
	Session,
	Sighting,
} from "../values.ts";
import { acting, define } from "./spec.ts";

/** What the sidebar and the desk read. */
export const readingMessages = {
	/** Settings, officer on duty, health of the database: what every screen begins with. */
	session: define<Session>()(acting, z.object({})),
	/** One complaint with its entries, or null when it was never recorded. */
	complaint: define<ComplaintDetail | null>()(acting, z.object({ id })),
	/** Where the deadlines of a complaint come from, day by day. */
	explain: define<ExplainedClock[]>()(acting, z.object({ id })),
	/** Marks with words for the list "Di halaman ini". */
	complaints: define<ComplaintDetail["complaint"][]>()(acting, z.object({ ids })),
	/** The complaint with this number, for merging and search. */
	complaintByNumber: define<ComplaintDetail["complaint"] | null>()(acting, z.object({ number: z.string().max(20) })),
	/** What the page showed by itself and nobody has taken note of yet: answers and dispositions, the newest first. */
	detections: define<Detection[]>()(acting, z.object({})),
	/** Leaders' comments that name an OPD, as they were seen below a comment that is not recorded yet, the newest first. */
	dispositions: define<Sighting[]>()(acting, z.object({ id })),
	/** What this citizen still has open, and what was reported for the same place before. */
	history: define<History>()(
		acting,
		z.object({
			site: z.enum(["x", "facebook", "instagram", "manual"]),
			handle: z.string().max(300).nullable(),
			location: z.string().max(300),
			except: id,
		}),
	),
	/** *Keliling pagi*: our accounts and their last posts, and when each was looked through. */
	rounds: define<Rounds>()(acting, z.object({})),
	/** Links pasted for a visit, the oldest first. */
	links: define<LinkToVisit[]>()(acting, z.object({})),
	/** The call-back contact of a complaint entered by hand, or null. */
	contact: define<string | null>()(acting, z.object({ id })),
	/** Roads that a text on a place may mean, the best first, and the one that it names in full. */
	findRoads: define<RoadsFound>()(
		acting,
		z.object({ text: z.string().max(300), limit: z.number().int().min(1).max(20) }),
	),
	/** Counts by state and what is due next. */
	overview: define<Overview>()(acting, z.object({ limit: z.number().int().min(1).max(50) })),
	/** The queue, narrowed down, next due first. */
	queue: define<QueuePage>()(
		acting,
		z.object({ query: queueQuery, offset: z.number().int().min(0), limit: z.number().int().min(1).max(100) }),
	),
	/** The OPDs that open complaints have. */
	openOpds: define<OpenOpd[]>()(acting, z.object({})),
	/** How far the view is folded anew after an update. */
	rebuilding: define<Rebuilding>()(acting, z.object({})),
	/** The stored draft of a form, or null. */
	draft: define<unknown>()(acting, z.object({ key: z.string().max(300) })),
} as const;
