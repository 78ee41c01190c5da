import type { Complaint, RecordedComment } from "./complaint.ts";
import type { Interval, KnownEntry } from "./entry.ts";

type Of<Kind extends KnownEntry["kind"]> = Extract<KnownEntry, { kind: Kind }>;

/** Of what nothing was read. */
export const NO_WORDS: RecordedComment = {
	text: null,
	author: null,
	handle: null,
	permalink: null,
	postPermalink: null,
	postHandle: null,
	postAuthor: null,
	postText: null,
};

/** The comment as read, corrected by hand, and filled in where a page showed later what it had kept back. */
export function foldReading(
	entries: readonly KnownEntry[],
): Pick<Complaint, "comment" | "isTruncated" | "isTranslated"> {
	const comment = { ...NO_WORDS };
	let isTextCorrected = false;
	for (const entry of entries) {
		if (entry.kind === "captured" || entry.kind === "dismissed") {
			for (const field of Object.keys(NO_WORDS) as (keyof RecordedComment)[])
				comment[field] = comment[field] ?? entry.words?.[field] ?? null;
		} else if (entry.kind === "corrected" && entry.field !== "postedAt") {
			comment[entry.field] = entry.words?.value ?? null;
			if (entry.field === "text") isTextCorrected = true;
		}
	}
	const first = entries.find(
		(entry): entry is Of<"captured"> => entry.kind === "captured" && entry.words?.text !== undefined,
	);
	const isAsRead = comment.text !== null && !isTextCorrected;
	const isTranslated = isAsRead && first?.isTranslated === true;
	if (!isAsRead || first?.isTruncated !== true) return { comment, isTruncated: false, isTranslated };
	const fuller = longestContinuation(comment.text ?? "", entries);
	return { comment: { ...comment, text: fuller ?? comment.text }, isTruncated: fuller === null, isTranslated };
}

/** Of what was read whole later (by an observation or by another capture), the longest that goes on from `text`. */
function longestContinuation(text: string, entries: readonly KnownEntry[]): string | null {
	let longest: string | null = null;
	for (const entry of entries) {
		const isWhole = entry.kind === "observed" || (entry.kind === "captured" && entry.isTruncated !== true);
		const read = isWhole ? entry.words?.text : undefined;
		if (read !== undefined && continues(text, read) && read.length > (longest?.length ?? 0)) longest = read;
	}
	return longest;
}

/** What a site puts where it cuts; and digits, because a number that was cut in two was not yet masked as the whole one is. */
const CUT_END = /[\s….•\d()+-]+$/u;

/**
 * Whether `whole` begins like `cut`, a text that a site showed cut short, and is longer. Blanks count as one: sites lay out a text anew
 * when it is unfolded.
 */
export function continues(cut: string, whole: string): boolean {
	const plain = (text: string): string => text.replace(/\s+/gu, " ").trim();
	const beginning = plain(cut).replace(CUT_END, "");
	return beginning !== "" && plain(whole).startsWith(beginning) && plain(whole).length > beginning.length;
}

/** Of several readings the narrowest interval wins; a later correction by hand wins over all. */
export function foldPostedAt(entries: readonly KnownEntry[]): Interval | null {
	const corrected = entries.findLast(
		(entry): entry is Of<"corrected"> => entry.kind === "corrected" && entry.field === "postedAt",
	);
	if (corrected) return corrected.postedAt ?? null;
	let narrowest: Interval | null = null;
	for (const entry of entries) {
		if ((entry.kind !== "captured" && entry.kind !== "observed") || !entry.postedAt) continue;
		if (narrowest === null || widthOf(entry.postedAt) < widthOf(narrowest)) narrowest = entry.postedAt;
	}
	return narrowest;
}

/** How far apart the two ends are, milliseconds. */
export function widthOf({ earliest, latest }: Interval): number {
	return latest - earliest;
}
