import type { Ask } from "../messages/client.ts";
import type { Mark } from "../messages/values.ts";
import type { Reading, SeenComment } from "../sites/types.ts";
import { createMark, type MarkElement, type MarkStyle } from "./mark.ts";

/** Marks are made only this near the viewport: 2,000 closed roots at load cost 94 ms (QUALITY §3.4, measured). */
const NEARNESS = "600px";
const MINUTE = 60_000;
const MOST_IDS = 500;

/** A comment on the page and its mark, while it has one. */
interface Place {
	reading: Reading;
	comment: SeenComment;
	mark: MarkElement | null;
}

export interface Marks {
	/** Takes what the engine found and lost. What was read because it came near (`areNear`) has its mark at once, without another frame. */
	update(added: readonly Reading[], removed: readonly Element[], areNear: boolean): void;
	/** Asks again for these complaints, or for all that are shown. */
	refresh(ids: readonly string[] | null): void;
	/** Draws all marks again in another look or language. */
	restyle(style: MarkStyle): void;
	/** What stands on the page, each container with its reading. */
	readings(): Reading[];
	/** What is recorded of a complaint id, as far as it was asked for; null for nothing. */
	markOf(id: string): Mark | null;
	/** Whether a node is one of our marks: the engine must not read the page again for it. */
	isOwn(node: Node): boolean;
	/** Whether a container has its mark where it should have one. */
	isIntact(container: Element): boolean;
}

/**
 * One mark for every recognised comment near the viewport.
 * @param onPress gets the container whose mark was pressed; its id is read again then, because nodes are recycled
 * @param onRead gets each comment that was read, and what is recorded of it: again when that becomes known
 */
export function createMarks(
	document: Document,
	ask: Ask,
	initial: MarkStyle,
	onPress: (container: Element) => void,
	onRead: (comment: SeenComment, mark: Mark | null) => void,
	signal: AbortSignal,
): Marks {
	let style = initial;
	const places = new Map<Element, Place>();
	const hosts = new WeakSet<Node>();
	const known = new Map<string, Mark | null>();
	const wanted = new Set<string>();
	let isAsking = false;
	let minute: ReturnType<typeof setTimeout> | undefined;

	const show = (place: Place): void => place.mark?.show(known.get(place.comment.id) ?? null, Date.now());

	const attach = (container: Element, place: Place): void => {
		place.mark ??= createMark(document, style, () => onPress(container));
		hosts.add(place.mark.host);
		const row = place.reading.actions ?? container;
		if (place.mark.host.parentNode !== row) row.append(place.mark.host);
		show(place);
		if (!known.has(place.comment.id)) want([place.comment.id]);
	};

	const detach = (place: Place): void => {
		place.mark?.host.remove();
		place.mark = null;
	};

	const nearness = new IntersectionObserver(
		(entries) => {
			for (const { target, isIntersecting } of entries) {
				const place = places.get(target);
				if (!place) continue;
				if (!isIntersecting) detach(place);
				else if (!place.mark) attach(target, place);
			}
			tick();
		},
		// scrollMargin: the same nearness inside a dialog that scrolls by itself (Chrome 120, Firefox 141).
		{ rootMargin: NEARNESS, scrollMargin: NEARNESS } as IntersectionObserverInit,
	);

	const want = (ids: Iterable<string>): void => {
		for (const id of ids) wanted.add(id);
		if (!isAsking && wanted.size > 0) {
			isAsking = true;
			queueMicrotask(answerWanted);
		}
	};

	const answerWanted = async (): Promise<void> => {
		const ids = [...wanted].slice(0, MOST_IDS);
		for (const id of ids) wanted.delete(id);
		const answer = await ask("marks", { ids });
		isAsking = false;
		if (signal.aborted) return;
		if (answer.ok) {
			for (const id of ids) known.set(id, null);
			for (const mark of answer.value) known.set(mark.id, mark);
			for (const place of places.values()) {
				if (!place.mark || !ids.includes(place.comment.id)) continue;
				show(place);
				onRead(place.comment, known.get(place.comment.id) ?? null);
			}
			tick();
		}
		want([]);
	};

	/** Time left changes each minute, but only while a running clock is to be seen. */
	const tick = (): void => {
		clearTimeout(minute);
		if (signal.aborted || document.hidden) return;
		const running = [...places.values()].filter(({ mark, comment }) => mark && known.get(comment.id)?.running);
		if (running.length === 0) return;
		minute = setTimeout(
			() => {
				for (const place of running) show(place);
				tick();
			},
			MINUTE - (Date.now() % MINUTE),
		);
	};
	document.addEventListener("visibilitychange", tick, { signal });

	signal.addEventListener("abort", () => {
		clearTimeout(minute);
		nearness.disconnect();
		for (const place of places.values()) detach(place);
		places.clear();
	});

	return {
		update(added, removed, areNear) {
			for (const container of removed) {
				const place = places.get(container);
				if (!place) continue;
				nearness.unobserve(container);
				detach(place);
				places.delete(container);
			}
			for (const reading of added) {
				if (reading.result.state !== "ok") continue;
				const place: Place = {
					reading,
					comment: reading.result.comment,
					mark: places.get(reading.container)?.mark ?? null,
				};
				const isNew = !places.has(reading.container);
				places.set(reading.container, place);
				if (isNew) nearness.observe(reading.container);
				if (place.mark || (isNew && areNear)) attach(reading.container, place);
				onRead(place.comment, known.get(place.comment.id) ?? null);
			}
		},
		refresh(ids) {
			const shown = [...places.values()].filter(({ mark }) => mark).map(({ comment }) => comment.id);
			const changed = ids === null ? shown : shown.filter((id) => ids.includes(id));
			// What is shown stays as it is until the answer comes; what is not shown is asked for when it comes near.
			for (const id of ids ?? [...known.keys()]) if (!changed.includes(id)) known.delete(id);
			want(changed);
		},
		restyle(next) {
			style = next;
			for (const [container, place] of places) {
				if (!place.mark) continue;
				detach(place);
				attach(container, place);
			}
		},
		// They come in the order in which they came near; people read from top to bottom.
		readings: () =>
			[...places.values()]
				.map(({ reading }) => reading)
				.sort((a, b) => (a.container.compareDocumentPosition(b.container) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1)),
		markOf: (id) => known.get(id) ?? null,
		isOwn: (node) => hosts.has(node),
		isIntact(container) {
			const mark = places.get(container)?.mark;
			return !mark || container.contains(mark.host);
		},
	};
}
