import type { Ask } from "../messages/client.ts";
import type { Mark } from "../messages/values.ts";
import { inPageOrder } from "../sites/dom.ts";
import { commentOf } from "../sites/read.ts";
import type { Reading, SeenComment } from "../sites/types.ts";
import { createMark, type MarkElement, type MarkStyle } from "./mark.ts";
import { createKnown } from "./marks/known.ts";
import { eachMinute } from "./marks/minute.ts";
import { createPlaces, type Place } from "./marks/places.ts";

export interface Marks {
	/** Takes what the engine found and lost. What was read because it came near (`areNear`) has its mark at once, without another frame. */
	update(added: readonly Reading[], removed: readonly Element[], areNear: boolean): void;
	/** Asks again for these complaints, or for all that are shown. */
	refresh(ids: readonly string[] | null): void;
	/** Draws all marks again: look or language are others. */
	restyle(): void;
	/** What stands on the page, each container with its reading. */
	readings(): Reading[];
	/** What is recorded of a complaint id, as far as it was asked for; null for nothing. */
	markOf(id: string): Mark | null;
	/** Whether a container has its mark where it should have one. */
	isIntact(container: Element): boolean;
}

/**
 * One mark for every recognised comment near the viewport.
 * @param ours nodes of ours, for which the engine must not read the page again: the marks are added to them
 * @param onPress gets the container whose mark was pressed; its id is read again then, because nodes are recycled
 * @param onRead gets each comment that was read, and what is recorded of it: again when that becomes known
 */
export function createMarks(
	document: Document,
	ask: Ask,
	style: () => MarkStyle,
	ours: WeakSet<Node>,
	onPress: (container: Element) => void,
	onRead: (comment: SeenComment, mark: Mark | null) => void,
	signal: AbortSignal,
): Marks {
	const onKnown = (ids: readonly string[]): void => {
		for (const place of places.values()) {
			if (!place.mark || !ids.includes(place.comment.id)) continue;
			show(place);
			tell(place);
		}
		tick();
	};
	const { known, want } = createKnown(ask, onKnown, signal);
	const markOf = (id: string): Mark | null => known.get(id) ?? null;
	const show = ({ mark, comment }: Place): void => mark?.show(markOf(comment.id), Date.now());
	const tell = ({ comment }: Place): void => onRead(comment, markOf(comment.id));
	/** Time left changes, but only while a running clock is to be seen. */
	const isCounting = ({ mark, comment }: Place) => mark && markOf(comment.id)?.running;
	const tick = eachMinute(document, () => [...places.values()].filter(isCounting), show, signal);

	const make = (container: Element): MarkElement => {
		const mark = createMark(document, style(), () => onPress(container));
		ours.add(mark.host);
		return mark;
	};
	const onAttach = (place: Place): void => {
		show(place);
		if (!known.has(place.comment.id)) want([place.comment.id]);
	};
	const { places, take, letGo, redraw } = createPlaces(make, onAttach, () => tick(), signal);

	return {
		update(added, removed, areNear) {
			removed.forEach(letGo);
			for (const reading of added) {
				const comment = commentOf(reading);
				if (comment) tell(take(reading, comment, areNear));
			}
		},
		refresh(ids) {
			const shown = [...places.values()].filter(({ mark }) => mark).map(({ comment }) => comment.id);
			const changed = ids === null ? shown : shown.filter((id) => ids.includes(id));
			// What is shown stays as it is until the answer comes; what is not shown is asked for when it comes near.
			for (const id of ids ?? [...known.keys()]) if (!changed.includes(id)) known.delete(id);
			want(changed);
		},
		restyle: redraw,
		// They come in the order in which they came near; people read from top to bottom.
		readings: () =>
			[...places.values()]
				.map(({ reading }) => reading)
				.sort((one, other) => inPageOrder(one.container, other.container)),
		markOf,
		isIntact(container) {
			const mark = places.get(container)?.mark;
			return !mark || container.contains(mark.host);
		},
	};
}
