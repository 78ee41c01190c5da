import type { CDPSession, Page } from "playwright-core";

/** What a page's main thread did since the page began. Thread time, so waiting for a busy machine does not count; milliseconds. */
export interface Spent {
	/** All tasks together. */
	task: number;
	/** Scripts of the page and of extensions in it; not what the driver itself evaluates, so a benchmark runs in a timer. */
	script: number;
	/** Style and layout. */
	drawing: number;
	/** Bytes of script objects, the extensions' too. */
	heap: number;
	/** Event listeners, the extensions' too. */
	listeners: number;
}

export interface Meter {
	now(): Promise<Spent>;
	/** What `work` makes the page spend. */
	during(work: () => Promise<unknown>): Promise<Spent>;
	/** Bytes in use after a garbage collection. */
	heapInUse(): Promise<number>;
	readonly cdp: CDPSession;
}

/** To be asked for before the page is loaded. */
export async function meterOf(page: Page): Promise<Meter> {
	const cdp = await page.context().newCDPSession(page);
	await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
	const now = async (): Promise<Spent> => {
		const { metrics } = await cdp.send("Performance.getMetrics");
		const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
		return {
			task: of("TaskDuration") * 1000,
			script: of("ScriptDuration") * 1000,
			drawing: (of("LayoutDuration") + of("RecalcStyleDuration")) * 1000,
			heap: of("JSHeapUsedSize"),
			listeners: of("JSEventListeners"),
		};
	};
	return {
		cdp,
		now,
		async during(work) {
			const before = await now();
			await work();
			const after = await now();
			return {
				task: after.task - before.task,
				script: after.script - before.script,
				drawing: after.drawing - before.drawing,
				heap: after.heap - before.heap,
				listeners: after.listeners - before.listeners,
			};
		},
		async heapInUse() {
			await cdp.send("HeapProfiler.collectGarbage");
			return (await now()).heap;
		},
	};
}
