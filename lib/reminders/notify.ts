import { browser } from "wxt/browser";
import type { Words } from "../words/words.ts";
import type { BadgeCount, Notice } from "./reminders.ts";

const RED = "#b91c1c";
const AMBER = "#92400e";

/** Shows a notice. Its id is made from what it tells, so that telling it twice shows it once. */
export async function showNotice(notice: Notice, words: Words): Promise<void> {
	const { background } = words;
	const message =
		notice.type === "one"
			? background.notice[notice.threshold](notice.number, notice.opd)
			: background.notice.summary(notice.overdue, notice.soon);
	const id = notice.type === "one" ? `due:${notice.key}` : `due:${notice.type}`;
	await browser.notifications.create(id, {
		type: "basic",
		iconUrl: browser.runtime.getURL("/icon/128.png"),
		title: words.common.product,
		message,
	});
}

/** The number of open complaints that are amber or red. */
export async function showBadge(count: BadgeCount): Promise<void> {
	const total = count.overdue + count.soon;
	await browser.action.setBadgeText({ text: total === 0 ? "" : String(total) });
	await browser.action.setBadgeBackgroundColor({ color: count.overdue > 0 ? RED : AMBER });
}
