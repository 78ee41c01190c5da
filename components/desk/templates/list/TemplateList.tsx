import { useApp } from "../../../ui/App.tsx";
import { Button } from "../../../ui/Button.tsx";
import type { Library } from "../useLibrary.ts";
import type { Folder, ListedTemplate } from "./folders.ts";
import { TemplateRow } from "./TemplateRow.tsx";

/** More than anybody reads through; the search finds the others. */
const MOST_SHOWN = 300;

interface Props {
	rows: readonly ListedTemplate[];
	library: Library;
	folder: Folder;
	query: string;
	openId: string | null;
	/** The row in the tab order. */
	activeId: string | null;
	onActive: (id: string) => void;
	onOpen: (id: string, withKeyboard: boolean) => void;
	onFolder: (folder: Folder) => void;
	onClear: () => void;
	onAdd: () => void;
}

/** The replies of a folder. One stop for the Tab key. */
export function TemplateList({ rows, library, openId, activeId, ...props }: Props) {
	const { words } = useApp();
	if (rows.length === 0) return <Empty {...props} />;
	const drawn = rows.slice(0, MOST_SHOWN);
	const stop = drawn.some(({ template }) => template.id === activeId) ? activeId : drawn[0]?.template.id;
	return (
		<>
			<ul class="template-rows" aria-label={words.desk.templates.list}>
				{drawn.map((row) => (
					<TemplateRow
						key={row.template.id}
						row={row}
						uses={library.uses.get(row.template.id)?.count ?? 0}
						isOpen={row.template.id === openId}
						isReachable={row.template.id === stop}
						onFocus={props.onActive}
						onOpen={props.onOpen}
						onStar={(id, isFavourite) => void library.setFavourite(id, isFavourite)}
					/>
				))}
			</ul>
			{rows.length > MOST_SHOWN && <p class="soft">{words.tables.more(rows.length - MOST_SHOWN)}</p>}
		</>
	);
}

/** An empty list says why, and offers what to do next. */
function Empty({
	folder,
	query,
	onFolder,
	onClear,
	onAdd,
}: Pick<Props, "folder" | "query" | "onFolder" | "onClear" | "onAdd">) {
	const { words } = useApp();
	const own = words.desk.templates;
	const { empty } = own;
	if (query.trim() !== "")
		return (
			<div class="empty">
				<h2>{empty.found(query.trim())}</h2>
				<p>{empty.foundHint}</p>
				<div class="buttons">
					{folder !== "all" && <Button onClick={() => onFolder("all")}>{empty.searchAll}</Button>}
					<Button onClick={onClear}>{empty.clear}</Button>
				</div>
			</div>
		);
	const name =
		folder === "favourites" || folder === "review" || folder === "removed" || folder === "all" ? folder : "folder";
	return (
		<div class="empty">
			<h2>{empty[name]}</h2>
			<p>{empty[`${name}Hint`]}</p>
			<div class="buttons">
				{folder !== "all" && <Button onClick={() => onFolder("all")}>{empty.showAll}</Button>}
				{(name === "folder" || name === "all") && <Button onClick={onAdd}>{own.add}</Button>}
				{folder === "all" && <Button onClick={() => onFolder("removed")}>{own.folders.removed}</Button>}
			</div>
		</div>
	);
}
