/** The part of the Navigation API that we listen to (Chrome; Firefox from 147 on). */
interface Navigation extends EventTarget {
	readonly currentEntry: unknown;
}

/**
 * Tells of in-page navigation: the sites change the address without a load. Navigation API events where the browser has them, else
 * `popstate`; `check` is for the caller to run on every batch of changes, which catches what no event tells (a `pushState` seen from an
 * isolated world). Never polls.
 * @returns `check`: compares the address and tells when it has changed
 */
export function watchAddress(document: Document, onNavigate: (url: URL) => void, signal: AbortSignal): () => void {
	const window = document.defaultView;
	let last = document.location.href;
	const check = () => {
		if (signal.aborted || document.location.href === last) return;
		last = document.location.href;
		onNavigate(new URL(last));
	};
	const navigation = (window as (Window & { navigation?: Navigation }) | null)?.navigation;
	for (const event of ["navigatesuccess", "currententrychange"]) navigation?.addEventListener(event, check, { signal });
	window?.addEventListener("popstate", check, { signal });
	return check;
}
