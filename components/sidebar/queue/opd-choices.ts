import type { Directory } from "../../../lib/complaint/directory.ts";
import type { OpenOpd } from "../../../lib/messages/values.ts";

/** An OPD to choose from; without a name: complaints of no OPD. */
export interface OpdChoice {
	id: string;
	name: string | null;
}

/** The OPDs of open complaints under their present names, ours first and none at the end; what is chosen stays among them. */
export function opdChoices(
	open: readonly OpenOpd[],
	chosen: string | undefined,
	directory: Directory,
	ownOpdId: string,
): OpdChoice[] {
	const ids = [...open.map(({ id }) => id), ...(chosen === undefined ? [] : [chosen])];
	const present = new Set(ids.map((id) => directory.byId(id)?.id ?? id));
	const rank = ({ id, name }: OpdChoice): number => (id === ownOpdId ? 0 : name === null ? 2 : 1);
	return [...present]
		.map((id) => {
			const known = directory.byId(id);
			return { id, name: id === "" ? null : known?.abbreviation || known?.name || id };
		})
		.sort((a, b) => rank(a) - rank(b) || (a.name ?? "").localeCompare(b.name ?? "", "id"));
}
