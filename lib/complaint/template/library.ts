import { z } from "zod";
import { instant } from "../entry.ts";
import { type Template, templateSchema } from "./template.ts";

/** `saved` holds the template; `removed` hides it; `shipped` puts back what the product ships. */
export const templateChange = z.discriminatedUnion("type", [
	z.object({ type: z.literal("saved"), template: templateSchema }),
	z.object({ type: z.literal("removed") }),
	z.object({ type: z.literal("shipped") }),
]);
/** What a template becomes. */
export type TemplateChange = z.infer<typeof templateChange>;

/** One version of one template, as it is stored: a document of its own, so that the logs of two PCs unite template by template. */
export const templateVersionSchema = z.object({
	change: templateChange,
	at: instant,
	by: z.string().max(200),
});
export type TemplateVersion = z.infer<typeof templateVersionSchema>;

/** Tells versions of a template apart; "" before the first. */
export function versionKey(version: TemplateVersion | null): string {
	return version === null ? "" : `${version.at} ${version.change.type} ${version.by}`;
}

/** What came of a change to a template. */
export interface ChangedTemplate {
	/** False when the template was no longer the one that was changed: nothing was written over. */
	isChanged: boolean;
	/** What stood before, and what stands now; null as shipped, or not there. */
	before: TemplateVersion | null;
	newest: TemplateVersion | null;
}

/** Where a template of the library comes from; `changed` is a shipped one that the agency has made its own. */
export type TemplateOrigin = "shipped" | "changed" | "own";

export interface LibraryTemplate {
	template: Template;
	origin: TemplateOrigin;
}

/** The agency's templates. */
export interface TemplateLibrary {
	/** In the order of the shipped list, own ones after. */
	templates: readonly LibraryTemplate[];
	/** What the agency has removed, as it was last: it can be put back. */
	removed: readonly Template[];
	/** Ids of the favourites, the first one first. */
	favourites: readonly string[];
	/** `versionKey` of each that the agency has touched, by id. */
	versions: readonly VersionOf[];
}

/** The id of a template and the `versionKey` of the version that is in force. */
export type VersionOf = [id: string, key: string];

/** As many as one list holds. */
export const MOST_FAVOURITES = 500;

/** Ids of the favourites, the first one first. */
export const favouriteTemplates = z.array(z.string().max(60)).max(MOST_FAVOURITES);

/** How often a template was sent within the last 90 days, by the log. */
export interface TemplateUse {
	templateId: string;
	count: number;
	/** By the officer who is on duty now. */
	ownCount: number;
	/** UTC milliseconds. */
	lastUsedAt: number;
}

/**
 * The templates in force: the shipped ones, overlaid with the newest version of each that the agency has changed.
 * @param newest the newest version of each template that has one, by id
 * @param lastSaved what removed ones were before, by id; a shipped one without is as shipped
 */
export function libraryOf(
	shipped: readonly Template[],
	newest: ReadonlyMap<string, TemplateVersion>,
	favourites: readonly string[],
	lastSaved: ReadonlyMap<string, Template> = new Map(),
): TemplateLibrary {
	const shippedIds = new Set(shipped.map(({ id }) => id));
	const templates: LibraryTemplate[] = [];
	const removed: Template[] = [];
	for (const template of shipped) {
		const change = newest.get(template.id)?.change;
		if (change?.type === "removed") removed.push(lastSaved.get(template.id) ?? template);
		else if (change?.type === "saved") templates.push({ template: change.template, origin: "changed" });
		else templates.push({ template, origin: "shipped" });
	}
	for (const [id, { change }] of newest) {
		if (shippedIds.has(id)) continue;
		const before = lastSaved.get(id);
		if (change.type === "saved") templates.push({ template: change.template, origin: "own" });
		else if (before) removed.push(before);
	}
	const ids = new Set(templates.map(({ template }) => template.id));
	const versions = [...newest].map(([id, version]): VersionOf => [id, versionKey(version)]);
	return { templates, removed, favourites: favourites.filter((id) => ids.has(id)), versions };
}
