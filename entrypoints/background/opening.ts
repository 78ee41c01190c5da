import { browser } from "wxt/browser";
import type { ScriptPublicPath } from "wxt/utils/inject-script";
import type { OpenRequest, PickRequest } from "../../lib/messages/panel.ts";
import { SITE_MATCHES } from "../../lib/sites/hosts.ts";
import { wordsIn } from "../../lib/words/words.ts";
import { openDesk } from "./desk-tab.ts";
import type { Keeper } from "./keeper.ts";

const MENU_KINDS = ["complaint", "question"] as const;

/** The shortcut's name in the manifest. */
const PICK_REPLY = "pick-reply";

/** Extension button, keyboard shortcuts, and the menu on selected text: the sidebar on a page of the three sites, the desk elsewhere. */
export function listenForOpening(keeper: Pick<Keeper, "language">): void {
	browser.action.onClicked.addListener((tab) => void openOn(tab.id, { tanggap: "open", messageKind: null }));
	browser.contextMenus.onClicked.addListener((info, tab) => {
		const messageKind = MENU_KINDS.find((kind) => kind === info.menuItemId);
		if (messageKind) void openOn(tab?.id, { tanggap: "open", messageKind });
	});
	browser.commands.onCommand.addListener((command, tab) => {
		if (command === PICK_REPLY) void openOn(tab?.id, { tanggap: "pick" });
	});
	browser.runtime.onInstalled.addListener(({ reason }) => {
		void createMenus(keeper);
		// After an update of the browser its pages were loaded with our scripts.
		if (!import.meta.env.FIREFOX && (reason === "install" || reason === "update")) void startOnOpenPages();
		if (reason === "install") void openDesk("");
	});
	browser.runtime.onStartup.addListener(() => void createMenus(keeper));
}

/**
 * Starts our scripts on the pages that are open already, so that neither an installation nor an update needs them to be loaded again: in
 * Chromium, because Firefox does so by itself.
 */
async function startOnOpenPages(): Promise<void> {
	for (const { matches = [], js = [] } of browser.runtime.getManifest().content_scripts ?? [])
		for (const { id = -1 } of await browser.tabs.query({ url: matches, discarded: false })) {
			const files = js.map((file) => `/${file}` as ScriptPublicPath);
			// One tab that was closed meanwhile, or that is frozen and answers later, keeps no other waiting.
			browser.scripting.executeScript({ target: { tabId: id }, files }).catch(() => undefined);
		}
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

/** Asks the page to dock its sidebar. Where there is no script of ours, the desk is the way in. */
async function openOn(tabId: number | undefined, request: OpenRequest | PickRequest): Promise<void> {
	try {
		if (tabId === undefined) throw new Error("no tab");
		await browser.tabs.sendMessage(tabId, request, { frameId: 0 });
	} catch {
		await openDesk("");
	}
}
