import type { Directory } from "../../../lib/complaint/directory.ts";
import type { Choice } from "../../ui/matching.ts";

/** Choice for an OPD that the directory does not hold. */
export const OTHER_OPD = "OTHER";

/** An OPD of their own gets the same id on every machine of the agency: it follows from the abbreviation. */
export function opdIdOf(opdId: string | null, abbreviation: string): string {
	if (opdId !== null && opdId !== OTHER_OPD) return opdId;
	return `${OTHER_OPD}:${abbreviation.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, "")}`;
}

/** The chosen OPD as a choice of its own where the list has none: it was taken out of the directory, or was never in it. */
export function chosenToo(choices: readonly Choice[], opdId: string | null, name: string): Choice[] {
	const isListed = opdId === null || opdId === OTHER_OPD || choices.some(({ id }) => id === opdId);
	return isListed ? [...choices] : [...choices, { id: opdId, label: name }];
}

/** The organisations of the directory to choose from. */
export function opdChoices({ assignable }: Directory, options: { isExternalToo: boolean }): Choice[] {
	return assignable
		.filter((opd) => options.isExternalToo || !opd.isExternal)
		.map((opd) => ({
			id: opd.id,
			label: opd.name,
			hint: opd.abbreviation,
			keywords: [opd.abbreviation, ...opd.aliases],
		}));
}
