import type { Complaint, PendingReply } from "../complaint/complaint.ts";
import type { Entry } from "../complaint/entry.ts";
import type { Language, Settings } from "../complaint/settings.ts";
import type { StateFacts } from "../complaint/state.ts";

/** What a mark in the page may show: the site can read it, so no author, words, note or officer. */
export interface Mark extends StateFacts {
	id: string;
	/** Abbreviation of the OPD; null when ticked off. */
	opd: string | null;
}

export interface PageSettings {
	isConfigured: boolean;
	language: Language;
	markStyle: Settings["markStyle"];
	/** The agency's own accounts on this site, lower case, without "@". */
	handles: string[];
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

/** Null settings: first run has not been done. */
export interface Session {
	settings: Settings | null;
	officer: string | null;
	/** A sentence code when the database cannot be used; no action may pretend to succeed then. */
	storageFault: string | null;
	lastBackupAt: number | null;
	/** OPD ids, the last used first. */
	recentOpds: string[];
}

export interface Overview {
	overdue: number;
	soon: number;
	onTrack: number;
	/** Answered, not finished. */
	answered: number;
	paused: number;
	/** Reply inserted, not confirmed as sent. */
	pending: number;
	/** Since when the citizen who has waited longest waits (start of the clock), UTC milliseconds. */
	oldestAt: number | null;
	/** Next due first. */
	next: Complaint[];
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

export type { PendingReply };
