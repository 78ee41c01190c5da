import type { Directory } from "../../../../lib/complaint/directory.ts";
import type { TemplateFault } from "../../../../lib/complaint/template/faults.ts";
import type { TemplateLibrary } from "../../../../lib/complaint/template/library.ts";
import type { Template } from "../../../../lib/complaint/template/template.ts";
import { hashOf } from "../../../../lib/sites/hash.ts";
import { newTemplateId } from "../editor/template-form.ts";
import { cleanRow, resolver } from "./resolve-row.ts";
import { notesOn, refusalsOf } from "./template-reasons.ts";
import {
	ROW_FIELDS,
	type RowField,
	rowOf,
	type TemplateRow,
	type TemplateRows,
	templateOfRow,
} from "./template-row.ts";

/** Why a row is refused, or what is to be known of it. `fault` says more about its text. */
export interface RowReason {
	row: number;
	/** Null: the row as a whole. */
	column: RowField | null;
	code: string;
	value: string;
	fault?: TemplateFault;
}

export interface PlannedTemplate {
	row: number;
	/** `back`: it was removed, and comes again. */
	kind: "new" | "changed" | "back" | "same";
	template: Template;
	/** Those that differ from what is stored. */
	fields: RowField[];
	notes: RowReason[];
}

/** What an import would do. A refused row stays out; the others do not need it. */
export interface TemplatePlan {
	planned: PlannedTemplate[];
	refused: RowReason[];
}

/** What a file of templates would change in the library: rows are known by their id, else by title and situation. */
export function planTemplates(library: TemplateLibrary, read: TemplateRows, directory: Directory): TemplatePlan {
	const removed = new Set(library.removed.map(({ id }) => id));
	const all = [...library.templates.map(({ template }) => template), ...library.removed];
	const stored = new Map(all.map((template) => [template.id, template]));
	const byTitle = Map.groupBy(all, titleKey);
	const drafts = read.rows.map(({ row, value }) => {
		const id = value.id || idByTitle(value, byTitle);
		const before = stored.get(id);
		return { row, before, hasId: Boolean(value.id), raw: { ...(before ? rowOf(before) : EMPTY), ...value, id } };
	});
	const resolve = resolver(
		all,
		drafts.map(({ raw }) => raw),
		directory,
	);
	const fromFile = drafts.map((draft) => ({ ...draft, template: templateOfRow(cleanRow(resolve(draft.raw))) }));
	const known = new Map([...stored, ...fromFile.map(({ template }) => [template.id, template] as const)]);
	const plan: TemplatePlan = { planned: [], refused: [...read.faults] };
	const firstRows = new Map<string, number>();
	for (const { row, before, hasId, raw, template } of fromFile) {
		const refusals = refusalsOf(template, raw, known);
		const firstRow = firstRows.get(template.id);
		if (firstRow === undefined) firstRows.set(template.id, row);
		else refusals.push({ column: hasId ? "id" : "title", code: "twice", value: String(firstRow) });
		if (refusals.length > 0) {
			plan.refused.push(...refusals.map((refusal) => ({ row, ...refusal })));
			continue;
		}
		const fields = before ? differences(before, template) : [];
		const kind = !before ? "new" : removed.has(template.id) ? "back" : fields.length > 0 ? "changed" : "same";
		const notes = kind === "same" ? [] : notesOn(template, raw, known, directory);
		plan.planned.push({ row, kind, template, fields, notes: notes.map((note) => ({ row, ...note })) });
	}
	plan.refused.sort((a, b) => a.row - b.row);
	return plan;
}

/** What a new template has where the file says nothing. Its situation must be there, and is looked at with the rest. */
const EMPTY = {
	...{ title: "", text: "", scope: null, language: null, meaning: null, snippet: null, shortFor: null, opdId: null },
	...{ kinds: null, reply: null, validUntil: null, reviewedAt: null, reviewedBy: null },
	situation: undefined as unknown as TemplateRow["situation"],
};

/** The one stored template of this title and situation; else an id that follows from both, so that the same file gives the same ids again. */
function idByTitle(
	{ title = "", situation }: Partial<TemplateRow>,
	byTitle: ReadonlyMap<string, readonly Template[]>,
): string {
	// It will be refused, but each by itself.
	if (situation === undefined) return hashOf(title);
	const key = titleKey({ title, situation });
	const [same, other] = byTitle.get(key) ?? [];
	return same && !other ? same.id : newTemplateId(situation, hashOf(key));
}

function titleKey({ title, situation }: Pick<Template, "title" | "situation">): string {
	return `${situation} ${title.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim()}`;
}

function differences(before: Template, after: Template): RowField[] {
	// An empty meaning and none are the same.
	const [old, now] = [rowOf(templateOfRow(rowOf(before))), rowOf(after)];
	return ROW_FIELDS.filter((field) => JSON.stringify(old[field]) !== JSON.stringify(now[field]));
}
