import { effectiveEntries } from "../complaint/effective.ts";
import { TEMPLATES, type Template, templateSchema } from "../complaint/template.ts";
import { favouriteTemplates, type TemplateUse, type TemplateVersion } from "../complaint/template-library.ts";
import { readDocument, replaceDocument, writeDocument } from "../store/documents.ts";
import type { EntryHead } from "../store/schema.ts";
import {
	FAVOURITE_TEMPLATES,
	readTemplateVersion,
	readTemplateVersions,
	templateDocument,
} from "../store/templates.ts";
import type { ActionContext } from "./perform.ts";

type Change = TemplateVersion["change"];

/** Saves templates, each as a new version of its own: all or none. */
export async function saveTemplates(context: ActionContext, templates: readonly Template[]): Promise<void> {
	await context.db.transaction("rw", context.db.documents, async () => {
		for (const template of templates) await write(context, template.id, { type: "saved", template });
	});
}

/**
 * Takes back what `saveTemplates` has saved: what stood before stands again, one that was not there is removed.
 * @returns ids of those that somebody has changed since: they stay as they are
 */
export function unsaveTemplates(context: ActionContext, templates: readonly Template[]): Promise<string[]> {
	return context.db.transaction("rw", context.db.documents, async () => {
		const left: string[] = [];
		for (const template of templates) {
			const [newest, before] = await readTemplateVersions(context.db, template.id);
			if (newest && isSame(newest.change, { type: "saved", template }))
				await write(context, template.id, before?.change ?? untouched(template.id));
			else left.push(template.id);
		}
		return left;
	});
}

/** What a template without a version of the agency's is. */
function untouched(id: string): Change {
	return TEMPLATES.some((shipped) => shipped.id === id) ? { type: "shipped" } : { type: "removed" };
}

/** Hides a template; its versions stay. */
export function removeTemplate(context: ActionContext, id: string): Promise<void> {
	return write(context, id, { type: "removed" });
}

/** Puts back what the product ships. */
export function restoreTemplate(context: ActionContext, id: string): Promise<void> {
	return write(context, id, { type: "shipped" });
}

/** A retry after a lost answer leaves no second version. */
function write(context: ActionContext, id: string, change: Change): Promise<void> {
	const { db, now, officer } = context;
	return db.transaction("rw", db.documents, async () => {
		const newest = await readTemplateVersion(db, id);
		if (newest && isSame(newest.change, change)) return;
		const version: TemplateVersion = { change, at: now, by: officer };
		await writeDocument(db, templateDocument(id), version, context);
	});
}

function isSame(one: Change, other: Change): boolean {
	if (one.type !== "saved" || other.type !== "saved") return one.type === other.type;
	// The schema puts the keys in one order.
	const [a, b] = [one, other].map(({ template }) => JSON.stringify(templateSchema.parse(template)));
	return a === b;
}

/** A new favourite comes last. */
export async function setFavouriteTemplate(context: ActionContext, id: string, isFavourite: boolean): Promise<void> {
	const { db } = context;
	await db.transaction("rw", db.documents, async () => {
		const before = (await readDocument(db, FAVOURITE_TEMPLATES, favouriteTemplates)) ?? [];
		const others = before.filter((favourite) => favourite !== id);
		await replaceDocument(db, FAVOURITE_TEMPLATES, isFavourite ? [...others, id] : others, context);
	});
}

/** Uses of longer ago say little about what is used today. */
const COUNTED_MS = 90 * 86_400_000;

/** How often each template was sent in the last 90 days, undone answers left out; the most used first. */
export async function templateUses({ db, now, officer }: ActionContext): Promise<TemplateUse[]> {
	const since = (kind: string): Promise<EntryHead[]> =>
		db.entries
			.where("[kind+recordedAt]")
			.between([kind, now - COUNTED_MS], [kind, Number.MAX_SAFE_INTEGER])
			.toArray();
	const heads = await Promise.all([since("replied"), since("undone")]);
	const uses = new Map<string, TemplateUse>();
	for (const entry of effectiveEntries(heads.flat())) {
		if (entry.kind !== "replied") continue;
		for (const id of new Set([...(entry.alsoUsed ?? []), entry.templateId])) {
			if (id === null) continue;
			const use = uses.get(id) ?? { templateId: id, count: 0, ownCount: 0, lastUsedAt: 0 };
			use.count += 1;
			if (entry.by === officer) use.ownCount += 1;
			use.lastUsedAt = Math.max(use.lastUsedAt, entry.recordedAt);
			uses.set(id, use);
		}
	}
	return [...uses.values()].sort((a, b) => b.count - a.count);
}
