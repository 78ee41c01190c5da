import { onAbort } from "./abort.ts";

/**
 * How far from the viewport a comment is read and marked: a mark never waits for its reading. scrollMargin: the same inside a dialog that
 * scrolls by itself (Chrome 120, Firefox 141).
 */
export const NEARNESS = { rootMargin: "600px", scrollMargin: "600px" } as IntersectionObserverInit;

export interface Near {
	/** Whether to read a container now; one that is far is looked after, and told of when it comes near. */
	wants(container: Element): boolean;
	/** From now on everything is wanted. */
	wantAll(): void;
	/** Lets go of all containers but these. */
	keepOnly(containers: ReadonlySet<Element>): void;
	/** Lets go of containers that left the document. */
	prune(): void;
	/** How many containers are looked after. */
	far(): number;
}

/**
 * Which containers are worth reading: those that are near the viewport or have been. A comment costs 0.1 ms to read and 0.002 to leave, and
 * of 2,000 a person sees twenty. Where there is no IntersectionObserver, all of them.
 */
export function createNear(document: Document, onNear: (containers: Element[]) => void, signal: AbortSignal): Near {
	const near = new WeakSet<Element>();
	const far = new Set<Element>();
	const Observer = document.defaultView?.IntersectionObserver;
	let wantsAll = Observer === undefined;
	const letGo = (container: Element) => {
		far.delete(container);
		observer?.unobserve(container);
	};
	const observer =
		Observer &&
		new Observer((entries) => {
			const came = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target);
			for (const container of came) {
				near.add(container);
				letGo(container);
			}
			if (came.length > 0) onNear(came);
		}, NEARNESS);
	const letAllGo = () => {
		observer?.disconnect();
		far.clear();
	};
	onAbort(signal, letAllGo);
	return {
		wants(container) {
			if (wantsAll || near.has(container)) return true;
			if (!far.has(container)) {
				far.add(container);
				observer?.observe(container);
			}
			return false;
		},
		wantAll() {
			wantsAll = true;
			letAllGo();
		},
		keepOnly(containers) {
			for (const container of far) if (!containers.has(container)) letGo(container);
		},
		prune() {
			for (const container of far) if (!container.isConnected) letGo(container);
		},
		far: () => far.size,
	};
}
