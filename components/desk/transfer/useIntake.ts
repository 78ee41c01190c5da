import { useEffect, useRef, useState } from "preact/hooks";
import type { FaultCode, ImportOutcome } from "../../../lib/messages/values.ts";
import type { EntriesFile } from "../../../lib/report/entries-file.ts";
import { fileFaultText } from "../../../lib/report/file-fault.ts";
import { BACKUP_MAX_BYTES, FILE_MAX_BYTES, readEntriesFile } from "../../../lib/report/read-entries-file.ts";
import { useApp } from "../../ui/App.tsx";
import { answerOf, useDesk } from "../DeskContext.tsx";
import { type Preview, previewOf, sendFile } from "./intake.ts";

/** Time for the browser to draw. */
const PAINT_MS = 30;

export type IntakeState =
	| { step: "idle" }
	| { step: "reading"; name: string }
	/** Not one entry of it was taken; `sentence` names the file, the place and the reason. */
	| { step: "refused"; sentence: string }
	| { step: "ready"; name: string; file: EntriesFile; preview: Preview }
	| { step: "sending"; name: string; share: number }
	| { step: "done"; name: string; outcome: ImportOutcome }
	| { step: "failed"; code: FaultCode };

export interface Intake {
	state: IntakeState;
	choose: (file: File) => Promise<void>;
	/** Takes in the file that is ready. `before` runs first; when it throws nothing is changed. */
	send: (before?: () => Promise<void>) => Promise<void>;
	/** Back to choosing; stops a transfer that is under way. */
	cancel: () => void;
}

/** A file on its way in: chosen, read whole or refused, previewed, sent. `add` unites it with the log, `replace` restores a backup. */
export function useIntake(mode: "add" | "replace"): Intake {
	const { ask, words, language, dateStyle } = useApp();
	const { data, reloadSession } = useDesk();
	const [state, setState] = useState<IntakeState>({ step: "idle" });
	const stop = useRef(new AbortController());
	useEffect(() => () => stop.current.abort(), []);

	/** A new turn; whatever an earlier one still answers is ignored. */
	const begin = (): AbortSignal => {
		stop.current.abort();
		stop.current = new AbortController();
		return stop.current.signal;
	};
	const choose: Intake["choose"] = async (chosen) => {
		const signal = begin();
		const show = (next: IntakeState) => !signal.aborted && setState(next);
		show({ step: "reading", name: chosen.name });
		// The words are on the screen before a large file takes the thread.
		await new Promise((resolve) => setTimeout(resolve, PAINT_MS));
		const reading = await readEntriesFile(chosen.name, chosen, mode === "replace" ? BACKUP_MAX_BYTES : FILE_MAX_BYTES);
		if (!reading.ok) return void show({ step: "refused", sentence: fileFaultText(reading.fault, language) });
		if (mode === "replace" && reading.file.purpose !== "backup")
			return void show({ step: "refused", sentence: words.desk.transfer.restore.notBackup(chosen.name) });
		const preview = await answerOf(() => previewOf(reading.file, data, dateStyle.zone));
		if (preview.ok) show({ step: "ready", name: chosen.name, file: reading.file, preview: preview.value });
		else show({ step: "failed", code: preview.code });
	};
	const send: Intake["send"] = async (before) => {
		if (state.step !== "ready") return;
		const { name, file } = state;
		const signal = begin();
		const show = (next: IntakeState) => !signal.aborted && setState(next);
		show({ step: "sending", name, share: 0 });
		const prepared = await answerOf(async () => before?.());
		if (!prepared.ok) return void show({ step: "failed", code: prepared.code });
		const onProgress = (share: number) => show({ step: "sending", name, share });
		const outcome = await sendFile(file, mode, ask, crypto.randomUUID(), onProgress, signal);
		if (outcome === null) return;
		if (!outcome.ok) return void show({ step: "failed", code: outcome.code });
		show({ step: "done", name, outcome: outcome.value });
		reloadSession();
	};
	const cancel = () => {
		begin();
		setState({ step: "idle" });
	};
	return { state, choose, send, cancel };
}
