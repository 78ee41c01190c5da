import { recordExport } from "../../lib/actions/export.ts";
import { saveRules } from "../../lib/actions/rules.ts";
import { saveSettings } from "../../lib/actions/settings.ts";
import type { Handlers } from "../../lib/messages/server.ts";
import type { Store } from "../../lib/store/database.ts";
import { commitStaged, discardStaged, stage } from "../../lib/store/import.ts";
import { createActing, done, logContext, ok } from "./acting.ts";
import type { Keeper } from "./keeper.ts";
import { createMenus } from "./opening.ts";
import { changingRules } from "./rules-lock.ts";

type Names = "saveRules" | "saveSettings" | "recordExport" | "stageImport" | "commitImport" | "discardImport";

/** What only the desk may ask: settings, files out and in. */
export function createDeskHandlers(store: Store, keeper: Keeper): Pick<Handlers, Names> {
	const { act, inContextAlone } = createActing(store, keeper);
	return {
		saveSettings: ({ settings }) =>
			changingRules(() =>
				store.use(async (db) => {
					await keeper.remind();
					await saveSettings(db, settings, await logContext(db));
					await keeper.changed(null);
					await createMenus(keeper);
					return done;
				}),
			),
		saveRules: (args) =>
			inContextAlone(async (context) => {
				await keeper.remind();
				const answer = await saveRules(context, args);
				if (answer.ok) await keeper.changed(null);
				return answer;
			}),
		recordExport: async (args) => {
			const answer = await act(recordExport)(args);
			return answer.ok ? done : answer;
		},
		stageImport: ({ importId, entries, documents }) =>
			store.use(async (db) => {
				await stage(db, importId, entries, documents);
				return done;
			}),
		commitImport: ({ importId, mode, entryCount }) =>
			changingRules(() =>
				store.use(async (db) => {
					await keeper.remind();
					const counts = await commitStaged(db, importId, mode, entryCount, await logContext(db));
					if (!counts) return { ok: false, code: "import-incomplete", message: importId };
					await keeper.changed(null);
					return ok(counts);
				}),
			),
		discardImport: ({ importId }) =>
			store.use(async (db) => {
				await discardStaged(db, importId);
				return done;
			}),
	};
}
