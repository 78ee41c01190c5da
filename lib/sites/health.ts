import { reportOf } from "./health-report.ts";
import type { Site } from "./site.ts";
import { FIELDS, type Field, type Reading } from "./types.ts";

/** Fields that every comment has; a reply control may be taken away by the site and a parent or post may be off the page. */
const REQUIRED: readonly Field[] = ["id", "author", "handle", "text", "time", "permalink", "actions"];
/** A page with less text than this is still loading, in characters. */
const LEAST_TEXT = 100;

/** How often each rule (1 = first choice) read a field, and how often none did. */
export interface FieldHealth {
	field: Field;
	/** `hits[0]` by the first rule, `hits[1]` by the second … */
	hits: readonly number[];
	missing: number;
}

export interface Health {
	/**
	 * `ok`; `partial`: a field is missing on some comment; `changed`: a field is missing on most, or nothing was read where something must be,
	 * so the site looks different now.
	 */
	state: "ok" | "partial" | "changed";
	/** Kind of the current page, e.g. `x/status`; null when nothing told. */
	kind: string | null;
	/** Fields missing somewhere, to be named to the admin. */
	fields: Field[];
	/** Fields that a later rule had to read somewhere: the early warning. */
	fallbacks: Field[];
	counts: FieldHealth[];
	/** Text to copy to whoever maintains the readers: numbers, tags and attribute names. Holds no citizen's words, name or id. */
	report: string;
}

/** What reads the page, for the report, and the page itself. */
export interface HealthContext {
	/** The extension's version. */
	version: string;
	/** Revision of the adapter file in force; null: the built-in selectors. */
	adapter: string | null;
	/** The browser's name and version. */
	browser: string;
	/** Kind of the current page; absent: that of the last reading. Readings of other kinds are left over and count no more. */
	kind?: string | null;
	/** Containers that hold none, by reason, as the watcher counts them; absent: counted among the readings. */
	skipped?: Readonly<Record<string, number>>;
	/** The page, to see whether it shows what was not read. */
	root?: (ParentNode & Node) | undefined;
}

function countField(field: Field, readings: readonly Reading[]): FieldHealth {
	const hits: number[] = [];
	let missing = 0;
	for (const { result } of readings) {
		if (result.state !== "ok") continue;
		const rule = result.comment.rules[field];
		if (rule === undefined) missing++;
		else hits[rule - 1] = (hits[rule - 1] ?? 0) + 1;
	}
	return { field, hits: Array.from(hits, (count) => count ?? 0), missing };
}

function kindOf({ result }: Reading): string | null {
	return result.state === "ok" ? result.comment.pageKind : null;
}

function reasonsAmong(readings: readonly Reading[]): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const { result } of readings) {
		if (result.state === "ok") continue;
		const reason = `${result.state}: ${result.reason}`;
		counts[reason] = (counts[reason] ?? 0) + 1;
	}
	return counts;
}

/** Whether a page shows text where comments must be, and none of it was recognised. */
function isUnread(site: Site, kind: string | null, root: HealthContext["root"]): boolean {
	if (root === undefined || kind === null || site.alwaysHolds?.includes(kind) !== true) return false;
	const main = root.querySelector('main, [role="main"]') ?? root.querySelector("body") ?? root;
	return (main.textContent ?? "").trim().length >= LEAST_TEXT;
}

/**
 * How well a site's rules still fit the current page: per field the hits of each rule and the misses.
 * @param readings what the page held so far; those of another kind of page than the current one are left out
 */
export function summariseHealth(site: Site, readings: readonly Reading[], context: HealthContext): Health {
	const kind = context.kind ?? readings.map(kindOf).findLast((found) => found !== null) ?? null;
	const current = readings.filter((reading) => reading.result.state !== "ok" || kindOf(reading) === kind);
	const skipped = context.skipped ?? reasonsAmong(current);
	const counts = FIELDS.map((field) => countField(field, current));
	const total = current.filter(({ result }) => result.state === "ok").length;
	const required = REQUIRED.filter((field) => !site.neverShown.includes(field));
	const missing = counts.filter((count) => required.includes(count.field) && count.missing > 0);
	const isNothing = total === 0 && Object.keys(skipped).length === 0 && isUnread(site, kind, context.root);
	const expected = missing.filter(({ field }) => site.neverShownOn?.[kind ?? ""]?.includes(field) !== true);
	const isChanged =
		isNothing || (skipped["skip: error"] ?? 0) > total || expected.some((count) => count.missing * 2 > total);
	const summary = {
		state: isChanged ? ("changed" as const) : missing.length > 0 ? ("partial" as const) : ("ok" as const),
		kind,
		fields: missing.map(({ field }) => field),
		fallbacks: counts.filter(({ hits }) => hits.slice(1).some((count) => count > 0)).map(({ field }) => field),
		counts,
	};
	return { ...summary, report: reportOf(site, summary, current, skipped, context) };
}
