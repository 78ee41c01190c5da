import type { Entry } from "../complaint/entry.ts";
import type { Database, EntryHead } from "./schema.ts";

/** All entries of some subjects with their words, in no particular order. */
export async function entriesOf(db: Database, subjects: readonly string[]): Promise<Entry[]> {
	const heads = await db.entries.where("subject").anyOf(subjects).toArray();
	const words = await db.words.where("subject").anyOf(subjects).toArray();
	return joinWords(heads, new Map(words.map((row) => [row.entryId, row.words])));
}

/** Heads with the words that belong to them. */
export function joinWords(heads: readonly EntryHead[], words: ReadonlyMap<string, unknown>): Entry[] {
	return heads.map((head) => (words.has(head.id) ? { ...head, words: words.get(head.id) } : head) as Entry);
}
