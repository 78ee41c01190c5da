/** The codes of the domain: what may be chosen for a complaint. Their words on the screen are in lib/words. */

/** Kinds of message as people say them; SP4N class in lib/report. */
export const MESSAGE_KINDS = ["complaint", "misconduct", "question", "suggestion", "appreciation"] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

export const URGENCIES = ["low", "medium", "high", "emergency"] as const;
export type Urgency = (typeof URGENCIES)[number];

/** Why a comment needs no record (*tidak perlu dicatat*): hinaan, spam/judol, obrolan, sudah jelas. */
export const DISMISSAL_REASONS = ["insult", "spam", "chat", "clear"] as const;
export type DismissalReason = (typeof DISMISSAL_REASONS)[number];

/** *Tanggapan awal* and *tanggapan lengkap (menjawab isi aduan)*. */
export const REPLY_KINDS = ["acknowledgement", "substantive"] as const;
export type ReplyKind = (typeof REPLY_KINDS)[number];

/** How we know of a reply: the admin confirmed an inserted text, declared it, or the page showed it. */
export const REPLY_SOURCES = ["confirmed", "declared", "detected"] as const;
export type ReplySource = (typeof REPLY_SOURCES)[number];

/** Selesai ditangani, bukan wewenang, data tidak lengkap, ganda, bukan aduan. */
export const OUTCOMES = ["handled", "not-ours", "incomplete", "duplicate", "not-a-complaint"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Fields of the comment as read that the admin may correct. */
export const CORRECTABLE_FIELDS = ["text", "author", "handle", "permalink", "postedAt"] as const;
export type CorrectableField = (typeof CORRECTABLE_FIELDS)[number];

/** How a complaint that was entered by hand reached the agency: DM, telephone, WhatsApp, the counter, another way. */
export const INTAKES = ["dm", "phone", "whatsapp", "counter", "other"] as const;
export type Intake = (typeof INTAKES)[number];

/** How *teruskan* left us: opened in WhatsApp or the mail program, or copied. */
export const FORWARD_CHANNELS = ["whatsapp", "email", "copy"] as const;
export type ForwardChannel = (typeof FORWARD_CHANNELS)[number];

/** What a reply text is looked at for before it goes into the site's box; each can be overridden with a reason. */
export const REPLY_CHECKS = [
	/** NIK, telephone number, e-mail, full address of a person, in the agency's own words. */
	"identifying-number",
	/** A number that masking has left dots of: complete it or leave it out. */
	"masked-number",
	"promise-without-date",
	"blame",
	"capitals",
	/** The same template a third time in one thread. */
	"repeated",
	/** A link outside the registered official domains. */
	"foreign-link",
	/** An emergency that was not told the emergency number first. */
	"emergency-first",
	/** Somebody else has answered meanwhile. */
	"answered-meanwhile",
	/** The text waits for guidance, or was rejected. */
	"guidance-waiting",
	"guidance-rejected",
] as const;
export type ReplyCheck = (typeof REPLY_CHECKS)[number];

/** *Minta arahan*: a draft was sent up, and what came of it. */
export const GUIDANCE_STEPS = ["requested", "approved", "rejected", "withdrawn"] as const;
export type GuidanceStep = (typeof GUIDANCE_STEPS)[number];
export type GuidanceDecision = Extract<GuidanceStep, "approved" | "rejected">;

/**
 * Why a superior's answer cannot be taken as it was read, so that the officer has to choose. `placeholder`: the example of our own message came
 * back; `unlike`: a changed text that has little of the draft and may be a remark.
 */
export type GuidanceDoubt =
	| "no-word"
	| "both"
	| "negated"
	| "question"
	| "condition"
	| "placeholder"
	| "unlike"
	| "twice"
	| "no-number"
	| "other-number";

/** What moved the deadlines of open complaints. */
export const DEADLINE_CAUSES = ["policy", "holidays", "calendar", "zone"] as const;
export type DeadlineCause = (typeof DEADLINE_CAUSES)[number];

export const ZONES = ["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"] as const;
/** The agency's zone: WIB, WITA or WIT. */
export type Zone = (typeof ZONES)[number];

/** *Pokok aduan* is cut here: it must fit a table cell and a reply. */
export const TOPIC_MAX_LENGTH = 60;
