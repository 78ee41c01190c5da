import type { Complaint } from "../../lib/complaint/complaint.ts";
import { weekOf } from "../../lib/complaint/week.ts";
import { type WeeklyReport, type WeeklyReportInput, weeklyReport } from "../../lib/report/weekly.ts";
import {
	DIRECTORY,
	HOUR,
	MORNING,
	makeAnswer,
	makeComplaint,
	makeSettings,
	OTHER_OPD,
	OUR_OPD,
	RULES,
} from "../factories.ts";

export const WEEK = weekOf(MORNING, "Asia/Jakarta");
const DAY = 24 * HOUR;
const late = { isOnTime: false, isEstimate: false };
const merged = { type: "merged", into: "ig:17900000000001" } as const;

/** Thirteen comments of one week, one of each fate. */
export function makeWeek(): Complaint[] {
	return [
		makeComplaint({ firstAnswer: makeAnswer({ at: MORNING + HOUR }), status: { type: "answered" } }),
		makeComplaint({
			firstAnswer: makeAnswer({ at: MORNING + 2 * HOUR, punctuality: { isOnTime: true, isEstimate: true } }),
			postedAt: { earliest: MORNING - HOUR, latest: MORNING },
			status: { type: "closed", outcome: "handled", at: MORNING + DAY, isWithoutAnswer: false },
		}),
		makeComplaint({
			firstAnswer: makeAnswer({ at: MORNING + 30 * HOUR, punctuality: late }),
			status: { type: "answered" },
		}),
		makeComplaint({ messageKind: "misconduct", opd: OTHER_OPD, previousOpds: [OUR_OPD] }),
		makeComplaint({ messageKind: "question", capturedAt: MORNING + DAY }),
		makeComplaint({
			messageKind: "question",
			status: { type: "paused", since: MORNING, isClockRunning: false, isAnswered: false },
		}),
		makeComplaint({ messageKind: "suggestion", opd: OTHER_OPD }),
		makeComplaint({
			messageKind: "suggestion",
			status: { type: "closed", outcome: "not-ours", at: MORNING + HOUR, isWithoutAnswer: true },
		}),
		makeComplaint({ messageKind: "appreciation" }),
		makeComplaint({
			messageKind: "appreciation",
			firstAnswer: makeAnswer({ at: MORNING + 99 * HOUR, punctuality: null }),
			status: { type: "answered" },
		}),
		makeComplaint({ status: merged }),
		makeComplaint({ status: merged, firstAnswer: makeAnswer({ at: MORNING + 3 * HOUR }) }),
		makeComplaint({ status: { type: "dismissed", reason: "spam" }, clock: null }),
	];
}

/** When `makeWeek` is looked at: Thursday 21.00 WIB, eleven hours after most deadlines. */
export const MADE_AT = MORNING + 35 * HOUR;

export function makeReport(overrides: Partial<WeeklyReportInput> = {}): WeeklyReport {
	const settings = overrides.settings ?? makeSettings();
	return weeklyReport({
		complaints: makeWeek(),
		week: WEEK,
		settings,
		directory: DIRECTORY,
		rules: { ...RULES, zone: settings.zone },
		activity: [],
		now: MADE_AT,
		madeBy: "Dwi",
		lastExportAt: null,
		...overrides,
	});
}
