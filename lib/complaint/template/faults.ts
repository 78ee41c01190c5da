import { cleanTemplateText, firstInvisible, isUnseen } from "./clean.ts";
import { nearestVariable } from "./names.ts";
import { TEMPLATE_TEXT_MAX_LENGTH, type Template } from "./template.ts";
import { type ParsedTemplate, parseTemplate, variablesOf } from "./text.ts";
import { isKnownVariable, variableSpec } from "./variables.ts";

/** What can be wrong with a template's text. These keep it from being saved and used. */
export const BLOCKING_FAULTS = [
	"empty",
	"too-long",
	"stray-brace",
	"nested-block",
	"unclosed-block",
	"second-caret",
	"deadline-in-public",
	"internal-in-public",
] as const;
/** These are pointed out only. */
export const OTHER_FAULTS = ["unknown-variable", "block-without-variable", "markup", "invisible"] as const;
export type TemplateFaultCode = (typeof BLOCKING_FAULTS)[number] | (typeof OTHER_FAULTS)[number];

export interface TemplateFault {
	code: TemplateFaultCode;
	isBlocking: boolean;
	/** The place in the text, the variable's name, or the character ("U+200B"). */
	excerpt?: string;
	/** The known name that an unknown one is nearest to. */
	suggestion?: string;
}

/** Shown as written on all three sites: tags, entities, Markdown. Bounded, so that the search stays linear. */
const MARKUP =
	/<\/?[a-z][a-z0-9]{0,15}(?:\s[^<>]{0,200})?\/?>|&(?:nbsp|amp|lt|gt|quot);|\*\*[^*\n]{1,200}\*\*|__[^_\n]{1,200}__/i;
/** Bold in WhatsApp, where internal texts go, and nowhere else. */
const WHATSAPP_BOLD = /(?<![\w*])\*(?=\S)[^*\n]{1,200}(?<=\S)\*(?![\w*])/;
const AROUND = 20;

/**
 * What is wrong with a template's text, for its editor and for the import: each kind once, unknown variables each by name,
 * the blocking ones first. A text over the limit is not looked into further. Linear in the length.
 */
export function checkTemplate(draft: Pick<Template, "text" | "scope">): TemplateFault[] {
	const text = cleanTemplateText(draft.text);
	if (text.length > TEMPLATE_TEXT_MAX_LENGTH) return [{ code: "too-long", isBlocking: true }];
	const parsed = parseTemplate(text);
	const faults: TemplateFault[] = [];
	const add = (code: TemplateFaultCode, details: Pick<TemplateFault, "excerpt" | "suggestion"> = {}): void => {
		faults.push({ code, isBlocking: BLOCKING_FAULTS.some((blocking) => blocking === code), ...details });
	};

	if (isEmpty(parsed)) add("empty");
	for (const { fault, at } of parsed.broken) add(fault, { excerpt: excerptAt(text, at) });
	if (parsed.hasSecondCaret) add("second-caret");
	const names = variablesOf(parsed).map(({ name }) => name);
	if (draft.scope !== "internal") {
		const internal = names.filter((name) => variableSpec(name).isInternal);
		if (internal.includes("tenggat")) add("deadline-in-public");
		const other = internal.find((name) => name !== "tenggat");
		if (other !== undefined) add("internal-in-public", { excerpt: other });
	}

	for (const name of names.filter((candidate) => !isKnownVariable(candidate))) {
		const suggestion = nearestVariable(name);
		add("unknown-variable", { excerpt: name, ...(suggestion !== null && { suggestion }) });
	}
	const idle = textOfIdleBlock(parsed);
	if (idle !== null) add("block-without-variable", { excerpt: excerptAt(idle, 0) });
	const markup = MARKUP.exec(text) ?? (draft.scope === "internal" ? null : WHATSAPP_BOLD.exec(text));
	if (markup) add("markup", { excerpt: excerptAt(markup[0], 0) });
	const invisible = firstInvisible(draft.text);
	if (invisible !== null) add("invisible", { excerpt: invisible });
	return faults;
}

function isEmpty({ parts }: ParsedTemplate): boolean {
	return parts
		.flatMap((part) => (part.type === "optional" ? part.parts : [part]))
		.every((part) => part.type === "caret" || (part.type === "literal" && isUnseen(part.text)));
}

/** The words of the first block that nothing can make vanish; null when there is none. */
function textOfIdleBlock({ parts }: ParsedTemplate): string | null {
	for (const part of parts) {
		if (part.type !== "optional" || part.parts.some(({ type }) => type === "variable")) continue;
		return part.parts.map((inline) => (inline.type === "literal" ? inline.text : "")).join("");
	}
	return null;
}

/** A few words around a place, on one line, never with half a character. */
function excerptAt(text: string, at: number): string {
	const from = Math.max(0, at - AROUND);
	const to = Math.min(text.length, at + 2 * AROUND);
	const words = cleanTemplateText(text.slice(from, to)).replace(/\s+/g, " ").trim();
	return `${from > 0 ? "…" : ""}${words}${to < text.length ? "…" : ""}`;
}
