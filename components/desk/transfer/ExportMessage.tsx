import { useWords } from "../../ui/App.tsx";
import { Banner } from "../../ui/Banner.tsx";
import type { ExportState } from "./useExport.ts";

/** What became of a download. The live region is there before the words, or screen readers miss them. */
export function ExportMessage({ state }: { state: ExportState }) {
	const words = useWords().desk.transfer;
	return (
		<>
			<p role="status" class="export-said">
				{state.step === "busy" && words.making}
				{(state.step === "done" || state.step === "unrecorded") && words.downloaded(state.name)}
			</p>
			{state.step === "unrecorded" && <Banner tone="warning">{words.notRecorded}</Banner>}
			{state.step === "failed" && <Banner tone="danger">{words.failed}</Banner>}
		</>
	);
}
