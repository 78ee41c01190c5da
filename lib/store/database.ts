import { Database } from "./schema.ts";

/** Failures after which a fresh connection helps: the browser closed the database under a stopped worker (dexie/Dexie.js#1805, #613). */
const CLOSED = new Set(["DatabaseClosedError", "InvalidStateError", "UnknownError"]);

/** The one connection of a context, opened on first use and opened again once when the browser has closed it. */
export interface Store {
	/** Runs `work` on the open database; throws what `work` throws. */
	use<Value>(work: (db: Database) => Promise<Value>): Promise<Value>;
	/** Null when the database can be opened and written; else the name of the error: `VersionError` when a newer program has written it. */
	fault(): Promise<string | null>;
	close(): void;
}

export function createStore(name?: string): Store {
	let db: Database | null = null;
	const open = (): Database => {
		db ??= new Database(name);
		return db;
	};
	const close = (): void => {
		db?.close();
		db = null;
	};
	return {
		async use(work) {
			const used = open();
			try {
				return await work(used);
			} catch (error) {
				if (!CLOSED.has((error as Error).name)) throw error;
				// Another caller may have opened it again already.
				if (db === used) close();
				return await work(open());
			}
		},
		async fault() {
			try {
				await this.use(async (database) => {
					// A write that changes nothing: opening alone succeeds on a disk that is full or read-only.
					await database.drafts.put({ key: "self-test", value: null, savedAt: 0 });
					await database.drafts.delete("self-test");
				});
				return null;
			} catch (error) {
				const { name, inner } = error as Error & { inner?: Error };
				return inner?.name || name || "Error";
			}
		},
		close,
	};
}
