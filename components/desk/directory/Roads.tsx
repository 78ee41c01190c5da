import { useState } from "preact/hooks";
import { findRoads, type Road } from "../../../lib/complaint/roads.ts";
import { countText } from "../../../lib/words/numbers.ts";
import { useApp } from "../../ui/App.tsx";
import { FaultBanner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/Field.tsx";
import { Toast, useToasts } from "../../ui/Toast.tsx";
import { useAct } from "../../ui/useAct.ts";
import { useLive } from "../../ui/useLive.ts";
import { Skeleton } from "../Skeleton.tsx";
import { ImportRoads } from "./ImportRoads.tsx";

/** More than anybody reads through; the search finds the others. */
const MOST_SHOWN = 300;

/** *Ruas jalan*: the list, with search and files. */
export function Roads() {
	const { ask, words } = useApp();
	const own = words.desk.directory.roads;
	const live = useLive(() => ask("roads", {}), []);
	const act = useAct();
	const toasts = useToasts();
	const roads = live.value;
	const save = async (next: readonly Road[], said: string): Promise<boolean> => {
		if (!(await act.run(next, () => ask("saveRoads", { roads: [...next] })))) return false;
		live.set(next);
		toasts.show({ text: said, undo: () => void save(roads ?? [], words.sidebar.done.undone) });
		return true;
	};
	return (
		<>
			<div class="directory">
				<div class="directory-list">
					<p class="soft">{own.lead}</p>
					{live.loaded.state === "loading" && <Skeleton />}
					{live.loaded.state === "failed" && <FaultBanner code={live.loaded.code} />}
					{roads && (
						<RoadList
							roads={roads}
							isBusy={act.isBusy}
							onRemove={(road) =>
								void save(
									roads.filter((one) => one !== road),
									own.removed(road.name),
								)
							}
						/>
					)}
				</div>
				<div class="directory-side">
					<FaultBanner code={act.fault} />
					{roads && <ImportRoads roads={roads} isBusy={act.isBusy} onSave={save} />}
				</div>
			</div>
			<Toast toasts={toasts} />
		</>
	);
}

function RoadList({
	roads,
	isBusy,
	onRemove,
}: {
	roads: readonly Road[];
	isBusy: boolean;
	onRemove: (road: Road) => void;
}) {
	const { words, language } = useApp();
	const own = words.desk.directory.roads;
	const [query, setQuery] = useState("");
	if (roads.length === 0) return <p>{own.empty}</p>;
	const found = query.trim() === "" ? roads : matchingRoads(roads, query);
	const text = (count: number) => countText(count, language);
	return (
		<>
			<TextField label={own.search} value={query} onChange={setQuery} />
			<p class="small soft" role="status">
				{found.length === 0 ? own.none : own.count(text(found.length), text(roads.length))}
			</p>
			<ul class="roads">
				{found.slice(0, MOST_SHOWN).map((road) => (
					<li key={`${road.name} ${road.status}`} class="road">
						<span class="organisation-name">{road.name}</span>
						<span class="organisation-notes">
							{[words.roads.statuses[road.status], road.authority, road.contact].filter(Boolean).join(" · ")}
						</span>
						<Button
							look="icon"
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
				))}
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
