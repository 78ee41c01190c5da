import { setTimeout as sleep } from "node:timers/promises";
import type { ElementHandle } from "puppeteer-core";
import { type Bidi, clickNode, type SharedNode } from "./bidi.ts";

/** What the watched click found, kept on the element until it is asked. */
type Watched = Element & { tanggapClick?: () => boolean };

/**
 * Watches the next click: one that comes down beside the element goes no further, as the page may have moved it away meanwhile.
 * Runs inside the page.
 */
function watchClick(element: Element): void {
	const KINDS = ["pointerdown", "mousedown", "pointerup", "mouseup", "click"];
	const control = element.closest("a, button, label, summary") ?? element;
	let pressed: EventTarget | null = null;
	let isMissed = false;
	let isLostOnTheWay: boolean | null = null;
	const isOver = ({ clientX, clientY }: MouseEvent) => {
		const { left, top, right, bottom } = control.getBoundingClientRect();
		return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
	};
	const look = (event: Event) => {
		const target = event.target as Node;
		const isInside = control.contains(target);
		if (event.type === "pointerdown") {
			pressed = target;
			isMissed = !isInside && !(target.contains(control) && isOver(event as MouseEvent));
		}
		// Pressed in one place and let go in another, it is a click of what holds both. A label clicks its field after it.
		if (event.type === "click") isLostOnTheWay ??= !isInside && target !== pressed;
		if (!isMissed) return;
		event.preventDefault();
		event.stopImmediatePropagation();
	};
	for (const kind of KINDS) window.addEventListener(kind, look, true);
	(element as Watched).tanggapClick = () => {
		for (const kind of KINDS) window.removeEventListener(kind, look, true);
		// Only while the element still stands: a list closes at the press already.
		const isStanding = element.isConnected && element.getClientRects().length > 0;
		return !isMissed && !(isLostOnTheWay && isStanding);
	};
}

/** The protocol's name for a node that puppeteer holds. */
export const sharedIdOf = (handle: ElementHandle): string =>
	(handle as unknown as { remoteValue(): SharedNode }).remoteValue().sharedId;

const didLand = (element: Element) => (element as Watched).tanggapClick?.() ?? true;

/** Clicks an element, as Playwright does it in Chromium: what moved from under the pointer is clicked again where it is now. */
export async function clickElement(bidi: Bidi, context: string, handle: ElementHandle<Element>): Promise<void> {
	const sharedId = sharedIdOf(handle);
	for (let attempt = 1; attempt <= 5; attempt++) {
		await handle.evaluate(watchClick);
		await clickNode(bidi, context, sharedId);
		// The click itself may have taken the document away.
		if (await handle.evaluate(didLand).catch(() => true)) return;
		await sleep(50);
	}
	throw new Error("The element moved away from each of five clicks.");
}
