import { useMemo, useState } from "preact/hooks";
import type { TemplateLibrary } from "../../../../lib/complaint/template/library.ts";
import { type Folder, found, isIn, type ListedTemplate, listedTemplates } from "./folders.ts";

export interface ShownTemplates {
	/** The whole library. */
	rows: readonly ListedTemplate[];
	folder: Folder;
	setFolder: (folder: Folder) => void;
	query: string;
	setQuery: (query: string) => void;
	/** What the search finds in the open folder. */
	shown: readonly ListedTemplate[];
	/** How many the folder holds. */
	inFolder: number;
	/** How many the search finds elsewhere. */
	elsewhere: number;
}

/** The open folder, what is searched for, and the rows that come of it. @param today the day in the agency's zone, `2026-11-22` */
export function useShownTemplates(library: TemplateLibrary | null, today: string): ShownTemplates {
	const [folder, setFolder] = useState<Folder>("all");
	const [query, setQuery] = useState("");
	const rows = useMemo(() => (library ? listedTemplates(library, today) : []), [library, today]);
	const matching = useMemo(() => found(rows, query), [rows, query]);
	const isSearched = query.trim() !== "";
	return {
		...{ rows, folder, setFolder, query, setQuery },
		shown: matching.filter((row) => isIn(folder, row)),
		inFolder: rows.filter((row) => isIn(folder, row)).length,
		elsewhere: isSearched ? matching.filter((row) => isIn("all", row) && !isIn(folder, row)).length : 0,
	};
}
