import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Session, Tab } from "./harness/session.ts";
import { openSpa, type SeenRow, SPAS } from "./spa/page.ts";
import { call, launchConfigured } from "./story.ts";

/** Waits until every row that is seen has exactly one mark and nothing else has one; answers with the rows. */
async function settled(tab: Tab): Promise<SeenRow[]> {
	await expect.poll(() => tab.evaluate(() => window.__spa.faults())).toEqual([]);
	return tab.evaluate(() => window.__spa.seen());
}

let session: Session;
let desk: Tab;
beforeAll(async () => {
	session = await launchConfigured();
	desk = await session.desk();
});
afterAll(() => session.close());

describe.each(SPAS)("a single-page site like $site", ({ page, prefix }) => {
	let tab: Tab;
	beforeAll(async () => {
		tab = await openSpa(session, { page });
		await tab.bringToFront();
	});

	const markOf = async (row: string) => (await session.mark(tab, `[data-row="${row}"]`))?.text ?? "";

	async function isCovered(row: string): Promise<boolean> {
		const box = await session.sidebarBox(tab);
		const { left, right } = await tab.evaluate((name) => {
			const rect = document.querySelector(`[data-row="${name}"]`)?.getBoundingClientRect();
			return { left: rect?.left ?? 0, right: rect?.right ?? 0 };
		}, row);
		return box !== null && left < box.x + box.width && right > box.x;
	}

	/** Presses the mark of a row and records the comment: it is stored under the id that the row shows now. */
	async function record(wanted?: string): Promise<void> {
		const rows = await settled(tab);
		let chosen = rows.find(({ row }) => row === wanted);
		for (const seen of rows) if (!chosen && !(await markOf(seen.row)).includes("DPUPR")) chosen = seen;
		const { row, id, words } = chosen ?? { row: "", id: "", words: "" };
		// The sidebar makes room a moment after the site has put its comments elsewhere.
		await expect.poll(() => isCovered(row)).toBe(false);
		await session.clickMark(tab, `[data-row="${row}"]`);
		const sidebar = await session.sidebar(tab);
		await sidebar.waitFor(`text*=${words}`);
		await sidebar.press("Control+Enter", "label=Lokasi");
		const stored = () => call(desk, "complaint", { id: `${prefix}:${id}` });
		await expect.poll(stored).toMatchObject({ ok: true, value: { complaint: { id: `${prefix}:${id}` } } });
		await expect.poll(() => markOf(row)).toContain("DPUPR");
		await settled(tab);
	}

	const STEPS: [string, () => Promise<unknown>][] = [
		["as it opens", () => tab.evaluate(() => window.__spa.scrollTo(6))],
		["after scrolling, when nodes show other comments", () => tab.evaluate(() => window.__spa.scrollTo(20))],
		["after pushState", () => tab.evaluate(() => window.__spa.go("pushState", 1))],
		["after replaceState", () => tab.evaluate(() => window.__spa.go("replaceState", 2))],
		["after going back", () => tab.evaluate(() => window.__spa.travel(-1))],
		["after going forward", () => tab.evaluate(() => window.__spa.travel(1))],
		["in a dialog over the feed", () => tab.evaluate(() => window.__spa.open(3))],
		["after the dialog has closed", () => tab.evaluate(() => window.__spa.travel(-1))],
		["with another post at the same address", () => tab.evaluate(() => window.__spa.swap(4))],
	];

	it.each(STEPS)("%s: one mark each, and a click opens the comment that stands there", async (_, step) => {
		await step();
		await record();
	});

	it("a row that is away while its menu is open comes back with another comment and its own mark", async () => {
		const [, away] = await settled(tab);
		await tab.evaluate((row) => window.__spa.unmount(row, 5), away?.row ?? "");
		expect((await settled(tab)).map(({ row }) => row)).not.toContain(away?.row);
		await tab.evaluate(() => window.__spa.remount());
		await record(away?.row);
	});

	it("what was recorded keeps its mark when the site comes back to it", async () => {
		const states = async () => {
			const rows = await settled(tab);
			return Promise.all(rows.map(async ({ row }) => (await markOf(row)).includes("DPUPR")));
		};
		const before = await states();
		expect(before.filter(Boolean)).toHaveLength(1);
		await tab.evaluate(() => window.__spa.swap(6));
		await expect.poll(states).toEqual(before.map(() => false));
		await tab.evaluate(() => window.__spa.swap(5));
		await expect.poll(states).toEqual(before);
	});

	it("nothing fails", async () => {
		expect(await session.errors()).toEqual([]);
		await tab.close();
	});
});
