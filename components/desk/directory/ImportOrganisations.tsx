import { useMemo, useState } from "preact/hooks";
import type { Organisation } from "../../../lib/complaint/directory.ts";
import { checkRows } from "../../../lib/tables/check-rows.ts";
import type { Table } from "../../../lib/tables/table.ts";
import { countText } from "../../../lib/words/numbers.ts";
import { useApp } from "../../ui/App.tsx";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { useDesk } from "../DeskContext.tsx";
import { FilePicker } from "../transfer/FilePicker.tsx";
import { useReveal } from "../transfer/useReveal.ts";
import { cellReason } from "./cell-reason.ts";
import { pointingTo } from "./organisation-form.ts";
import { organisationColumns, organisationTable } from "./organisation-table.ts";
import { type ImportPlan, planImport } from "./plan-import.ts";
import { TableDownloads } from "./TableDownloads.tsx";
import { ColumnFault, FileFault, RowFaults } from "./TableFaults.tsx";
import { TABLE_FILES, useTableFile } from "./useTableFile.ts";

const MOST_SHOWN = 200;

interface Props {
	calendarIds: readonly string[];
	isBusy: boolean;
	/** Whether it was saved. */
	onSave: (organisations: Organisation[], said: string) => Promise<boolean>;
}

/** *Impor dan ekspor* of the directory: what a file would change is shown before anything is saved. */
export function ImportOrganisations({ calendarIds, isBusy, onSave }: Props) {
	const { words, language, directory } = useApp();
	const own = words.desk.directory;
	const { file, choose, forget } = useTableFile();
	return (
		<section class="card" aria-label={own.import.title}>
			<h2>{own.import.title}</h2>
			<p class="soft">{own.import.lead}</p>
			<TableDownloads fileName={own.fileName} table={() => organisationTable(directory.all, language)} />
			<FilePicker
				label={own.import.choose}
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
					calendarIds={calendarIds}
					isBusy={isBusy}
					onCancel={forget}
					onSave={async (organisations, said) => {
						if (await onSave(organisations, said)) forget();
					}}
				/>
			)}
		</section>
	);
}

interface PreviewProps extends Pick<Props, "calendarIds" | "isBusy"> {
	name: string;
	table: Table;
	onSave: (organisations: Organisation[], said: string) => Promise<void>;
	onCancel: () => void;
}

function Preview({ name, table, calendarIds, isBusy, onSave, onCancel }: PreviewProps) {
	const { words, language, directory } = useApp();
	const own = words.desk.directory;
	const ownId = useDesk().session.settings?.opd.id;
	const [isReplacing, setReplacing] = useState(false);
	const checked = useMemo(() => checkRows(table, organisationColumns(calendarIds)), [table, calendarIds]);
	const plan = useMemo(
		() => (checked.state === "read" ? planImport(directory.all, checked.values) : null),
		[checked, directory],
	);
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
	const faults = [...checked.faults, ...(checked.faults.length === 0 ? plan.faults : [])].map(
		({ row, column, code, value }) => ({
			row,
			column: column === null ? null : own.columns[column],
			reason: cellReason(words, code, value, calendarIds.join(", ")),
		}),
	);
	const text = (count: number) => countText(count, language);
	const absentIds = new Set(plan.absent.map(({ id }) => id));
	const kept = plan.organisations.filter(({ id }) => !absentIds.has(id));
	const pointed = isReplacing ? plan.absent.filter(({ id }) => pointingTo(id, kept).length > 0) : [];
	const lost = isReplacing ? plan.absent.find(({ id }) => id === ownId) : undefined;
	const isMergingOurs = plan.rows.some(
		({ organisation, fields }) =>
			organisation.id === ownId && organisation.mergedInto !== null && fields.includes("mergedInto"),
	);
	const count = (kind: ImportPlan["rows"][number]["kind"]) => plan.rows.filter((row) => row.kind === kind).length;
	const isSame = count("same") === plan.rows.length && !isReplacing;
	return (
		<section class="preview" ref={reveal} tabIndex={-1} aria-label={own.import.preview(name)}>
			<h3>{own.import.preview(name)}</h3>
			{checked.unknown.length > 0 && <Banner tone="warning">{words.tables.unknown(checked.unknown.join(", "))}</Banner>}
			<RowFaults faults={faults} />
			<ul class="preview-counts">
				{(["new", "changed", "same"] as const).map((kind) => (
					<li key={kind}>
						<strong>{text(count(kind))}</strong> {own.import.kinds[kind]}
					</li>
				))}
			</ul>
			<PlanRows plan={plan} />
			<SharedNames plan={plan} />
			{plan.absent.length > 0 && (
				<label class="check">
					<input
						type="checkbox"
						checked={isReplacing}
						onChange={(event) => setReplacing(event.currentTarget.checked)}
					/>
					<span>
						{own.import.replace(text(plan.absent.length))}
						{!isReplacing && <span class="radio-hint">{own.import.absent(text(plan.absent.length))}</span>}
					</span>
				</label>
			)}
			{pointed.length > 0 && (
				<Banner tone="danger">{own.import.pointed(pointed.map((one) => one.name).join(", "))}</Banner>
			)}
			{lost && <Banner tone="danger">{own.ownStays(lost.name)}</Banner>}
			{isMergingOurs && <Banner tone="warning">{own.ownMerges}</Banner>}
			{isSame && faults.length === 0 && <p>{own.import.nothing}</p>}
			<div class="buttons">
				<Button
					look="primary"
					disabled={isBusy || isSame || faults.length > 0 || pointed.length > 0 || lost !== undefined}
					onClick={() =>
						void onSave(
							isReplacing ? kept : plan.organisations,
							own.import.done(text(count("new")), text(count("changed"))),
						)
					}
				>
					{own.import.submit}
				</Button>
				<Button onClick={onCancel}>{words.common.cancel}</Button>
			</div>
		</section>
	);
}

/** What changes, row by row; what stays as it is goes without saying. */
function PlanRows({ plan }: { plan: ImportPlan }) {
	const { desk, tables } = useApp().words;
	const { import: own, columns } = desk.directory;
	const rows = plan.rows.filter(({ kind }) => kind !== "same");
	if (rows.length === 0) return null;
	return (
		<ul class="plan-rows">
			{rows.slice(0, MOST_SHOWN).map(({ row, kind, organisation, fields }) => (
				<li key={row}>
					<span class={`plan-kind plan-${kind}`}>{own.kinds[kind]}</span>
					<span>
						{organisation.name}
						{fields.length > 0 && (
							<span class="field-hint"> {own.fields(fields.map((field) => columns[field]).join(", "))}</span>
						)}
					</span>
				</li>
			))}
			{rows.length > MOST_SHOWN && <li>{tables.more(rows.length - MOST_SHOWN)}</li>}
		</ul>
	);
}

function SharedNames({ plan }: { plan: ImportPlan }) {
	const { import: own } = useApp().words.desk.directory;
	const { tables } = useApp().words;
	if (plan.shared.length === 0) return null;
	return (
		<Banner tone="warning">
			<p>{own.sharedTitle}</p>
			<ul class="fault-list">
				{plan.shared.slice(0, MOST_SHOWN).map(({ name, owners }) => (
					<li key={name}>{own.shared(name, owners.join(", "))}</li>
				))}
			</ul>
			{plan.shared.length > MOST_SHOWN && <p>{tables.more(plan.shared.length - MOST_SHOWN)}</p>}
		</Banner>
	);
}
