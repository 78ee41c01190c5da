import { browser } from "wxt/browser";
import { adaptersInForce } from "../../lib/actions/adapters.ts";
import { toMark } from "../../lib/actions/mark.ts";
import { observeComments } from "../../lib/actions/observe.ts";
import { handlesOn } from "../../lib/complaint/accounts.ts";
import { siteOfId } from "../../lib/complaint/ids.ts";
import type { Settings } from "../../lib/complaint/settings.ts";
import type { AdapterFile } from "../../lib/messages/adapter-file.ts";
import type { NonceStore } from "../../lib/messages/callers.ts";
import type { ObservedArgs, ShownArgs } from "../../lib/messages/contract.ts";
import type { Handlers } from "../../lib/messages/server.ts";
import type { PageSettings } from "../../lib/messages/values.ts";
import { type SiteId, siteOfHost } from "../../lib/sites/hosts.ts";
import type { Store } from "../../lib/store/database.ts";
import { readSettingsInForce } from "../../lib/store/directory.ts";
import { createReader } from "../../lib/store/read.ts";
import { pageWordsIn } from "../../lib/words/page-words.ts";
import { actionContext, done, ok, siteOf } from "./acting.ts";
import type { Keeper } from "./keeper.ts";
import { byTheRules } from "./rules-lock.ts";

type Names = "announceSidebar" | "openSidebarTab" | "shownInTab" | "loadScript" | "marks" | "pageSettings" | "observe";

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
		loadScript: async ({ script }, { sender }) => {
			if (sender.tab?.id === undefined) return { ok: false, code: "wrong-sender", message: "no tab" };
			const target = { tabId: sender.tab.id, frameIds: [0] };
			await browser.scripting.executeScript({ target, files: [`/${script}.js`] });
			return done;
		},
		marks: ({ ids }, { sender }) =>
			store.use(async (db) => {
				const own = ids.filter((id) => siteOfId(id) === siteOf(sender));
				return ok((await createReader(db).complaints(own)).map(toMark));
			}),
		pageSettings: async (_, { sender }) => {
			const site = siteOf(sender);
			try {
				return await store.use(async (db) =>
					ok(pageSettings(await readSettingsInForce(db), site, await adaptersInForce(db))),
				);
			} catch {
				// Without a database the marks stand there too: the sidebar that they open says what is wrong.
				return ok(pageSettings(null, site, []));
			}
		},
		observe: ({ comments }, { sender }) =>
			byTheRules(() =>
				store.use(async (db) => {
					const context = await actionContext(db);
					const site = siteOf(sender);
					// Before the first run there is no account of which anything could be told.
					if (!context) return done;
					if (comments.some((comment) => !isOf(site, comment)))
						return { ok: false, code: "bad-arguments", message: "comments of another site" };
					const changed = await observeComments(context, {
						comments: comments.map((comment) => ({ ...comment, permalink: linkOn(site, comment.permalink) })),
					});
					if (changed.length > 0) await keeper.changed(changed);
					return done;
				}),
			),
	};
}

/** Whether everything that a comment names is of this site: no page has a say about another site's complaints. */
function isOf(site: SiteId | null, { site: told, id, parentId, post }: ObservedArgs): boolean {
	const named = [id, parentId, post?.id ?? null].filter((one) => one !== null);
	return told === site && named.every((one) => siteOfId(one) === site);
}

/** A link as the page told it, or null when it leads elsewhere: screens offer it to be opened. */
function linkOn(site: SiteId | null, link: string | null): string | null {
	const url = URL.parse(link ?? "");
	return url?.protocol === "https:" && siteOfHost(url.hostname) === site ? link : null;
}

/** What the page's script is told: the site can read its marks, so nothing of the admin or of citizens. */
function pageSettings(settings: Settings | null, site: SiteId | null, adapters: readonly AdapterFile[]): PageSettings {
	const adapter = adapters.find((file) => file.site === site);
	const language = settings?.language ?? "id";
	return {
		isConfigured: settings !== null,
		language,
		markStyle: settings?.markStyle ?? "full",
		handles: settings && site ? settings.handles[site] : [],
		accounts: settings && site ? handlesOn(settings, site) : [],
		adapter: adapter ? { site: adapter.site, revision: adapter.revision, selectors: adapter.selectors } : null,
		words: pageWordsIn(language),
	};
}

/** Where storage.session keeps what a sidebar in its own tab is about. */
const shownKey = (tabId: number): string => `shown:${tabId}`;
