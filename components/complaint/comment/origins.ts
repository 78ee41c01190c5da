import { effectiveEntries } from "../../../lib/complaint/effective.ts";
import type { CorrectableField } from "../../../lib/complaint/vocabulary.ts";
import type { ComplaintDetail } from "../../../lib/messages/values.ts";
import type { Field, SeenComment, SeenTime } from "../../../lib/sites/types.ts";

/** How one field came into the form. */
export interface FieldOrigin {
	field: Field;
	origin: { type: "rule"; rule: number } | { type: "typed" } | { type: "missing"; canBeFilledIn: boolean };
}

/** What is needed to tell where the fields of a comment come from: a reading, or the record of one. */
export interface Provenance {
	site: SeenComment["site"];
	role: SeenComment["role"];
	/** Number of the rule that read each field. */
	rules: Readonly<Record<string, number>>;
	time: SeenTime | null;
	/** What a person typed in place of what was read. */
	typed: readonly CorrectableField[];
}

/** The fields behind those that can be corrected. */
export const FIELD_OF: Record<CorrectableField, Field> = {
	text: "text",
	author: "author",
	handle: "handle",
	permalink: "permalink",
	postedAt: "time",
};

/** Each field that this kind of comment has on its site, with how it was read. */
export function originsOf({ site, role, rules, typed }: Provenance): FieldOrigin[] {
	const isTyped = (field: Field) => typed.some((name) => FIELD_OF[name] === field);
	const canBeFilledIn = (field: Field) => Object.values(FIELD_OF).includes(field);
	return fieldsOf(site, role).map((field): FieldOrigin => {
		const rule = rules[field];
		if (isTyped(field)) return { field, origin: { type: "typed" } };
		if (rule !== undefined) return { field, origin: { type: "rule", rule } };
		return { field, origin: { type: "missing", canBeFilledIn: canBeFilledIn(field) } };
	});
}

/** Where a recorded comment comes from, by its log; null for what no reader read. */
export function provenanceOf({
	complaint,
	entries,
}: Pick<ComplaintDetail, "complaint" | "entries">): Provenance | null {
	const { channel, role, postedAt } = complaint;
	const valid = effectiveEntries(entries);
	const rules = valid.flatMap((entry) => (entry.kind === "captured" && entry.rules ? [entry.rules] : []))[0];
	if (channel === "manual" || !rules) return null;
	const typed = valid.flatMap((entry) => (entry.kind === "corrected" ? [entry.field] : []));
	return { site: channel, role, rules, time: postedAt, typed };
}

/**
 * How wide an age leaves the time, in milliseconds; null where it is exact or not read. Both ends belong to the interval, so that "2 j"
 * is an hour less a millisecond: rounded up to the minute.
 */
export function ageWidth(time: SeenTime | null): number | null {
	const width = time === null ? 0 : time.latest - time.earliest;
	return width > 0 ? Math.ceil(width / 60_000) * 60_000 : null;
}

function fieldsOf(site: SeenComment["site"], role: SeenComment["role"]): Field[] {
	return [
		...(site === "instagram" ? [] : (["author"] as const)),
		...(["handle", "text", "time", "permalink"] as const),
		...(role === "reply" ? (["parent"] as const) : []),
		...(role === "post" ? [] : (["post"] as const)),
	];
}
