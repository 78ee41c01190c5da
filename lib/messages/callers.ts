import { siteOfHost } from "../sites/hosts.ts";
import type { Identify } from "./server.ts";

/** Where the background keeps the nonces that page.content announced, by tab: it must outlive the worker. */
export interface NonceStore {
	add(tabId: number, nonce: string): Promise<void>;
	has(tabId: number, nonce: string): Promise<boolean>;
}

interface Extension {
	/** Our extension id. */
	id: string;
	/** Absolute URL of an extension page, e.g. `sidebar.html`. */
	url(path: string): string;
}

/**
 * The three callers and how the browser proves them (ARCHITECTURE, "A page can embed our sidebar.html itself"):
 * *page* is the top frame of a site; *sidebar* is our sidebar.html in a tab for which the page's script or the background announced its
 * nonce;
 * *desk* is our desk.html as a top frame.
 */
export function createIdentify(extension: Extension, nonces: NonceStore): Identify {
	return async (sender, nonce) => {
		if (sender.id !== extension.id || sender.url === undefined || !URL.canParse(sender.url)) return null;
		const url = new URL(sender.url);
		// Not `url.origin`: it is "null" for extension schemes outside Chromium.
		const plain = sender.url.split(/[?#]/)[0];
		if (plain === extension.url("desk.html")) return (sender.frameId ?? 0) === 0 ? "desk" : null;
		if (plain === extension.url("sidebar.html")) {
			const tabId = sender.tab?.id;
			// Docked in a page, or in a tab of its own that the background opened: the nonce belongs to the tab either way.
			return tabId !== undefined && nonce !== undefined && (await nonces.has(tabId, nonce)) ? "sidebar" : null;
		}
		return url.protocol === "https:" && siteOfHost(url.hostname) !== null && sender.frameId === 0 ? "page" : null;
	};
}

interface SessionArea {
	get(key: string): Promise<Record<string, unknown>>;
	set(items: Record<string, unknown>): Promise<void>;
}

const KEPT_PER_TAB = 5;
const keyOf = (tabId: number): string => `sidebarNonces:${tabId}`;

/** Keeps the nonces in storage.session: gone with the browser, not with the worker. */
export function createNonceStore(area: SessionArea): NonceStore {
	const ofTab = async (tabId: number): Promise<string[]> =>
		((await area.get(keyOf(tabId)))[keyOf(tabId)] as string[] | undefined) ?? [];
	return {
		async add(tabId, nonce) {
			await area.set({ [keyOf(tabId)]: [...(await ofTab(tabId)), nonce].slice(-KEPT_PER_TAB) });
		},
		async has(tabId, nonce) {
			return (await ofTab(tabId)).includes(nonce);
		},
	};
}
