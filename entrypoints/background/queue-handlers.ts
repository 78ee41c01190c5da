import { bulk } from "../../lib/actions/bulk.ts";
import { openOpds, queuePage, rebuilding } from "../../lib/actions/queue.ts";
import { saveQueueViews } from "../../lib/actions/queue-views.ts";
import type { Handlers } from "../../lib/messages/server.ts";
import type { Store } from "../../lib/store/database.ts";
import { createActing, done, ok } from "./acting.ts";
import type { Keeper } from "./keeper.ts";

type Names = "queue" | "openOpds" | "rebuilding" | "bulk" | "saveQueueViews";

/** The queue: a piece of it for the sidebar, many complaints at once and named filters for the desk. */
export function createQueueHandlers(
	store: Store,
	keeper: Pick<Keeper, "changed" | "refreshed">,
): Pick<Handlers, Names> {
	const { inContext } = createActing(store, keeper);
	return {
		queue: (args) => inContext(async (context) => ok(await queuePage(context, args))),
		openOpds: () => store.use(async (db) => ok(await openOpds(db))),
		rebuilding: () => store.use(async (db) => ok(await rebuilding(db))),
		bulk: (args) =>
			inContext(async (context) => {
				const { outcome, changed } = await bulk(context, args);
				if (changed.length > 0) await keeper.changed(changed);
				return ok(outcome);
			}),
		saveQueueViews: ({ views }) =>
			inContext(async (context) => {
				await saveQueueViews(context, views);
				await keeper.refreshed();
				return done;
			}),
	};
}
