import { browser } from "wxt/browser";

/** Brings the desk forward, or opens it in a new tab. */
export async function openDesk(hash: string): Promise<void> {
	const url = browser.runtime.getURL("/desk.html");
	const target = url + (hash === "" || hash.startsWith("#") ? hash : `#${hash}`);
	const tabs = await browser.tabs.query({});
	const open = tabs.find((tab) => tab.url?.startsWith(url));
	if (open?.id === undefined) {
		await browser.tabs.create({ url: target });
		return;
	}
	await browser.tabs.update(open.id, { active: true, url: target });
	if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}
