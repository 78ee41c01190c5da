import { bundle } from "../editors/build.ts";
import { inChromium } from "./browser.ts";
import type { StoringBench } from "./in-page/storing.ts";
import { compare, interleave, quantile } from "./interleave.ts";
import { type Group, rowOf } from "./table.ts";

const OPEN = 2000;
const SAVES = 60;
const OPENINGS = 15;
/** QUALITY §3.7, which counts the cold start of the worker in: a save and the first list. */
const AIMS = { saveMs: 100, listMs: 200 };
const URL_OF_PAGE = "https://bench.example/";

/** The store against the bare database, over Chromium's own IndexedDB with strict durability. */
export async function store(): Promise<Group> {
	const script = await bundle(new URL("./in-page/storing.ts", import.meta.url));
	const [saves, openings] = await inChromium({ [URL_OF_PAGE]: "<!doctype html>" }, [], async (context) => {
		const page = await context.newPage();
		await page.goto(URL_OF_PAGE);
		await page.evaluate(script);
		const run = (name: Exclude<keyof StoringBench, "fill">) => () =>
			page.evaluate((which) => (window as unknown as { storingBench: StoringBench }).storingBench[which](), name);
		await page.evaluate((open) => (window as unknown as { storingBench: StoringBench }).storingBench.fill(open), OPEN);
		return [
			await interleave({ rounds: SAVES, warmUps: 5 }, { baseline: run("putOne"), ours: run("captureOne") }),
			await interleave({ rounds: OPENINGS, warmUps: 2 }, { baseline: run("queryBare"), ours: run("openQueue") }),
		];
	});
	const save = compare(saves);
	const queue = compare(openings);
	const slowest = quantile(
		saves.map(({ ours }) => ours),
		0.95,
	);
	return {
		title: `store: Chromium's IndexedDB, ${OPEN} open and as many closed complaints; ${SAVES} saves, ${OPENINGS} openings. Baseline: a bare put, a bare indexed query`,
		rows: [
			rowOf(
				`record a comment (95 of 100 under ${slowest.toFixed(1)} ms)`,
				save,
				`≤ ${AIMS.saveMs} ms`,
				slowest <= AIMS.saveMs,
			),
			rowOf("open the queue", queue, `≤ ${AIMS.listMs} ms, ≤ 1.5 ×`, queue.ours <= AIMS.listMs && queue.ratio <= 1.5),
		],
	};
}
