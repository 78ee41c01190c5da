import { browser } from "wxt/browser";
import type { Settings } from "../complaint/settings.ts";
import { shortText } from "../words/dates.ts";
import { wordsIn } from "../words/words.ts";
import { type Counts, MOST_COUNTED } from "./counts.ts";
import type { Notice } from "./notices.ts";
import { passingOf } from "./thresholds.ts";

const RED = "#b91c1c";
const AMBER = "#92400e";

/** Its id is made from what it tells: shown twice it stands there once, and a click knows where to go. */
function idOf(notice: Notice): string {
	if (notice.type === "one") return `due:${notice.keys[0]}`;
	return notice.type === "daily" ? "due:daily" : `due:group:${notice.overdue > 0 ? "overdue" : "soon"}`;
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
	const parts = ({ overdue, soon }: Pick<Counts, "overdue" | "soon">): string[] => [
		...(overdue > 0 ? [words.overdue(amount(overdue))] : []),
		...(soon > 0 ? [words.soon(amount(soon))] : []),
	];
	switch (notice.type) {
		case "one": {
			const due = words.due[notice.isOverdue ? "overdue" : "soon"](shortText(notice.dueAt, { zone, language }));
			return words.one(notice.number, notice.opd, words.owed[notice.of], due);
		}
		case "group":
			return words.group(parts(notice));
		case "daily":
			return words.daily(amount(notice.running), parts(notice));
	}
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
