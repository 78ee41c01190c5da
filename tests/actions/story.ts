import { detail } from "../../lib/actions/detail.ts";
import { observeComments } from "../../lib/actions/observe.ts";
import type { ActionContext } from "../../lib/actions/perform.ts";
import type { RegisteredAccount } from "../../lib/complaint/settings.ts";
import type { ArgsOf, CommentArgs, SeenArgs } from "../../lib/messages/contract.ts";
import { createReader } from "../../lib/store/read.ts";
import type { Database } from "../../lib/store/schema.ts";
import { HOUR, MORNING, makeId, makeSettings, OTHER_OPD, OUR_OPD } from "../factories.ts";
import { makeActionContext, makeStore } from "../store/harness.ts";

/** The citizen's comment of every story: on Instagram, written an hour before `MORNING`. */
export const ID = "ig:17900000000000001";
export const POST = "ig:post:CONTOH1";
export const WRITTEN = { earliest: MORNING - HOUR, latest: MORNING - HOUR };

/** Accounts that are not ours: another OPD's and a leader's. */
export const ACCOUNTS: RegisteredAccount[] = [
	{ site: "instagram", handle: "dishub.contoh", holder: { type: "opd", opd: OTHER_OPD } },
	{ site: "instagram", handle: "bupati.contoh", holder: { type: "leader", name: "Bupati Contoh" } },
];

export const comment = (overrides: Partial<CommentArgs> = {}): CommentArgs => ({
	id: ID,
	site: "instagram",
	role: "comment",
	parentId: null,
	postId: POST,
	postedAt: WRITTEN,
	text: "jln dpn pasar contoh bolong2",
	author: null,
	handle: "warga_contoh",
	permalink: "https://www.instagram.com/p/CONTOH1/c/17900000000000001/",
	postPermalink: "https://www.instagram.com/p/CONTOH1/",
	postHandle: "dpupr.contoh",
	postAuthor: null,
	postText: "Info jalan",
	intake: null,
	reading: null,
	...overrides,
});

export const captureArgs = (overrides: Partial<ArgsOf<"capture">> = {}): ArgsOf<"capture"> => ({
	action: makeId(),
	comment: comment(),
	classification: {
		messageKind: "complaint",
		category: "jalan",
		urgency: "medium",
		unit: null,
		topic: "jalan berlubang",
		location: "depan Pasar Contoh",
	},
	opd: OUR_OPD,
	note: "",
	contact: null,
	...overrides,
});

export const replyArgs = (overrides: Partial<ArgsOf<"reply">> = {}): ArgsOf<"reply"> => ({
	action: makeId(),
	id: ID,
	reply: "acknowledgement",
	source: "declared",
	at: null,
	insertedAt: null,
	templateId: null,
	text: null,
	permalink: null,
	...overrides,
});

export const insertedArgs = (overrides: Partial<ArgsOf<"inserted">> = {}): ArgsOf<"inserted"> => ({
	action: makeId(),
	id: ID,
	templateId: null,
	text: "Baik",
	reply: "acknowledgement",
	isAdded: false,
	override: null,
	...overrides,
});

/** Our own account's answer to the comment, written an hour after `MORNING`, as the page's script reads it. */
export const seen = (overrides: Partial<SeenArgs> = {}): SeenArgs => ({
	site: "instagram",
	id: "ig:17900000000000090",
	role: "reply",
	author: null,
	handle: "dpupr.contoh",
	text: "@warga_contoh terima kasih, kami cek hari ini",
	time: { earliest: MORNING + HOUR, latest: MORNING + HOUR },
	permalink: "https://www.instagram.com/p/CONTOH1/c/17900000000000001/r/17900000000000090/",
	parentId: ID,
	post: { id: POST, permalink: null, handle: "dpupr.contoh", author: null, text: null },
	mentions: ["warga_contoh"],
	isTruncated: false,
	isTranslated: false,
	isElided: false,
	answerHint: null,
	rules: {},
	pageKind: "instagram/post",
	...overrides,
});

/** The context of an action, with the clock at `MORNING` plus some hours. */
export type At = (hours: number) => Promise<ActionContext>;

/** Runs a story on a database of its own. */
export function story(run: (at: At, db: Database) => Promise<void>) {
	const settings = makeSettings({ accounts: ACCOUNTS });
	return () =>
		makeStore().use((db) => run((hours) => makeActionContext(db, { now: MORNING + hours * HOUR, settings }), db));
}

export const complaintIn = async (db: Database, id = ID) => (await detail(db, id))?.complaint;

/** The page tells of comments by registered accounts, so many hours after `MORNING`. */
export const observe = async (at: At, hours: number, ...comments: SeenArgs[]) =>
	observeComments(await at(hours), { comments });

export const entriesOn = async (db: Database, kind: string, id = ID) =>
	(await createReader(db).entriesOf([id])).filter((entry) => entry.kind === kind);

/** The first action that left an entry of this kind; "" without one. */
export const actionOf = async (db: Database, kind: string) => (await entriesOn(db, kind))[0]?.action ?? "";
