import { beforeEach, expect, test, vi } from "vitest";
import { createKeeper } from "../../entrypoints/background/keeper.ts";
import { writeSettings } from "../../lib/store/documents.ts";
import { HOUR, MORNING, makeComplaint, makeSettings } from "../factories.ts";
import { makeLogContext, makeStore, makeRow } from "../store/harness.ts";

const { revisions, notices } = vi.hoisted(() => ({ revisions: [] as unknown[], notices: [] as string[] }));

vi.mock("wxt/browser", () => ({
	browser: {
		storage: { local: { set: async (items: object) => void revisions.push(...Object.values(items)) } },
		action: { setBadgeText: async () => undefined, setBadgeBackgroundColor: async () => undefined },
		alarms: { create: () => undefined, clear: async () => true },
		notifications: { create: async (id: string) => void notices.push(id) },
		runtime: { getURL: (path: string) => path },
	},
}));

beforeEach(() => {
	revisions.length = 0;
	notices.length = 0;
	vi.useFakeTimers({ now: MORNING + 25 * HOUR, toFake: ["Date"] });
	return () => vi.useRealTimers();
});

/** A keeper over one complaint of ours that is overdue and of which nobody was told. */
async function scene() {
	const store = makeStore();
	await store.use(async (db) => {
		await writeSettings(db, makeSettings(), makeLogContext());
		await db.complaints.put(makeRow(makeComplaint({ id: "ig:1" })));
	});
	return createKeeper(store);
}

test.each<[string, (keeper: Awaited<ReturnType<typeof scene>>) => Promise<void>, string[] | null, number]>([
	["another officer on duty, or detections taken note of", (keeper) => keeper.refreshed(), null, 1],
	["an action on another complaint", (keeper) => keeper.changed(["ig:2"]), ["ig:2"], 1],
	["an action on this very complaint", (keeper) => keeper.changed(["ig:1"]), ["ig:1"], 0],
	["an import", (keeper) => keeper.changed(null), null, 0],
])("%s: everybody concerned asks again, and the reminder that is due is told or not", async (_, happen, ids, told) => {
	const keeper = await scene();
	await happen(keeper);
	await keeper.remind();
	expect(revisions).toMatchObject([{ ids }]);
	expect(notices).toHaveLength(told);
});

test("a database that fails makes nothing of what was committed fail", async () => {
	const keeper = createKeeper({
		use: () => Promise.reject(new Error("closed")),
		fault: async () => "closed",
		close: () => undefined,
	});
	await expect(keeper.changed(["ig:1"])).resolves.toBeUndefined();
});
