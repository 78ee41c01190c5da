import { useMemo, useState } from "preact/hooks";
import type { Road } from "../../../lib/complaint/roads.ts";
import { checkRows } from "../../../lib/tables/check-rows.ts";
import type { Table } from "../../../lib/tables/table.ts";
import { countText } from "../../../lib/words/numbers.ts";
import { useApp } from "../../ui/App.tsx";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { FilePicker } from "../transfer/FilePicker.tsx";
import { useReveal } from "../transfer/useReveal.ts";
import { cellReason } from "./cell-reason.ts";
import { planRoads, ROAD_COLUMNS, roadTable } from "./road-table.ts";
import { TableDownloads } from "./TableDownloads.tsx";
import { ColumnFault, FileFault, RowFaults } from "./TableFaults.tsx";
import { TABLE_FILES, useTableFile } from "./useTableFile.ts";

interface Props {
	roads: readonly Road[];
	isBusy: boolean;
	/** Whether it was saved. */
	onSave: (roads: Road[], said: string) => Promise<boolean>;
}

/** *Impor dan ekspor* of the roads. */
export function ImportRoads({ roads, isBusy, onSave }: Props) {
	const { words, language } = useApp();
	const { import: shared, roads: own } = words.desk.directory;
	const { file, choose, forget } = useTableFile();
	return (
		<section class="card" aria-label={shared.title}>
			<h2>{shared.title}</h2>
			<p class="soft">{shared.lead}</p>
			{roads.length > 0 && <TableDownloads fileName={own.fileName} table={() => roadTable(roads, language)} />}
			<FilePicker
				label={shared.choose}
				accept={TABLE_FILES}
				hint={words.tables.orDrop}
				onFile={(chosen) => void choose(chosen)}
			/>
			{file && !file.read.ok && <FileFault file={file.name} fault={file.read.fault} />}
			{file?.read.ok && (
				<Preview
					key={file.name}
					name={file.name}
					table={file.read}
					roads={roads}
					isBusy={isBusy}
					onCancel={forget}
					onSave={async (next, said) => {
						if (await onSave(next, said)) forget();
					}}
				/>
			)}
		</section>
	);
}

interface PreviewProps extends Pick<Props, "roads" | "isBusy"> {
	name: string;
	table: Table;
	onSave: (roads: Road[], said: string) => Promise<void>;
	onCancel: () => void;
}

function Preview({ name, table, roads, isBusy, onSave, onCancel }: PreviewProps) {
	const { words, language } = useApp();
	const { import: shared, roads: own } = words.desk.directory;
	const [isReplacing, setReplacing] = useState(false);
	const checked = useMemo(() => checkRows(table, ROAD_COLUMNS), [table]);
	const plan = useMemo(() => (checked.state === "read" ? planRoads(roads, checked.values) : null), [checked, roads]);
	const reveal = useReveal();
	if (checked.state === "columns" || plan === null) {
		const { missing, twice } = checked.state === "columns" ? checked : { missing: [], twice: [] };
		return (
			<ColumnFault
				file={name}
				missing={missing.map((field) => own.columns[field])}
				twice={twice}
				header={table.header}
			/>
		);
	}
	const faults = [...checked.faults, ...plan.faults]
		.toSorted((a, b) => a.row - b.row)
		.map(({ row, column, code, value }) => ({
			row,
			column: column === null ? null : own.columns[column],
			reason: cellReason(words, code, value, ""),
		}));
	const text = (count: number) => countText(count, language);
	const counts = { new: plan.fresh, changed: plan.changed, same: plan.same };
	const isSame = plan.fresh + plan.changed === 0 && !isReplacing;
	return (
		<section class="preview" ref={reveal} tabIndex={-1} aria-label={shared.preview(name)}>
			<h3>{shared.preview(name)}</h3>
			{checked.unknown.length > 0 && <Banner tone="warning">{words.tables.unknown(checked.unknown.join(", "))}</Banner>}
			<RowFaults faults={faults} />
			<ul class="preview-counts">
				{(["new", "changed", "same"] as const).map((kind) => (
					<li key={kind}>
						<strong>{text(counts[kind])}</strong> {shared.kinds[kind]}
					</li>
				))}
			</ul>
			{plan.absent > 0 && (
				<label class="check">
					<input
						type="checkbox"
						checked={isReplacing}
						onChange={(event) => setReplacing(event.currentTarget.checked)}
					/>
					<span>
						{own.replace(text(plan.absent))}
						{!isReplacing && <span class="radio-hint">{own.absent(text(plan.absent))}</span>}
					</span>
				</label>
			)}
			{isSame && faults.length === 0 && <p>{own.nothing}</p>}
			<div class="buttons">
				<Button
					look="primary"
					disabled={isBusy || isSame || faults.length > 0}
					onClick={() =>
						void onSave(isReplacing ? plan.inFile : plan.roads, own.done(text(plan.fresh), text(plan.changed)))
					}
				>
					{own.submit}
				</Button>
				<Button onClick={onCancel}>{words.common.cancel}</Button>
			</div>
		</section>
	);
}
