import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Box, Session, Tab } from "./harness/session.ts";
import { launchConfigured, openComment, openScene } from "./story.ts";

const PAGES = join(import.meta.dirname, "..", "pages");

/** A dialog of the site's own lies over all comments there. */
const COVERED = ["x/reply-dialog-id", "facebook/permalink-answered"];

/** Every saved page with a comment on it to open. */
const CASES = ["x", "facebook", "instagram"].flatMap((site) =>
	readdirSync(join(PAGES, site))
		.filter((name) => name.endsWith(".json"))
		.flatMap((name) => {
			const { comments } = JSON.parse(readFileSync(join(PAGES, site, name), "utf8")) as { comments: { id: string }[] };
			const first = comments.find(({ id }) => !id.includes("~"));
			const page = `${site}/${name.replace(".json", "")}`;
			return first && !COVERED.includes(page) ? [{ page, commentId: first.id }] : [];
		}),
);

interface Span {
	what: string;
	left: number;
	right: number;
}

/** Where the sidebar stands when it moves no more: it follows a quarter of a second after the page has settled. */
async function lastPlace(session: Session, tab: Tab): Promise<Box> {
	for (let before: Box | null = null; ; ) {
		const box = await session.sidebarBox(tab);
		if (!box) throw new Error("no sidebar");
		if (before && box.x === before.x && box.width === before.width) return box;
		before = box;
		// The page's own clock: where a machine is slow, this comes after the sidebar's timer all the same.
		await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 350)));
	}
}

/** What of the comments and reply boxes in the window lies under a sidebar there. @throws where there is none at all, or no sidebar */
async function coveredBy(box: Box, tab: Tab): Promise<string[]> {
	expect(box.width).toBeGreaterThanOrEqual(300);
	const spans = await tab.evaluate(() => {
		const rows = [...document.querySelectorAll("span[style^=color-scheme]")].flatMap(
			(host) => host.parentElement ?? [],
		);
		const scope = [...document.querySelectorAll('[role="dialog"]')].at(-1) ?? document;
		const boxes = [...scope.querySelectorAll("[contenteditable=true], textarea, input")];
		const visible = (element: Element) => {
			const { left, right, top, bottom, width } = element.getBoundingClientRect();
			return width > 0 && bottom > 0 && top < innerHeight
				? [{ what: `${element.localName} ${element.className}`, left, right }]
				: [];
		};
		return [...rows, ...boxes].flatMap(visible);
	});
	expect(spans.length).toBeGreaterThan(0);
	const covered = spans.filter(({ left, right }: Span) => left < box.x + box.width - 1 && right > box.x + 1);
	// X's search field stands in the rail at the right; only comments and reply boxes must stay free.
	return covered.map(({ what }) => what).filter((what) => !what.startsWith("input"));
}

/** Whether it is remembered that the sidebar was closed. */
async function isClosed(key: string): Promise<boolean> {
	interface Api {
		storage: { local: { get(key: string): Promise<Record<string, { isOpen: boolean }>> } };
	}
	const scope = globalThis as unknown as { browser?: Api; chrome: Api };
	return (await (scope.browser ?? scope.chrome).storage.local.get(key))[key]?.isOpen === false;
}

describe("the sidebar at 1366 x 768", () => {
	let session: Session;
	let desk: Tab;
	beforeAll(async () => {
		session = await launchConfigured();
		desk = await session.desk();
	});
	afterAll(() => session.close());

	it.each(CASES)("covers no comment, action row or reply box on $page", async ({ page, commentId }) => {
		const tab = await openScene(session, { page });
		const sidebar = await openComment(session, tab, commentId);
		await sidebar.waitFor("label=Lokasi");
		// Once more where the page has gone on since: the sidebar follows it.
		await expect.poll(async () => coveredBy(await lastPlace(session, tab), tab)).toEqual([]);
		// Left open, it would open by itself on the site's next page and move that page under the mouse.
		await sidebar.click("text=Tutup Tanggap");
		await desk.waitFor(isClosed, { arg: `dock:${page.split("/")[0]}` });
		await tab.close();
	});
});
