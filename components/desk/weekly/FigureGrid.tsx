import { type FigureUnit, figureItems, figureText } from "../../../lib/report/figure-items.ts";
import type { WeeklyReport } from "../../../lib/report/weekly.ts";
import { useApp } from "../../ui/App.tsx";

/** The ten figures, each beside last week's, in the order and the words of the file. */
export function FigureGrid({ report }: { report: WeeklyReport }) {
	const { words, language } = useApp();
	const own = words.desk.weekly;
	// Minutes as in the file, whose label says so; what they amount to stands in the detail.
	const text = (value: number | null, unit: FigureUnit): string =>
		figureText(value, unit === "minutes" ? "count" : unit, language);
	return (
		<section aria-label={own.figures}>
			<dl class="figures">
				{figureItems(report.figures, report.previousFigures, language).map(
					({ id, label, unit, value, previous, detail }) => (
						<div key={id} class="figure">
							<dt>{label}</dt>
							<dd>
								<span class="figure-value">{text(value, unit)}</span>
								<span class="figure-previous">{own.lastWeek(text(previous, unit))}</span>
							</dd>
							{detail !== "" && <dd class="figure-detail">{detail}</dd>}
						</div>
					),
				)}
			</dl>
		</section>
	);
}
