import { onAbort } from "../abort.ts";
import { NEARNESS } from "../near.ts";

/**
 * The containers that are worth reading, now or in a later frame: those that are near the viewport or have been. A comment costs 0.1 ms to
 * read and 0.002 to leave, and of 2,000 a person sees twenty. Where there is no IntersectionObserver, all of them.
 */
export interface Queue {
	/** To be read, wherever it stands. */
	add(container: Element): void;
	/** To be read when it is near; one that is far is looked after until then. */
	offer(container: Element): void;
	/** From now on what is far is read, too: whoever calls it offers everything again. */
	wantAll(): void;
	/** Lets go of all containers but those that stay. */
	keep(stays: (container: Element) => boolean): void;
	/** Reads one by one until the budget (milliseconds) is used up; `read` answers with another container that is to be read. */
	work(budgetMs: number, read: (container: Element) => Element | null): void;
	/** How many are to be read in a later frame. */
	waiting(): number;
	/** How many are looked after until they come near. */
	far(): number;
}

/** @param onNear containers came near and wait to be read */
export function createQueue(document: Document, onNear: () => void, signal: AbortSignal): Queue {
	const waiting = new Set<Element>();
	const near = new WeakSet<Element>();
	const far = new Set<Element>();
	const Observer = document.defaultView?.IntersectionObserver;
	let wantsAll = Observer === undefined;
	const observer =
		Observer &&
		new Observer((entries) => {
			const came = entries.filter(({ isIntersecting }) => isIntersecting);
			for (const { target } of came) {
				near.add(target);
				letGo(target);
				waiting.add(target);
			}
			if (came.length > 0 && !signal.aborted) onNear();
		}, NEARNESS);
	const letGo = (container: Element): void => {
		far.delete(container);
		observer?.unobserve(container);
	};
	const letAllGo = (): void => {
		observer?.disconnect();
		far.clear();
	};
	onAbort(signal, () => {
		waiting.clear();
		letAllGo();
	});
	return {
		add: (container) => void waiting.add(container),
		offer(container) {
			if (wantsAll || near.has(container)) waiting.add(container);
			else if (!far.has(container)) {
				far.add(container);
				observer?.observe(container);
			}
		},
		wantAll() {
			wantsAll = true;
			letAllGo();
		},
		keep(stays) {
			for (const container of waiting) if (!stays(container)) waiting.delete(container);
			for (const container of far) if (!stays(container)) letGo(container);
		},
		work(budgetMs, read) {
			const end = performance.now() + budgetMs;
			for (const container of waiting) {
				waiting.delete(container);
				const freed = container.isConnected && read(container);
				if (freed) waiting.add(freed);
				if (performance.now() > end) break;
			}
		},
		waiting: () => waiting.size,
		far: () => far.size,
	};
}
