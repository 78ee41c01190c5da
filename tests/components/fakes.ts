import { signal } from "@preact/signals";
import type { PagePort } from "../../components/sidebar/page-port.ts";
import { explainComplaint } from "../../lib/actions/explain.ts";
import type { Complaint } from "../../lib/complaint/complaint.ts";
import { SHIPPED_DIRECTORY } from "../../lib/complaint/directory.ts";
import type { Entry, NewEntry } from "../../lib/complaint/entry.ts";
import { fold } from "../../lib/complaint/fold.ts";
import { findRoads, type Road } from "../../lib/complaint/roads.ts";
import type { Ask } from "../../lib/messages/client.ts";
import type { ArgsOf, MessageName, ValueOf } from "../../lib/messages/contract.ts";
import type { InsertOutcome, PageView, ToPage, ToSidebar } from "../../lib/messages/panel.ts";
import type {
	Answer,
	ComplaintDetail,
	Detection,
	ExplainedClock,
	FaultCode,
	History,
	LinksOutcome,
	LinkToVisit,
	Overview,
	PendingReply,
	Rebuilding,
	RoundsAccount,
	Session,
	Sighting,
} from "../../lib/messages/values.ts";
import type { SeenComment } from "../../lib/sites/types.ts";
import { HOUR, MORNING, makeId, makeSettings, RULES, verdict } from "../factories.ts";
import { announce } from "./browser-double.ts";
import { keptAnswersIn } from "./fakes-answers.ts";
import { guidanceIn } from "./fakes-guidance.ts";
import { queueIn } from "./fakes-queue.ts";
import { type FakeReplies, makeReplies, repliesIn } from "./fakes-templates.ts";

/** Ten o'clock plus three hours: a comment of `makeSeen` is two hours old. */
export const NOW = MORNING + 3 * HOUR;

export const makeNow = (at = NOW) => signal(at);

/** A comment as the page gives it, on X, two hours old. */
export function makeSeen(overrides: Partial<SeenComment> = {}): SeenComment {
	const postedAt = NOW - 2 * HOUR;
	return {
		site: "x",
		id: "x:1990000000000000001",
		role: "reply",
		author: "Warga Contoh",
		handle: "warga_contoh",
		text: "jln dpn pasar contoh bolong2, udh 3 org jatuh min @dishub_contoh",
		time: { earliest: postedAt, latest: postedAt },
		permalink: "https://x.com/warga_contoh/status/1990000000000000001",
		parentId: "x:1990000000000000000",
		post: {
			id: "x:1990000000000000000",
			permalink: "https://x.com/dpupr_contoh/status/1990000000000000000",
			handle: "dpupr_contoh",
			author: "DPUPR Contoh",
			text: "Perbaikan jalan pekan ini",
		},
		mentions: ["dishub_contoh"],
		isTruncated: false,
		isTranslated: false,
		isElided: false,
		answerHint: null,
		rules: {},
		pageKind: "x/status",
		...overrides,
	};
}

export function makeView(comments: SeenComment[], overrides: Partial<PageView> = {}): PageView {
	return {
		url: "https://x.com/dpupr_contoh/status/1990000000000000000",
		pageKind: "x/status",
		comments,
		total: comments.length,
		health: { state: "ok", fields: [], report: "laporan" },
		adapter: null,
		look: "light",
		side: "right",
		...overrides,
	};
}

export interface FakePort extends PagePort {
	posted: ToPage[];
	send(message: ToSidebar): void;
	/** What becomes of the next insertions. */
	outcome: InsertOutcome | null;
}

/** The page's end of the line. Insertions are answered at once with `outcome`; null leaves them without an answer. */
export function makePort(outcome: InsertOutcome | null = { state: "inserted", hadText: false }): FakePort {
	let receive: (message: ToSidebar) => void = () => {};
	const port: FakePort = {
		posted: [],
		outcome,
		send: (message) => receive(message),
		listen: (listener) => {
			receive = listener;
		},
		post: (message) => {
			port.posted.push(message);
			if (message.type === "insert" && port.outcome)
				receive({ type: "inserted", request: message.request, outcome: port.outcome, hasMention: false });
		},
	};
	return port;
}

export const show = (comment: SeenComment | null, overrides = {}): ToSidebar => ({
	type: "show",
	comment,
	ownReply: null,
	selection: null,
	messageKind: null,
	focus: "comment",
	isUnknownBox: false,
	...overrides,
});

type Handlers = { [Name in MessageName]?: (args: ArgsOf<Name>) => Answer<ValueOf<Name>> };

export interface FakeBackground {
	ask: Ask;
	calls: { name: MessageName; args: unknown }[];
	/** The arguments of all calls of one name. */
	callsOf<Name extends MessageName>(name: Name): ArgsOf<Name>[];
	log: Entry[];
	pending: Map<string, PendingReply>;
	replies: FakeReplies;
	drafts: Map<string, unknown>;
	session: Session;
	/** Answered in place of what would be counted. */
	overview: Overview | null;
	/** What the queue holds in place of what was recorded. */
	queue: Complaint[] | null;
	/** How far an update has come. */
	rebuilding: Rebuilding;
	/** What the next answers say was masked. */
	masked: ComplaintDetail["masked"];
	/** What the page is said to have shown by itself; undoing and taking note take it off. */
	detections: Detection[];
	dispositions: Sighting[];
	history: History;
	/** The agency's roads. */
	roadList: Road[];
	/** Answered in place of what the rules give. */
	explained: ExplainedClock[] | null;
	/** Answered in place of what the log gives. */
	detail: ComplaintDetail | null;
	/** *Keliling pagi*, links to visit, call-back contacts by complaint. */
	rounds: RoundsAccount[];
	links: LinkToVisit[];
	contacts: Map<string, string>;
	/** What the next pasted text is said to hold. */
	pasted: LinksOutcome;
	/** Makes one message fail from now on; null lets it work again. */
	fail(name: MessageName, code: FaultCode | null): void;
}

/** A background in memory: entries are kept and folded by the real fold, so that the screens meet what they will meet. */
export function makeBackground(overrides: Partial<Session> = {}): FakeBackground {
	const failing = new Map<MessageName, FaultCode>();
	const background: FakeBackground = {
		calls: [],
		callsOf: (name) => background.calls.filter((call) => call.name === name).map((call) => call.args as never),
		log: [],
		pending: new Map(),
		replies: makeReplies(),
		drafts: new Map(),
		session: {
			settings: makeSettings(),
			officer: "Dwi",
			storageFault: null,
			lastBackupAt: null,
			recentOpds: ["DINKES"],
			adapters: [],
			directory: SHIPPED_DIRECTORY,
			policyName: "1 x 24 jam kalender",
			...overrides,
		},
		rounds: [],
		links: [],
		contacts: new Map(),
		pasted: { added: 0, known: 0, foreign: 0 },
		overview: null,
		queue: null,
		rebuilding: { left: 0, all: 0 },
		masked: [],
		detections: [],
		dispositions: [],
		history: { open: [], place: [] },
		roadList: [],
		explained: null,
		detail: null,
		fail: (name, code) => {
			if (code === null) failing.delete(name);
			else failing.set(name, code);
		},
		ask: async (name, args) => {
			background.calls.push({ name, args });
			const code = failing.get(name);
			if (code) return { ok: false, code, message: "" };
			const handler = handlers[name] as ((args: unknown) => Answer<never>) | undefined;
			return handler ? handler(args) : { ok: true, value: null as never };
		},
	};

	const detail = (id: string, action: string | null = null): ComplaintDetail | null => {
		if (background.detail?.complaint.id === id) return { ...background.detail, action };
		const entries = background.log.filter((entry) => entry.subject === id);
		const complaint = fold(entries, RULES);
		const masked = action === null ? [] : background.masked;
		return complaint && { complaint, entries, pending: background.pending.get(id) ?? null, action, masked };
	};
	const all = () =>
		[...new Set(background.log.map((entry) => entry.subject))].flatMap((id) => detail(id)?.complaint ?? []);
	const append = (action: string, entries: NewEntry[]): Answer<never> => {
		for (const entry of entries) {
			const seq = background.log.length + 1;
			background.log.push({
				v: 1,
				id: makeId(),
				order: MORNING + seq,
				recordedAt: entry.at,
				by: background.session.officer ?? "",
				device: "device-1",
				seq,
				action,
				...entry,
			} as Entry);
		}
		const subject = entries[0]?.subject ?? "";
		announce([subject]);
		return { ok: true, value: detail(subject, action) as never };
	};
	const one = (args: { action: string; id: string }, entry: Record<string, unknown>) =>
		append(args.action, [{ subject: args.id, at: NOW, ...entry } as unknown as NewEntry]);
	const wordsOf = (comment: ArgsOf<"capture">["comment"]) =>
		Object.fromEntries(
			(["text", "author", "handle", "permalink", "postText", "postHandle"] as const)
				.filter((field) => comment[field])
				.map((field) => [field, comment[field] as string]),
		);

	const handlers: Handlers = {
		session: () => ({ ok: true, value: background.session }),
		complaint: ({ id }) => ({ ok: true, value: detail(id) }),
		explain: ({ id }) => {
			const known = detail(id);
			if (background.explained) return { ok: true, value: background.explained };
			return { ok: true, value: known ? explainComplaint(known.complaint, known.entries, RULES) : [] };
		},
		complaints: ({ ids }) => ({
			ok: true,
			value: ids.flatMap((id) => detail(id)?.complaint ?? []),
		}),
		complaintByNumber: ({ number }) => ({
			ok: true,
			value: all().find((complaint) => complaint.number === number) ?? null,
		}),
		...queueIn(background, all),
		draft: ({ key }) => ({ ok: true, value: background.drafts.get(key) ?? null }),
		saveDraft: ({ key, value }) => {
			if (value === null) background.drafts.delete(key);
			else background.drafts.set(key, value);
			return { ok: true, value: null };
		},
		detections: () => ({ ok: true, value: background.detections }),
		acknowledgeDetections: ({ actions }) => {
			background.detections = background.detections.filter(({ action }) => !actions.includes(action));
			return { ok: true, value: null };
		},
		dispositions: () => ({ ok: true, value: background.dispositions }),
		findRoads: ({ text, limit }) => ({ ok: true, value: findRoads(background.roadList, text, limit) }),
		history: () => ({ ok: true, value: background.history }),
		rounds: () => ({ ok: true, value: { accounts: background.rounds } }),
		links: () => ({ ok: true, value: background.links }),
		addLinks: () => ({ ok: true, value: background.pasted }),
		markLink: ({ id, state }) => {
			background.links = background.links.map((link) => (link.id === id ? { ...link, state } : link));
			return { ok: true, value: null };
		},
		contact: ({ id }) => ({ ok: true, value: background.contacts.get(id) ?? null }),
		capture: ({ action, comment, classification, opd, note, contact }) => {
			if (contact) background.contacts.set(comment.id, contact);
			const { id: subject, site, role, parentId, postId, postedAt, intake, reading } = comment;
			const { topic, location, ...head } = classification;
			const base = { subject, at: NOW };
			return append(action, [
				{
					...{ ...base, kind: "captured", site, role, parentId, postId, postedAt, words: wordsOf(comment) },
					...(intake && { intake }),
					...(reading?.isTruncated && { isTruncated: true }),
					...(reading?.isTranslated && { isTranslated: true }),
				},
				{ ...base, kind: "classified", ...head, words: { topic, location } },
				{ ...base, kind: "assigned", opd, previous: null },
				...(note ? [{ ...base, kind: "noted" as const, words: { note } }] : []),
			]);
		},
		dismiss: ({ action, comment, reason }) =>
			one({ action, id: comment.id }, { kind: "dismissed", reason, words: wordsOf(comment) }),
		classify: (args) => {
			const { topic, location, ...head } = args.classification;
			return one(args, { kind: "classified", ...head, words: { topic, location } });
		},
		correct: (args) =>
			one(
				args,
				args.field === "postedAt"
					? { kind: "corrected", field: args.field, postedAt: args.postedAt }
					: { kind: "corrected", field: args.field, words: { value: args.value ?? "" } },
			),
		assign: (args) => one(args, { kind: "assigned", opd: args.opd, previous: null, words: { reason: args.reason } }),
		forward: (args) => one(args, { kind: "forwarded", opd: args.opd, channel: args.channel }),
		...keptAnswersIn(background.drafts, NOW),
		...guidanceIn(one),
		reply: (args) => {
			background.pending.delete(args.id);
			const { reply, source, templateId } = args;
			const words = args.text ? { reply: args.text } : {};
			return one(args, { kind: "replied", at: args.at ?? NOW, reply, source, templateId, verdict, words });
		},
		pause: (args) => one(args, { kind: "paused", words: { reason: args.reason } }),
		resume: (args) => one(args, { kind: "resumed" }),
		note: (args) => one(args, { kind: "noted", words: { note: args.note } }),
		close: (args) => one(args, { kind: "closed", outcome: args.outcome, verdict, words: { reason: args.reason } }),
		reopen: (args) => one(args, { kind: "reopened", words: { reason: args.reason } }),
		merge: (args) => one(args, { kind: "merged", with: args.into }),
		continueInDm: (args) => one(args, { kind: "continued", channel: "dm" }),
		undo: (args) => {
			background.detections = background.detections.filter(({ action }) => action !== args.undoes);
			return one(args, { kind: "undone", undoes: args.undoes });
		},
		...repliesIn(background, NOW),
		forgetInserted: ({ id }) => {
			background.pending.delete(id);
			return { ok: true, value: null };
		},
		setOfficer: ({ officer }) => {
			background.session = { ...background.session, officer };
			return { ok: true, value: null };
		},
	};
	return background;
}
