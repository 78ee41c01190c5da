import { browser } from "wxt/browser";
import { categoryById } from "../complaint/directory.ts";
import type { Settings } from "../complaint/settings.ts";
import { type DateStyle, shortText, timeText } from "../words/dates.ts";
import { dueText, isEndOfDay } from "../words/promise-text.ts";
import { wordsIn } from "../words/words.ts";
import { type Counts, MOST_COUNTED, type Passed } from "./counts.ts";
import type { Notice } from "./notices.ts";
import { passingOf } from "./thresholds.ts";

const RED = "#b91c1c";
const AMBER = "#92400e";

/** Its id is made from what it tells: shown twice it stands there once, and a click knows where to go. */
function idOf(notice: Notice): string {
	if (notice.type === "one" || notice.type === "promise") return `due:${notice.keys[0]}`;
	if (notice.type === "daily") return "due:daily";
	return `due:group:${notice.overdue > 0 ? "overdue" : notice.soon > 0 ? "soon" : "promised"}`;
}

/** Where a click on a notice leads: to a complaint, or to the queue by state. */
export type Destination = { complaintId: string } | { state: "overdue" | "soon" | null };

export function destinationOf(noticeId: string): Destination {
	const passing = passingOf(noticeId.replace(/^due:/, ""));
	if (passing) return { complaintId: passing.complaintId };
	const state = /^due:group:(overdue|soon)$/.exec(noticeId)?.[1] ?? null;
	return { state: state as "overdue" | "soon" | null };
}

export function noticeText(notice: Notice, { language, zone }: Pick<Settings, "language" | "zone">): string {
	const words = wordsIn(language).background.notice;
	const amount = (count: number): string => (count > MOST_COUNTED ? words.moreThan(MOST_COUNTED) : String(count));
	const parts = ({ overdue, soon, promised = 0 }: Partial<Passed> & Pick<Counts, "overdue" | "soon">): string[] => [
		...(overdue > 0 ? [words.overdue(amount(overdue))] : []),
		...(soon > 0 ? [words.soon(amount(soon))] : []),
		...(promised > 0 ? [words.promised(amount(promised))] : []),
	];
	switch (notice.type) {
		case "one": {
			const due = words.due[notice.isOverdue ? "overdue" : "soon"](shortText(notice.dueAt, { zone, language }));
			return words.one(notice.number, notice.opd, words.owed[notice.of], due);
		}
		case "promise": {
			const topic = categoryById(notice.category)?.label[language] ?? null;
			return words.promise(notice.number, topic, promiseText(notice, { zone, language }));
		}
		case "group":
			return words.group(parts(notice));
		case "daily":
			return words.daily(amount(notice.running), parts(notice));
	}
}

/** A notice of a promise that is not past comes on its day. */
function promiseText({ dueAt, isOverdue }: Extract<Notice, { type: "promise" }>, style: DateStyle): string {
	const { promiseDue } = wordsIn(style.language).background.notice;
	if (isOverdue) return promiseDue.overdue(dueText(dueAt, style));
	return isEndOfDay(dueAt, style.zone) ? promiseDue.today : promiseDue.at(timeText(dueAt, style));
}

export async function showNotice(notice: Notice, settings: Pick<Settings, "language" | "zone">): Promise<void> {
	const words = wordsIn(settings.language);
	await browser.notifications.create(idOf(notice), {
		type: "basic",
		iconUrl: browser.runtime.getURL("/icon/128.png"),
		title: notice.officer === null ? words.common.product : words.background.notice.forOfficer(notice.officer),
		message: noticeText(notice, settings),
	});
}

/** The number of our own complaints that are amber or red; red when one is overdue. */
export async function showBadge({ overdue, soon }: Pick<Counts, "overdue" | "soon">): Promise<void> {
	const total = overdue + soon;
	const text = total > MOST_COUNTED ? `${MOST_COUNTED}+` : String(total);
	await browser.action.setBadgeText({ text: total === 0 ? "" : text });
	await browser.action.setBadgeBackgroundColor({ color: overdue > 0 ? RED : AMBER });
}
