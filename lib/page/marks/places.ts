import { onAbort } from "../../sites/abort.ts";
import { NEARNESS } from "../../sites/near.ts";
import type { Reading, SeenComment } from "../../sites/types.ts";
import type { MarkElement } from "../mark.ts";

/** A comment on the page and its mark, while it has one. */
export interface Place {
	reading: Reading;
	comment: SeenComment;
	mark: MarkElement | null;
}

/**
 * The comments of the page by their containers. Those near the viewport have a mark: 2,000 closed roots at load cost 94 ms (QUALITY §3.4,
 * measured).
 */
export interface Places {
	readonly places: ReadonlyMap<Element, Place>;
	/** What was read because it came near (`areNear`) has its mark at once, without another frame. */
	take(reading: Reading, comment: SeenComment, areNear: boolean): Place;
	letGo(container: Element): void;
	/** Makes all marks again. */
	redraw(): void;
}

/**
 * @param make makes the mark of a container
 * @param onAttach gets a place whose mark stands in the page, or stands in another row than before
 * @param onMoved marks came or went because something was scrolled
 */
export function createPlaces(
	make: (container: Element) => MarkElement,
	onAttach: (place: Place) => void,
	onMoved: () => void,
	signal: AbortSignal,
): Places {
	const places = new Map<Element, Place>();

	const attach = (place: Place): void => {
		const { container, actions } = place.reading;
		place.mark ??= make(container);
		const { host } = place.mark;
		const row = actions ?? container;
		if (host.parentNode !== row) row.append(host);
		onAttach(place);
	};
	const detach = (place: Place): void => {
		place.mark?.host.remove();
		place.mark = null;
	};
	const nearness = new IntersectionObserver((entries) => {
		for (const { target, isIntersecting } of entries) {
			const place = places.get(target);
			if (!place) continue;
			if (!isIntersecting) detach(place);
			else if (!place.mark) attach(place);
		}
		onMoved();
	}, NEARNESS);
	const letGo = (container: Element): void => {
		const place = places.get(container);
		if (!place) return;
		nearness.unobserve(container);
		detach(place);
		places.delete(container);
	};
	onAbort(signal, () => [...places.keys()].forEach(letGo));

	return {
		places,
		take(reading, comment, areNear) {
			const { container } = reading;
			const before = places.get(container);
			const place: Place = { reading, comment, mark: before?.mark ?? null };
			places.set(container, place);
			if (!before) nearness.observe(container);
			if (place.mark || (!before && areNear)) attach(place);
			return place;
		},
		letGo,
		redraw() {
			for (const place of places.values()) {
				if (!place.mark) continue;
				detach(place);
				attach(place);
			}
		},
	};
}
