import { assemble, type Piece, textOf } from "../../../lib/complaint/template/assembly.ts";
import { cleanTemplateText } from "../../../lib/complaint/template/clean.ts";
import { type Inline, type ParsedTemplate, parseTemplate } from "../../../lib/complaint/template/text.ts";
import type { ReplyText } from "../../../lib/messages/panel.ts";

/** What somebody typed or pasted, as it may go into the site's box; null when nothing of it is left. */
export function typedTexts(typed: string, mention: string | null): ReplyText | null {
	const text = cleanTemplateText(typed).trim();
	if (text === "") return null;
	return { text, textWithoutMention: withoutMention(text, mention), caret: null, caretWithoutMention: null };
}

/** The braces of a text that look like a variable, as written in templates (`{hasil}`): nothing of the kind may reach a citizen. */
export function gapsIn(text: string, preview: readonly Piece[]): string[] {
	const inValues = preview.flatMap((piece) => (piece.type === "value" ? namesIn(piece.text) : []));
	return [...new Set(namesIn(text))].filter((name) => !inValues.includes(name));
}

function namesIn(text: string): string[] {
	return inlinesOf(parseTemplate(text)).flatMap((inline) =>
		inline.type === "variable" ? [`{${inline.name}}`] : inline.type === "caret" ? ["{kursor}"] : [],
	);
}

function inlinesOf({ parts }: ParsedTemplate): readonly Inline[] {
	return parts.flatMap((part) => (part.type === "optional" ? part.parts : [part]));
}

/**
 * The same text for a box in which the site has put the mention of the person already.
 * @param mention as templates write it ("@warga_contoh"); null when nobody is named
 */
export function withoutMention(text: string, mention: string | null): string {
	if (mention === null) return text;
	const parts = text
		// Not "@warga" in "@warga_lain".
		.split(new RegExp(`${mention.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{N}_])`, "u"))
		.flatMap((literal, index): Inline[] => [
			...(index === 0 ? [] : [{ type: "variable", name: "username" } as const]),
			{ type: "literal", text: literal },
		]);
	return textOf(
		assemble(
			parts,
			() => "dropped",
			() => false,
		).pieces,
	);
}
