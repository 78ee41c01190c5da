import {
	favouriteTemplates,
	libraryOf,
	type TemplateLibrary,
	type TemplateVersion,
	templateVersionSchema,
} from "../complaint/template/library.ts";
import { TEMPLATES, type Template } from "../complaint/template/template.ts";
import { newestDocuments, readDocument, readDocuments } from "./documents.ts";
import type { Database } from "./schema.ts";

/** Name of the document that holds one template of the agency. */
export function templateDocument(id: string): string {
	return `${PREFIX}${id}`;
}
const PREFIX = "template:";

/** Name of the document that holds the favourites. */
export const FAVOURITE_TEMPLATES = "template-favourites";

/** The agency's templates: what the product ships, overlaid with what the agency has changed. */
export async function readLibrary(db: Database): Promise<TemplateLibrary> {
	const newest = new Map<string, TemplateVersion>();
	for (const { name, value } of await newestDocuments(db, PREFIX)) {
		const id = name.slice(PREFIX.length);
		const parsed = schemaOf(id).safeParse(value);
		// One of a newer program that we cannot read leaves the one before in force.
		const version = parsed.success ? parsed.data : await readTemplateVersion(db, id);
		if (version) newest.set(id, version);
	}
	const removed = [...newest].filter(([, { change }]) => change.type === "removed");
	const lastSaved = await Promise.all(removed.map(([id]) => readLastSaved(db, id)));
	const favourites = (await readDocument(db, FAVOURITE_TEMPLATES, favouriteTemplates)) ?? [];
	const saved = new Map(lastSaved.flatMap((template) => (template ? [[template.id, template]] : [])));
	return libraryOf(TEMPLATES, newest, favourites, saved);
}

/** What a removed template said at last; null when the agency has saved none. */
function readLastSaved(db: Database, id: string): Promise<Template | null> {
	return readDocument(db, templateDocument(id), {
		safeParse: (value) => {
			const parsed = schemaOf(id).safeParse(value);
			const change = parsed.success ? parsed.data.change : null;
			return change?.type === "saved" ? { success: true, data: change.template } : { success: false };
		},
	});
}

/** All versions of one template, the newest first. */
export function readTemplateVersions(db: Database, id: string): Promise<TemplateVersion[]> {
	return readDocuments(db, templateDocument(id), schemaOf(id));
}

/** The version of one template that is in force; null when the agency has never touched it. */
export function readTemplateVersion(db: Database, id: string): Promise<TemplateVersion | null> {
	return readDocument(db, templateDocument(id), schemaOf(id));
}

/** A document that holds another template than its name says is from a file that somebody has edited, and is none. */
function schemaOf(id: string) {
	return {
		safeParse: (value: unknown): { success: true; data: TemplateVersion } | { success: false } => {
			const parsed = templateVersionSchema.safeParse(value);
			const { change } = parsed.data ?? {};
			return change?.type === "saved" && change.template.id !== id ? { success: false } : parsed;
		},
	};
}
