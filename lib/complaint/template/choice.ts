import { answersKind } from "./kinds.ts";
import type { TemplateUse } from "./library.ts";
import { type AskedFor, preferencesFor } from "./preferences.ts";
import { searchRank } from "./search.ts";
import { needsReview, type Template, type TemplateLanguage } from "./template.ts";

/** What decides which templates are offered, and in which order. */
export interface ReplySituation extends AskedFor {
	/** The OPD that holds the complaint; null when none does. */
	opdId: string | null;
	/** Limit of the site; null when there is none. */
	lengthLimit: number | null;
	/** Ids of the agency's favourites, the first one first. */
	favourites: readonly string[];
	/** How often each template was sent lately. */
	uses: readonly TemplateUse[];
	/** The day in the agency's zone, `2026-11-22`. */
	today: string;
	/** Words typed into the search field, or beginnings after a slash (`/maaf`); "" offers all. */
	query: string;
}

/** Up to this limit the short variants come first. */
const TIGHT_LIMIT = 280;

/**
 * The templates that may be inserted for a complaint, the best first. Internal ones are never among them, and an OPD's own
 * ones only when it holds the complaint.
 * What the situation asks for decides the group, and nothing lifts a template out of its group. Those in a language that this
 * officer neither uses nor has among the favourites come behind what the situation asks for in Indonesian, before the rest.
 * Within a group: still valid, not used yet, short where the site is tight, the OPD's own, favourites, what this officer uses,
 * what others use, then the order of the list.
 */
export function rankTemplates(templates: readonly Template[], situation: ReplySituation): Template[] {
	const groups = preferencesFor(situation);
	const isTight = situation.lengthLimit !== null && situation.lengthLimit <= TIGHT_LIMIT;
	const searched = searchRank(situation.query);
	const uses = new Map(situation.uses.map((use) => [use.templateId, use]));
	const ownLanguages = languagesUsed(templates, situation, uses);
	return templates
		.filter((template) => fitsHolder(template, situation) && answersKind(template, situation.messageKind))
		.flatMap((template, position) => {
			const rank = searched(template);
			if (rank === null) return [];
			const { id, language, opdId } = template;
			const group = groups.findIndex(
				(preferences) => preferences.includes(id) || preferences.includes(template.situation),
			);
			const favourite = situation.favourites.indexOf(id);
			const isOwnLanguage = language === "id" || ownLanguages.has(language);
			const key = [
				rank,
				group >= 0 && isOwnLanguage ? group : groups.length,
				group >= 0 ? 0 : 1,
				needsReview(template, situation.today) ? 1 : 0,
				timesUsed(template, situation.usedBefore),
				isTight && !isShort(template) ? 1 : 0,
				opdId === undefined ? 1 : 0,
				favourite < 0 ? situation.favourites.length : favourite,
				-(uses.get(id)?.ownCount ?? 0),
				-(uses.get(id)?.count ?? 0),
				position,
			];
			return [{ template, key }];
		})
		.sort((a, b) => compare(a.key, b.key))
		.map(({ template }) => template);
}

/** A shorter variant to offer when a text is over the limit: its own one, or another short one of the same situation and language. */
export function shorterVariant(template: Template, offered: readonly Template[]): Template | null {
	const isLike = (other: Template): boolean =>
		other.situation === template.situation &&
		other.language === template.language &&
		other.id !== template.id &&
		isShort(other);
	return offered.find(({ shortFor }) => shortFor === template.id) ?? offered.find(isLike) ?? null;
}

/** Whether it is the short variant of another one. */
export function isShort(template: Template): boolean {
	return template.shortFor !== undefined;
}

function fitsHolder(template: Template, { scope, opdId, isOnOutsideRoad }: ReplySituation): boolean {
	if (template.opdId !== undefined && template.opdId !== opdId) return false;
	return template.scope === "any" || template.scope === scope || (isOnOutsideRoad && template.scope === "outside");
}

function languagesUsed(
	templates: readonly Template[],
	{ favourites }: ReplySituation,
	uses: Map<string, TemplateUse>,
): ReadonlySet<TemplateLanguage> {
	const used = templates.filter(({ id }) => favourites.includes(id) || (uses.get(id)?.ownCount ?? 0) > 0);
	return new Set(used.map(({ language }) => language));
}

function timesUsed(template: Template, usedBefore: readonly string[]): number {
	return usedBefore.filter((id) => id === template.id).length;
}

function compare(a: readonly number[], b: readonly number[]): number {
	const differing = a.findIndex((value, index) => value !== b[index]);
	return differing < 0 ? 0 : (a[differing] ?? 0) - (b[differing] ?? 0);
}
