import { hashOf } from "./hash.ts";
import { readWith } from "./read.ts";
import type { Site, Survey } from "./site.ts";
import type { PageContext, Reading, SeenComment } from "./types.ts";

/** What a comment says, as a short string. An age counts back from now, so growing older is no change. */
function sayingOf({ rules: _rules, time, ...rest }: SeenComment): string {
	const instant = time === null ? "unread" : time.earliest === time.latest ? time.latest : "age";
	return hashOf(`${instant}${JSON.stringify(rest)}`);
}

export interface Seen {
	has(container: Element): boolean;
	/**
	 * Reads a container; adds it to `added` when it is new, says something else or stands in other nodes of the site than before, to
	 * `removed` when it holds a comment no more.
	 */
	read(container: Element, context: PageContext, survey: Survey, added: Reading[], removed: Element[]): void;
	/** Forgets all containers but these. */
	keepOnly(containers: ReadonlySet<Element>, removed: Element[]): void;
	/** Forgets containers that left the document; answers with others that showed the same comments. */
	prune(removed: Element[]): Element[];
}

/**
 * Which container says what: each comment counts once, however many elements show it.
 * @param isIntact whether what we put into a container is still there; when the site took it away, the container counts as changed
 */
export function createSeen(site: Site, isIntact: (container: Element) => boolean = () => true): Seen {
	const said = new Map<Element, { id: string; saying: string; actions: Element | null }>();
	const holders = new Map<string, Element>();
	const doubles = new Map<string, Element>();

	const forget = (container: Element, removed: Element[]) => {
		const known = said.get(container);
		if (known === undefined) return;
		said.delete(container);
		if (holders.get(known.id) === container) holders.delete(known.id);
		removed.push(container);
	};

	return {
		has: (container) => said.has(container),
		read(container, context, survey, added, removed) {
			const reading = readWith(site, container, context, survey);
			if (reading.result.state !== "ok") return forget(container, removed);
			const { comment } = reading.result;
			const holder = holders.get(comment.id);
			if (holder !== undefined && holder !== container && holder.isConnected) {
				doubles.set(comment.id, container);
				return forget(container, removed);
			}
			const saying = sayingOf(comment);
			const known = said.get(container);
			if (known?.saying === saying && known.actions === reading.actions && isIntact(container)) return;
			if (known !== undefined && holders.get(known.id) === container) holders.delete(known.id);
			said.set(container, { id: comment.id, saying, actions: reading.actions });
			holders.set(comment.id, container);
			added.push(reading);
		},
		keepOnly(containers, removed) {
			doubles.clear();
			for (const container of [...said.keys()]) if (!containers.has(container)) forget(container, removed);
		},
		prune(removed) {
			const freed: Element[] = [];
			for (const [container, { id }] of [...said]) {
				if (container.isConnected) continue;
				forget(container, removed);
				const double = doubles.get(id);
				if (double?.isConnected) freed.push(double);
				doubles.delete(id);
			}
			return freed;
		},
	};
}
