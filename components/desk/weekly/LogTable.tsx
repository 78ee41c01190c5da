import { useState } from "preact/hooks";
import type { Complaint } from "../../../lib/complaint/complaint.ts";
import { type CellType, cellText } from "../../../lib/report/cell.ts";
import { COLUMNS, columnTitle } from "../../../lib/report/columns.ts";
import { contextOf } from "../../../lib/report/context.ts";
import type { WeeklyReport } from "../../../lib/report/weekly.ts";
import { useApp } from "../../ui/App.tsx";
import { Button } from "../../ui/Button.tsx";

/** Rows drawn at once; the file always holds all. */
const ROWS_SHOWN = 100;
const IS_RIGHT: readonly CellType[] = ["number", "duration-minutes"];

/** The log as the file has it: the same columns in the same order, the same words in the cells. */
export function LogTable({ report, rows, label }: { report: WeeklyReport; rows: readonly Complaint[]; label: string }) {
	const { words, language } = useApp();
	const own = words.desk.weekly;
	const [limit, setLimit] = useState(ROWS_SHOWN);
	const context = contextOf(report, language);
	return (
		<>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1) */}
			<section class="log-scroll" aria-label={label} tabIndex={0}>
				<table class="log-table">
					<caption class="visually-hidden">{`${label}, ${own.rows(rows.length)}`}</caption>
					<thead>
						<tr>
							{COLUMNS.map((column) => (
								<th key={column.id} scope="col">
									{columnTitle(column, words)}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{rows.slice(0, limit).map((complaint, index) => (
							<tr key={complaint.id}>
								{COLUMNS.map((column) => {
									const text = cellText(
										column.value({ index: index + 1, complaint }, context),
										column.type,
										report.zone,
									);
									return (
										<td key={column.id} class={IS_RIGHT.includes(column.type) ? "cell-right" : ""} title={text}>
											{text}
										</td>
									);
								})}
							</tr>
						))}
					</tbody>
				</table>
			</section>
			{rows.length > limit && (
				<p class="buttons">
					<Button onClick={() => setLimit(limit + ROWS_SHOWN)}>
						{own.more(Math.min(ROWS_SHOWN, rows.length - limit))}
					</Button>
					<span class="soft">{own.allInFile}</span>
				</p>
			)}
		</>
	);
}
