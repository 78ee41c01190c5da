import type { ElementHandle } from "puppeteer-core";
import { type Bidi, clickNode, type SharedNode } from "./bidi.ts";
import { didLand, untilLanded, watchClick } from "./landing.ts";

/** The protocol's name for a node that puppeteer holds. */
export const sharedIdOf = (handle: ElementHandle): string =>
	(handle as unknown as { remoteValue(): SharedNode }).remoteValue().sharedId;

/** Clicks an element, again where it moved from under the pointer. */
export const clickElement = (bidi: Bidi, context: string, handle: ElementHandle<Element>): Promise<void> =>
	untilLanded(async () => {
		await handle.evaluate(watchClick);
		await clickNode(bidi, context, sharedIdOf(handle));
		// The click itself may have taken the document away.
		return handle.evaluate(didLand).catch(() => true);
	});
