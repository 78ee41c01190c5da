import type { Directory } from "../../../../lib/complaint/directory.ts";
import { firstInvisible } from "../../../../lib/complaint/template/clean.ts";
import { checkTemplate } from "../../../../lib/complaint/template/faults.ts";
import { type Template, templateSchema } from "../../../../lib/complaint/template/template.ts";
import type { RowReason } from "./plan-templates.ts";
import type { RowField, TemplateRow } from "./template-row.ts";

type Reason = Omit<RowReason, "row">;
type Known = ReadonlyMap<string, Template>;

const LONGEST_VALUE = 60;

/** What keeps a row from being saved. @param raw the row as the file has it @param known all templates as they would be, by id */
export function refusalsOf(template: Template, raw: TemplateRow, known: Known): Reason[] {
	const refusals: Reason[] = checkTemplate({ ...template, text: raw.text })
		.filter(({ isBlocking }) => isBlocking)
		.map((fault) => ({ column: "text", code: "text", value: "", fault }));
	for (const { path, code } of templateSchema.safeParse(template).error?.issues ?? []) {
		const column = columnOf(path);
		// The check of the text has said so already.
		if (column === "text" || refusals.some((refusal) => refusal.column === column)) continue;
		const value = String(raw[column] ?? "").trim();
		refusals.push({
			column,
			code: value === "" ? "empty" : code === "too_big" ? "long" : column,
			value: value.slice(0, LONGEST_VALUE),
		});
	}
	const { id, shortFor } = template;
	const isOfItself = shortFor !== undefined && (shortFor === id || known.get(shortFor)?.shortFor === id);
	if (isOfItself) refusals.push({ column: "shortFor", code: "shortFor", value: shortFor });
	return refusals;
}

function columnOf([field, part]: readonly PropertyKey[]): RowField {
	if (field === "reviewed") return part === "by" ? "reviewedBy" : "reviewedAt";
	return field as RowField;
}

/** What is to be known of a row that can be saved. */
export function notesOn(template: Template, raw: TemplateRow, known: Known, directory: Directory): Reason[] {
	const notes: Reason[] = [];
	for (const column of ["title", "text", "meaning"] as const) {
		const invisible = firstInvisible(raw[column] ?? "");
		if (invisible !== null) notes.push({ column, code: "cleaned", value: invisible });
	}
	for (const fault of checkTemplate(template)) notes.push({ column: "text", code: "text", value: "", fault });
	const { id, snippet, shortFor, opdId } = template;
	const owner = snippet && [...known.values()].find((one) => one.snippet === snippet && one.id !== id);
	if (owner) notes.push({ column: "snippet", code: "snippetTaken", value: owner.title });
	if (shortFor !== undefined && !known.has(shortFor))
		notes.push({ column: "shortFor", code: "shortForUnknown", value: shortFor });
	if (opdId !== undefined && !directory.byId(opdId)) notes.push({ column: "opdId", code: "opdUnknown", value: opdId });
	return notes;
}
