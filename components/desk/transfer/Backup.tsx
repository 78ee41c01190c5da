import { fullText } from "../../../lib/words/dates.ts";
import { useApp } from "../../ui/App.tsx";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { useDesk } from "../DeskContext.tsx";
import { ExportMessage } from "./ExportMessage.tsx";
import { backupFile } from "./files.ts";
import { Restore } from "./Restore.tsx";
import { useExport } from "./useExport.ts";

/** *Cadangan penuh*: everything as one file, and back again. */
export function Backup() {
	const { words, dateStyle, now } = useApp();
	const own = words.desk.transfer.backup;
	const { data, session, reloadSession } = useDesk();
	const { state, run } = useExport("backup", null);
	const { settings, lastBackupAt } = session;
	const download = async () => {
		if (!settings) return;
		await run(() => backupFile(data, settings, now.value));
		reloadSession();
	};
	return (
		<section class="card" id="cadangan">
			<h2>{own.title}</h2>
			<p>{own.lead}</p>
			<p class="soft">{lastBackupAt === null ? own.never : own.last(fullText(lastBackupAt, dateStyle))}</p>
			<div>
				<Button disabled={settings === null || state.step === "busy"} onClick={() => void download()}>
					{own.download}
				</Button>
			</div>
			<ExportMessage state={state} />
			<Banner tone="warning">{words.desk.transfer.holdsWords}</Banner>
			<Restore />
		</section>
	);
}
