import { assemble, type Piece, textOf } from "./assembly.ts";
import { cleanTemplateText, isUnseen } from "./clean.ts";
import type { Template } from "./template.ts";
import { parseTemplate, variablesOf } from "./text.ts";
import { variableSpec } from "./variables.ts";

/** Values by variable name; an absent or blank one counts as empty. */
export type TemplateValues = Readonly<Record<string, string>>;

/** Longest value, in code points: an answer of a few sentences, not a pasted document. */
export const VALUE_MAX_LENGTH = 1000;

/**
 * Why a template cannot be used at all: it would tell a citizen the rule's deadline as if it were a promise, or how long it
 * has gone by, or it holds a brace that belongs to no variable. The editor of templates says more: template-faults.ts.
 */
export type TemplateRefusal = "deadline-in-public" | "internal-in-public" | "stray-brace";

/** A filled template. Only `ready` has a text: what is incomplete cannot be inserted. */
export type FilledTemplate =
	| {
			state: "ready";
			text: string;
			/** The text for a box in which the site has already put the mention of the person. */
			textWithoutMention: string;
			/** Where `{kursor}` puts the caret in `text`, in UTF-16 units; null without one, or when it vanished with its block. */
			caret: number | null;
			/** The same in `textWithoutMention`. */
			caretWithoutMention: number | null;
			preview: readonly Piece[];
	  }
	| {
			state: "incomplete";
			/** In the order of the text; the first gets the focus. */
			missing: readonly [string, ...string[]];
			preview: readonly Piece[];
	  }
	| { state: "refused"; reason: TemplateRefusal; preview: readonly Piece[] };

/** Puts values into a template in a single pass: what stands inside a value is never read as a template again. */
export function fillTemplate(template: Pick<Template, "text" | "scope">, values: TemplateValues): FilledTemplate {
	const parsed = parseTemplate(template.text);
	const clean = new Map(Object.entries(values).map(([name, value]) => [name, cleanValue(value)]));
	const resolve = (name: string): Piece => {
		const text = clean.get(name) ?? "";
		return text === "" ? { type: "missing", variable: name } : { type: "value", text };
	};
	const isPhrase = (name: string): boolean => variableSpec(name).isPhrase === true;

	const variables = variablesOf(parsed);
	const { pieces: preview, caret } = assemble(parsed.parts, resolve, isPhrase);
	if (parsed.broken.length > 0) return { state: "refused", reason: "stray-brace", preview };
	const internal = variables.filter(({ name }) => template.scope !== "internal" && variableSpec(name).isInternal);
	if (internal.some(({ name }) => name === "tenggat"))
		return { state: "refused", reason: "deadline-in-public", preview };
	if (internal.length > 0) return { state: "refused", reason: "internal-in-public", preview };

	const [first, ...others] = variables
		.filter(({ name, isRequired }) => isRequired && resolve(name).type === "missing")
		.map(({ name }) => name);
	if (first !== undefined) return { state: "incomplete", missing: [first, ...others], preview };
	const withoutMention = assemble(parsed.parts, (name) => (name === "username" ? "dropped" : resolve(name)), isPhrase);
	return {
		state: "ready",
		text: textOf(preview),
		textWithoutMention: textOf(withoutMention.pieces),
		caret,
		caretWithoutMention: withoutMention.caret,
		preview,
	};
}

/** A value as it may stand in a reply: one kind of line break, nothing invisible, of bounded length; "" when nothing of it can be seen. */
export function cleanValue(value: string): string {
	const clean = cleanTemplateText(value).trim();
	if (isUnseen(clean)) return "";
	return clean.length <= VALUE_MAX_LENGTH
		? clean
		: [...clean.slice(0, 2 * VALUE_MAX_LENGTH)].slice(0, VALUE_MAX_LENGTH).join("").trimEnd();
}
