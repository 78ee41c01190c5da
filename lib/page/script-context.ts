import { browser } from "wxt/browser";

/**
 * What WXT hands to a page's script, as far as we use it: to learn that a newer script of ours has started on the page (Firefox injects one
 * after an update). Takes the place of WXT's own in the build (`wxt.config.ts`), which brings 3 kB of timers and a watch of the address
 * to every page of the sites.
 */
export class ContentScriptContext {
	readonly #started: string;

	/** Tells the older scripts named alike. */
	constructor(name: string) {
		this.#started = `${browser.runtime.id}:${name}:started`;
		document.dispatchEvent(new Event(this.#started));
	}

	/** `listener` is called each time that a newer one says that it has started, or the page says so. */
	onInvalidated(listener: () => void): void {
		document.addEventListener(this.#started, listener);
	}
}
