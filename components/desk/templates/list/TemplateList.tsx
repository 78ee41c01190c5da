import { useWords } from "../../../ui/App.tsx";
import { Button } from "../../../ui/Button.tsx";
import type { Library } from "../useLibrary.ts";
import type { TemplatePlace } from "../useTemplatePlace.ts";
import { TemplateRow } from "./TemplateRow.tsx";
import type { ShownTemplates } from "./useShownTemplates.ts";

/** More than anybody reads through; the search finds the others. */
const MOST_SHOWN = 300;

interface Props {
	library: Library;
	shown: ShownTemplates;
	place: Pick<TemplatePlace, "keys" | "openId" | "openOne" | "openNew">;
}

/** The replies of a folder. One stop for the Tab key. */
export function TemplateList({ library, shown, place }: Props) {
	const words = useWords();
	const { openId, keys } = place;
	const { shown: rows } = shown;
	if (rows.length === 0) return <Empty shown={shown} onAdd={() => place.openNew(null)} />;
	const drawn = rows.slice(0, MOST_SHOWN);
	const stop = drawn.some(({ template }) => template.id === keys.activeId) ? keys.activeId : drawn[0]?.template.id;
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
						onFocus={keys.setActiveId}
						onOpen={place.openOne}
						onStar={(id, isFavourite) => void library.setFavourite(id, isFavourite)}
					/>
				))}
			</ul>
			{rows.length > MOST_SHOWN && <p class="soft">{words.tables.more(rows.length - MOST_SHOWN)}</p>}
		</>
	);
}

/** An empty list says why, and offers what to do next. */
function Empty({ shown, onAdd }: { shown: ShownTemplates; onAdd: () => void }) {
	const { folder, setFolder, query, setQuery } = shown;
	const words = useWords();
	const own = words.desk.templates;
	const { empty } = own;
	if (query.trim() !== "")
		return (
			<div class="empty">
				<h2>{empty.found(query.trim())}</h2>
				<p>{empty.foundHint}</p>
				<div class="buttons">
					{folder !== "all" && <Button onClick={() => setFolder("all")}>{empty.searchAll}</Button>}
					<Button onClick={() => setQuery("")}>{empty.clear}</Button>
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
				{folder !== "all" && <Button onClick={() => setFolder("all")}>{empty.showAll}</Button>}
				{(name === "folder" || name === "all") && <Button onClick={onAdd}>{own.add}</Button>}
				{folder === "all" && <Button onClick={() => setFolder("removed")}>{own.folders.removed}</Button>}
			</div>
		</div>
	);
}
