import { selectorOf } from "../candidate.ts";
import type { Changes } from "../changes.ts";
import { findContainers, isPrivate } from "../read.ts";
import type { Seen } from "../seen.ts";
import type { Site } from "../site.ts";
import type { PageContext } from "../types.ts";
import type { Queue } from "./queue.ts";

/**
 * Finds what is to be read after changes: the known comments that they stand in, and what may be a comment by now.
 * @param scope the part of the page whose comments count
 * @param queue gets the known ones, wherever they are, and is offered what may be one
 */
export function gather(
	site: Site,
	seen: Seen,
	{ came, touched }: Changes,
	scope: Node,
	context: PageContext,
	{ add, offer }: Pick<Queue, "add" | "offer">,
): void {
	if (isPrivate(context)) return;
	const around = (element: Element) => {
		for (let box: Element | null = element; box; box = box.parentElement) if (seen.has(box)) add(box);
		for (const { container, select } of site.find) {
			const found = element.closest(selectorOf(site, select));
			const holder = found && container ? container(found, context) : found;
			if (holder) offer(holder);
		}
	};
	const isInScope = (element: Element) => element.isConnected && scope.contains(element);
	for (const element of came) {
		const about = site.notices?.(element, context);
		if (about) around(about);
		if (!isInScope(element)) continue;
		around(element);
		findContainers(site, element, context).forEach(offer);
	}
	for (const element of touched) if (isInScope(element)) around(element);
}
