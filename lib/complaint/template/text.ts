import { cleanTemplateText } from "./clean.ts";

/** A piece of a template: text as it stands, a variable, or the place where the caret is to stand. */
export type Inline = { type: "literal"; text: string } | { type: "variable"; name: string } | { type: "caret" };
/** An optional block vanishes as a whole when one of its variables is empty. */
export type Part = Inline | { type: "optional"; parts: readonly Inline[] };

/** A brace that belongs to no variable and no block, a block that begins inside another one, or one without its end. */
export interface BrokenBrace {
	fault: "stray-brace" | "nested-block" | "unclosed-block";
	/** In UTF-16 units of the clean text. */
	at: number;
}

export interface ParsedTemplate {
	parts: readonly Part[];
	/** The first of each kind. Such braces are kept as text, but the template must not reach a citizen. */
	broken: readonly BrokenBrace[];
	/** `{kursor}` stands more than once: the first one counts, the others give nothing. */
	hasSecondCaret: boolean;
}

/** Written like a variable, but it asks for no value: the caret stands there once the text is in the box. */
export const CARET_NAME = "kursor";

const NAME = /^\{\s*([a-z][a-z0-9_]{0,59})\s*\}$/i;
const TOKEN = /\{\?|\?\}|\{\s*[a-z][a-z0-9_]{0,59}\s*\}/gi;

/**
 * Splits a template text into its parts, without what is invisible in it. Total: whatever cannot be read stays literal;
 * blocks do not nest. Linear in the length.
 */
export function parseTemplate(written: string): ParsedTemplate {
	const text = cleanTemplateText(written);
	const parts: Part[] = [];
	/** The inside of the block that is open, without its "{?". */
	let block: { at: number; parts: Inline[] } | null = null;
	/** Blocks that began inside the open one: their ends are no further fault. */
	let nestedCount = 0;
	let caretCount = 0;
	const broken: BrokenBrace[] = [];

	const note = (fault: BrokenBrace["fault"], at: number): void => {
		if (!broken.some((other) => other.fault === fault)) broken.push({ fault, at });
	};
	const add = (part: Inline): void => {
		if (part.type === "literal" && part.text === "") return;
		(block?.parts ?? parts).push(part);
	};
	const addLiteral = (literal: string, at: number): void => {
		const brace = literal.search(/[{}]/);
		if (brace >= 0) note("stray-brace", at + brace);
		add({ type: "literal", text: literal });
	};

	let from = 0;
	for (const match of text.matchAll(TOKEN)) {
		const [token] = match;
		const at = match.index;
		addLiteral(text.slice(from, at), from);
		from = at + token.length;
		const name = NAME.exec(token)?.[1]?.toLowerCase();
		if (name === CARET_NAME) {
			caretCount++;
			if (caretCount === 1) add({ type: "caret" });
		} else if (name !== undefined) {
			add({ type: "variable", name });
		} else if (token === "{?" && block === null) {
			block = { at, parts: [] };
		} else if (token === "{?") {
			nestedCount++;
			note("nested-block", at);
			add({ type: "literal", text: token });
		} else if (block !== null) {
			parts.push({ type: "optional", parts: block.parts });
			block = null;
		} else if (nestedCount > 0) {
			nestedCount--;
			add({ type: "literal", text: token });
		} else {
			addLiteral(token, at);
		}
	}
	addLiteral(text.slice(from), from);
	if (block !== null) {
		note("unclosed-block", block.at);
		parts.push({ type: "literal", text: "{?" });
		for (const part of block.parts) parts.push(part);
	}
	return { parts, broken, hasSecondCaret: caretCount > 1 };
}

/** Names of the variables in the order of first appearance; `isRequired` when one stands outside every optional block. */
export function variablesOf(parsed: ParsedTemplate): { name: string; isRequired: boolean }[] {
	const required = new Map<string, boolean>();
	for (const part of parsed.parts) {
		const inner = part.type === "optional" ? part.parts : [part];
		for (const inline of inner) {
			if (inline.type === "variable")
				required.set(inline.name, (required.get(inline.name) ?? false) || part.type === "variable");
		}
	}
	return [...required].map(([name, isRequired]) => ({ name, isRequired }));
}
