import { setTimeout as sleep } from "node:timers/promises";
import { until } from "./view.ts";

/** What the watched click found, kept on the element until it is asked. */
type Watched = Element & { tanggapClick?: () => boolean };

/**
 * Watches the next click: one that comes down beside the element goes no further, as the page may have moved it away meanwhile.
 * Runs inside the page.
 */
export function watchClick(element: Element): boolean {
	const KINDS = ["pointerdown", "mousedown", "pointerup", "mouseup", "click"];
	const control = element.closest("a, button, label, summary") ?? element;
	// All that the page's window hears of a click in a shadow tree is its host.
	const root = control.getRootNode();
	const heard = root instanceof ShadowRoot ? root.host : control;
	let pressed: EventTarget | null = null;
	let isMissed = false;
	let isLostOnTheWay: boolean | null = null;
	const isOver = ({ clientX, clientY }: MouseEvent) => {
		const { left, top, right, bottom } = control.getBoundingClientRect();
		return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
	};
	const look = (event: Event) => {
		const target = event.target as Node;
		const isInside = heard.contains(target);
		if (event.type === "pointerdown") {
			pressed = target;
			isMissed = !isInside && !(target.contains(heard) && isOver(event as MouseEvent));
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
	return true;
}

/** Whether the watched click came down on the element. Runs inside the page. */
export const didLand = (element: Element): boolean => (element as Watched).tanggapClick?.() ?? true;

interface Spot {
	x: number;
	y: number;
}

/** Where the mouse meets an element in the window, CSS pixels; null while it is not drawn or something lies over it. Runs inside the page. */
function spotOf(element: Element): Spot | null {
	element.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
	const { x, y, width, height } = element.getBoundingClientRect();
	const root = element.getRootNode();
	const heard = root instanceof ShadowRoot ? root.host : element;
	const spot = { x: x + width / 2, y: y + height / 2 };
	return heard.contains(document.elementFromPoint(spot.x, spot.y)) ? spot : null;
}

/**
 * Clicks until a click has come down on what was meant, as Playwright does it: what moved from under the pointer is clicked again where
 * it is now. `click` answers whether it did.
 */
export async function untilLanded(click: () => Promise<boolean>): Promise<void> {
	for (let attempt = 1; attempt <= 5; attempt++) {
		if (await click()) return;
		await sleep(50);
	}
	throw new Error("The element moved away from each of five clicks.");
}

/** A node of a page by the protocol's name for it; `call` runs a function in the page with it and throws when it is gone. */
interface Clicking {
	what: string;
	find(): Promise<string | undefined>;
	call<Answer>(reference: string, fn: (element: Element) => Answer): Promise<Answer>;
	press(reference: string, spot: Spot): Promise<void>;
}

/** Waits until the node that `find` gives is there for the mouse, and clicks it until a click has come down on it. */
export const clickFound = ({ what, find, call, press }: Clicking): Promise<void> =>
	untilLanded(async () => {
		const probe = async () => {
			const reference = await find();
			const spot = reference === undefined ? null : await call(reference, spotOf);
			return reference !== undefined && spot && (await call(reference, watchClick)) ? { reference, spot } : undefined;
		};
		const { reference, spot } = await until(probe, () => `No ${what} to click;`);
		await press(reference, spot);
		// Gone with its page, it was what the click did.
		return call(reference, didLand).catch(() => true);
	});
