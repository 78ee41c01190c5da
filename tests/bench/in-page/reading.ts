/** Runs in the page: lib/sites and what it is measured against. */
import { contextOf, readPage } from "../../../lib/sites/read.ts";
import { watchPage } from "../../../lib/sites/watch.ts";
import { x } from "../../../lib/sites/x.ts";

const TWEET = 'article[data-testid="tweet"]';

/** In a timer: what the driver evaluates directly is not counted as the page's script. */
const asScript = <Value>(work: () => Value): Promise<Value> =>
	new Promise((resolve) => setTimeout(() => resolve(work())));

/** Reads everything on the page; answers how many comments there are. */
const read = (): Promise<number> =>
	asScript(
		() => readPage(x, document, contextOf(document, Date.now())).filter(({ result }) => result.state === "ok").length,
	);

/** The least that any reader must do, so many times: find the comments and walk their text. */
const walk = (times: number): Promise<number> =>
	asScript(() => {
		let length = 0;
		for (let time = 0; time < times; time++)
			for (const tweet of document.querySelectorAll(TWEET)) length += tweet.textContent.length;
		return length;
	});

/** How many comments an observer has found. */
const found = { bare: 0, ours: 0 };

/** An observer that looks for comments in what was added, and does nothing with them. */
function followBare(): void {
	const observer = new MutationObserver((records) => {
		for (const { addedNodes } of records)
			for (const node of addedNodes)
				if (node instanceof Element) found.bare += node.querySelectorAll(TWEET).length + Number(node.matches(TWEET));
	});
	observer.observe(document, { childList: true, subtree: true });
}

function followOurs(): void {
	const { readAll } = watchPage(x, document, {
		now: Date.now,
		onReadings(added) {
			found.ours += added.length;
		},
		signal: new AbortController().signal,
	});
	readAll();
}

const readingBench = { read, walk, found, followBare, followOurs };
export type ReadingBench = typeof readingBench;
(window as unknown as { readingBench: ReadingBench }).readingBench = readingBench;
