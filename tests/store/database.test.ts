import { expect, test } from "vitest";
import { createStore } from "../../lib/store/database.ts";
import { makeStore } from "./harness.ts";

/** Lets `count` callers come in before any of them goes on. */
function gate(count: number) {
	let inside = 0;
	const { promise, resolve } = Promise.withResolvers<void>();
	return () => {
		inside += 1;
		if (inside === count) resolve();
		return promise;
	};
}

test("two callers on a connection that the browser closed both go on, on one new connection", async () => {
	const store = makeStore();
	const arrive = gate(2);
	const used: unknown[][] = [[], []];
	const caller = (index: number) =>
		store.use(async (db) => {
			used[index]?.push(db);
			if (used[index]?.length === 1) {
				await arrive();
				throw Object.assign(new Error("closed"), { name: "DatabaseClosedError" });
			}
			await new Promise((done) => setTimeout(done, 5));
			return db.meta.count();
		});
	expect(await Promise.all([caller(0), caller(1)])).toEqual([0, 0]);
	expect(used[0]?.[1]).toBe(used[1]?.[1]);
});

/** Opens a database as a program of another schema version does. */
function openNatively(name: string, version?: number, upgrade?: (request: IDBOpenDBRequest) => void) {
	const request = indexedDB.open(name, version);
	request.onupgradeneeded = () => upgrade?.(request);
	return new Promise<IDBDatabase>((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
}

test("what a newer program has written is not touched, however often it is tried", async () => {
	const name = "from-the-future";
	const before = createStore(name);
	await before.use((db) => db.meta.put({ key: "officer", value: "Dwi" }));
	before.close();
	// It knows no reminders any more: Dexie would put them back.
	(await openNatively(name, 50, ({ result }) => result.deleteObjectStore("notified"))).close();

	const store = createStore(name);
	for (let round = 0; round < 3; round++) {
		expect(await store.fault()).toBe("VersionError");
		await expect(store.use((db) => db.meta.put({ key: "officer", value: "Rina" }))).rejects.toThrow();
	}

	const after = await openNatively(name);
	expect(after.version).toBe(50);
	expect([...after.objectStoreNames]).not.toContain("notified");
	const request = after.transaction("meta").objectStore("meta").get("officer");
	await new Promise((done) => request.addEventListener("success", done));
	expect(request.result).toEqual({ key: "officer", value: "Dwi" });
	after.close();
});
