import { z } from "zod";
import data from "./data/templates.json" with { type: "json" };
import type { Directory } from "./directory.ts";
import { MESSAGE_KINDS, REPLY_KINDS } from "./vocabulary.ts";

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

export const templateSchema = z.object({
	id: z.string().min(1).max(60),
	title: z.string().min(1).max(200),
	situation: z.enum(SITUATIONS),
	scope: z.enum(TEMPLATE_SCOPES),
	text: z.string().min(1).max(5000),
	/** Kinds of message it may answer, where its wording allows fewer or more than its situation does. */
	kinds: z.array(z.enum(MESSAGE_KINDS)).exactOptional(),
	/** What it counts as, where that differs from its situation. */
	reply: z.enum(REPLY_KINDS).exactOptional(),
});
/** A reply text with variables `{like_this}` and optional blocks `{? … {like_this} ?}`. */
export type Template = z.infer<typeof templateSchema>;

/** The templates that the product ships. */
export const TEMPLATES: readonly Template[] = z.array(templateSchema).parse(data);

/** Whom a complaint concerns, as far as templates care. Without an OPD it is ours: that is how the form is prefilled. */
export function complaintScope(opdId: string | null, ownOpdId: string, directory: Directory): ComplaintScope {
	if (opdId === null || opdId === ownOpdId) return "own";
	return directory.byId(opdId)?.isExternal ? "outside" : "other";
}
