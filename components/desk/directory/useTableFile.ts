import { useState } from "preact/hooks";
import { readTable } from "../../../lib/tables/read-table.ts";
import { MOST_BYTES, type TableRead } from "../../../lib/tables/table.ts";

/** What the browser offers when a table is to be chosen. */
export const TABLE_FILES = ".csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export interface TableFileState {
	name: string;
	read: TableRead;
}

/** A file with a table that was chosen; one that is far too large is not even read. */
export function useTableFile(): {
	file: TableFileState | null;
	choose: (file: File) => Promise<void>;
	forget: () => void;
} {
	const [file, setFile] = useState<TableFileState | null>(null);
	const choose = async (chosen: File) => {
		const { name, size } = chosen;
		const read: TableRead =
			size > MOST_BYTES
				? { ok: false, fault: { code: "tooLarge", bytes: size, limit: MOST_BYTES } }
				: readTable({ name, bytes: new Uint8Array(await chosen.arrayBuffer()) });
		setFile({ name, read });
	};
	return { file, choose, forget: () => setFile(null) };
}
