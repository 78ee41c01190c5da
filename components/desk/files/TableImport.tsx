import { type ComponentChildren, Fragment } from "preact";
import { useMemo, useRef } from "preact/hooks";
import { type CheckedRows, type Columns, checkRows } from "../../../lib/tables/check-rows.ts";
import { useWords } from "../../ui/App.tsx";
import { FilePicker } from "./FilePicker.tsx";
import { ColumnFault, FileFault } from "./TableFaults.tsx";
import { TABLE_FILES, useTableFile } from "./useTableFile.ts";

/** A chosen file whose columns are the list's; some rows may have faults. */
export interface ReadTable<Row> extends Omit<Extract<CheckedRows<Row>, { state: "read" }>, "state"> {
	/** The file's. */
	name: string;
	/** Lets go of the file: it was taken over, or is not wanted. */
	forget: () => void;
}

interface Props<Row extends object> {
	/** The same object as long as they are the same: with another one the file is read anew. */
	columns: Columns<Row>;
	/** What the columns are called on the screen. */
	titles: Readonly<Record<keyof Row, string>>;
	/** What the file would change, see `TablePreview`. */
	preview: (table: ReadTable<Row>) => ComponentChildren;
	/** Above the button: the list as it is now, to be downloaded. */
	children?: ComponentChildren;
}

/** *Impor dan ekspor* of a list: a table is chosen and read; what it would change is shown before anything is saved. */
export function TableImport<Row extends object>({ columns, titles, preview, children }: Props<Row>) {
	const { tables } = useWords();
	const { file, choose, forget } = useTableFile();
	const picker = useRef<HTMLInputElement>(null);
	const name = file?.name ?? "";
	const table = file?.read.ok ? file.read : null;
	const checked = useMemo(() => table && checkRows(table, columns), [table, columns]);
	const letGo = () => {
		forget();
		// The pressed button goes with the file.
		picker.current?.focus();
	};
	return (
		<section class="card" aria-label={tables.import.title}>
			<h2>{tables.import.title}</h2>
			<p class="soft">{tables.import.lead}</p>
			{children}
			<FilePicker
				label={tables.import.choose}
				accept={TABLE_FILES}
				hint={tables.orDrop}
				inputRef={picker}
				onFile={(chosen) => void choose(chosen)}
			/>
			{file && !file.read.ok && <FileFault file={name} fault={file.read.fault} />}
			{table && checked?.state === "columns" && (
				<ColumnFault
					file={name}
					missing={checked.missing.map((field) => titles[field])}
					twice={checked.twice}
					header={table.header}
				/>
			)}
			{checked?.state === "read" && <Fragment key={name}>{preview({ ...checked, name, forget: letGo })}</Fragment>}
		</section>
	);
}
