import { afterEach, beforeEach, vi } from "vitest";

/**
 * Gives each test of a file an empty page, time that goes on only when it is told to, and a controller that stops what was started.
 * @returns the controller of the test that runs
 */
export function onFreshPage(): () => AbortController {
	let controller: AbortController;
	beforeEach(() => {
		controller = new AbortController();
		vi.useFakeTimers();
	});
	afterEach(() => {
		controller.abort();
		vi.useRealTimers();
		document.body.replaceChildren();
	});
	return () => controller;
}

/** Parses markup in a document of its own: the page's own scripts and sinks stay out of it. */
export function page(markup: string): void {
	const parsed = new DOMParser().parseFromString(markup, "text/html");
	document.body.replaceChildren(...parsed.body.childNodes);
}

export function one(selector: string): HTMLElement {
	const found = document.querySelector<HTMLElement>(selector);
	if (!found) throw new Error(`Nothing at ${selector}`);
	return found;
}

/** Lets every timer of the code under test run out and gives its answer. */
export async function settled<Value>(running: Promise<Value>): Promise<Value> {
	await vi.runAllTimersAsync();
	return running;
}
