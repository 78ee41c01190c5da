import type { Settings } from "../../lib/complaint/settings.ts";
import { makeSettings } from "../factories.ts";
import { until as untilAnswered, type View } from "./harness/view.ts";
import { record } from "./record.ts";
import { call } from "./story.ts";

export const DAY = 24 * 3_600_000;

/** Notices at any hour, and no summary: the tests run by night too. */
export const AT_ANY_HOUR: Settings["reminders"] = {
	...makeSettings().reminders,
	dutyFrom: 0,
	dutyTo: 1440,
	dailySummaryAt: null,
};

/** Duty hours that do not hold this moment, nor the minutes around it. */
export function notNow(): Settings["reminders"] {
	const hourOfWib = Math.floor(((Date.now() + 7 * 3_600_000) % DAY) / 3_600_000);
	const dutyFrom = ((hourOfWib + 12) % 24) * 60;
	return { ...AT_ANY_HOUR, dutyFrom, dutyTo: dutyFrom + 60 };
}

export const save = (desk: View, reminders: Settings["reminders"]): Promise<unknown> =>
	call(desk, "saveSettings", { settings: makeSettings({ reminders }) });

/** Records a complaint that is due at this time: with 24 calendar hours. */
export async function recordDueAt(desk: View, dueAt: number, id: string): Promise<void> {
	const at = dueAt - DAY;
	await record(desk, { id, postedAt: { earliest: at, latest: at } });
}

export interface Told {
	/** Ids of the notices shown since the desk listens, each as often as it was closed, or still on the screen. */
	ids: string[];
	badge: string;
	/** What was noted of thresholds, without the instants: `complaint|threshold`; what still waits, with `waiting|` before it. */
	noted: string[];
}

declare global {
	var __closed: string[];
}

/** Firefox without a window closes every notice at once, so the desk listens from the start. */
export const listen = (desk: View): Promise<void> =>
	desk.evaluate(() => {
		const closed: string[] = [];
		globalThis.__closed = closed;
		interface Api {
			notifications: { onClosed: { addListener(listener: (id: string) => void): void } };
		}
		const scope = globalThis as unknown as { browser?: Api; chrome: Api };
		(scope.browser?.notifications ? scope.browser : scope.chrome).notifications.onClosed.addListener((id) =>
			closed.push(id),
		);
	});

/** The notices, the badge and what is noted, asked of the browser itself. */
const look = (desk: View): Promise<Told> =>
	desk.evaluate(async () => {
		interface Api {
			notifications: { getAll(): Promise<Record<string, unknown>>; clear(id: string): Promise<boolean> };
			action: { getBadgeText(details: object): Promise<string> };
		}
		const scope = globalThis as unknown as { browser?: Api; chrome: Api };
		const api = scope.browser?.notifications ? scope.browser : scope.chrome;
		const noted = await new Promise<string[]>((resolve, reject) => {
			const opening = indexedDB.open("tanggap");
			opening.onerror = () => reject(opening.error);
			opening.onsuccess = () => {
				const asking = opening.result.transaction("notified").objectStore("notified").getAllKeys();
				asking.onsuccess = () =>
					resolve(
						asking.result
							.map(String)
							.filter((key) => /\|\d+$/.test(key))
							.map((key) => key.replace(/\|\d+$/, "")),
					);
				opening.result.close();
			};
		});
		// Taken off the screen, so that one that is shown again is seen again.
		for (const id of Object.keys(await api.notifications.getAll())) await api.notifications.clear(id);
		return { ids: [...globalThis.__closed], badge: await api.action.getBadgeText({}), noted };
	});

/** Waits until that was told. */
export async function until(desk: View, fits: (now: Told) => boolean): Promise<Told> {
	let now: Told | undefined;
	const probe = async () => {
		now = await look(desk);
		return fits(now) ? now : undefined;
	};
	return untilAnswered(probe, () => `Not so: ${JSON.stringify(now)};`);
}

/** What was told by now, and nothing more for a while. */
export async function settled(desk: View): Promise<Told> {
	await pause(1500);
	return look(desk);
}

export const pause = (milliseconds: number): Promise<void> =>
	new Promise((resolve) => setTimeout(resolve, milliseconds));
