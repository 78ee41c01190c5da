import type { Clock } from "./clock/clocks.ts";
import type { Interval, OpdRef, Promised } from "./entry.ts";
import type { Pause } from "./pauses.ts";
import type { Punctuality } from "./verdict.ts";
import type { DismissalReason, Intake, MessageKind, Outcome, ReplyKind, ReplySource, Urgency } from "./vocabulary.ts";

/** Where a complaint came from; `manual` is entered by hand (DM, telephone, counter). */
export type Channel = "x" | "facebook" | "instagram" | "manual";

/** The comment as read and corrected. Words are null when they could not be read or were erased. */
export interface RecordedComment {
	text: string | null;
	author: string | null;
	handle: string | null;
	permalink: string | null;
	postPermalink: string | null;
	postHandle: string | null;
	postAuthor: string | null;
	postText: string | null;
}

/** One answer of the agency. */
export interface Answer {
	at: number;
	kind: ReplyKind;
	source: ReplySource;
	punctuality: Punctuality | null;
	entryId: string;
	/** The OPD whose account answered, where that was not the one on whose machine it was seen. */
	opd: OpdRef | null;
}

/** A leader's word on a complaint: which OPD is to act. */
export interface Disposition {
	opd: OpdRef;
	/** The leader as the settings name him or her. */
	leader: string;
	at: number;
	permalink: string | null;
}

/** What has become of a complaint, apart from the time of day (for that see `stateAt`). */
export type Status =
	| { type: "dismissed"; reason: DismissalReason }
	| { type: "open" }
	| { type: "answered" }
	/** `isClockRunning`: the policy does not let the clock stand still. `isAnswered`: what runs or stands still is the follow-up. */
	| { type: "paused"; since: number; isClockRunning: boolean; isAnswered: boolean }
	| { type: "closed"; outcome: Outcome; at: number; isWithoutAnswer: boolean }
	| { type: "merged"; into: string };

/** The clock that runs now. */
export interface RunningClock extends Clock {
	of: "response" | "followUp" | "reopened";
}

/** For how long an OPD held a complaint, UTC milliseconds; `to` is null while it does. */
export interface Holding {
	opd: OpdRef;
	from: number;
	to: number | null;
}

/** *Minta arahan*: the newest request that matters still. The clock goes on all the while. */
export interface Guidance {
	/** Id of the request. */
	request: string;
	state: "waiting" | "approved" | "rejected";
	askedAt: number;
	askedBy: string;
	/** Null while it waits. */
	decidedAt: number | null;
	decidedBy: string | null;
	/** The draft; once approved, as it was approved. Null when erased. */
	text: string | null;
	remark: string;
	templateId: string | null;
}

/** The fold of one complaint's entries: what the screen, the report and the reminders read. */
export interface Complaint {
	id: string;
	number: string;
	channel: Channel;
	role: "post" | "comment" | "reply";
	/** When it was first recorded; the week it belongs to follows from this. */
	capturedAt: number;
	capturedBy: string;
	/** Device of the first record. */
	device: string;
	comment: RecordedComment;
	isErased: boolean;
	/** The words are not all that was written, or not in the citizen's own words. */
	isTruncated: boolean;
	isTranslated: boolean;
	/** How it came, when it was entered by hand. */
	intake: Intake | null;
	/** The last that was written, when there are several. */
	disposition: Disposition | null;
	/** Since when the talk goes on in direct messages; null when it does not. */
	continuedInDmAt: number | null;
	postedAt: Interval | null;
	messageKind: MessageKind;
	category: string | null;
	urgency: Urgency;
	topic: string;
	location: string;
	/** Bidang or UPTD of our own OPD. */
	unit: string | null;
	note: string;
	opd: OpdRef | null;
	previousOpds: readonly OpdRef[];
	/** Which OPD held it and how long, the first one first. The citizen's clock goes on all the while. */
	held: readonly Holding[];
	/** Of the first response; once answered, as it was judged. Null: none is owed. */
	clock: Clock | null;
	/** Deadline of the substantive answer, where the policy has one. */
	followUp: Clock | null;
	/** The newest reopening: the first clock stays, and a new one began. */
	reopening: { at: number; clock: Clock | null } | null;
	/** What runs now; state, order and reminders go by it. Null when nothing does. */
	running: RunningClock | null;
	/** While we waited for the citizen the clock stood still. */
	pauses: readonly Pause[];
	firstAnswer: Answer | null;
	substantiveAnswer: Answer | null;
	status: Status;
	/** What we promised last and have not made good yet by an answer or by closing. */
	promise: (Promised & { madeAt: number }) | null;
	/** Null when nothing was asked, it was taken back, or the answer has been given since the decision. */
	guidance: Guidance | null;
	/** Id of the post in whose thread it stands; of a post its own. Null when unknown. */
	postId: string | null;
	/** Complaints this one was merged with by hand, directly. */
	mergedWith: readonly string[];
	/** `order` of the newest entry. */
	order: number;
	/** When something that a reader of the report would call new was last recorded about it. */
	changedAt: number;
}

/** A reply text that was put into the site's box and of which nobody has said yet whether it was sent. */
export interface PendingReply {
	complaintId: string;
	templateId: string | null;
	/** Templates of the same text before this one; absent when there are none. */
	alsoUsed?: string[];
	text: string;
	reply: ReplyKind;
	insertedAt: number;
}
