import { browser } from "wxt/browser";
import { onAbort } from "../sites/abort.ts";
import { REVISION_KEY, type Revision } from "./revision.ts";

/**
 * Tells when stored data changed, also while the background sleeps: after a commit (`rev` in storage.local), and when
 * this page becomes visible again.
 * @param onChange gets the ids of the complaints that changed, or null when anything may have
 */
export function watchRevision(onChange: (ids: string[] | null) => void, stop: AbortSignal): void {
	const onStored = (changes: Record<string, { newValue?: unknown }>) => {
		const change = changes[REVISION_KEY];
		if (change) onChange((change.newValue as Revision | undefined)?.ids ?? null);
	};
	const onVisible = () => {
		if (document.visibilityState === "visible") onChange(null);
	};
	// After an update of the extension `browser.storage` is gone, and only what we already hold can be let go of.
	const { onChanged } = browser.storage.local;
	onChanged.addListener(onStored);
	document.addEventListener("visibilitychange", onVisible, { signal: stop });
	onAbort(stop, () => onChanged.removeListener(onStored));
}
