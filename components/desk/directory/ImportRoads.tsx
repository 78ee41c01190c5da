import { useMemo, useState } from "preact/hooks";
import type { Road } from "../../../lib/complaint/roads.ts";
import { countText } from "../../../lib/words/numbers.ts";
import { useApp } from "../../ui/App.tsx";
import { TableDownloads } from "../files/TableDownloads.tsx";
import { type ReadTable, TableImport } from "../files/TableImport.tsx";
import { TablePreview } from "../files/TablePreview.tsx";
import { cellReason } from "./cell-reason.ts";
import { planRoads, ROAD_COLUMNS, roadTable } from "./road-table.ts";

interface Props {
	roads: readonly Road[];
	isBusy: boolean;
	/** Whether it was saved. */
	onSave: (roads: Road[], said: string) => Promise<boolean>;
}

/** *Impor dan ekspor* of the roads. */
export function ImportRoads(props: Props) {
	const { words, language } = useApp();
	const own = words.desk.directory.roads;
	const { roads } = props;
	return (
		<TableImport columns={ROAD_COLUMNS} titles={own.columns} preview={(table) => <Preview table={table} {...props} />}>
			{roads.length > 0 && <TableDownloads fileName={own.fileName} table={() => roadTable(roads, language)} />}
		</TableImport>
	);
}

function Preview({ table, roads, isBusy, onSave }: Props & { table: ReadTable<Road> }) {
	const { words, language } = useApp();
	const own = words.desk.directory.roads;
	const [isReplacing, setReplacing] = useState(false);
	const plan = useMemo(() => planRoads(roads, table.values), [table.values, roads]);
	const text = (count: number) => countText(count, language);
	return (
		<TablePreview
			table={table}
			words={own}
			titles={own.columns}
			faults={[...table.faults, ...plan.faults].toSorted((a, b) => a.row - b.row)}
			reasonOf={(code, value) => cellReason(words, code, value, "")}
			counts={{ new: plan.fresh, changed: plan.changed, same: plan.same }}
			absent={plan.absent}
			isReplacing={isReplacing}
			onReplacing={setReplacing}
			isBusy={isBusy}
			onSave={() => onSave(isReplacing ? plan.inFile : plan.roads, own.done(text(plan.fresh), text(plan.changed)))}
		/>
	);
}
