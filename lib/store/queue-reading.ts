import { wordKey } from "./queue-keys.ts";
import type { Condition, Span } from "./queue-plan.ts";
import { type ComplaintRow, type Database, NO_DEADLINE } from "./schema.ts";

/** Ids read at a time: the page gets them in a task of far under 50 ms. */
const CHUNK = 20_000;
/** Words with one beginning that are read one by one, each in order. */
const MOST_WORDS = 12;

/** Where a row stands in the order of a span: in that of its facet, with words in that of its scope, which comes first. */
export function sortAtOf({ facets }: Pick<ComplaintRow, "facets">, span: Span): number {
	const found = span.of === "facet" ? facets.find(([facet]) => facet === span.facet) : facets[0];
	return found?.[1] ?? NO_DEADLINE;
}

/** The rows or ids of a span. */
export function rangeOf(db: Database, span: Span) {
	switch (span.of) {
		case "facet":
			return db.complaints.where("facets").between([span.facet, span.from], [span.facet, span.to], true, false);
		case "word": {
			const { scope, word, from, to } = span;
			return db.complaints
				.where("searchWords")
				.between(wordKey(scope, word, from), wordKey(scope, word, to), true, false);
		}
		case "beginning": {
			const from = `${span.scope} ${span.beginning}`;
			return db.complaints.where("searchWords").between(from, `${from}\uffff`);
		}
	}
}

/** All ids of a span, in its order, so many at a time. */
export async function idsIn(db: Database, span: Span, atOnce = CHUNK): Promise<string[]> {
	if (span.of === "beginning")
		return (await Promise.all(piecesOf(db, span).map((piece) => piece.primaryKeys()))).flat();
	const ids: string[] = [];
	const seen = new Set<string>();
	let { from } = span;
	for (let size = atOnce; ; ) {
		const chunk = await rangeOf(db, { ...span, from })
			.limit(size)
			.primaryKeys();
		for (const id of chunk) if (!seen.has(id)) ids.push(id);
		if (chunk.length < size) return ids;
		const last = await db.complaints.get(chunk.at(-1) ?? "");
		const next = last === undefined ? from : sortAtOf(last, span);
		// Goes on with the same instant, which others may share; where all of the chunk does, with a larger one.
		if (next === from) size *= 2;
		from = next;
		seen.clear();
		for (const id of chunk) seen.add(id);
	}
}

/** A range without an order that we know, cut up by the letter that follows. */
function piecesOf(db: Database, span: Extract<Span, { of: "beginning" }>) {
	const start = `${span.scope} ${span.beginning}`;
	const bounds = [
		start,
		...[..."0123456789abcdefghijklmnopqrstuvwxyz"].map((letter) => start + letter),
		`${start}\uffff`,
	];
	return bounds
		.slice(1)
		.map((to, index) => db.complaints.where("searchWords").between(bounds[index] ?? start, to, true, false));
}

/** A condition with its words named one by one, where they are not too many: then it can be read in order. */
export async function namedWords(
	db: Database,
	condition: Condition,
	limits: { from: number; to: number },
): Promise<Condition> {
	const spans = await Promise.all(
		condition.map(async (span): Promise<Condition> => {
			if (span.of !== "beginning") return [span];
			const words = await wordsAfter(db, span.scope, span.beginning);
			return (
				words?.map((word) => ({ of: "word", scope: span.scope, word, from: limits.from, to: limits.to })) ?? [span]
			);
		}),
	);
	return spans.flat();
}

/** The words that begin so; null when they are many. */
async function wordsAfter(db: Database, scope: "open" | "done", beginning: string): Promise<string[] | null> {
	const words: string[] = [];
	const end = `${scope} ${beginning}\uffff`;
	for (let from = `${scope} ${beginning}`; ; ) {
		const [key] = await db.complaints.where("searchWords").between(from, end).limit(1).keys();
		if (key === undefined) return words;
		if (words.length === MOST_WORDS) return null;
		const word = String(key).split(" ")[1] ?? "";
		words.push(word);
		from = `${scope} ${word} \uffff`;
	}
}
