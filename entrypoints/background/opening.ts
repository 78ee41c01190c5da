import { browser } from "wxt/browser";
import type { OpenRequest } from "../../lib/messages/panel.ts";
import { SITE_MATCHES, siteOfHost } from "../../lib/sites/hosts.ts";
import { wordsIn } from "../../lib/words/words.ts";
import { openDesk } from "./desk-tab.ts";
import type { Keeper } from "./keeper.ts";

const MENU_KINDS = ["complaint", "question"] as const;

/** Extension button, keyboard shortcut, and the menu on selected text: the sidebar on a page of the three sites, the desk elsewhere. */
export function listenForOpening(keeper: Pick<Keeper, "language">): void {
	browser.action.onClicked.addListener((tab) => void openOn(tab, { tanggap: "open", messageKind: null }));
	browser.contextMenus.onClicked.addListener((info, tab) => {
		const messageKind = MENU_KINDS.find((kind) => kind === info.menuItemId);
		if (messageKind) void openOn(tab, { tanggap: "open", messageKind });
	});
	browser.runtime.onInstalled.addListener(({ reason }) => {
		void createMenus(keeper);
		if (reason === "install") void openDesk("");
	});
	browser.runtime.onStartup.addListener(() => void createMenus(keeper));
}

/** Menus are made again in the language of the settings; the browser keeps them between starts of the worker. */
export async function createMenus(keeper: Pick<Keeper, "language">): Promise<void> {
	const { menus } = wordsIn(await keeper.language().catch(() => "id" as const)).background;
	await browser.contextMenus.removeAll();
	for (const id of MENU_KINDS)
		browser.contextMenus.create({
			id,
			title: menus[id],
			contexts: ["selection"],
			documentUrlPatterns: [...SITE_MATCHES],
		});
}

/** A page that is still loading has no script of ours yet: it is asked again, this often and this far apart (milliseconds). */
const TRIES = 10;
const TRY_AGAIN_MS = 250;

/** Asks the page to dock its sidebar. Where there is no script of ours, the desk is the way in. */
async function openOn(
	tab: { id?: number | undefined; url?: string | undefined } | undefined,
	request: OpenRequest,
): Promise<void> {
	const isSite = siteOfHost(URL.parse(tab?.url ?? "")?.hostname ?? "") !== null;
	for (let tries = isSite ? TRIES : 1; tab?.id !== undefined && tries > 0; tries--) {
		try {
			await browser.tabs.sendMessage(tab.id, request, { frameId: 0 });
			return;
		} catch {
			if (tries > 1) await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_MS));
		}
	}
	await openDesk("");
}
