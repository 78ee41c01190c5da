import { z } from "zod";
import { placeWords } from "./place.ts";

/** Who keeps a road (UU 38/2004): nasional, provinsi, kabupaten/kota, desa, tol. */
export const ROAD_STATUSES = ["national", "province", "regency", "village", "toll"] as const;
export type RoadStatus = (typeof ROAD_STATUSES)[number];

export const road = z.object({
	name: z.string().trim().min(1).max(200),
	aliases: z.array(z.string().min(1).max(200)).max(20).default([]),
	status: z.enum(ROAD_STATUSES),
	/** Who is in charge of it, as a reply names it; "" when not known. */
	authority: z.string().max(200).default(""),
	/** Telephone or account of the authority, as a reply names it; "" when not known. */
	contact: z.string().max(200).default(""),
});
/** A road (*ruas jalan*) of the agency's list. */
export type Road = z.infer<typeof road>;

/** The document `roads`. A regency has some hundred roads, with village roads some thousand. */
export const roadsDocument = z.array(road).max(20_000);

/** What a text on a place says of roads. */
export interface RoadsFound {
	/** Those it may mean, the best first. */
	roads: Road[];
	/** The one that it names in full; null when it names none, or several that differ. */
	named: Road | null;
}

/** Roads that the regency does not keep: the templates for outside authority answer them. */
export function isOutsideAuthority({ status }: Road): boolean {
	return status === "national" || status === "province" || status === "toll";
}

/**
 * The roads that a text on a place may mean: those with a word of it, the last word also as a beginning (it may still be typed).
 * @param limit how many at most
 */
export function findRoads(roads: readonly Road[], text: string, limit: number): RoadsFound {
	const typed = placeWords(text);
	const found = readRoads(roads)
		.map(({ one, names }, position) => ({ one, position, fit: Math.max(...names.map((name) => fitOf(name, typed))) }))
		.filter(({ fit }) => fit > 0)
		.sort((a, b) => b.fit - a.fit || a.one.name.length - b.one.name.length || a.position - b.position);
	return { roads: found.slice(0, limit).map(({ one }) => one), named: namedIn(roads, text) };
}

/** A place with the road chosen for it: its name in front, then what was typed besides it ("depan pasar"). */
export function withRoad(location: string, { name, aliases }: Road): string {
	const ofRoad = [name, ...aliases].flatMap((one) => plain(one).split(" "));
	const words = location.split(/\s+/).filter((word) => word !== "");
	const isOfRoad = (word: string): boolean => {
		const parts = plain(word).split(" ");
		return parts.every((part) => part === "" || part === "jalan" || ofRoad.some((own) => own.startsWith(part)));
	};
	// What is typed of the road stands in one piece; the same words further on belong to the place.
	const start = words.findIndex(isOfRoad);
	const length = words.slice(start).findIndex((word) => !isOfRoad(word));
	const rest = start < 0 ? words : words.toSpliced(start, length < 0 ? words.length : length);
	return rest.length === 0 ? name : `${name}, ${rest.join(" ").replace(/^[,\s]+/, "")}`;
}

interface RoadName {
	/** Its telling words. */
	words: string[];
	/** How a text has it as a whole; null for a name without a telling word. */
	phrase: string | null;
}

interface ReadRoad {
	one: Road;
	names: RoadName[];
}

/** Taking the names of 20,000 roads apart costs more than to look through them, and a list is asked at each pause of typing. */
const read = new WeakMap<readonly Road[], ReadRoad[]>();

function readRoads(roads: readonly Road[]): ReadRoad[] {
	const known = read.get(roads) ?? roads.map((one) => ({ one, names: [one.name, ...one.aliases].map(readName) }));
	read.set(roads, known);
	return known;
}

function readName(name: string): RoadName {
	const phrase = phraseOf(name);
	return { words: placeWords(name), phrase: placeWords(phrase).length === 0 ? null : phrase };
}

/** Share of a name's words that were typed, and a little for their number; 0 for none. */
function fitOf({ words }: RoadName, typed: readonly string[]): number {
	const last = typed.at(-1) ?? "";
	const hits = words.filter((word) => typed.includes(word) || (last.length > 1 && word.startsWith(last))).length;
	return words.length === 0 ? 0 : hits / words.length + hits / 100;
}

/** The road with the longest name that stands in the text as a whole. */
function namedIn(roads: readonly Road[], text: string): Road | null {
	const place = ` ${plain(text)} `;
	let longest = 0;
	let named: Road[] = [];
	for (const { one, names } of readRoads(roads))
		for (const { phrase } of names) {
			if (phrase === null || phrase.length < longest || !place.includes(` ${phrase} `)) continue;
			named = phrase.length > longest ? [one] : [...named, one];
			longest = phrase.length;
		}
	const [first] = named;
	const isSame = named.every(({ status, authority }) => status === first?.status && authority === first.authority);
	return first !== undefined && isSame ? first : null;
}

/** A name of one word is also that of a person or a building: it counts as a road's after "jalan" only. */
function phraseOf(name: string): string {
	const phrase = plain(name);
	return phrase.includes(" ") ? phrase : `jalan ${phrase}`;
}

/** Lower case, words apart by one space, "jl." and "jln" as "jalan". */
function plain(text: string): string {
	return text
		.toLocaleLowerCase("id")
		.normalize("NFKC")
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.replace(/(?<!\S)jln?(?!\S)/g, "jalan")
		.trim();
}
