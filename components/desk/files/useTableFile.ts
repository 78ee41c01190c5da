import { useState } from "preact/hooks";
import { readTable } from "../../../lib/tables/read-table.ts";
import { MOST_BYTES, type TableRead } from "../../../lib/tables/table.ts";

/** What the browser offers when a table is to be chosen. */
export const TABLE_FILES = ".csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export interface TableFileState {
	name: string;
	read: TableRead;
}

/** The bytes of a chosen file, or why there are none. One that is far too large is not even read; one may be gone when it is to be read. */
export async function contentOf(
	file: File,
): Promise<{ ok: true; bytes: Uint8Array } | Extract<TableRead, { ok: false }>> {
	if (file.size > MOST_BYTES) return { ok: false, fault: { code: "tooLarge", bytes: file.size, limit: MOST_BYTES } };
	try {
		return { ok: true, bytes: new Uint8Array(await file.arrayBuffer()) };
	} catch {
		return { ok: false, fault: { code: "damaged" } };
	}
}

/** A file with a table that was chosen, read or refused. */
export function useTableFile(): {
	file: TableFileState | null;
	choose: (file: File) => Promise<void>;
	forget: () => void;
} {
	const [file, setFile] = useState<TableFileState | null>(null);
	const choose = async (chosen: File) => {
		const { name } = chosen;
		const content = await contentOf(chosen);
		setFile({ name, read: content.ok ? readTable({ name, bytes: content.bytes }) : content });
	};
	return { file, choose, forget: () => setFile(null) };
}
