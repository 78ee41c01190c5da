import { saveDirectory, saveRoads } from "../../lib/actions/directory.ts";
import { findRoads } from "../../lib/complaint/roads.ts";
import type { Handlers } from "../../lib/messages/server.ts";
import type { Store } from "../../lib/store/database.ts";
import { readRoads } from "../../lib/store/directory.ts";
import { createActing, done, ok } from "./acting.ts";
import type { Keeper } from "./keeper.ts";

type Names = "saveDirectory" | "roads" | "findRoads" | "saveRoads";

/** The agency's organisations and roads. */
export function createDirectoryHandlers(store: Store, keeper: Keeper): Pick<Handlers, Names> {
	const { inContext, inContextAlone } = createActing(store, keeper);
	return {
		saveDirectory: ({ organisations }) =>
			inContextAlone(async (context) => {
				await keeper.remind();
				await saveDirectory(context, organisations);
				await keeper.changed(null);
				return done;
			}),
		roads: () => store.use(async (db) => ok(await readRoads(db))),
		findRoads: ({ text, limit }) => store.use(async (db) => ok(findRoads(await readRoads(db), text, limit))),
		saveRoads: ({ roads }) =>
			inContext(async (context) => {
				await saveRoads(context, roads);
				await keeper.refreshed();
				return done;
			}),
	};
}
