import { type Adapter, type AdapterFault, adapt } from "../../sites/adapter.ts";
import type { Site } from "../../sites/site.ts";
import { type Watch, type WatchOptions, watchPage } from "../../sites/watch.ts";
import type { Marks } from "../marks.ts";

/** The page as it is read and followed, with the marks in it. */
export interface Following extends Watch {
	/** Reads the page with the selectors in force, from the beginning. */
	restart(): void;
	/** Why an adapter file's selectors are not in force. */
	faults(): readonly AdapterFault[];
}

/** @param adapter the adapter file in force now */
export function createFollowing(
	site: Site,
	document: Document,
	marks: Marks,
	adapter: () => Adapter | null,
	options: Omit<WatchOptions, "now">,
): Following {
	let watch: Watch;
	let stop = new AbortController();
	let faults: readonly AdapterFault[] = [];
	let isAll = false;

	const restart = (): void => {
		stop.abort();
		stop = new AbortController();
		const containers = marks.readings().map(({ container }) => container);
		marks.update([], containers, false);
		faults = adapt(site, adapter());
		watch = watchPage(site, document, {
			...options,
			now: Date.now,
			onReadings(added, removed) {
				// The sidebar lists what is far, too.
				marks.update(added, removed, !isAll);
				options.onReadings(added, removed);
			},
			signal: AbortSignal.any([options.signal, stop.signal]),
		});
		if (isAll) watch.readAll();
	};

	restart();
	return {
		restart,
		faults: () => faults,
		observed: () => watch.observed(),
		readAll() {
			isAll = true;
			watch.readAll();
		},
	};
}
