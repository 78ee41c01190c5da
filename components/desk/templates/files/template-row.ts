import type {
	Situation,
	Template,
	TemplateLanguage,
	TemplateScope,
} from "../../../../lib/complaint/template/template.ts";
import type { MessageKind, ReplyKind } from "../../../../lib/complaint/vocabulary.ts";
import type { CellFault } from "../../../../lib/tables/check-rows.ts";

/** A template as one row of a file: null where the file says that it has none, or leaves it to the usual. */
export interface TemplateRow {
	/** "" where the file names none. */
	id: string;
	title: string;
	situation: Situation;
	scope: TemplateScope | null;
	language: TemplateLanguage | null;
	text: string;
	meaning: string | null;
	snippet: string | null;
	shortFor: string | null;
	opdId: string | null;
	kinds: readonly MessageKind[] | null;
	reply: ReplyKind | null;
	validUntil: string | null;
	/** UTC milliseconds. */
	reviewedAt: number | null;
	reviewedBy: string | null;
}
export type RowField = keyof TemplateRow;

/** In the order in which they are written. */
export const ROW_FIELDS = [
	"id",
	"title",
	"situation",
	"scope",
	"language",
	"text",
	"meaning",
	"snippet",
	"shortFor",
	"opdId",
	"kinds",
	"reply",
	"validUntil",
	"reviewedAt",
	"reviewedBy",
] as const satisfies readonly RowField[];

/** The rows of a file that can be read, and what is wrong with the others. Fields that the file does not have are absent: what is stored stays. */
export interface TemplateRows {
	rows: { row: number; value: Partial<TemplateRow> }[];
	faults: CellFault<TemplateRow>[];
	/** Columns or fields that are none of ours. */
	unknown: string[];
	/** What `row` counts: lines of the file, or templates in its list. */
	counts: "lines" | "items";
}

/** A template as a row of values. */
export function rowOf(template: Template): TemplateRow {
	const { id, title, situation, scope, language, text, reviewed } = template;
	return {
		...{ id, title, situation, scope, language, text },
		meaning: template.meaning ?? null,
		snippet: template.snippet ?? null,
		shortFor: template.shortFor ?? null,
		opdId: template.opdId ?? null,
		kinds: template.kinds ?? null,
		reply: template.reply ?? null,
		validUntil: template.validUntil ?? null,
		reviewedAt: reviewed?.at ?? null,
		reviewedBy: reviewed?.by ?? null,
	};
}

/** The inverse of `rowOf`, with what is usual where nothing is said. It may still not be a template (see `planTemplates`). */
export function templateOfRow(row: TemplateRow): Template {
	const { id, title, situation, text, meaning, snippet, shortFor, opdId, kinds, reply, validUntil } = row;
	const { reviewedAt, reviewedBy } = row;
	return {
		...{ id, title, situation, text },
		scope: row.scope ?? (situation === "internal" ? "internal" : "any"),
		language: row.language ?? "id",
		...(meaning !== null && meaning.trim() !== "" && { meaning }),
		...(kinds !== null && { kinds: [...kinds] }),
		...(reply !== null && { reply }),
		...(shortFor !== null && { shortFor }),
		...(opdId !== null && { opdId }),
		...(snippet !== null && { snippet }),
		...((reviewedAt !== null || reviewedBy !== null) && { reviewed: { at: reviewedAt ?? -1, by: reviewedBy ?? "" } }),
		...(validUntil !== null && { validUntil }),
	};
}
