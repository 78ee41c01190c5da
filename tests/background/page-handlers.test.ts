import { describe, expect, test } from "vitest";
import { createPageHandlers } from "../../entrypoints/background/page-handlers.ts";
import { saveAdapter } from "../../lib/actions/adapters.ts";
import { capture } from "../../lib/actions/capture.ts";
import type { AdapterFile } from "../../lib/messages/adapter-file.ts";
import type { SeenArgs } from "../../lib/messages/contract.ts";
import type { CallContext } from "../../lib/messages/server.ts";
import { ACCOUNTS, captureArgs, comment, ID, POST, seen } from "../actions/story.ts";
import { HOUR, MORNING, makeSettings } from "../factories.ts";
import { makeActionContext, makeStore } from "../store/harness.ts";

/** The handlers over a fresh database, with what they announce. */
function scene() {
	const store = makeStore();
	const announced: (readonly string[] | null)[] = [];
	const keeper = {
		start: async () => undefined,
		changed: async (subjects: readonly string[] | null) => void announced.push(subjects),
		refreshed: async () => undefined,
		remind: async () => undefined,
		openFromNotice: async () => undefined,
		language: async () => "id" as const,
	};
	const nonces = { add: async () => undefined, has: async () => false };
	const handlers = createPageHandlers(store, nonces, keeper);
	const from = (url: string): CallContext => ({ caller: "page", sender: { url } });
	return {
		announced,
		configure: () => store.use((db) => makeActionContext(db, { settings: makeSettings({ accounts: ACCOUNTS }) })),
		use: store.use,
		observe: (comments: SeenArgs[], url = "https://www.instagram.com/p/CONTOH1/") =>
			handlers.observe({ comments }, from(url)),
		pageSettings: (url: string) => handlers.pageSettings({}, from(url)),
		marks: (ids: string[]) => handlers.marks({ ids }, from("https://www.instagram.com/")),
	};
}

describe("what a page tells by itself", () => {
	test("is announced once: the complaint and what stood around it", async () => {
		const { configure, observe, announced } = scene();
		await capture(await configure(), captureArgs());
		expect(await observe([seen(), seen({ id: "ig:8", handle: "warga_lain" })])).toEqual({ ok: true, value: null });
		expect(announced).toEqual([[ID, POST]]);
		await observe([seen()]);
		expect(announced).toHaveLength(1);
	});

	test("of another site than its own is refused whole", async () => {
		const { configure, observe, use } = scene();
		await configure();
		const forged = [
			seen({ site: "x" }),
			seen({ id: "x:90" }),
			seen({ parentId: "fb:1" }),
			seen({ post: { id: "x:1", permalink: null, handle: null, author: null, text: null } }),
		];
		for (const one of forged) expect(await observe([seen(), one])).toMatchObject({ ok: false, code: "bad-arguments" });
		expect(await use((db) => db.sightings.count())).toBe(0);
	});

	test.each([
		["https://www.instagram.com/p/CONTOH1/c/1/", true],
		["https://evil.example/p/CONTOH1/", false],
		["https://x.com/dpupr_contoh/status/1", false],
		["http://www.instagram.com/p/CONTOH1/", false],
		["javascript:alert(1)", false],
		["/p/CONTOH1/", false],
	])("with the link %s, which is kept when it leads to the same site: %s", async (permalink, isKept) => {
		const { configure, observe, use } = scene();
		await configure();
		await observe([seen({ permalink })]);
		expect(await use((db) => db.sightings.toArray())).toMatchObject([{ permalink: isKept ? permalink : null }]);
	});

	test("before the first run is left alone", async () => {
		const { observe, use } = scene();
		expect(await observe([seen()])).toEqual({ ok: true, value: null });
		expect(await use((db) => db.sightings.count())).toBe(0);
	});
});

test("a page learns its own site's accounts and adapter, and nothing before the first run", async () => {
	const { configure, pageSettings } = scene();
	const instagram = "https://www.instagram.com/p/CONTOH1/";
	expect(await pageSettings(instagram)).toMatchObject({ value: { isConfigured: false, accounts: [], adapter: null } });
	const context = await configure();
	const adapter: AdapterFile = {
		format: "tanggap-adapter",
		version: 1,
		site: "instagram",
		revision: "2026-11-21.1",
		note: "untuk manusia",
		selectors: { item: "li" },
	};
	await saveAdapter(context, "instagram", adapter, ["item"]);
	expect(await pageSettings(instagram)).toMatchObject({
		value: {
			handles: ["dpupr.contoh"],
			accounts: ["dpupr.contoh", "dishub.contoh", "bupati.contoh"],
			adapter: { site: "instagram", revision: "2026-11-21.1", selectors: { item: "li" } },
		},
	});
	expect(await pageSettings("https://x.com/home")).toMatchObject({
		value: { accounts: ["dpupr_contoh"], adapter: null },
	});
});

test("a page learns of no record of another site", async () => {
	const { configure, marks } = scene();
	const [own, other] = [comment(), comment({ id: "x:1858", site: "x", postId: null })];
	for (const one of [own, other]) await capture(await configure(), captureArgs({ comment: one }));
	expect(await marks([ID, "x:1858"])).toMatchObject({ ok: true, value: [{ id: ID }] });
});

test("a mark says what its record lacks, and no words", async () => {
	const { configure, marks } = scene();
	const reading = { isTruncated: true, isTranslated: false, rules: {}, pageKind: "instagram/post" };
	const postedAt = { earliest: MORNING - HOUR, latest: MORNING };
	await capture(await configure(), captureArgs({ comment: comment({ reading, postedAt }) }));
	const answer = await marks([ID, "ig:0"]);
	expect(answer).toMatchObject({ ok: true, value: [{ id: ID, lacks: ["text", "time"], opd: "DPUPR" }] });
	expect(JSON.stringify(answer)).not.toMatch(/bolong|warga|Pasar/);
});
