import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { readText, setField, textsOf, type Wish } from "./in-page.ts";

/** Long enough for two cores under ten times their load; a step that works takes milliseconds. */
export const PATIENCE_MS = 30_000;

/** One document, a tab's or a frame's, driven by what its user can see: the same in both browsers. Targets: see `Wish.target`. */
export interface View {
	/** Runs a self-contained function in the page's own world; argument and answer are plain JSON. */
	evaluate<Answer>(fn: () => Answer): Promise<Awaited<Answer>>;
	evaluate<Argument, Answer>(fn: (argument: Argument) => Answer, argument: Argument): Promise<Awaited<Answer>>;
	/** A trusted mouse click, once the element is visible, enabled and not covered. */
	click(target: string): Promise<void>;
	/** Sets a field's value (an input, textarea or select at once; an editor is emptied and typed into). */
	fill(target: string, value: string): Promise<void>;
	/** Types with trusted key events into whatever has the focus. */
	type(text: string): Promise<void>;
	/** Presses keys together, such as `Control+Enter`, in `target` when given, else where the focus is. */
	press(keys: string, target?: string): Promise<void>;
	/** Presses a key and keeps it down. Again while it is down: it repeats, as a keyboard makes it do wherever the focus is by then. */
	hold(key: string): Promise<void>;
	release(key: string): Promise<void>;
	/** Puts files into an `<input type=file>`, visible or not. */
	upload(target: string, ...paths: string[]): Promise<void>;
	/** What a person reads in an element (a field's value), as soon as it is there. */
	text(target: string): Promise<string>;
	/** The texts of all elements that fit a CSS selector, now; its length is their number. */
	texts(selector: string): Promise<string[]>;
	isVisible(target: string): Promise<boolean>;
	/** Waits until a target is visible, or until a function run in the page answers something truthy. */
	waitFor(target: string, options?: WaitOptions): Promise<void>;
	waitFor<Argument>(fn: (argument: Argument) => unknown, options: WaitOptions & { arg: Argument }): Promise<void>;
	waitFor(fn: () => unknown, options?: WaitOptions): Promise<void>;
	/** Waits until nothing that fits is visible any more. */
	waitUntilGone(target: string, options?: WaitOptions): Promise<void>;
	/** A PNG of what is in the window; also written to `path`, whose folders are made. */
	screenshot(path?: string): Promise<Uint8Array>;
}

export interface WaitOptions {
	timeoutMs?: number;
}

/** What each browser has to bring; `Handle` is its reference to an element. */
export interface ViewDriver<Handle> {
	url(): Promise<string>;
	evaluate(fn: (argument: never) => unknown, argument: unknown): Promise<unknown>;
	find(wish: Wish): Promise<Handle | string>;
	evaluateOn<Answer>(
		handle: Handle,
		fn: (element: Element, argument: string) => Answer,
		argument: string,
	): Promise<Answer>;
	click(handle: Handle): Promise<void>;
	focus(handle: Handle): Promise<void>;
	/** Keys go down in this order and up in the reverse. */
	press(keys: string[]): Promise<void>;
	/** One key, down or up. */
	move(key: string, direction: "down" | "up"): Promise<void>;
	type(text: string): Promise<void>;
	upload(handle: Handle, paths: string[]): Promise<void>;
	screenshot(): Promise<Uint8Array>;
}

/** After this a question is asked anew: of a document that is just being replaced, or a frame that goes, the protocol may lose some. */
const ANSWER_MS = 10_000;

/** What Playwright and Firefox say of an element that is in no document any more. */
const IS_DRAWN_ANEW = /not attached to the DOM|stale element reference|no such (?:element|node)/;

/** @throws when the answer does not come within that time, in milliseconds */
export async function within<Answer>(milliseconds: number, question: Promise<Answer>): Promise<Answer> {
	const answered = new AbortController();
	const tooLate = async (): Promise<never> => {
		await sleep(milliseconds, undefined, { ref: false, signal: answered.signal });
		throw new Error(`no answer within ${milliseconds / 1000} s`);
	};
	try {
		return await Promise.race([question, tooLate()]);
	} finally {
		answered.abort();
	}
}

/**
 * Asks again and again until `probe` answers something else than undefined.
 * @throws after `timeoutMs`, with what `explain` says or the last error of the probe
 */
export async function until<Answer>(
	probe: () => Promise<Answer | undefined>,
	explain: () => string,
	timeoutMs: number = PATIENCE_MS,
): Promise<Answer> {
	const end = Date.now() + timeoutMs;
	let failure = "";
	while (true) {
		try {
			const answer = await within(ANSWER_MS, probe());
			if (answer !== undefined) return answer;
			failure = "";
		} catch (error) {
			// A document that is just being replaced refuses questions; so does a worker that is being stopped.
			failure = ` (${error instanceof Error ? error.message : error})`;
		}
		if (Date.now() > end) throw new Error(`${explain()} within ${timeoutMs / 1000} s${failure}`);
		await sleep(50);
	}
}

/** The view of one document over what its browser brings. */
export function makeView<Handle>(driver: ViewDriver<Handle>): View {
	async function locate(target: string, need: Wish["need"], timeoutMs?: number): Promise<Handle> {
		let reason = "no answer";
		const probe = async () => {
			const found = await driver.find({ target, need });
			if (typeof found !== "string") return { handle: found };
			reason = found;
			return undefined;
		};
		try {
			return (await until(probe, () => `"${target}" was not ${need}: ${reason};`, timeoutMs)).handle;
		} catch (error) {
			// biome-ignore lint/performance/useDomNodeTextContent: what a person would see there, without hidden parts and styles
			const shown = () => document.body?.innerText.slice(0, 1500);
			const seen = await driver.evaluate(shown, undefined).catch(() => "nothing");
			throw new Error(`${(error as Error).message}\n  at ${await driver.url()}, which shows:\n${seen}`);
		}
	}

	/** Does something with an element; one that was drawn anew since it was found is looked for again: nothing was done with it yet. */
	async function use(target: string, need: Wish["need"], work: (handle: Handle) => Promise<void>): Promise<void> {
		for (let attempt = 1; ; attempt++) {
			const handle = await locate(target, need);
			try {
				return await work(handle);
			} catch (error) {
				if (attempt === 5 || !IS_DRAWN_ANEW.test(String(error))) throw error;
			}
		}
	}

	const isShown = async (target: string) => typeof (await driver.find({ target, need: "visible" })) !== "string";

	const view: View = {
		evaluate: (fn: (argument: never) => unknown, argument?: unknown) => driver.evaluate(fn, argument) as never,
		click: (target) => use(target, "clickable", driver.click),
		async fill(target, value) {
			const handle = await locate(target, "visible");
			if (await driver.evaluateOn(handle, setField, value)) return;
			await view.click(target);
			await driver.press(["Control", "a"]);
			await driver.press(["Delete"]);
			await driver.type(value);
		},
		type: (text) => driver.type(text),
		async press(keys, target) {
			if (target !== undefined) await use(target, "visible", driver.focus);
			await driver.press(keys === "+" ? ["+"] : keys.split("+"));
		},
		hold: (key) => driver.move(key, "down"),
		release: (key) => driver.move(key, "up"),
		upload: (target, ...paths) => use(target, "attached", (handle) => driver.upload(handle, paths)),
		text: async (target) => driver.evaluateOn(await locate(target, "attached"), readText, ""),
		texts: (selector) => driver.evaluate(textsOf as never, selector) as Promise<string[]>,
		isVisible: isShown,
		async waitFor(wanted: string | ((argument: never) => unknown), options: WaitOptions & { arg?: unknown } = {}) {
			if (typeof wanted === "string") await locate(wanted, "visible", options.timeoutMs);
			else {
				const probe = async () => (await driver.evaluate(wanted, options.arg)) || undefined;
				await until(probe, () => `Not true: ${wanted};`, options.timeoutMs);
			}
		},
		async waitUntilGone(target, options = {}) {
			const probe = async () => ((await isShown(target)) ? undefined : true);
			await until(probe, () => `"${target}" is still there;`, options.timeoutMs);
		},
		async screenshot(path) {
			const picture = await driver.screenshot();
			if (path !== undefined) {
				mkdirSync(dirname(path), { recursive: true });
				writeFileSync(path, picture);
			}
			return picture;
		},
	};
	return view;
}
