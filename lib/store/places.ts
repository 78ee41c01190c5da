import type { Complaint } from "../complaint/complaint.ts";
import { isSamePlace, placeWords } from "../complaint/place.ts";
import { complaintOfRow } from "./rows.ts";
import type { Database } from "./schema.ts";

/** Keys of one word that are looked at, the newest: "contoh" may stand in the place of every complaint of Kabupaten Contoh. */
const MOST_KEYS = 2000;
/** Rows that are read to answer. */
const MOST_ROWS = 200;
/** No place is written so. */
const ALONE = "=";

const LAST_INSTANT = 253_402_300_799_999;
/** Sorts the newest first: IndexedDB reads a range of keys fast in rising order only. */
const newestFirst = (at: number): string => (LAST_INSTANT - at).toString(36).padStart(10, "0");

/** What a complaint is found by in the index of places: each word with the time of recording; a place of one word also as such. */
export function placeKeys({ location, capturedAt }: Pick<Complaint, "location" | "capturedAt">): string[] {
	const words = placeWords(location);
	const known = words.length === 1 ? [...words, `${ALONE}${words[0]}`] : words;
	return known.map((word) => `${word} ${newestFirst(capturedAt)}`);
}

/** Complaints for the same place as `location`, the newest first; ticked-off and merged ones left out. */
export async function complaintsAtPlace(
	db: Database,
	location: string,
	except: string,
	limit: number,
): Promise<Complaint[]> {
	const words = placeWords(location);
	const keysOf = (word: string): Promise<string[]> =>
		db.complaints.where("placeWords").between(`${word} `, `${word} \uffff`).limit(MOST_KEYS).primaryKeys();
	const found = new Map<string, number>();
	for (const word of words) for (const id of await keysOf(word)) found.set(id, (found.get(id) ?? 0) + 1);
	// One word is enough where either place has no other.
	const sure = words.length === 1 ? [] : await Promise.all(words.map((word) => keysOf(ALONE + word)));
	const ids = [...found].filter(([, common]) => common >= Math.min(2, words.length)).map(([id]) => id);
	const rows = await db.complaints.bulkGet([...new Set([...ids, ...sure.flat()])].slice(0, MOST_ROWS));
	return rows
		.flatMap((row) => (row ? complaintOfRow(row) : []))
		.filter(({ id, status }) => id !== except && status.type !== "dismissed" && status.type !== "merged")
		.filter((complaint) => isSamePlace(words, placeWords(complaint.location)))
		.sort((a, b) => b.capturedAt - a.capturedAt)
		.slice(0, limit);
}
