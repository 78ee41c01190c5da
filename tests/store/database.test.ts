import { expect, test } from "vitest";
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
