import { z } from "zod";
import { ruleBook } from "../complaint/clock/rules.ts";
import { directoryDocument } from "../complaint/directory.ts";
import { interval, opdRef } from "../complaint/entry.ts";
import { type HandedAnswer, handedAnswer, type KeptAnswer, type RewrittenAnswer } from "../complaint/kept-answer.ts";
import { queueQuery, queueViews } from "../complaint/queue-query.ts";
import { type Road, type RoadsFound, roadsDocument } from "../complaint/roads.ts";
import { settingsSchema } from "../complaint/settings.ts";
import {
	type ChangedTemplate,
	type TemplateLibrary,
	type TemplateUse,
	type TemplateVersion,
	templateChange,
} from "../complaint/template/library.ts";
import { templateSchema } from "../complaint/template/template.ts";
import {
	DISMISSAL_REASONS,
	FORWARD_CHANNELS,
	OUTCOMES,
	REPLY_CHECKS,
	REPLY_KINDS,
	REPLY_SOURCES,
} from "../complaint/vocabulary.ts";
import { adapterFile } from "./adapter-file.ts";
import {
	action,
	bulkTask,
	classificationArgs,
	commentArgs,
	id,
	ids,
	observedArgs,
	type ShownArgs,
	shownArgs,
	visitArgs,
	word,
} from "./args.ts";
import type {
	BulkOutcome,
	ComplaintDetail,
	Detection,
	ExplainedClock,
	History,
	ImportOutcome,
	LinksOutcome,
	LinkToVisit,
	Mark,
	OpenOpd,
	Overview,
	PageSettings,
	QueuePage,
	Rebuilding,
	ReplyFacts,
	Rounds,
	Session,
	Sighting,
} from "./values.ts";

export type { ClassificationArgs, CommentArgs, ObservedArgs, SeenArgs, ShownArgs, VisitArgs } from "./args.ts";

/** Who may call: the content script of a site's top frame, our docked sidebar, our desk. */
export type Caller = "page" | "sidebar" | "desk";

interface Spec<Args extends z.ZodType, Value> {
	from: readonly Caller[];
	args: Args;
	/** Type of the answer's value; never present at run time. */
	value?: Value;
}

const define =
	<Value>() =>
	<Args extends z.ZodType>(from: readonly Caller[], args: Args): Spec<Args, Value> => ({ from, args });

const onComplaint = z.object({ action, id });
const acting = ["sidebar", "desk"] as const;
const templateId = z.string().min(1).max(60);
const officialName = z.string().trim().min(1).max(200);
const draftText = z.string().trim().min(1).max(20_000);
const forwardArgs = { opd: opdRef, channel: z.enum(FORWARD_CHANNELS) };

/** Every message between the contexts, grouped by caller. Arguments are checked where they arrive; answers are plain JSON. */
export const contract = {
	// ── page ────────────────────────────────────────────────────────────────
	/** The page is about to dock a sidebar that will present this nonce. */
	announceSidebar: define<null>()(["page"], z.object({ nonce: z.uuid() })),
	/** What the marks show for the complaints near the viewport: states and OPD, no words. */
	marks: define<Mark[]>()(["page"], z.object({ ids })),
	/** Puts another of our scripts beside the page's own: on first use, not on every page. */
	loadScript: define<null>()(["page"], z.object({ script: z.enum(["panel", "visits"]) })),
	/** Our frame did not load on this page: shows the comment in a sidebar of its own tab. */
	openSidebarTab: define<null>()(["page"], z.object({ shown: shownArgs })),
	/** Language, look of the marks, and the agency's accounts on this site. */
	pageSettings: define<PageSettings>()(["page"], z.object({})),
	/**
	 * What the page shows by itself of registered accounts (answers, dispositions, posts) and of recorded complaints whose text or time was
	 * not whole. The background decides what it means.
	 */
	observe: define<null>()(["page"], z.object({ comments: z.array(observedArgs).max(50) })),
	/** A profile or post of an account of ours was looked at for a while (*keliling pagi*, account activity). */
	visited: define<null>()(["page"], visitArgs),

	// ── sidebar ─────────────────────────────────────────────────────────────
	/** What a sidebar in its own tab is about; null when it was not opened by us. */
	shownInTab: define<ShownArgs | null>()(["sidebar"], z.object({})),

	// ── sidebar and desk: reading ───────────────────────────────────────────
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
	/** What an OPD answered and the citizen has not been told yet, or null. */
	keptAnswer: define<KeptAnswer | null>()(acting, z.object({ id })),
	/** The agency's reply templates. */
	templates: define<TemplateLibrary>()(acting, z.object({})),
	/** How often each was sent lately. */
	templateUses: define<TemplateUse[]>()(acting, z.object({})),
	/** What the checks before an insertion go by. `postId` and `handle` (the citizen's): of a comment that is not recorded yet; else null. */
	replyFacts: define<ReplyFacts>()(
		acting,
		z.object({ id, postId: z.string().max(300).nullable(), handle: z.string().max(200).nullable() }),
	),
	/** The stored draft of a form, or null. */
	draft: define<unknown>()(acting, z.object({ key: z.string().max(300) })),

	// ── sidebar and desk: acting ────────────────────────────────────────────
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
	/** What these actions detected was seen and taken note of. */
	acknowledgeDetections: define<null>()(acting, z.object({ actions: z.array(action).min(1).max(100) })),
	/** Puts the links in a pasted text on the list of those to be visited. */
	addLinks: define<LinksOutcome>()(acting, z.object({ action, text: z.string().max(100_000) })),
	/** A link was opened, or is done with (recorded, ticked off or taken off the list); `waiting` puts it back. */
	markLink: define<null>()(acting, z.object({ id: z.uuid(), state: z.enum(["waiting", "opened", "done"]) })),
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
	/** A reply text stands in the site's box; whether it was sent is not known yet. `action` is of this insertion: told twice, it counts once. */
	inserted: define<null>()(
		acting,
		onComplaint.extend({
			templateId: z.string().max(60).nullable(),
			text: z.string().max(20_000),
			reply: z.enum(REPLY_KINDS),
			/** The box held an earlier text of ours already: they are one reply. */
			isAdded: z.boolean(),
			/** Checks that spoke against it, and why it was inserted all the same: noted in the log. */
			override: z.object({ checks: z.array(z.enum(REPLY_CHECKS)).min(1), reason: officialName }).nullable(),
		}),
	),
	/** *Minta arahan*: a draft is sent up. `request` is a new id. A request that waits already is taken back by it. */
	askGuidance: define<ComplaintDetail>()(
		acting,
		onComplaint.extend({ request: z.uuid(), text: draftText, templateId: templateId.nullable() }),
	),
	/** What came of it. `text` is the draft as it was approved (it may have been changed). */
	decideGuidance: define<ComplaintDetail>()(
		acting,
		onComplaint.extend({
			request: z.uuid(),
			decision: z.enum(["approved", "rejected"]),
			decidedBy: officialName,
			text: draftText,
			remark: z.string().max(2000),
		}),
	),
	withdrawGuidance: define<ComplaintDetail>()(acting, onComplaint.extend({ request: z.uuid() })),
	setFavouriteTemplate: define<null>()(acting, z.object({ id: templateId, isFavourite: z.boolean() })),
	/** The text that was inserted then was not sent and will not be. */
	forgetInserted: define<null>()(acting, z.object({ id, insertedAt: z.number().int().min(0) })),
	/** Changes the text of a kept answer, if it is still `basis`, and answers with what is kept then. */
	rewriteAnswer: define<RewrittenAnswer>()(
		acting,
		z.object({ id, text: z.string().max(20_000), basis: z.string().max(100_000) }),
	),
	/** Takes out what was kept then; answers with what came since, which stays. */
	discardAnswer: define<KeptAnswer | null>()(acting, z.object({ id, receivedAt: z.number().int().min(0) })),
	/** Who is on duty at this PC from now on. */
	setOfficer: define<null>()(acting, z.object({ officer: z.string().min(1).max(200) })),
	/** Keeps the draft of a form until it is saved or discarded (null). */
	saveDraft: define<null>()(acting, z.object({ key: z.string().max(300), value: z.unknown() })),

	/** The desk in a tab, at a place (`#antrean`, `#laporan` …); an open desk is brought forward. */
	openDesk: define<null>()(acting, z.object({ hash: z.string().regex(/^#?[\w/=&~:.%-]*$/) })),

	// ── desk ────────────────────────────────────────────────────────────────
	/** Puts an adapter file in force on its site, until it is removed (null). */
	saveAdapter: define<null>()(
		["desk"],
		z.object({ site: z.enum(["x", "facebook", "instagram"]), adapter: adapterFile.nullable() }),
	),
	/** Policies, calendars and holidays. The deadlines of what is open are counted anew; the answer says how many moved. */
	saveRules: define<{ recomputed: number }>()(["desk"], z.object({ action, ruleBook })),
	saveSettings: define<null>()(["desk"], z.object({ settings: settingsSchema })),
	/** The agency's whole list of organisations. Another calendar of one moves the deadlines of what is open. */
	saveDirectory: define<null>()(["desk"], z.object({ organisations: directoryDocument })),
	/** Saves (a new template, or a new version of one), removes or puts back as shipped, if it is still as `basis` (a `versionKey`; null: in any case). */
	changeTemplate: define<ChangedTemplate>()(
		["desk"],
		z
			.object({ id: templateId, change: templateChange, basis: z.string().max(300).nullable() })
			.refine(({ id, change }) => change.type !== "saved" || change.template.id === id),
	),
	/**
	 * Several at once, from a file: all or none. `bases` holds the `versionKey` of each that the agency had touched when they were looked
	 * through. Answers the ids of those that somebody has changed since: nothing is saved then.
	 */
	saveTemplates: define<string[]>()(
		["desk"],
		z.object({
			templates: z.array(templateSchema).min(1).max(2000),
			bases: z.array(z.tuple([templateId, z.string().max(300)])).max(2000),
		}),
	),
	/** Takes back what `saveTemplates` has just saved. Answers the ids of those that somebody has changed since: they stay. */
	unsaveTemplates: define<string[]>()(["desk"], z.object({ templates: z.array(templateSchema).min(1).max(2000) })),
	/** All versions of one template, the newest first. */
	templateVersions: define<TemplateVersion[]>()(["desk"], z.object({ id: templateId })),
	/** The agency's whole list of roads, as it was saved. */
	roads: define<readonly Road[]>()(["desk"], z.object({})),
	saveRoads: define<null>()(["desk"], z.object({ roads: roadsDocument })),
	/** *Tagih*: one message with all these complaints was copied or opened. One action, undone together. Answers the ids on which it was noted. */
	forwardAll: define<string[]>()(
		["desk"],
		z.object({ action, ids: z.array(id).min(1).max(200), opd: forwardArgs.opd, channel: forwardArgs.channel }),
	),
	/** *Tempel jawaban*: keeps what OPDs answered, one text a complaint, until the citizen is told. */
	keepAnswers: define<null>()(
		["desk"],
		z.object({
			answers: z
				.array(z.object({ id, text: z.string().trim().min(1).max(20_000), from: z.string().max(200) }))
				.max(1000),
		}),
	),
	/** All kept answers that wait for a citizen to be told, for the handover. */
	keptAnswers: define<HandedAnswer[]>()(["desk"], z.object({})),
	/** Those of a handover that was brought in. Twice is once. */
	takeAnswers: define<null>()(["desk"], z.object({ answers: z.array(handedAnswer).max(1000) })),
	/** One thing done to many complaints: one action, undone together. What it cannot be done to is skipped and named. */
	bulk: define<BulkOutcome>()(["desk"], z.object({ action, ids: z.array(id).min(1).max(200), task: bulkTask })),
	/** The named filters of the queue, all of them as they are from now on. */
	saveQueueViews: define<null>()(["desk"], z.object({ views: queueViews })),
	/** Notes that a file was made: *susulan*, the next handover and the backup reminder count from here. */
	recordExport: define<null>()(
		["desk"],
		z.object({ action, report: z.enum(["weekly", "handover", "backup"]), week: z.string().max(10).nullable() }),
	),
	/** One chunk of a checked file; nothing is visible before `commitImport`. */
	stageImport: define<null>()(
		["desk"],
		z.object({
			importId: z.uuid(),
			entries: z.array(z.unknown()).max(1000),
			documents: z.array(z.unknown()).max(1000),
		}),
	),
	/** Makes a staged file visible in one transaction: `add` unites it with the log, `replace` restores a backup. */
	commitImport: define<ImportOutcome>()(
		["desk"],
		z.object({ importId: z.uuid(), mode: z.enum(["add", "replace"]), entryCount: z.number().int().min(0) }),
	),
	discardImport: define<null>()(["desk"], z.object({ importId: z.uuid() })),
} as const;

export type MessageName = keyof typeof contract;
export type ArgsOf<Name extends MessageName> = z.infer<(typeof contract)[Name]["args"]>;
export type ValueOf<Name extends MessageName> = Exclude<(typeof contract)[Name]["value"], undefined>;
