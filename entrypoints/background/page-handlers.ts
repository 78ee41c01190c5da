import { browser } from "wxt/browser";
import { adaptersInForce } from "../../lib/actions/adapters.ts";
import { toMark } from "../../lib/actions/mark.ts";
import { observeComments } from "../../lib/actions/observe.ts";
import { handlesOn } from "../../lib/complaint/accounts.ts";
import type { NonceStore } from "../../lib/messages/callers.ts";
import type { ShownArgs } from "../../lib/messages/contract.ts";
import type { Handlers } from "../../lib/messages/server.ts";
import { siteOfHost } from "../../lib/sites/hosts.ts";
import type { Store } from "../../lib/store/database.ts";
import { readSettings } from "../../lib/store/documents.ts";
import { createReader } from "../../lib/store/read.ts";
import { actionContext, done, ok } from "./acting.ts";
import type { Keeper } from "./keeper.ts";

type Names = "announceSidebar" | "openSidebarTab" | "shownInTab" | "loadPanel" | "marks" | "pageSettings" | "observe";

/** What the page's script asks, and the sidebar that stands in for it in a tab of its own. */
export function createPageHandlers(store: Store, nonces: NonceStore, keeper: Keeper): Pick<Handlers, Names> {
	return {
		announceSidebar: async ({ nonce }, { sender }) => {
			if (sender.tab?.id === undefined) return { ok: false, code: "wrong-sender", message: "no tab" };
			await nonces.add(sender.tab.id, nonce);
			return done;
		},
		openSidebarTab: async ({ shown }) => {
			const nonce = crypto.randomUUID();
			const tab = await browser.tabs.create({});
			if (tab.id === undefined) return { ok: false, code: "internal", message: "no tab" };
			await nonces.add(tab.id, nonce);
			await browser.storage.session.set({ [shownKey(tab.id)]: shown });
			// Only now: the sidebar asks as soon as it is there.
			await browser.tabs.update(tab.id, { url: `${browser.runtime.getURL("/sidebar.html")}#${nonce}` });
			return done;
		},
		shownInTab: async (_, { sender }) => {
			const key = shownKey(sender.tab?.id ?? -1);
			return ok(((await browser.storage.session.get(key))[key] as ShownArgs | undefined) ?? null);
		},
		loadPanel: async (_, { sender }) => {
			if (sender.tab?.id === undefined) return { ok: false, code: "wrong-sender", message: "no tab" };
			await browser.scripting.executeScript({ target: { tabId: sender.tab.id, frameIds: [0] }, files: ["/panel.js"] });
			return done;
		},
		marks: ({ ids }) => store.use(async (db) => ok((await createReader(db).complaints(ids)).map(toMark))),
		pageSettings: (_, { sender }) =>
			store.use(async (db) => {
				const settings = await readSettings(db);
				const site = siteOfHost(URL.parse(sender.url ?? "")?.hostname ?? "");
				const adapter = (await adaptersInForce(db)).find((file) => file.site === site);
				return ok({
					isConfigured: settings !== null,
					language: settings?.language ?? "id",
					markStyle: settings?.markStyle ?? "full",
					handles: settings && site ? settings.handles[site] : [],
					accounts: settings && site ? handlesOn(settings, site) : [],
					adapter: adapter ? { site: adapter.site, revision: adapter.revision, selectors: adapter.selectors } : null,
				});
			}),
		observe: ({ comments }, { sender }) =>
			store.use(async (db) => {
				const context = await actionContext(db);
				const site = siteOfHost(URL.parse(sender.url ?? "")?.hostname ?? "");
				// Before the first run there is no account of which anything could be told.
				if (!context) return done;
				if (comments.some((comment) => comment.site !== site))
					return { ok: false, code: "bad-arguments", message: "comments of another site" };
				const changed = await observeComments(context, { comments });
				if (changed.length > 0) await keeper.changed(changed);
				return done;
			}),
	};
}

/** Where storage.session keeps what a sidebar in its own tab is about. */
const shownKey = (tabId: number): string => `shown:${tabId}`;
