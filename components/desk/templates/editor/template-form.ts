import { z } from "zod";
import { date } from "../../../../lib/complaint/clock/rules.ts";
import { cleanTemplateText } from "../../../../lib/complaint/template/clean.ts";
import {
	needsReview,
	SITUATIONS,
	type Situation,
	TEMPLATE_LANGUAGES,
	TEMPLATE_SCOPES,
	TEMPLATE_TEXT_MAX_LENGTH,
	type Template,
	templateSchema,
} from "../../../../lib/complaint/template/template.ts";
import { MESSAGE_KINDS, REPLY_KINDS } from "../../../../lib/complaint/vocabulary.ts";

/** What stands in the fields of one template: text as it was typed. Its schema also checks a kept draft. */
export const templateForm = z.object({
	title: z.string(),
	situation: z.enum(SITUATIONS),
	scope: z.enum(TEMPLATE_SCOPES),
	text: z.string(),
	language: z.enum(TEMPLATE_LANGUAGES),
	meaning: z.string(),
	/** None: as the situation says. */
	kinds: z.array(z.enum(MESSAGE_KINDS)),
	/** "": as the situation says. */
	reply: z.enum(["", ...REPLY_KINDS]),
	shortFor: z.string().nullable(),
	opdId: z.string().nullable(),
	snippet: z.string(),
	reviewed: templateSchema.shape.reviewed.unwrap().nullable(),
	validUntil: z.string(),
});
export type TemplateForm = z.infer<typeof templateForm>;

/** A form that is being filled, and what it was begun from. */
export const templateDraft = z.object({
	form: templateForm,
	/** See `versionKey`. */
	basis: z.string(),
	/** Makes the id of a new one: a second try after a lost answer saves the same template. */
	seed: z.string(),
});

/** A field and what is wrong with it. */
export type FieldFault =
	| { field: "title"; code: "title" | "titleLong" }
	| { field: "snippet"; code: "snippet" }
	| { field: "validUntil"; code: "validUntil" }
	| { field: "shortFor"; code: "shortForItself" }
	| { field: "meaning"; code: "meaningLong"; count: number };

const EMPTY: TemplateForm = {
	title: "",
	situation: "penerimaan",
	scope: "any",
	text: "",
	language: "id",
	meaning: "",
	kinds: [],
	reply: "",
	shortFor: null,
	opdId: null,
	snippet: "",
	reviewed: null,
	validUntil: "",
};

/** The fields of a template; of a new one (null) with nothing in them. */
export function toTemplateForm(template: Template | null): TemplateForm {
	if (template === null) return EMPTY;
	const { title, situation, scope, text, language } = template;
	return {
		...{ title, situation, scope, text, language },
		meaning: template.meaning ?? "",
		kinds: template.kinds ?? [],
		reply: template.reply ?? "",
		shortFor: template.shortFor ?? null,
		opdId: template.opdId ?? null,
		snippet: template.snippet ?? "",
		reviewed: template.reviewed ?? null,
		validUntil: template.validUntil ?? "",
	};
}

/** The template that a form comes to, without invisible characters, whether it can be saved or not. */
export function fromTemplateForm(form: TemplateForm, id: string): Template {
	const { situation, scope, language, kinds, reply, shortFor, opdId, snippet, reviewed, validUntil } = form;
	const text = cleanTemplateText(form.text);
	const meaning = cleaned(form.meaning);
	return {
		id,
		...{ title: cleaned(form.title), situation, scope, text, language },
		...(meaning !== "" && { meaning }),
		...(kinds.length > 0 && { kinds: MESSAGE_KINDS.filter((kind) => kinds.includes(kind)) }),
		...(reply !== "" && { reply }),
		...(shortFor !== null && { shortFor }),
		...(opdId !== null && { opdId }),
		...(snippetOf(form) !== "" && { snippet: snippetOf({ snippet }) }),
		...(reviewed !== null && { reviewed }),
		...(validUntil !== "" && { validUntil }),
	};
}

/** Without what nobody sees: a mark of direction in a title would turn round the sentence that names it. */
const cleaned = (typed: string): string => cleanTemplateText(typed).trim();

/** People type it with its stroke. */
const snippetOf = ({ snippet }: Pick<TemplateForm, "snippet">): string => snippet.trim().replace(/^\//, "");

/**
 * What is wrong with the fields around the text (of the text itself see `checkTemplate`).
 * @param id of the template; null for a new one
 */
export function fieldFaults(form: TemplateForm, id: string | null, stored: readonly Template[]): FieldFault[] {
	const faults: FieldFault[] = [];
	const others = stored.filter((one) => one.id !== id);
	const title = cleaned(form.title);
	if (title === "") faults.push({ field: "title", code: "title" });
	if (title.length > 200) faults.push({ field: "title", code: "titleLong" });
	const meaning = cleaned(form.meaning);
	if (meaning.length > TEMPLATE_TEXT_MAX_LENGTH)
		faults.push({ field: "meaning", code: "meaningLong", count: meaning.length });
	const snippet = snippetOf(form);
	if (snippet !== "" && !templateSchema.shape.snippet.safeParse(snippet).success)
		faults.push({ field: "snippet", code: "snippet" });
	const isOfItself = form.shortFor !== null && (form.shortFor === id || shortForOf(form.shortFor, others) === id);
	if (id !== null && isOfItself) faults.push({ field: "shortFor", code: "shortForItself" });
	if (form.validUntil !== "" && !date.safeParse(form.validUntil).success)
		faults.push({ field: "validUntil", code: "validUntil" });
	return faults;
}

/** Others that the same short name finds for the same complaints: one has to choose between them each time. */
export function sharingSnippet(form: TemplateForm, id: string | null, stored: readonly Template[]): Template[] {
	const snippet = snippetOf(form);
	const meets = ({ scope }: Template): boolean => scope === form.scope || scope === "any" || form.scope === "any";
	return stored.filter((one) => one.id !== id && snippet !== "" && one.snippet === snippet && meets(one));
}

const shortForOf = (id: string, templates: readonly Template[]): string | undefined =>
	templates.find((one) => one.id === id)?.shortFor;

/**
 * What looking a reply through changes: who did it and when, and a last day that has gone, because the reply holds on.
 * @param today the day in the agency's zone, `2026-11-22`
 */
export function afterReview(form: TemplateForm, at: number, by: string, today: string): Partial<TemplateForm> {
	const isPast = form.validUntil !== "" && needsReview(form, today);
	return { reviewed: { at, by }, ...(isPast && { validUntil: "" }) };
}

/** Id of a new template: its situation, so that a file of templates can be read, and what no other has. */
export function newTemplateId(situation: Situation, seed: string): string {
	return `${situation}-${seed}`;
}

/** Ten characters of chance for `newTemplateId`. @param random ten bytes */
export function seedOf(random: Uint8Array): string {
	return [...random].map((byte) => "0123456789abcdefghjkmnpqrstvwxyz"[byte % 32]).join("");
}
