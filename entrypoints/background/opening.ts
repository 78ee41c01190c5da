import { browser } from "wxt/browser";
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

/** Asks the page to dock its sidebar. Where there is no script of ours, the desk is the way in. */
async function openOn(tabId: number | undefined, request: OpenRequest | PickRequest): Promise<void> {
	try {
		if (tabId === undefined) throw new Error("no tab");
		await browser.tabs.sendMessage(tabId, request, { frameId: 0 });
	} catch {
		await openDesk("");
	}
}
