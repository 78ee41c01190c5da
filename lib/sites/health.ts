import { attribute } from "./dom.ts";
import type { Site } from "./site.ts";
import { FIELDS, type Field, type Reading } from "./types.ts";

/** Fields that every comment has; a reply control may be taken away by the site and a parent or post may be off the page. */
const REQUIRED: readonly Field[] = ["id", "author", "handle", "text", "time", "permalink", "actions"];

/** How often a field was read by its first rule, by a later one, or not at all. */
export interface FieldHealth {
	field: Field;
	first: number;
	fallback: number;
	missing: number;
}

export interface Health {
	/** `ok`; `partial`: a field is missing on some comment; `changed`: a field is missing on most, so the site looks different now. */
	state: "ok" | "partial" | "changed";
	/** Fields missing somewhere, to be named to the admin. */
	fields: Field[];
	counts: FieldHealth[];
	/** Text to copy to whoever maintains the readers: numbers, tags and attribute names. Holds no citizen's words, name or id. */
	report: string;
}

function countField(field: Field, readings: readonly Reading[]): FieldHealth {
	const count: FieldHealth = { field, first: 0, fallback: 0, missing: 0 };
	for (const { result } of readings) {
		if (result.state !== "ok") continue;
		const rule = result.comment.rules[field];
		if (rule === undefined) count.missing++;
		else if (rule === 1) count.first++;
		else count.fallback++;
	}
	return count;
}

const MOST_ELEMENTS = 80;

/** The skeleton of an element: tags with the names of their attributes (and the values of `role`, which are the site's own words). */
function skeletonOf(root: Element): string {
	const lines: string[] = [];
	let depth = 0;
	for (let node: Element | null = root; node !== null && lines.length < MOST_ELEMENTS; ) {
		const names = node.getAttributeNames().filter((name) => name !== "class" && name !== "style" && name !== "role");
		const role = /^[a-z]{1,20}$/.exec(attribute(node, "role"))?.[0];
		lines.push(
			`${" ".repeat(depth)}${[node.localName, role === undefined ? "" : `role=${role}`, ...names].filter(Boolean).join(" ")}`,
		);
		if (node.firstElementChild !== null) {
			node = node.firstElementChild;
			depth++;
			continue;
		}
		while (node !== null && node !== root && node.nextElementSibling === null) {
			node = node.parentElement;
			depth--;
		}
		node = node === null || node === root ? null : node.nextElementSibling;
	}
	return lines.join("\n");
}

function isMissingSomething({ result }: Reading, required: readonly Field[]): boolean {
	return result.state === "ok" && required.some((field) => result.comment.rules[field] === undefined);
}

/**
 * How well a site's rules still fit: per field the hits of the first rule, of fallbacks (the early warning) and the misses.
 * @param version the extension's, for the report
 */
export function summariseHealth(site: Site, readings: readonly Reading[], version: string): Health {
	const required = REQUIRED.filter((field) => !site.neverShown.includes(field));
	const counts = FIELDS.map((field) => countField(field, readings));
	const total = readings.filter(({ result }) => result.state === "ok").length;
	const missing = counts.filter((count) => required.includes(count.field) && count.missing > 0);
	const isChanged = missing.some((count) => count.missing * 2 > total);
	const skipped = new Map<string, number>();
	for (const { result } of readings) {
		if (result.state !== "ok")
			skipped.set(`${result.state}: ${result.reason}`, (skipped.get(`${result.state}: ${result.reason}`) ?? 0) + 1);
	}
	const kind = readings
		.map(({ result }) => (result.state === "ok" ? result.comment.pageKind : null))
		.find((found) => found !== null);
	const example = readings.find((reading) => isMissingSomething(reading, required));
	const report = [
		`Tanggap ${version} · ${kind ?? site.id} · ${total} comments`,
		...[...skipped].map(([reason, count]) => `${reason} ${count}`),
		...counts.map(
			({ field, first, fallback, missing: none }) =>
				`${field}: ${first} first rule, ${fallback} fallback, ${none} missing`,
		),
		...(example === undefined ? [] : ["", skeletonOf(example.container)]),
	].join("\n");
	const state = missing.length === 0 ? "ok" : isChanged ? "changed" : "partial";
	return { state, fields: missing.map(({ field }) => field), counts, report };
}
