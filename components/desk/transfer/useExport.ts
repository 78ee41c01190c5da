import { useState } from "preact/hooks";
import { useAsk } from "../../ui/App.tsx";
import { newAction } from "../../ui/useAct.ts";
import { useDesk } from "../DeskContext.tsx";

/** A finished file. */
export interface MadeFile {
	name: string;
	content: Blob;
}

export type ExportState =
	| { step: "idle" }
	| { step: "busy" }
	| { step: "done"; name: string }
	/** The file is with the browser, but that it was made could not be noted. */
	| { step: "unrecorded"; name: string }
	/** No file was made. */
	| { step: "failed" };

export interface Export {
	state: ExportState;
	/** Makes the file, hands it to the browser, and notes that it was made. */
	run: (make: () => Promise<MadeFile>) => Promise<void>;
}

/** One kind of file that leaves this machine. @param week ISO week of a weekly report */
export function useExport(report: "weekly" | "handover" | "backup", week: string | null): Export {
	const ask = useAsk();
	const { download } = useDesk();
	const [state, setState] = useState<ExportState>({ step: "idle" });
	const run: Export["run"] = async (make) => {
		setState({ step: "busy" });
		let file: MadeFile;
		try {
			file = await make();
			download(file.name, file.content);
		} catch {
			// Reading failed or memory was short: nothing left the machine, and the screen says so.
			return setState({ step: "failed" });
		}
		const noted = await ask("recordExport", { action: newAction(), report, week });
		setState({ step: noted.ok ? "done" : "unrecorded", name: file.name });
	};
	return { state, run };
}
