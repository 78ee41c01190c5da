import { CSV_MIME } from "../../../lib/report/csv.ts";
import { XLSX_MIME } from "../../../lib/report/xlsx.ts";
import type { TableToWrite } from "../../../lib/tables/write-table.ts";
import { tableCsv, tableWorkbook } from "../../../lib/tables/write-table.ts";
import { useWords } from "../../ui/App.tsx";
import { Button } from "../../ui/Button.tsx";
import { useDesk } from "../DeskContext.tsx";

/** The list as a file, with the columns that an import takes. */
export function TableDownloads({ fileName, table }: { fileName: string; table: () => TableToWrite }) {
	const { tables, report } = useWords();
	const words = tables.import;
	const { download } = useDesk();
	return (
		<div class="buttons">
			<Button
				onClick={() =>
					download(
						`${fileName}.xlsx`,
						new Blob([tableWorkbook(table(), report.print.page("&P", "&N"), report.cut)], { type: XLSX_MIME }),
					)
				}
			>
				{words.exportXlsx}
			</Button>
			<Button onClick={() => download(`${fileName}.csv`, new Blob([tableCsv(table())], { type: CSV_MIME }))}>
				{words.exportCsv}
			</Button>
		</div>
	);
}
