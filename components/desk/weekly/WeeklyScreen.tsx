import type { Settings } from "../../../lib/complaint/settings.ts";
import { type Week, weekOf, weekOfId } from "../../../lib/complaint/week.ts";
import { definitions } from "../../../lib/report/definitions.ts";
import type { WeeklyReport } from "../../../lib/report/weekly.ts";
import { fullText } from "../../../lib/words/dates.ts";
import { useApp, useNow, useWords } from "../../ui/App.tsx";
import { Banner, FaultBanner } from "../../ui/Banner.tsx";
import { Heading } from "../Heading.tsx";
import { Skeleton } from "../Skeleton.tsx";
import { Handover } from "../transfer/Handover.tsx";
import { ImportFile } from "../transfer/ImportFile.tsx";
import { Downloads } from "./Downloads.tsx";
import { FigureGrid } from "./FigureGrid.tsx";
import { LogTable } from "./LogTable.tsx";
import { useWeeklyReport } from "./useWeeklyReport.ts";
import { WeekPicker } from "./WeekPicker.tsx";

/** The weekly log: what stands here is what the file holds. Below it the files for colleagues. */
export function WeeklyScreen({ weekId }: { weekId: string | null }) {
	const words = useWords().desk.weekly;
	const { settings } = useApp();
	const now = useNow();
	const week = settings && ((weekId !== null && weekOfId(weekId, settings.zone)) || weekOf(now, settings.zone));
	return (
		<div class="page">
			<div class="title-row">
				<Heading>{words.title}</Heading>
				{settings && week && <WeekPicker week={week} zone={settings.zone} />}
			</div>
			{settings && week && <WeekSections key={week.id} week={week} settings={settings} />}
			<div class="field-pair">
				<Handover />
				<ImportFile />
			</div>
		</div>
	);
}

function WeekSections({ week, settings }: { week: Week; settings: Settings }) {
	const { loaded, value } = useWeeklyReport(week, settings);
	return (
		<>
			{loaded.state === "failed" && <FaultBanner code={loaded.code} />}
			{loaded.state === "loading" && <Skeleton />}
			{value && <ReportSections report={value} />}
		</>
	);
}

function ReportSections({ report }: { report: WeeklyReport }) {
	const { words, dateStyle, language } = useApp();
	const own = words.desk.weekly;
	return (
		<>
			{report.isProvisional && <Banner tone="info">{own.provisional(fullText(report.madeAt, dateStyle))}</Banner>}
			<Downloads report={report} />
			<FigureGrid report={report} />
			<section class="log-section">
				<h2>
					{own.log} <span class="soft">{own.rows(report.rows.length)}</span>
				</h2>
				{report.rows.length === 0 ? <p>{own.nil}</p> : <LogTable report={report} rows={report.rows} label={own.log} />}
			</section>
			<section class="log-section">
				<h2>
					{own.supplement} <span class="soft">{own.rows(report.supplement.length)}</span>
				</h2>
				{report.supplement.length === 0 ? (
					<p class="soft">{own.noSupplement}</p>
				) : (
					<>
						<p class="soft">{own.supplementLead(fullText(report.supplementSince, dateStyle))}</p>
						<LogTable report={report} rows={report.supplement} label={own.supplement} />
					</>
				)}
			</section>
			<details class="definitions">
				<summary>{own.definitions}</summary>
				<dl>
					{definitions(report, language).map(([term, meaning]) => (
						<div key={`${term} ${meaning}`}>
							<dt>{term}</dt>
							<dd>{meaning}</dd>
						</div>
					))}
				</dl>
			</details>
		</>
	);
}
