import { useApp } from "../../ui/App.tsx";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { useDesk } from "../DeskContext.tsx";
import { ExportMessage } from "./ExportMessage.tsx";
import { handoverFile } from "./files.ts";
import { useExport } from "./useExport.ts";

/** *Serah terima*: what the colleague on another PC needs to go on. */
export function Handover() {
	const { words, now, ask } = useApp();
	const own = words.desk.transfer.handover;
	const { data, session } = useDesk();
	const { state, run } = useExport("handover", null);
	const { settings } = session;
	return (
		<section class="card">
			<h2>{own.title}</h2>
			<p>{own.lead}</p>
			<Banner tone="warning">{words.desk.transfer.holdsWords}</Banner>
			<div>
				<Button
					disabled={settings === null || state.step === "busy"}
					onClick={() => settings && void run(() => handoverFile(data, settings, now.value, ask))}
				>
					{own.download}
				</Button>
			</div>
			<ExportMessage state={state} />
		</section>
	);
}
