import { browser } from "wxt/browser";

/**
 * What WXT hands to a page's script, as far as we use it: to learn that a newer script of ours has started on the page (Firefox injects one
 * after an update). Takes the place of WXT's own in the build (`wxt.config.ts`), which brings 3 kB of timers and a watch of the address
 * to every page of the sites.
 */
export class ContentScriptContext {
	readonly #invalidated = new AbortController();

	/** Tells the older scripts named alike, then listens for newer ones. */
	constructor(name: string) {
		const started = `${browser.runtime.id}:${name}:started`;
		document.dispatchEvent(new Event(started));
		document.addEventListener(started, () => this.#invalidated.abort(), { once: true });
	}

	onInvalidated(listener: () => void): void {
		this.#invalidated.signal.addEventListener("abort", listener);
	}
}
