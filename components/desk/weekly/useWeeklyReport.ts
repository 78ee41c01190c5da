import { accountActivity } from "../../../lib/complaint/activity.ts";
import { AGENCY } from "../../../lib/complaint/entry.ts";
import type { Settings } from "../../../lib/complaint/settings.ts";
import { shiftWeek, type Week } from "../../../lib/complaint/week.ts";
import {
	lastExportBefore,
	type WeeklyReport,
	type WeeklyReportInput,
	weeklyReport,
} from "../../../lib/report/weekly.ts";
import { useApp, useNow } from "../../ui/App.tsx";
import { type Live, useLive } from "../../ui/useLive.ts";
import { useReloadOn } from "../../ui/useReloadOn.ts";
import { answerOf, useDesk } from "../DeskContext.tsx";
import type { DeskData } from "../data.ts";

/** States depend on the time of day, so an open screen is made anew this often. */
const RENEW_AFTER_MS = 5 * 60_000;

/** The report of a week. The screen and every file show this one value. */
export function useWeeklyReport(week: Week, settings: Settings): Live<WeeklyReport> {
	const { data, session } = useDesk();
	const { now, directory } = useApp();
	const madeBy = session.officer ?? "";
	const live = useLive(
		() => answerOf(() => readReport(data, week, { settings, directory }, now.value, madeBy)),
		[week.id, settings.zone],
	);
	const period = Math.floor(useNow() / RENEW_AFTER_MS);
	useReloadOn(live.reload, [period, settings, madeBy]);
	return live;
}

async function readReport(
	data: DeskData,
	week: Week,
	{ settings, directory }: Pick<WeeklyReportInput, "directory"> & { settings: Settings },
	now: number,
	madeBy: string,
): Promise<WeeklyReport> {
	const agencyEntries = await data.entriesOf([AGENCY]);
	const lastExportAt = lastExportBefore(week.id, agencyEntries);
	const activity = accountActivity(agencyEntries, now);
	const before = shiftWeek(week, -1, settings.zone);
	const [captured, changed, rules] = await Promise.all([
		data.complaintsCapturedBetween(before.startAt, week.endAt),
		data.complaintsChangedSince(Math.min(lastExportAt ?? week.startAt, week.startAt)),
		data.clockRules(settings.zone),
	]);
	const complaints = [...captured, ...changed];
	return weeklyReport({ complaints, week, settings, directory, activity, now, madeBy, lastExportAt, rules });
}
