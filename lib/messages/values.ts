import type { Holder } from "../complaint/accounts.ts";
import type { Explanation } from "../complaint/clock/explain.ts";
import type { ClockName } from "../complaint/clocks-of.ts";
import type { Complaint, PendingReply } from "../complaint/complaint.ts";
import type { Organisation } from "../complaint/directory.ts";
import type { Entry, Interval, OpdRef } from "../complaint/entry.ts";
import type { RoundAccount } from "../complaint/rounds.ts";
import type { Language, Settings } from "../complaint/settings.ts";
import type { StateCounts, StateFacts } from "../complaint/state.ts";
import type { SiteId } from "../sites/hosts.ts";
import type { AdapterFile } from "./adapter-file.ts";
import type { PageWords } from "./page-words.ts";

/** What a mark in the page may show: the site can read it, so no author, words, note or officer. */
export interface Mark extends StateFacts {
	id: string;
	/** Abbreviation of the OPD; null when ticked off. */
	opd: string | null;
	/** What the record still lacks and the page may show later: the rest of a text, the exact time. */
	lacks: ("text" | "time")[];
}

export interface PageSettings {
	isConfigured: boolean;
	language: Language;
	markStyle: Settings["markStyle"];
	/** The agency's own accounts on this site, lower case, without "@". */
	handles: string[];
	/** Every registered account on this site, our own among them: what they write is told to the background. */
	accounts: string[];
	/** An adapter file's selectors in force on this site. */
	adapter: { site: SiteId; revision: string; selectors: Record<string, string> } | null;
	words: PageWords;
}

/** Something the page showed by itself: it stands in the log already, and can be undone. */
export interface Detection {
	complaintId: string;
	number: string;
	topic: string;
	/** The action that wrote it. */
	action: string;
	kind: "answer" | "disposition";
	/** Who answered, or whom the leader named. */
	opd: OpdRef | null;
	/** When it was written. */
	at: number;
	recordedAt: number;
	/** The answer or the leader's comment. */
	permalink: string | null;
}

/** A comment of a registered account, by whose account it is. */
export interface Sighting {
	id: string;
	holder: Holder;
	postedAt: Interval | null;
	permalink: string | null;
	text: string;
	/** OPDs whose accounts it mentions. */
	mentions: OpdRef[];
}

export interface History {
	/** Open complaints of the same citizen, next due first. */
	open: Complaint[];
	/** Complaints for the same place, the newest first, whoever reported them. */
	place: Complaint[];
}

export interface RoundsAccount extends RoundAccount {
	site: SiteId;
	handle: string;
}

export interface Rounds {
	accounts: RoundsAccount[];
}

export interface LinkToVisit {
	id: string;
	url: string;
	site: SiteId;
	/** Complaint id that the address names; null for a short link or a profile. */
	complaintId: string | null;
	addedAt: number;
	addedBy: string;
	state: "waiting" | "opened" | "done";
}

export interface LinksOutcome {
	added: number;
	known: number;
	/** Links in the text that lead to none of the three sites. */
	foreign: number;
}

export interface ComplaintDetail {
	complaint: Complaint;
	/** All entries in order, undone ones too (see `effectiveEntries`). */
	entries: Entry[];
	pending: PendingReply | null;
	/** The action this answer belongs to, for *Urungkan*; null when nothing was done. */
	action: string | null;
	/** What was masked in the text that was just stored. */
	masked: readonly ("nik" | "phone" | "email")[];
}

/** Where one deadline of a complaint comes from (*Dari mana tenggat ini?*). */
export interface ExplainedClock {
	which: ClockName;
	/** By today's rules; null when they owe nothing. */
	explanation: Explanation | null;
	/** What an answer or a closing was judged by, whatever the rules have become since; null while the clock runs. */
	judged: {
		dueAt: number | null;
		/** "" when no rule spoke of it. */
		policyName: string;
		policyVersion: number;
		holidayTable: string | null;
	} | null;
}

/** What `storageFault` is when a newer program has written the database: this one leaves it alone. */
export const NEWER_DATA = "VersionError";
/** What it is when there is no room for more; Chromium cannot open the database at all then, and names no cause. */
export const DISK_FULL = "QuotaExceededError";

/** Null settings: first run has not been done. */
export interface Session {
	settings: Settings | null;
	officer: string | null;
	/** Name of the error when the database cannot be used (see `NEWER_DATA`, `DISK_FULL`); no action may pretend to succeed then. */
	storageFault: string | null;
	lastBackupAt: number | null;
	/** OPD ids, the last used first. */
	recentOpds: string[];
	/** Adapter files in force. */
	adapters: AdapterFile[];
	/** Name of the meaning of "1 x 24 jam" in force. */
	policyName: string;
	/** The agency's organisations; the shipped ones until it saves its own. */
	directory: readonly Organisation[];
}

/** The open complaints by their states, and the next due. */
export interface Overview extends StateCounts {
	/** Whose clock runs, next due first: first responses and follow-ups. */
	next: Complaint[];
}

/** How far the view is folded anew after an update. */
export interface Rebuilding {
	/** Complaints that an older program folded: they are not in the queue yet. */
	left: number;
	all: number;
}

/** An OPD of open complaints; "" stands for those without one. */
export interface OpenOpd {
	id: string;
	count: number;
}

/** A piece of the queue, in order. */
export interface QueuePage {
	rows: Complaint[];
	/** How many fit in all. */
	total: number;
}

/** Why a complaint was left as it is: there is none, it is closed, merged or ticked off, it is with that OPD already. */
export type SkipReason = "not-found" | "finished" | "same-opd";

/** What a bulk action did. */
export interface BulkOutcome {
	/** Ids of the complaints that were changed. */
	done: string[];
	skipped: { id: string; number: string; reason: SkipReason }[];
}

export interface ImportOutcome {
	added: number;
	known: number;
	complaints: number;
	/** Entries whose `order` lies more than 24 h ahead of this machine's clock. */
	ahead: number;
}

/** Why a call was refused. `message` is for the log; the screen has its own sentence for each code. */
export type FaultCode =
	| "bad-arguments"
	| "wrong-sender"
	| "unknown-message"
	| "not-configured"
	| "not-found"
	| "storage"
	| "import-incomplete"
	| "disconnected"
	| "internal";

/** The one form of answer across contexts. */
export type Answer<Value> = { ok: true; value: Value } | { ok: false; code: FaultCode; message: string };

/** What is to be known before a reply goes into the site's box. */
export type { ReplyFacts } from "../complaint/reply-checks.ts";
export type { PendingReply };
