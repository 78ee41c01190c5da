import { browser } from "wxt/browser";

/** What the background puts into `storage.local` under `rev` after each commit: ids only, nothing personal. */
export interface Revision {
	token: string;
	/** Complaints that changed, up to 50; empty when it cannot say which. */
	ids: string[];
}

/**
 * Tells when stored data changed, also while the background sleeps: after a commit (`rev` in storage.local), and when
 * this page becomes visible again.
 * @param onChange gets the ids of the complaints that changed, or null when anything may have
 */
export function watchRevision(onChange: (ids: string[] | null) => void, stop: AbortSignal): void {
	const onStored = (changes: Record<string, { newValue?: unknown }>) => {
		if (changes.rev) onChange(changedIds(changes.rev.newValue));
	};
	const onVisible = () => {
		if (document.visibilityState === "visible") onChange(null);
	};
	browser.storage.local.onChanged.addListener(onStored);
	document.addEventListener("visibilitychange", onVisible, { signal: stop });
	stop.addEventListener("abort", () => browser.storage.local.onChanged.removeListener(onStored));
}

function changedIds(value: unknown): string[] | null {
	const ids = (value as Partial<Revision> | undefined)?.ids;
	return Array.isArray(ids) && ids.length > 0 ? ids : null;
}
