import { useRef, useState } from "preact/hooks";
import type { Road } from "../../../lib/complaint/roads.ts";
import { useApp } from "../../ui/App.tsx";
import { FaultBanner } from "../../ui/Banner.tsx";
import { Toast, useToasts } from "../../ui/Toast.tsx";
import { useAct } from "../../ui/useAct.ts";
import { useLive } from "../../ui/useLive.ts";
import { Skeleton } from "../Skeleton.tsx";
import { ImportRoads } from "./ImportRoads.tsx";
import { focusRow } from "./list-keys.ts";
import { RoadEditor } from "./RoadEditor.tsx";
import { RoadList } from "./RoadList.tsx";
import { roadKey } from "./road-table.ts";

/** *Ruas jalan*: the list beside the road that was chosen; below them files. */
export function Roads() {
	const { ask, words } = useApp();
	const own = words.desk.directory;
	const live = useLive(() => ask("roads", {}), []);
	/** See `roadKey`; "" for a new one; null: none is open. */
	const [openKey, setOpenKey] = useState<string | null>(null);
	const act = useAct();
	const toasts = useToasts();
	const list = useRef<HTMLDivElement>(null);
	const roads = live.value;
	const open = roads?.find((one) => roadKey(one) === openKey) ?? null;
	const save = async (next: readonly Road[], said: string): Promise<boolean> => {
		if (!(await act.run(next, () => ask("saveRoads", { roads: [...next] })))) return false;
		live.set(next);
		toasts.show({ text: said, undo: () => void save(roads ?? [], words.sidebar.done.undone) });
		return true;
	};
	const close = () => {
		const row = openKey ? `[data-road="${CSS.escape(openKey)}"]` : ".button";
		setOpenKey(null);
		focusRow(list, row);
	};
	const remove = async (road: Road) => {
		const others = roads?.filter((one) => one !== road) ?? [];
		if ((await save(others, own.removed(road.name))) && road === open) close();
	};
	return (
		<>
			<div class={`directory${openKey === null ? "" : " directory-open"}`}>
				<div class="directory-list" ref={list}>
					<p class="soft">{own.roads.lead}</p>
					{live.loaded.state === "loading" && <Skeleton />}
					{live.loaded.state === "failed" && <FaultBanner code={live.loaded.code} />}
					{roads && (
						<RoadList
							roads={roads}
							openKey={openKey}
							isBusy={act.isBusy}
							onOpen={setOpenKey}
							onRemove={(road) => void remove(road)}
						/>
					)}
				</div>
				<div class="directory-side">
					<FaultBanner code={act.fault} />
					{roads && (open || openKey === "") && (
						<RoadEditor
							key={openKey}
							road={open}
							roads={roads}
							isBusy={act.isBusy}
							onSave={async (next, saved) => {
								if (!(await save(next, own.saved(saved.name)))) return false;
								setOpenKey(roadKey(saved));
								return true;
							}}
							onRemove={(road) => void remove(road)}
							onClose={close}
						/>
					)}
					{roads && !open && openKey !== "" && <ImportRoads roads={roads} isBusy={act.isBusy} onSave={save} />}
				</div>
			</div>
			<Toast toasts={toasts} />
		</>
	);
}
