import { useMemo, useState } from "preact/hooks";
import type { Organisation } from "../../../lib/complaint/directory.ts";
import { countText } from "../../../lib/words/numbers.ts";
import { useApp } from "../../ui/App.tsx";
import { Banner } from "../../ui/Banner.tsx";
import { useDesk } from "../DeskContext.tsx";
import { TableDownloads } from "../files/TableDownloads.tsx";
import { type ReadTable, TableImport } from "../files/TableImport.tsx";
import { TablePreview } from "../files/TablePreview.tsx";
import { cellReason } from "./cell-reason.ts";
import { pointingTo } from "./organisation-form.ts";
import { type OrganisationRow, organisationColumns, organisationTable } from "./organisation-table.ts";
import { type ImportPlan, planImport } from "./plan-import.ts";

const MOST_SHOWN = 200;

interface Props {
	calendarIds: readonly string[];
	isBusy: boolean;
	/** Whether it was saved. */
	onSave: (organisations: Organisation[], said: string) => Promise<boolean>;
}

/** *Impor dan ekspor* of the directory: what a file would change is shown before anything is saved. */
export function ImportOrganisations(props: Props) {
	const { words, language, directory } = useApp();
	const own = words.desk.directory;
	const { calendarIds } = props;
	const columns = useMemo(() => organisationColumns(calendarIds), [calendarIds]);
	return (
		<TableImport columns={columns} titles={own.columns} preview={(table) => <Preview table={table} {...props} />}>
			<TableDownloads fileName={own.fileName} table={() => organisationTable(directory.all, language)} />
		</TableImport>
	);
}

function Preview({ table, calendarIds, isBusy, onSave }: Props & { table: ReadTable<OrganisationRow> }) {
	const { words, language, directory } = useApp();
	const own = words.desk.directory;
	const ownId = useDesk().session.settings?.opd.id;
	const [isReplacing, setReplacing] = useState(false);
	const plan = useMemo(() => planImport(directory.all, table.values), [table.values, directory]);
	const absentIds = new Set(plan.absent.map(({ id }) => id));
	const kept = plan.organisations.filter(({ id }) => !absentIds.has(id));
	const pointed = isReplacing ? plan.absent.filter(({ id }) => pointingTo(id, kept).length > 0) : [];
	const lost = isReplacing ? plan.absent.find(({ id }) => id === ownId) : undefined;
	const isMergingOurs = plan.rows.some(
		({ organisation, fields }) =>
			organisation.id === ownId && organisation.mergedInto !== null && fields.includes("mergedInto"),
	);
	const count = (kind: ImportPlan["rows"][number]["kind"]) => plan.rows.filter((row) => row.kind === kind).length;
	const counts = { new: count("new"), changed: count("changed"), same: count("same") };
	const text = (number: number) => countText(number, language);
	return (
		<TablePreview
			table={table}
			words={own.import}
			titles={own.columns}
			faults={table.faults.length > 0 ? table.faults : plan.faults}
			reasonOf={(code, value) => cellReason(words, code, value, calendarIds.join(", "))}
			counts={counts}
			absent={plan.absent.length}
			isReplacing={isReplacing}
			onReplacing={setReplacing}
			isBusy={isBusy}
			isBlocked={pointed.length > 0 || lost !== undefined}
			onSave={() =>
				onSave(isReplacing ? kept : plan.organisations, own.import.done(text(counts.new), text(counts.changed)))
			}
			changes={
				<>
					<PlanRows plan={plan} />
					<SharedNames plan={plan} />
				</>
			}
		>
			{pointed.length > 0 && (
				<Banner tone="danger">{own.import.pointed(pointed.map((one) => one.name).join(", "))}</Banner>
			)}
			{lost && <Banner tone="danger">{own.ownStays(lost.name)}</Banner>}
			{isMergingOurs && <Banner tone="warning">{own.ownMerges}</Banner>}
		</TablePreview>
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
					<span class={`plan-kind plan-${kind}`}>{tables.import.kinds[kind]}</span>
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
