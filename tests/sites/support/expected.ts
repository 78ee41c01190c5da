import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Reading, SeenComment } from "../../../lib/sites/types.ts";

/** A comment as files show it: instants in ISO 8601, without the engine's own notes. */
export type WrittenComment = Omit<SeenComment, "site" | "rules" | "pageKind" | "time"> & {
	time: { earliest: string; latest: string } | null;
};

/** What a person found on a saved page of the project, beside it as `<name>.json`. */
export interface Expected {
	url: string;
	now: string;
	language?: string;
	comments: (Partial<WrittenComment> & Pick<WrittenComment, "id">)[];
	/** Elements that look like comments and are none (advertisements, unavailable posts). */
	skipped?: number;
}

/** What a person counts in a real capture. */
export interface Counted {
	comments: number;
	/** Posts quoted in others: no comments of their own. */
	quoted: number;
	/** Boxes to write in. */
	boxes: number;
}

/** What a person counts in the real captures (their INDEX.md). */
export const COUNTED: Record<string, Counted> = {
	"xfolders-x-status-long-2026-09-30.html": { comments: 4, quoted: 0, boxes: 1 },
	"xfolders-x-status-2026-09-03.html": { comments: 1, quoted: 1, boxes: 1 },
	"defuddle-x-article-2026-02-13.html": { comments: 1, quoted: 0, boxes: 1 },
	"tweetyoink-x-tweet-sample-2025-10.html": { comments: 1, quoted: 0, boxes: 0 },
	"publiccrm-post-permalink-2026-09-25.html": { comments: 6, quoted: 0, boxes: 1 },
	"publiccrm-page-comment-2026-09.html": { comments: 1, quoted: 0, boxes: 0 },
	"publiccrm-private-reply-dialog-2026-09-26.html": { comments: 1, quoted: 0, boxes: 3 },
};

/** The project's own saved pages and, where they are at hand, the real captures beside the repository. */
export const OWN_PAGES = new URL("../../pages", import.meta.url).pathname;
export const REAL_PAGES = new URL("../../../../shared/pages", import.meta.url).pathname;

/** Saved pages under a folder, sorted; none when the folder is missing. */
export function pagesUnder(folder: string): string[] {
	if (!existsSync(folder)) return [];
	const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
	return names
		.filter((name) => /\.html?$/i.test(name))
		.sort()
		.map((name) => join(folder, name));
}

/** The expectation beside a page, or null. */
export function expectedBeside(page: string): Expected | null {
	const path = page.replace(/\.html?$/i, ".json");
	return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Expected) : null;
}

/** A comment with instants that people can read. */
export function written({
	site: _site,
	rules: _rules,
	pageKind: _pageKind,
	time,
	...comment
}: SeenComment): WrittenComment {
	const iso = (instant: number) => new Date(instant).toISOString();
	return { ...comment, time: time === null ? null : { earliest: iso(time.earliest), latest: iso(time.latest) } };
}

/** The comments among readings, written. */
export function commentsAmong(readings: readonly Reading[]): WrittenComment[] {
	return readings.flatMap(({ result }) => (result.state === "ok" ? [written(result.comment)] : []));
}

/** How many elements were skipped, by reason. */
export function skippedAmong(readings: readonly Reading[]): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const { result } of readings) {
		if (result.state !== "ok") counts[result.reason] = (counts[result.reason] ?? 0) + 1;
	}
	return counts;
}

const COMPARED = [
	"role",
	"author",
	"handle",
	"text",
	"time",
	"permalink",
	"parentId",
	"mentions",
	"isTruncated",
	"isTranslated",
	"isElided",
	"answerHint",
	"post",
] as const;

/** What a person need not write down. */
const UNSTATED: Partial<WrittenComment> = { isElided: false, answerHint: null };

/** One field of one comment: what a person found and what was read. */
export interface Comparison {
	id: string;
	field: string;
	expected: string;
	read: string;
	isRight: boolean;
}

/** Compares every field that the expectation states; a comment that is missing is wrong in all of them. */
export function compare(expected: Expected, read: readonly WrittenComment[]): Comparison[] {
	const byId = new Map(read.map((comment) => [comment.id, comment]));
	return expected.comments.flatMap((stated) => {
		const wanted = { ...UNSTATED, ...stated };
		const found = byId.get(wanted.id);
		const isThere = {
			id: wanted.id,
			field: "id",
			expected: wanted.id,
			read: found?.id ?? "missing",
			isRight: found !== undefined,
		};
		const fields = COMPARED.filter((field) => wanted[field] !== undefined).map((field) => {
			const counted = JSON.stringify(wanted[field]);
			const got = JSON.stringify(narrowed(found?.[field], wanted[field]));
			return { id: wanted.id, field, expected: counted, read: got, isRight: counted === got };
		});
		return [isThere, ...fields];
	});
}

/** Of an object, only the keys that the expectation states, in its order. */
function narrowed(read: unknown, wanted: unknown): unknown {
	if (read === null || wanted === null || typeof read !== "object" || typeof wanted !== "object" || Array.isArray(read))
		return read ?? null;
	return Object.fromEntries(Object.keys(wanted).map((key) => [key, (read as Record<string, unknown>)[key]]));
}
