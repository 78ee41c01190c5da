import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { chosenBrowser, type Session, type Tab } from "./harness/session.ts";
import { PATIENCE_MS } from "./harness/view.ts";
import { openSpa, SPAS } from "./spa/page.ts";
import { launchConfigured } from "./story.ts";

/**
 * The page itself, without any extension, grows by a quarter in its first navigations and by less than 1 % later (Chromium 156). Firefox
 * tells no heap, and the counts are flat from the start.
 */
const WARM_UP = chosenBrowser() === "firefox" ? 5 : 50;
const NAVIGATIONS = 50;
/** The engine throws away code that it has not run for a while and makes it anew, now and then 5 % at once (measured); a leak grows each time. */
const ROUNDS = 3;
const HEAP_SHARE = 0.05;
/** Marks come and go with what is near, and the last that went may still await collection; a page that leaks leaves four a navigation. */
const SCREENFUL = 12;

let session: Session;
beforeAll(async () => {
	session = await launchConfigured();
});
afterAll(() => session.close());

describe.each(SPAS)("fifty navigations on a single-page site like $site", ({ page }) => {
	let tab: Tab;

	/** One mark for each row that is seen, and none anywhere else. */
	const settled = () => expect.poll(() => tab.evaluate(() => window.__spa.faults()), { interval: 20 }).toEqual([]);

	/** Goes from post to post in every way there is, with a dialog now and then; ends at the same one. */
	async function navigate(times: number): Promise<void> {
		for (let turn = 0; turn < times; turn++) {
			await tab.evaluate(async (at) => {
				const { __spa: spa } = window;
				if (at % 5 === 0) await spa.go("replaceState", at % 7);
				else if (at % 5 === 1) await spa.open(at % 7);
				else if (at % 5 === 2) await spa.travel(-1);
				else await spa.go("pushState", at % 7);
			}, turn);
			await settled();
		}
		await tab.evaluate(() => window.__spa.go("replaceState", 0));
		await settled();
	}

	it("leave as many marks, observers and listeners as before, and as much memory", async () => {
		tab = await openSpa(session, { page });
		await tab.bringToFront();
		await tab.evaluate(() => window.__spa.scrollTo(6));
		await settled();
		await navigate(WARM_UP);
		const before = await session.census(tab);
		expect(before.observers).toBeGreaterThan(0);
		expect(before.buttons).toBeGreaterThan(3);
		const { observers, listeners } = before;
		let last = before;
		let grown: number;
		let round = 0;
		do {
			await navigate(NAVIGATIONS);
			// What went last may still await collection; what leaks never comes down to what was there before.
			const after = await vi.waitFor(
				async () => {
					const now = await session.census(tab);
					expect(now).toMatchObject({ observers, listeners });
					return now;
				},
				{ timeout: PATIENCE_MS },
			);
			expect(after.buttons).toBeLessThan(before.buttons + SCREENFUL);
			grown = after.heapBytes === null || last.heapBytes === null ? 0 : after.heapBytes / last.heapBytes - 1;
			last = after;
		} while (Math.abs(grown) >= HEAP_SHARE && ++round < ROUNDS);
		expect(Math.abs(grown)).toBeLessThan(HEAP_SHARE);
	});
});
