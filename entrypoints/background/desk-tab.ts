import { browser } from "wxt/browser";

/** Brings the desk forward, or opens it in a new tab. */
export async function openDesk(hash: string): Promise<void> {
	const url = browser.runtime.getURL("/desk.html");
	const target = url + (hash === "" || hash.startsWith("#") ? hash : `#${hash}`);
	await bringForward((address) => address.startsWith(url), target, true);
}

/** Brings the tab forward that shows a page of a site as it is, or opens it in a new one. */
export async function openPage(address: string): Promise<void> {
	const wanted = pageOf(address);
	await bringForward((open) => pageOf(open) === wanted, address, false);
}

/** What tells pages of the sites apart: a fragment or a slash at the end does not. */
function pageOf(address: string): string {
	const url = URL.parse(address);
	return url === null ? address : url.origin + url.pathname.replace(/\/+$/, "") + url.search;
}

/** @param goesThere whether a tab that is open already is sent to `target` too */
async function bringForward(isIt: (address: string) => boolean, target: string, goesThere: boolean): Promise<void> {
	const tabs = await browser.tabs.query({});
	const open = tabs.find(({ url }) => url !== undefined && isIt(url));
	if (open?.id === undefined) {
		await browser.tabs.create({ url: target });
		return;
	}
	await browser.tabs.update(open.id, { active: true, ...(goesThere && { url: target }) });
	if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}
