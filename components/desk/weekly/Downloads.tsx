import { exportReport, FORMATS, type ReportFormat } from "../../../lib/report/registry.ts";
import type { WeeklyReport } from "../../../lib/report/weekly.ts";
import { useApp } from "../../ui/App.tsx";
import { Button } from "../../ui/Button.tsx";
import { useDesk } from "../DeskContext.tsx";
import { ExportMessage } from "../transfer/ExportMessage.tsx";
import { NO_DEVICE } from "../transfer/files.ts";
import { useExport } from "../transfer/useExport.ts";

/** The report as a file: the usual format as the one primary button, the others beside it. */
export function Downloads({ report }: { report: WeeklyReport }) {
	const { words, language } = useApp();
	const own = words.desk.weekly;
	const { data } = useDesk();
	const { state, run } = useExport("weekly", report.week.id);
	const ids = [...report.rows, ...report.supplement].map(({ id }) => id);
	const make = (format: ReportFormat) =>
		run(async () =>
			exportReport(format, {
				report,
				language,
				entries: () => data.entriesOf(ids),
				device: (await data.deviceId()) ?? NO_DEVICE,
			}),
		);
	return (
		<>
			<div class="downloads">
				{FORMATS.map((format, index) => (
					<Button
						key={format.id}
						look={index === 0 ? "primary" : "plain"}
						disabled={state.step === "busy"}
						title={own.asOther(words.report.formats[format.id])}
						onClick={() => void make(format)}
					>
						{index === 0 ? own.download : format.id.toUpperCase()}
					</Button>
				))}
				<span class="soft">{own.sameAsScreen(report.snapshot)}</span>
			</div>
			<ExportMessage state={state} />
		</>
	);
}
