import type { BrowserContext, Page } from "playwright-core";
import { bundle } from "../editors/build.ts";
import { inChromium } from "./browser.ts";
import { addComments, CROWD_PATH, crowdPage } from "./crowd-page.ts";
import type { ReadingBench } from "./in-page/reading.ts";
import { compare, interleave } from "./interleave.ts";
import { type Meter, meterOf } from "./meter.ts";
import { type Group, rowOf } from "./table.ts";

const ROUNDS = 9;
/** The bare walk is too short to be measured once. */
const WALKS = 20;
/** What is added in a round, comments a batch. */
const BATCHES = 5;
const BATCH = 20;
/** QUALITY §3.7. */
const LONGEST_MS = 0.15;

type InPage = { readingBench: ReadingBench };

const urlOf = (size: number): string => `https://x.com${CROWD_PATH}?comments=${size}`;

interface Tab {
	page: Page;
	meter: Meter;
	comments: number;
}

async function openTab(context: BrowserContext, size: number, script: string): Promise<Tab> {
	const page = await context.newPage();
	const meter = await meterOf(page);
	await page.goto(urlOf(size));
	await page.evaluate(script);
	const comments = await page.evaluate(() => (window as unknown as InPage).readingBench.read());
	if (comments < size) throw new Error(`Only ${comments} comments of ${size} were read.`);
	return { page, meter, comments };
}

/** Milliseconds of script a comment to read the page as it stands. */
async function readEach({ page, meter, comments }: Tab): Promise<number> {
	const work = () => page.evaluate(() => (window as unknown as InPage).readingBench.read());
	return (await meter.during(work)).script / comments;
}

async function walkEach({ page, meter, comments }: Tab): Promise<number> {
	const work = () => page.evaluate((times) => (window as unknown as InPage).readingBench.walk(times), WALKS);
	return (await meter.during(work)).script / comments / WALKS;
}

/** Milliseconds of script for each comment that is added while the oldest go. */
async function addEach({ page, meter }: Tab): Promise<number> {
	await page.bringToFront();
	const work = async () => {
		for (let batch = 0; batch < BATCHES; batch++) await addComments(page, BATCH, true);
	};
	return (await meter.during(work)).script / BATCHES / BATCH;
}

type Follower = "bare" | "ours";

/** Starts an observer and waits until it has read what stands there. */
async function follow({ page, comments }: Tab, follower: Follower): Promise<void> {
	await page.bringToFront();
	if (follower === "bare") return page.evaluate(() => (window as unknown as InPage).readingBench.followBare());
	await page.evaluate(() => (window as unknown as InPage).readingBench.followOurs());
	await page.waitForFunction((count) => (window as unknown as InPage).readingBench.found.ours === count, comments);
}

const foundBy = ({ page }: Tab, follower: Follower): Promise<number> =>
	page.evaluate((who) => (window as unknown as InPage).readingBench.found[who], follower);

/** What it costs to follow a page of 2,000, less what adding costs without anybody following. */
async function following(tabs: { none: Tab; bare: Tab; ours: Tab }) {
	await follow(tabs.bare, "bare");
	await follow(tabs.ours, "ours");
	const rounds = await interleave(
		{ rounds: ROUNDS, warmUps: 1 },
		{ none: () => addEach(tabs.none), bare: () => addEach(tabs.bare), ours: () => addEach(tabs.ours) },
	);
	const added = (ROUNDS + 1) * BATCHES * BATCH;
	const found = {
		bare: await foundBy(tabs.bare, "bare"),
		ours: (await foundBy(tabs.ours, "ours")) - tabs.ours.comments,
	};
	if (found.bare !== added || found.ours !== added)
		throw new Error(`Of ${added} comments the bare observer found ${found.bare}, ours ${found.ours}.`);
	return compare(rounds.map(({ none, bare, ours }) => ({ baseline: bare - none, ours: ours - none })));
}

/** Reading comments with lib/sites against the least that any reader must do, in Chromium, without the extension around it. */
export async function read(): Promise<Group> {
	const script = await bundle(new URL("./in-page/reading.ts", import.meta.url));
	const pages = Object.fromEntries([200, 400, 2000].map((size) => [urlOf(size), crowdPage(size)]));
	const measured = await inChromium(pages, [], async (context) => {
		const open = (size: number): Promise<Tab> => openTab(context, size, script);
		const [small, middle, large] = [await open(200), await open(400), await open(2000)];
		const rounds = await interleave(
			{ rounds: ROUNDS, warmUps: 1 },
			{
				walkSmall: () => walkEach(small),
				readSmall: () => readEach(small),
				walkLarge: () => walkEach(large),
				readLarge: () => readEach(large),
				readMiddle: () => readEach(middle),
			},
		);
		await small.page.close();
		await middle.page.close();
		return { rounds, added: await following({ none: await open(2000), bare: await open(2000), ours: large }) };
	});
	const { rounds, added } = measured;
	const small = compare(rounds.map(({ walkSmall, readSmall }) => ({ baseline: walkSmall, ours: readSmall })));
	const large = compare(rounds.map(({ walkLarge, readLarge }) => ({ baseline: walkLarge, ours: readLarge })));
	const growth = compare(rounds.map(({ readMiddle, readLarge }) => ({ baseline: readMiddle, ours: readLarge })));
	const aim = `≤ ${LONGEST_MS} ms`;
	return {
		title: `read: CPU for each comment with lib/sites in Chromium, ${ROUNDS} rounds. Baseline: querySelectorAll and textContent; for added ones an observer that only looks at addedNodes`,
		rows: [
			rowOf("read a page of 200", small, aim, small.ours <= LONGEST_MS),
			rowOf("read a page of 2,000", large, aim, large.ours <= LONGEST_MS),
			rowOf("read 2,000 against 400", growth, "about 1 ×", growth.ratio <= 1.3),
			rowOf("added to a page of 2,000", added, aim, added.ours <= LONGEST_MS),
		],
	};
}
