import { browser } from "wxt/browser";

/** Of the button in each of our marks' closed shadow roots: by it a newer script knows what an older one made. */
export const OUR_NAME = "tanggap";

/** Firefox shows closed shadow roots to extensions (developer.mozilla.org/docs/Web/API/Element/openOrClosedShadowRoot). */
interface Host extends HTMLElement {
	openOrClosedShadowRoot?: ShadowRoot | null;
}

/**
 * Takes away the marks and the dock of an older script of ours. At an update Firefox starts the new one on the open pages and ends the old
 * one's life before it could clear up: what it made stays, and answers nobody. In Chromium the old one lives, hears of the new one and clears
 * up by itself.
 */
export function removeLeftBehind({ documentElement }: Document): void {
	const ours = `[name=${OUR_NAME}], [src="${browser.runtime.getURL("/sidebar.html")}"]`;
	for (const host of documentElement.querySelectorAll<Host>("[style*=color-scheme]")) {
		if (!host.openOrClosedShadowRoot?.querySelector(ours)) continue;
		host.remove();
		// The room that was made for the dock.
		for (const side of ["marginLeft", "marginRight"] as const)
			if (documentElement.style[side] === host.style.getPropertyValue("--width")) documentElement.style[side] = "";
	}
}
