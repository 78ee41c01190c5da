import { saveAdapter } from "../../lib/actions/adapters.ts";
import { contactOf } from "../../lib/actions/contacts.ts";
import { addLinks, linksToVisit, markLink } from "../../lib/actions/links.ts";
import type { ActionContext } from "../../lib/actions/perform.ts";
import { roundsOf } from "../../lib/actions/rounds.ts";
import { accountKey, noteVisit } from "../../lib/actions/visits.ts";
import { handlesOn } from "../../lib/complaint/accounts.ts";
import type { Interval } from "../../lib/complaint/entry.ts";
import { linksIn } from "../../lib/complaint/links.ts";
import type { Handlers } from "../../lib/messages/server.ts";
import { addressOf, type PageAddress, profileUrl } from "../../lib/sites/address.ts";
import type { SiteId } from "../../lib/sites/hosts.ts";
import { SITES } from "../../lib/sites/registry.ts";
import type { Store } from "../../lib/store/database.ts";
import { readSettingsInForce } from "../../lib/store/directory.ts";
import type { Database } from "../../lib/store/schema.ts";
import { createActing, done, ok, siteOf } from "./acting.ts";

/** What these handlers need of the others. */
export interface RoundsSurroundings {
	/** What an action needs, or null before the first run. */
	contextOf(db: Database): Promise<ActionContext | null>;
	/** Everybody who shows something of these asks again (see `Keeper.changed`). */
	changed(subjects: readonly string[] | null): Promise<void>;
	/** The date of the newest post of a registered account was seen on its profile. */
	noteAccount(context: ActionContext, seen: { site: SiteId; handle: string; newestPost: Interval }): Promise<void>;
}

type Names = "visited" | "rounds" | "links" | "addLinks" | "markLink" | "contact" | "saveAdapter";

/** What is worked through beside the complaints: the round through our accounts, links to visit, contacts, adapter files. */
export function createRoundsHandlers(
	store: Store,
	{ contextOf, changed, noteAccount }: RoundsSurroundings,
): Pick<Handlers, Names> {
	const { inContext } = createActing(store, { changed }, contextOf);
	return {
		visited: (visit, { sender }) => {
			const host = siteOf(sender);
			const address = addressOf(visit.permalink);
			if (visit.site !== host || address?.site !== visit.site)
				return Promise.resolve({ ok: false, code: "bad-arguments", message: "a visit to another site" });
			return inContext(async (context) => {
				const { db, now, settings } = context;
				const { site, handle, newestPost } = visit;
				if (settings.handles[site].includes(handle)) {
					await noteVisit(db, { ...visit, permalink: address.url }, now);
					await changed([`account:${accountKey(site, handle)}`]);
				}
				if (newestPost !== null && handlesOn(settings, site).includes(handle))
					await noteAccount(context, { site, handle, newestPost });
				return done;
			});
		},
		rounds: () =>
			store.use(async (db) => {
				const settings = await readSettingsInForce(db);
				return ok(settings ? await roundsOf(db, settings.handles, profileUrl) : { accounts: [] });
			}),
		links: () => store.use(async (db) => ok(await linksToVisit(db))),
		addLinks: ({ action, text }) =>
			inContext(async (context) => {
				const { links, foreign } = sortLinks(text);
				const counts = await addLinks(context, action, links);
				if (counts.added > 0) await changed(["links"]);
				return ok({ ...counts, foreign });
			}),
		markLink: ({ id, state }) =>
			inContext(async (context) => {
				if (!(await markLink(context, id, state))) return { ok: false, code: "not-found", message: `no link ${id}` };
				await changed(["links"]);
				return done;
			}),
		contact: ({ id }) => store.use(async (db) => ok(await contactOf(db, id))),
		saveAdapter: ({ site, adapter }) =>
			inContext(async (context) => {
				const unknown = await saveAdapter(context, site, adapter, Object.keys(SITES[site].selectors));
				if (unknown.length > 0) return { ok: false, code: "bad-arguments", message: `unknown: ${unknown.join(", ")}` };
				await changed(null);
				return done;
			}),
	};
}

/** The links of a text by where they lead. What only looks like a link ("min.tolong") and leads to none of the three sites is none. */
function sortLinks(text: string): { links: PageAddress[]; foreign: number } {
	const found = linksIn(text).map(({ link, isCertain }) => ({ address: addressOf(link), isCertain }));
	return {
		links: found.flatMap(({ address }) => address ?? []),
		foreign: found.filter(({ address, isCertain }) => address === null && isCertain).length,
	};
}
