import { z } from "zod";
import { date } from "../clock/rules.ts";
import data from "../data/templates.json" with { type: "json" };
import type { Directory } from "../directory.ts";
import { instant } from "../entry.ts";
import { MESSAGE_KINDS, REPLY_KINDS } from "../vocabulary.ts";

/** What a template is for: the codes of domain/templates.jsonl. */
export const SITUATIONS = [
	"penerimaan",
	"minta_detail",
	"diteruskan",
	"proses",
	"selesai",
	"luar_kewenangan",
	"informasi",
	"privasi",
	"permintaan_maaf",
	"darurat",
	"klarifikasi",
	"aspirasi",
	"apresiasi",
	"etika",
	"lanjutan",
	"ditutup",
	"dibuka_kembali",
	"internal",
] as const;
export type Situation = (typeof SITUATIONS)[number];

/** *Cakupan*: the complaint is for our own OPD, for another one, outside the regency's authority; `internal` is never public. */
export const TEMPLATE_SCOPES = ["own", "other", "outside", "internal", "any"] as const;
export type TemplateScope = (typeof TEMPLATE_SCOPES)[number];
export type ComplaintScope = "own" | "other" | "outside";

/** Indonesian, Javanese, Sundanese, English (ISO 639-1). */
export const TEMPLATE_LANGUAGES = ["id", "jv", "su", "en"] as const;
export type TemplateLanguage = (typeof TEMPLATE_LANGUAGES)[number];

export const TEMPLATE_TEXT_MAX_LENGTH = 5000;

const templateId = z.string().min(1).max(60);

export const templateSchema = z.object({
	id: templateId,
	title: z.string().min(1).max(200),
	situation: z.enum(SITUATIONS),
	scope: z.enum(TEMPLATE_SCOPES),
	text: z.string().min(1).max(TEMPLATE_TEXT_MAX_LENGTH),
	language: z.enum(TEMPLATE_LANGUAGES).default("id"),
	/** Literal meaning in Indonesian, for an officer who does not speak the language. */
	meaning: z.string().max(TEMPLATE_TEXT_MAX_LENGTH).exactOptional(),
	/** Kinds of message it may answer, where its wording allows fewer or more than its situation does. */
	kinds: z.array(z.enum(MESSAGE_KINDS)).exactOptional(),
	/** What it counts as, where that differs from its situation. */
	reply: z.enum(REPLY_KINDS).exactOptional(),
	/** The template of which this is the short variant (*pendek/X*). */
	shortFor: templateId.exactOptional(),
	/** Meant for complaints that this OPD holds, and no others. */
	opdId: z.string().min(1).max(60).exactOptional(),
	/** Typed after "/" it finds the template (`/maaf`). */
	snippet: z
		.string()
		.regex(/^[a-z0-9][a-z0-9-]{0,29}$/)
		.exactOptional(),
	/** When somebody last looked it through, and who. */
	reviewed: z.object({ at: instant, by: z.string().min(1).max(200) }).exactOptional(),
	/** The last day on which it holds (`2026-12-31`); afterwards it is *perlu ditinjau*. */
	validUntil: date.exactOptional(),
});
/** A reply text with variables `{like_this}` and optional blocks `{? … {like_this} ?}`. */
export type Template = z.infer<typeof templateSchema>;

/**
 * Whether the last day on which it holds has gone: *perlu ditinjau*.
 * @param today the day in the agency's zone, `2026-11-22`
 */
export function needsReview({ validUntil }: Pick<Template, "validUntil">, today: string): boolean {
	return validUntil !== undefined && validUntil < today;
}

/** The templates that the product ships. */
export const TEMPLATES: readonly Template[] = z.array(templateSchema).parse(data);

/** Whom a complaint concerns, as far as templates care. Without an OPD it is ours: that is how the form is prefilled. */
export function complaintScope(opdId: string | null, ownOpdId: string, directory: Directory): ComplaintScope {
	if (opdId === null || opdId === ownOpdId) return "own";
	return directory.byId(opdId)?.isExternal ? "outside" : "other";
}
