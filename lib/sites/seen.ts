import { isExact } from "./exact.ts";
import { hashOf } from "./hash.ts";
import { readWith } from "./read.ts";
import type { Site, Survey } from "./site.ts";
import type { PageContext, Reading, SeenComment } from "./types.ts";

/** What a comment says, as a short string. An age counts back from now, so growing older is no change; a minute that is named is one. */
function sayingOf({ rules: _rules, time, ...rest }: SeenComment): string {
	const instant = time ? (isExact(time) ? time.latest : "age") : "unread";
	return hashOf(`${instant}${JSON.stringify(rest)}`);
}

export interface Seen {
	has(container: Element): boolean;
	/**
	 * Reads a container; adds it to `added` when it is new, says something else or stands in other nodes of the site than before, to
	 * `removed` when it holds a comment no more. Answers with another container of the comment that this one has ceased to show.
	 */
	read(container: Element, context: PageContext, survey: Survey, added: Reading[], removed: Element[]): Element | null;
	/** Forgets all containers but those that stay; answers with others that showed the same comments. */
	keep(stays: (container: Element) => boolean, removed: Element[]): Element[];
	/** How many containers hold a comment, and how many do not, by reason. */
	counts(): { comments: number; skipped: Record<string, number> };
}

/**
 * Which container says what: each comment counts once, however many elements show it.
 * @param isIntact whether what we put into a container is still there; when the site took it away, the container counts as changed
 */
export function createSeen(site: Site, isIntact: (container: Element) => boolean = () => true): Seen {
	const said = new Map<Element, { id: string; saying: string; actions: Element | null }>();
	/** Containers that hold none, with the reason. */
	const passed = new Map<Element, string>();
	const holders = new Map<string, Element>();
	/** Other containers of a comment that is shown more than once. */
	const doubles = new Map<string, Set<Element>>();

	/** A container shows a comment no more: answers with another that does. */
	const release = (id: string, container: Element): Element | null => {
		if (holders.get(id) !== container) return null;
		holders.delete(id);
		const others = [...(doubles.get(id) ?? [])].filter((double) => double.isConnected && double !== container);
		const [next, ...rest] = others;
		if (rest.length > 0) doubles.set(id, new Set(rest));
		else doubles.delete(id);
		return next ?? null;
	};

	const forget = (container: Element, removed: Element[]): Element | null => {
		const known = said.get(container);
		if (!known) return null;
		said.delete(container);
		removed.push(container);
		return release(known.id, container);
	};

	return {
		has: (container) => said.has(container),
		read(container, context, survey, added, removed) {
			const reading = readWith(site, container, context, survey);
			if (reading.result.state !== "ok") {
				passed.set(container, `${reading.result.state}: ${reading.result.reason}`);
				return forget(container, removed);
			}
			passed.delete(container);
			const { comment } = reading.result;
			const holder = holders.get(comment.id);
			if (holder && holder !== container && holder.isConnected) {
				const others = doubles.get(comment.id) ?? new Set();
				doubles.set(comment.id, others.add(container));
				return forget(container, removed);
			}
			const saying = sayingOf(comment);
			const known = said.get(container);
			if (known?.saying === saying && known.actions === reading.actions && isIntact(container)) return null;
			const freed = known && known.id !== comment.id ? release(known.id, container) : null;
			said.set(container, { id: comment.id, saying, actions: reading.actions });
			holders.set(comment.id, container);
			added.push(reading);
			return freed;
		},
		keep(stays, removed) {
			for (const container of passed.keys()) if (!stays(container)) passed.delete(container);
			for (const [id, others] of doubles) {
				for (const double of others) if (!stays(double)) others.delete(double);
				if (others.size === 0) doubles.delete(id);
			}
			const left = [...said.keys()].filter((container) => !stays(container));
			return left.flatMap((container) => forget(container, removed) ?? []);
		},
		counts() {
			const skipped: Record<string, number> = {};
			for (const reason of passed.values()) skipped[reason] = (skipped[reason] ?? 0) + 1;
			return { comments: said.size, skipped };
		},
	};
}
