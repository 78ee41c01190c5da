import { useState } from "preact/hooks";
import { findRoads, type Road } from "../../../lib/complaint/roads.ts";
import { countText } from "../../../lib/words/numbers.ts";
import { useApp } from "../../ui/App.tsx";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/Field.tsx";
import { moveInList } from "./list-keys.ts";
import { roadKey } from "./road-table.ts";

/** More than anybody reads through; the search finds the others. */
const MOST_SHOWN = 300;

interface Props {
	roads: readonly Road[];
	/** See `roadKey`; "" for a new one; null: none is open. */
	openKey: string | null;
	isBusy: boolean;
	onOpen: (key: string) => void;
	onRemove: (road: Road) => void;
}

/** The roads with their search. One stop for the Tab key; arrows go on inside. */
export function RoadList({ roads, openKey, isBusy, onOpen, onRemove }: Props) {
	const { words, language } = useApp();
	const own = words.desk.directory.roads;
	const [query, setQuery] = useState("");
	const found = query.trim() === "" ? roads : matchingRoads(roads, query);
	const shown = found.slice(0, MOST_SHOWN);
	const stop = shown.find((one) => roadKey(one) === openKey) ?? shown[0];
	const text = (count: number) => countText(count, language);
	const add = <Button onClick={() => onOpen("")}>{own.add}</Button>;
	if (roads.length === 0)
		return (
			<>
				<p>{own.empty}</p>
				<div class="buttons">{add}</div>
			</>
		);
	return (
		<>
			<div class="directory-tools">
				<TextField label={own.search} value={query} onChange={setQuery} />
				{add}
			</div>
			<p class="small soft" role="status">
				{found.length === 0 ? own.none : own.count(text(found.length), text(roads.length))}
			</p>
			<ul class="roads" aria-label={own.title} onKeyDown={moveInList}>
				{shown.map((road) => {
					const key = roadKey(road);
					return (
						<li key={key} class="road">
							<button
								type="button"
								class="list-button"
								data-road={key}
								tabIndex={road === stop ? 0 : -1}
								aria-current={key === openKey}
								onClick={() => onOpen(key)}
							>
								<span>{road.name}</span>
								<span class="list-button-notes">
									{[words.roads.statuses[road.status], road.authority, road.contact].filter(Boolean).join(" · ")}
								</span>
							</button>
							{/* For the pointer: with the keyboard it is taken out where it is changed. */}
							<Button
								look="icon"
								tabIndex={-1}
								disabled={isBusy}
								aria-label={own.remove(road.name)}
								title={own.remove(road.name)}
								onClick={() => onRemove(road)}
							>
								<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
									<path d="M3.5 3.5l9 9m0-9l-9 9" />
								</svg>
							</Button>
						</li>
					);
				})}
			</ul>
			{found.length > MOST_SHOWN && <p class="soft">{words.tables.more(found.length - MOST_SHOWN)}</p>}
		</>
	);
}

/** By the same rule as under a complaint's place, else by any part of the name. */
function matchingRoads(roads: readonly Road[], query: string): readonly Road[] {
	const found = findRoads(roads, query, roads.length).roads;
	const typed = query.trim().toLowerCase();
	return found.length > 0
		? found
		: roads.filter(({ name, authority }) => `${name} ${authority}`.toLowerCase().includes(typed));
}
