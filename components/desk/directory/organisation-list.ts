import {
	namesOf,
	ORGANISATION_TYPES,
	type Organisation,
	type OrganisationType,
} from "../../../lib/complaint/directory.ts";
import { withoutCaseAndAccents } from "../../../lib/complaint/letters.ts";

export interface ListedOrganisation {
	organisation: Organisation;
	/** How many stand above it in the list: it is indented. */
	depth: number;
}

export interface ListedGroup {
	type: OrganisationType;
	rows: ListedOrganisation[];
}

/** The directory as it is shown: by type, each with those below it. With a search only what fits, without its place. */
export function listGroups(organisations: readonly Organisation[], query: string): ListedGroup[] {
	const words = plain(query).split(" ").filter(Boolean);
	const listed = words.length > 0 ? organisations.filter((one) => fits(one, words)) : organisations;
	const ids = new Set(listed.map(({ id }) => id));
	const children = Map.groupBy(listed, ({ parentId }) => (parentId !== null && ids.has(parentId) ? parentId : null));
	const below = (one: Organisation, depth: number): ListedOrganisation[] => [
		{ organisation: one, depth },
		...(children.get(one.id) ?? []).flatMap((child) => below(child, depth + 1)),
	];
	const roots = Map.groupBy(children.get(null) ?? [], ({ type }) => type);
	return ORGANISATION_TYPES.flatMap((type) => {
		const rows = (roots.get(type) ?? []).flatMap((one) => below(one, 0));
		return rows.length === 0 ? [] : { type, rows };
	});
}

function fits(one: Organisation, words: readonly string[]): boolean {
	const text = plain([...namesOf(one), one.id, ...Object.values(one.handles).flat()].join(" "));
	return words.every((word) => text.includes(word));
}

function plain(text: string): string {
	return withoutCaseAndAccents(text)
		.replace(/[\s@]+/g, " ")
		.trim();
}
