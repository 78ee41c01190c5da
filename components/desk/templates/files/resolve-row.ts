import { type Directory, namesOf } from "../../../../lib/complaint/directory.ts";
import { cleanTemplateText } from "../../../../lib/complaint/template/clean.ts";
import type { Template } from "../../../../lib/complaint/template/template.ts";
import type { TemplateRow } from "./template-row.ts";

/** Makes ids of what a row names in words: the template that it is short for by its title, its OPD by any of its names. What nobody has stays. */
export function resolver(
	stored: readonly Template[],
	inFile: readonly TemplateRow[],
	directory: Directory,
): (row: TemplateRow) => TemplateRow {
	const templates = [...inFile, ...stored.filter(({ id }) => !inFile.some((row) => row.id === id))];
	const ids = new Set(templates.map(({ id }) => id));
	const byTitle = Map.groupBy(templates, ({ title }) => plain(title));
	const organisations = directory.all.flatMap((one) => namesOf(one).map((name) => ({ name: plain(name), id: one.id })));
	const byName = Map.groupBy(organisations, ({ name }) => name);
	const only = (found: readonly { id: string }[] = []): string | undefined => {
		const distinct = new Set(found.map(({ id }) => id));
		return distinct.size === 1 ? found[0]?.id : undefined;
	};
	return (row) => {
		const { shortFor, opdId } = row;
		const isOpd = opdId === null || directory.byId(opdId) !== undefined;
		return {
			...row,
			shortFor: shortFor === null || ids.has(shortFor) ? shortFor : (only(byTitle.get(plain(shortFor))) ?? shortFor),
			opdId: isOpd ? opdId : (only(byName.get(plain(opdId))) ?? opdId),
		};
	};
}

/** A row as it may be stored: nothing invisible in its texts, one line of title, a snippet without its stroke. */
export function cleanRow(row: TemplateRow): TemplateRow {
	return {
		...row,
		title: cleanTemplateText(row.title).replaceAll("\n", " ").trim(),
		text: cleanTemplateText(row.text),
		meaning: row.meaning === null ? null : cleanTemplateText(row.meaning),
		snippet: row.snippet?.trim().replace(/^\//, "").toLowerCase() || null,
	};
}

function plain(name: string): string {
	return name.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}
