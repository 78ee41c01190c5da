import type { Guidance } from "../complaint.ts";
import type { Settings } from "../settings.ts";
import type { Template } from "../template/template.ts";
import type { ReplyCheck, Urgency } from "../vocabulary.ts";

/** What the log and the page know of a comment before a reply to it goes into the site's box. */
export interface ReplyFacts {
	/** How often each template was sent or inserted in the whole thread (all comments below one post), by its id. */
	threadUses: Record<string, number>;
	/** The answer to this complaint that this PC learned of last and that the officer on duty did not write; null when there is none. */
	otherAnswer: OtherAnswer | null;
	/** Complaints merged into one incident with this one, itself included; 1 without. */
	incidentSize: number;
	/** An answer of our own agency stands there, whoever of us wrote it. */
	hasAnswered: boolean;
	/** One of our answers told the emergency number. */
	hasToldEmergency: boolean;
}

export interface OtherAnswer {
	/** When it was written, and when that was recorded, UTC milliseconds. */
	at: number;
	recordedAt: number;
	/** Officer, or abbreviation of the OPD whose account answered. */
	by: string;
}

/** What a text is judged by besides its own words. Instants are UTC milliseconds. */
export interface CheckSituation {
	/** What the text was made from; null for an OPD's answer and for words of one's own. */
	template: Pick<Template, "id" | "situation" | "text"> | null;
	urgency: Urgency;
	facts: ReplyFacts;
	/** The request for guidance that matters still; null without. */
	guidance: Pick<Guidance, "state" | "text"> | null;
	/** When the officer began with this complaint: what others answered after that, he or she has not seen. */
	openedAt: number;
	/** The citizen's name as the text may repeat it; null when unknown. */
	author: string | null;
	/** Contacts that are public without standing in the settings, e.g. of the authority that keeps a road. */
	publicContacts: readonly string[];
	settings: Pick<
		Settings,
		"officialDomains" | "handles" | "emergencyNumber" | "templateValues" | "zone" | "opd" | "regency"
	>;
	now: number;
}

/** What a check says against a text, with the words that set it off; null where no words did. */
export type ReplyFinding =
	| { check: Exclude<ReplyCheck, "answered-meanwhile">; excerpt: string | null }
	| { check: "answered-meanwhile"; excerpt: null; answer: OtherAnswer };

/** One rule on the words of a text: what set it off, else null. */
export type WordCheck = (text: string, situation: CheckSituation) => string | null;
