/** A piece of a template: text as it stands, a variable, or the place where the caret is to stand. */
export type Inline = { type: "literal"; text: string } | { type: "variable"; name: string } | { type: "caret" };
/** An optional block vanishes as a whole when one of its variables is empty. */
export type Part = Inline | { type: "optional"; parts: readonly Inline[] };

export interface ParsedTemplate {
	parts: readonly Part[];
	/** A brace that belongs to no variable or block: kept as text, but such a template must not reach a citizen. */
	hasStrayBrace: boolean;
	/** `{kursor}` stands more than once: the first one counts, the others give nothing. */
	hasSecondCaret: boolean;
}

/** Written like a variable, but it asks for no value: the caret stands there once the text is in the box. */
export const CARET_NAME = "kursor";

const NAME = /^\{\s*([a-z][a-z0-9_]{0,59})\s*\}$/i;
const TOKEN = /\{\?|\?\}|\{\s*[a-z][a-z0-9_]{0,59}\s*\}/gi;

/** Splits a template text into its parts. Total: whatever cannot be read stays literal; blocks do not nest. Linear in the length. */
export function parseTemplate(text: string): ParsedTemplate {
	const parts: Part[] = [];
	/** The inside of the block that is open, without its "{?". */
	let block: Inline[] | null = null;
	let hasStrayBrace = false;
	let caretCount = 0;

	const add = (part: Inline): void => {
		if (part.type === "literal" && part.text === "") return;
		(block ?? parts).push(part);
	};
	const addLiteral = (literal: string): void => {
		if (/[{}]/.test(literal)) hasStrayBrace = true;
		add({ type: "literal", text: literal });
	};

	let from = 0;
	for (const match of text.matchAll(TOKEN)) {
		const [token] = match;
		addLiteral(text.slice(from, match.index));
		from = match.index + token.length;
		const name = NAME.exec(token)?.[1]?.toLowerCase();
		if (name === CARET_NAME) {
			caretCount++;
			if (caretCount === 1) add({ type: "caret" });
		} else if (name !== undefined) {
			add({ type: "variable", name });
		} else if (token === "{?" && block === null) {
			block = [];
		} else if (token === "?}" && block !== null) {
			parts.push({ type: "optional", parts: block });
			block = null;
		} else {
			addLiteral(token);
		}
	}
	addLiteral(text.slice(from));
	if (block !== null) {
		parts.push({ type: "literal", text: "{?" });
		for (const part of block) parts.push(part);
		hasStrayBrace = true;
	}
	return { parts, hasStrayBrace, hasSecondCaret: caretCount > 1 };
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
