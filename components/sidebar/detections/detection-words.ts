import type { Complaint } from "../../../lib/complaint/complaint.ts";
import type { Settings } from "../../../lib/complaint/settings.ts";
import type { Detection } from "../../../lib/messages/values.ts";
import { dateText, shortText, timeText } from "../../../lib/words/dates.ts";
import type { App } from "../../ui/App.tsx";

/** "dibalas akun Anda pukul 10.12 WIB", "disposisi pimpinan: DPUPR, 20 Nov 16.40 WIB" */
export function detectionText(detection: Detection, settings: Settings, now: number, app: App): string {
	const words = app.words.sidebar.detections;
	const when = whenText(detection.at, now, app);
	return detection.kind === "answer"
		? words.answer(answererOf(detection, settings), when)
		: words.disposition(nameOf(detection), when);
}

/** The same on the complaint itself; whether its clock stopped is for the complaint to say. */
export function detectedText(
	detection: Detection,
	complaint: Pick<Complaint, "clock" | "firstAnswer">,
	settings: Settings,
	now: number,
	app: App,
): string {
	const words = app.words.sidebar.detections;
	const when = whenText(detection.at, now, app);
	if (detection.kind === "disposition") return words.disposed(nameOf(detection), when);
	const isFirst = complaint.clock !== null && complaint.firstAnswer?.at === detection.at;
	return (isFirst ? words.stopped : words.answered)(answererOf(detection, settings), when);
}

/** The other OPD that answered; null when it was us. */
function answererOf({ opd }: Detection, settings: Settings): string | null {
	return opd === null || opd.id === settings.opd.id ? null : opd.abbreviation || opd.name;
}

function nameOf({ opd }: Detection): string {
	return opd === null ? "" : opd.abbreviation || opd.name;
}

function whenText(at: number, now: number, { words, dateStyle }: App): string {
	const isToday = dateText(at, dateStyle) === dateText(now, dateStyle);
	return isToday ? words.sidebar.detections.today(timeText(at, dateStyle)) : shortText(at, dateStyle);
}
