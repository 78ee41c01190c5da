import type { Template } from "../complaint/template.ts";
import { favouriteTemplates, type TemplateUse, type TemplateVersion } from "../complaint/template-library.ts";
import { readDocument, replaceDocument, writeDocument } from "../store/documents.ts";
import type { EntryHead } from "../store/schema.ts";
import { FAVOURITE_TEMPLATES, templateDocument } from "../store/templates.ts";
import type { ActionContext } from "./perform.ts";

/** Saves templates, each as a new version of its own: all or none. */
export async function saveTemplates(context: ActionContext, templates: readonly Template[]): Promise<void> {
	await context.db.transaction("rw", context.db.documents, async () => {
		for (const template of templates) await write(context, template.id, { type: "saved", template });
	});
}

/** Hides a template; its versions stay. */
export function removeTemplate(context: ActionContext, id: string): Promise<void> {
	return write(context, id, { type: "removed" });
}

/** Puts back what the product ships. */
export function restoreTemplate(context: ActionContext, id: string): Promise<void> {
	return write(context, id, { type: "shipped" });
}

function write(context: ActionContext, id: string, change: TemplateVersion["change"]): Promise<void> {
	const version: TemplateVersion = { change, at: context.now, by: context.officer };
	return writeDocument(context.db, templateDocument(id), version, context);
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
	const [replied, undone] = (await Promise.all([since("replied"), since("undone")])) as [RepliedHead[], UndoneHead[]];
	const undoneActions = new Set(undone.map(({ undoes }) => undoes));
	const uses = new Map<string, TemplateUse>();
	for (const { templateId, alsoUsed = [], action, by, recordedAt } of replied) {
		if (action !== undefined && undoneActions.has(action)) continue;
		for (const id of [...alsoUsed, templateId]) {
			if (id === null) continue;
			const use = uses.get(id) ?? { templateId: id, count: 0, ownCount: 0, lastUsedAt: 0 };
			use.count += 1;
			if (by === officer) use.ownCount += 1;
			use.lastUsedAt = Math.max(use.lastUsedAt, recordedAt);
			uses.set(id, use);
		}
	}
	return [...uses.values()].sort((a, b) => b.count - a.count);
}

type RepliedHead = EntryHead & { templateId: string | null; alsoUsed?: string[] };
type UndoneHead = EntryHead & { undoes: string };
