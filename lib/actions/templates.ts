import { effectiveEntries } from "../complaint/effective.ts";
import {
	type ChangedTemplate,
	favouriteTemplates,
	MOST_FAVOURITES,
	type TemplateChange,
	type TemplateUse,
	type TemplateVersion,
	type VersionOf,
	versionKey,
} from "../complaint/template/library.ts";
import { TEMPLATES, type Template, templateSchema } from "../complaint/template/template.ts";
import type { ArgsOf } from "../messages/contract.ts";
import { readDocument, replaceDocument, writeDocuments } from "../store/documents.ts";
import type { EntryHead } from "../store/schema.ts";
import {
	FAVOURITE_TEMPLATES,
	readTemplateVersion,
	readTemplateVersions,
	templateDocument,
} from "../store/templates.ts";
import type { ActionContext } from "./perform.ts";

/**
 * Saves templates of different ids, each as a new version of its own: all or none.
 * @param bases what they were made of; absent when that does not matter
 * @returns ids of those that somebody has changed since: nothing is saved then
 */
export function saveTemplates(
	context: ActionContext,
	templates: readonly Template[],
	bases?: readonly VersionOf[],
): Promise<string[]> {
	const { db } = context;
	const basisOf = new Map(bases);
	const changes = templates.map((template) => [template.id, { type: "saved", template }] as const);
	return db.transaction("rw", db.documents, async () => {
		const newest = await Promise.all(templates.map(({ id }) => readTemplateVersion(db, id)));
		const changed = changes.filter(([id, change], index) => {
			const version = newest[index] ?? null;
			// Saved already, in a first try whose answer was lost, or by somebody else: nothing is written over.
			return bases && versionKey(version) !== (basisOf.get(id) ?? "") && !isSame(version?.change, change);
		});
		if (changed.length === 0) await write(context, changes);
		return changed.map(([id]) => id);
	});
}

/**
 * Takes back what `saveTemplates` has saved: what stood before stands again, one that was not there is removed.
 * @returns ids of those that somebody has changed since: they stay as they are
 */
export function unsaveTemplates(context: ActionContext, templates: readonly Template[]): Promise<string[]> {
	const { db } = context;
	return db.transaction("rw", db.documents, async () => {
		const versions = await Promise.all(templates.map(({ id }) => readTemplateVersions(db, id)));
		const found = templates.map((template, index) => {
			const [newest, before] = versions[index] ?? [];
			const isAsSaved = isSame(newest?.change, { type: "saved", template });
			return { id: template.id, isAsSaved, before: before?.change ?? untouched(template.id) };
		});
		await write(
			context,
			found.filter(({ isAsSaved }) => isAsSaved).map(({ id, before }) => [id, before]),
		);
		return found.filter(({ isAsSaved }) => !isAsSaved).map(({ id }) => id);
	});
}

/** What a template without a version of the agency's is. */
function untouched(id: string): TemplateChange {
	return TEMPLATES.some((shipped) => shipped.id === id) ? { type: "shipped" } : { type: "removed" };
}

/**
 * Saves, removes or puts back one template, whose versions stay. Where it is no longer as `basis` says (a `versionKey`, or null when that does
 * not matter), another screen has changed it meanwhile, and nothing is done.
 */
export function changeTemplate(
	context: ActionContext,
	{ id, change, basis }: ArgsOf<"changeTemplate">,
): Promise<ChangedTemplate> {
	const { db } = context;
	return db.transaction("rw", db.documents, async () => {
		const [newest = null, earlier = null] = await readTemplateVersions(db, id);
		const isBasis = basis === null || basis === versionKey(newest);
		if (isSame(newest?.change, change)) {
			// The answer to a first try was lost: what stood before that is what can be brought back.
			const isRetry = !isBasis && basis === versionKey(earlier);
			return { isChanged: true, before: isRetry ? earlier : newest, newest };
		}
		if (!isBasis) return { isChanged: false, before: newest, newest };
		await write(context, [[id, change]]);
		return { isChanged: true, before: newest, newest: await readTemplateVersion(db, id) };
	});
}

/** A retry after a lost answer leaves no second version. */
async function write(
	context: ActionContext,
	changes: readonly (readonly [id: string, TemplateChange])[],
): Promise<void> {
	const { db, now, officer } = context;
	await db.transaction("rw", db.documents, async () => {
		const newest = await Promise.all(changes.map(([id]) => readTemplateVersion(db, id)));
		const versions = changes
			.filter(([, change], index) => !isSame(newest[index]?.change, change))
			.map(([id, change]) => ({
				name: templateDocument(id),
				value: { change, at: now, by: officer } satisfies TemplateVersion,
			}));
		await writeDocuments(db, versions, context);
	});
}

function isSame(one: TemplateChange | undefined, other: TemplateChange): boolean {
	if (one?.type !== "saved" || other.type !== "saved") return one?.type === other.type;
	// The schema puts the keys in one order.
	const [a, b] = [one, other].map(({ template }) => JSON.stringify(templateSchema.parse(template)));
	return a === b;
}

/** A new favourite comes last; where there is no room, the first one goes. */
export async function setFavouriteTemplate(context: ActionContext, id: string, isFavourite: boolean): Promise<void> {
	const { db } = context;
	await db.transaction("rw", db.documents, async () => {
		const before = (await readDocument(db, FAVOURITE_TEMPLATES, favouriteTemplates)) ?? [];
		const others = before.filter((favourite) => favourite !== id);
		const favourites = isFavourite ? [...others, id].slice(-MOST_FAVOURITES) : others;
		await replaceDocument(db, FAVOURITE_TEMPLATES, favourites, context);
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
