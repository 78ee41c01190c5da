import type { TableFault } from "../../../lib/tables/table.ts";
import { countText } from "../../../lib/words/numbers.ts";
import { useApp } from "../../ui/App.tsx";
import { Banner } from "../../ui/Banner.tsx";

const MOST_SHOWN = 100;
const MB = 1024 * 1024;

/** Why a file is no table that we can read. */
export function FileFault({ file, fault }: { file: string; fault: TableFault }) {
	const { words, language } = useApp();
	const { tables } = words;
	const {
		row = "",
		column = "",
		bytes = 0,
		limit = 0,
	} = fault as Partial<Record<"row" | "column" | "bytes" | "limit", number>>;
	const isSize = fault.code === "tooLarge";
	const where = {
		row: String(row),
		column: String(column),
		size: countText(Math.ceil(bytes / MB), language),
		limit: countText(isSize ? limit / MB : limit, language),
	};
	return <Banner tone="danger">{tables.refused(file, tables.faults[fault.code](where))}</Banner>;
}

/** The columns that a file lacks or has twice. */
export function ColumnFault({
	file,
	missing,
	twice,
	header,
}: {
	file: string;
	missing: string[];
	twice: string[];
	header: string[];
}) {
	const { tables } = useApp().words;
	const list = (names: string[]) => names.filter(Boolean).join(", ");
	const reasons = [
		missing.length > 0 && tables.missing(list(missing)),
		twice.length > 0 && tables.twice(list(twice)),
		tables.found(list(header)),
	];
	return <Banner tone="danger">{tables.refused(file, reasons.filter(Boolean).join(" "))}</Banner>;
}

/** Faults by row, each with the column as the file calls it. */
export function RowFaults({ faults }: { faults: readonly { row: number; column: string | null; reason: string }[] }) {
	const { tables } = useApp().words;
	if (faults.length === 0) return null;
	return (
		<Banner tone="danger">
			<p>{tables.faultsTitle(faults.length)}</p>
			<ul class="fault-list">
				{faults.slice(0, MOST_SHOWN).map(({ row, column, reason }) => (
					<li key={`${row} ${column} ${reason}`}>
						{column === null ? tables.faultInRow(String(row), reason) : tables.faultIn(String(row), column, reason)}
					</li>
				))}
			</ul>
			{faults.length > MOST_SHOWN && <p>{tables.more(faults.length - MOST_SHOWN)}</p>}
		</Banner>
	);
}
