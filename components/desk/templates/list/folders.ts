import type { Directory } from "../../../../lib/complaint/directory.ts";
import { isShort } from "../../../../lib/complaint/template/choice.ts";
import type { TemplateLibrary, TemplateOrigin } from "../../../../lib/complaint/template/library.ts";
import { searchRank } from "../../../../lib/complaint/template/search.ts";
import {
	needsReview,
	SITUATIONS,
	TEMPLATE_LANGUAGES,
	type Template,
} from "../../../../lib/complaint/template/template.ts";
import type { Words } from "../../../../lib/words/words.ts";
import type { TemplateForm } from "../editor/template-form.ts";

/** What the folders are by. */
export const FOLDER_KINDS = ["situation", "opd", "language"] as const;
export type FolderKind = (typeof FOLDER_KINDS)[number];

/** A drawer of the library. `opd:` alone holds what is for every OPD. */
export type Folder = "all" | "favourites" | "review" | "removed" | `${FolderKind}:${string}`;

export interface ListedTemplate {
	template: Template;
	/** Null: it is none of the library's any more. */
	origin: TemplateOrigin | null;
	isFavourite: boolean;
	isRemoved: boolean;
	/** Past its last day. */
	needsReview: boolean;
	isShort: boolean;
}

/** The library as rows, the removed ones last. @param today the day in the agency's zone, `2026-11-22` */
export function listedTemplates({ templates, removed, favourites }: TemplateLibrary, today: string): ListedTemplate[] {
	const row = (template: Template, origin: TemplateOrigin | null, isRemoved: boolean): ListedTemplate => ({
		template,
		origin,
		isRemoved,
		isFavourite: favourites.includes(template.id),
		needsReview: !isRemoved && needsReview(template, today),
		isShort: isShort(template),
	});
	return [
		...templates.map(({ template, origin }) => row(template, origin, false)),
		...removed.map((template) => row(template, null, true)),
	];
}

/** Whether a row lies in a folder; what was removed lies in its own alone. */
export function isIn(folder: Folder, row: ListedTemplate): boolean {
	const { template, isFavourite, isRemoved } = row;
	if (folder === "removed" || isRemoved) return folder === "removed" && isRemoved;
	if (folder === "all") return true;
	if (folder === "favourites") return isFavourite;
	if (folder === "review") return row.needsReview;
	const [kind = "", ...value] = folder.split(":");
	return folderValue(kind as FolderKind, template) === value.join(":");
}

function folderValue(kind: FolderKind, template: Template): string {
	return kind === "situation" ? template.situation : kind === "opd" ? (template.opdId ?? "") : template.language;
}

/** The folders of a kind that hold something, in their usual order, with how much. */
export function foldersOf(
	kind: FolderKind,
	rows: readonly ListedTemplate[],
	words: Words,
	directory: Directory,
): { folder: Folder; name: string; count: number }[] {
	const counts = new Map<string, number>();
	for (const { template, isRemoved } of rows)
		if (!isRemoved) counts.set(folderValue(kind, template), (counts.get(folderValue(kind, template)) ?? 0) + 1);
	const order: readonly string[] =
		kind === "situation"
			? SITUATIONS
			: kind === "language"
				? TEMPLATE_LANGUAGES
				: ["", ...directory.all.map(({ id }) => id)];
	const values = [...counts.keys()].sort((a, b) => place(order, a) - place(order, b));
	return values.map((value) => ({
		folder: `${kind}:${value}` as const,
		name: folderName(kind, value, words, directory),
		count: counts.get(value) ?? 0,
	}));
}

const place = (order: readonly string[], value: string): number => {
	const at = order.indexOf(value);
	return at < 0 ? order.length : at;
};

function folderName(kind: FolderKind, value: string, words: Words, directory: Directory): string {
	const own = words.desk.templates;
	if (kind === "situation") return words.templates.situations[value as Template["situation"]];
	if (kind === "language") return own.languages[value as Template["language"]];
	return value === "" ? own.folders.anyOpd : (directory.byId(value)?.name ?? value);
}

/** What a new template in a folder is begun with. */
export function formIn(folder: Folder): Partial<Pick<TemplateForm, "situation" | "language" | "opdId">> {
	const [kind, ...rest] = folder.split(":");
	const value = rest.join(":");
	const situation = SITUATIONS.find((one) => one === value);
	const language = TEMPLATE_LANGUAGES.find((one) => one === value);
	if (kind === "situation" && situation) return { situation };
	if (kind === "language" && language) return { language };
	return kind === "opd" && value !== "" ? { opdId: value } : {};
}

/** Rows that answer a search (words, or `/maaf`), the best first. */
export function found(rows: readonly ListedTemplate[], query: string): ListedTemplate[] {
	const rankOf = searchRank(query);
	return rows
		.flatMap((row) => {
			const rank = rankOf(row.template);
			return rank === null ? [] : [{ row, rank }];
		})
		.sort((a, b) => a.rank - b.rank)
		.map(({ row }) => row);
}
