import { describe, expect, test } from "vitest";
import { createRoundsHandlers, type RoundsSurroundings } from "../../entrypoints/background/rounds-handlers.ts";
import { adaptersInForce } from "../../lib/actions/adapters.ts";
import type { ActionContext } from "../../lib/actions/perform.ts";
import type { AdapterFile } from "../../lib/messages/adapter-file.ts";
import type { ArgsOf } from "../../lib/messages/contract.ts";
import type { CallContext } from "../../lib/messages/server.ts";
import { SITES } from "../../lib/sites/registry.ts";
import { replaceDocument } from "../../lib/store/documents.ts";
import type { Database } from "../../lib/store/schema.ts";
import { HOUR, MORNING, makeComplaint, makeId, makeSettings, OTHER_OPD } from "../factories.ts";
import { makeActionContext, makeLogContext, makeRow, makeStore } from "../store/harness.ts";

const settings = makeSettings({
	accounts: [{ site: "x", handle: "dishub_contoh", holder: { type: "opd", opd: OTHER_OPD } }],
});

/** The handlers over a fresh database, at a time of day that a test can move; what they told the others is kept. */
function scene() {
	const store = makeStore();
	const told = { changed: [] as (readonly string[] | null)[], accounts: [] as unknown[] };
	const clock = { now: MORNING };
	/** With settings in the database, written once. */
	let configured: Promise<ActionContext> | null = null;
	const contextOf = async (db: Database): Promise<ActionContext> => {
		configured ??= makeActionContext(db, { settings });
		return { ...(await configured), now: clock.now };
	};
	const surroundings: RoundsSurroundings = {
		contextOf,
		changed: async (subjects) => void told.changed.push(subjects),
		noteAccount: async (_, seen) => void told.accounts.push(seen),
	};
	const handlers = createRoundsHandlers(store, surroundings);
	const from = (url: string): CallContext => ({ caller: "page", sender: { url } });
	const desk = from("");
	return {
		use: <Value>(work: (db: Database) => Promise<Value>) => store.use(work),
		told,
		clock,
		visited: (args: Partial<ArgsOf<"visited">>, url = "https://x.com/dpupr_contoh") =>
			handlers.visited({ ...VISIT, ...args }, from(url)),
		rounds: async () => {
			await store.use(contextOf);
			const answer = await handlers.rounds({}, desk);
			return answer.ok ? answer.value.accounts : [];
		},
		add: async (text: string, action = makeId()) => {
			const answer = await handlers.addLinks({ action, text }, desk);
			return answer.ok ? answer.value : answer;
		},
		links: async () => {
			const answer = await handlers.links({}, desk);
			return answer.ok ? answer.value : [];
		},
		mark: (id: string, state: "waiting" | "opened" | "done") => handlers.markLink({ id, state }, desk),
		saveAdapter: (args: ArgsOf<"saveAdapter">) => handlers.saveAdapter(args, desk),
		handlers,
	};
}

const VISIT: ArgsOf<"visited"> = {
	site: "x",
	handle: "dpupr_contoh",
	permalink: "https://x.com/dpupr_contoh",
	post: null,
	newestPost: null,
	shown: null,
	unhandled: null,
};

const visitOf = (id: string, hoursAgo: number | null, more: Partial<ArgsOf<"visited">> = {}) => ({
	permalink: `https://x.com/dpupr_contoh/status/${id}?s=20`,
	post: {
		id: `x:${id}`,
		text: `kiriman ${id}`,
		postedAt: hoursAgo === null ? null : { earliest: MORNING - hoursAgo * HOUR, latest: MORNING - hoursAgo * HOUR },
	},
	...more,
});

describe("keliling pagi", () => {
	test("every account of ours is there, also those never opened here", async () => {
		expect(await scene().rounds()).toEqual([
			{ site: "x", handle: "dpupr_contoh", url: "https://x.com/dpupr_contoh", visitedAt: null, posts: [] },
			{
				site: "facebook",
				handle: "dpuprcontoh",
				url: "https://www.facebook.com/dpuprcontoh",
				visitedAt: null,
				posts: [],
			},
			{
				site: "instagram",
				handle: "dpupr.contoh",
				url: "https://www.instagram.com/dpupr.contoh/",
				visitedAt: null,
				posts: [],
			},
		]);
	});

	test("of an account's answers, of which there are thousands, none is read", async () => {
		const { rounds, use } = scene();
		const answers = Array.from({ length: 50 }, (_, index) => ({
			...SIGHTING,
			id: `x:1${index}`,
			parentId: "x:2",
			permalink: null,
		}));
		let read = 0;
		await use(async (db) => {
			await db.sightings.bulkPut([
				...answers,
				{ ...SIGHTING, id: "x:2", permalink: "https://x.com/dpupr_contoh/status/2" },
			]);
			db.sightings.hook("reading", (row) => {
				read += 1;
				return row;
			});
		});
		expect((await rounds())[0]?.posts).toHaveLength(1);
		expect(read).toBe(1);
	});

	test("visits and sightings make one list; the last look counts", async () => {
		const { visited, rounds, use, clock, told } = scene();
		await use((db) =>
			db.sightings.bulkPut([
				{ ...SIGHTING, id: "x:2", permalink: "https://x.com/dpupr_contoh/status/2" },
				{ ...SIGHTING, id: "x:9", parentId: "x:2", permalink: "https://x.com/dpupr_contoh/status/9" },
			]),
		);
		await visited({});
		clock.now += HOUR;
		await visited(visitOf("1", 5, { shown: 12, unhandled: 3 }));
		await visited(visitOf("1", null, { shown: 13, unhandled: 2 }));
		const [account] = await rounds();
		expect(account?.visitedAt).toBe(MORNING + HOUR);
		expect(account?.posts).toMatchObject([
			{ id: "x:2", visitedAt: null, unhandled: null },
			{
				id: "x:1",
				permalink: "https://x.com/dpupr_contoh/status/1",
				...{ text: "kiriman 1", visitedAt: MORNING + HOUR, shown: 13, unhandled: 2 },
				postedAt: { latest: MORNING - 5 * HOUR },
			},
		]);
		expect(told.changed).toContainEqual(["account:x:dpupr_contoh"]);
	});

	test("at most five posts are shown and thirty kept, the newest", async () => {
		const { visited, rounds, use } = scene();
		for (let post = 1; post <= 35; post++) await visited(visitOf(String(post), 100 - post));
		expect((await rounds())[0]?.posts.map(({ id }) => id)).toEqual(["x:35", "x:34", "x:33", "x:32", "x:31"]);
		expect(await use((db) => db.visits.where({ account: "x:dpupr_contoh" }).count())).toBe(30);
		expect(await use((db) => db.visits.get("post:x:5"))).toBeUndefined();
	});

	test("of another registered account only the newest post is noted, of a citizen's nothing", async () => {
		const { visited, use, told } = scene();
		const newestPost = { earliest: MORNING - HOUR, latest: MORNING - HOUR };
		await visited({ handle: "dishub_contoh", newestPost });
		await visited({ handle: "warga_contoh", newestPost });
		await visited({ newestPost });
		expect(told.accounts).toEqual([
			{ site: "x", handle: "dishub_contoh", newestPost },
			{ site: "x", handle: "dpupr_contoh", newestPost },
		]);
		expect(await use((db) => db.visits.toCollection().primaryKeys())).toEqual(["account:x:dpupr_contoh"]);
	});

	test.each([
		["another site's page", {}, "https://www.instagram.com/"],
		["no page of ours", {}, ""],
		["an address that leads elsewhere", { permalink: "https://evil.example/" }, "https://x.com/"],
	])("is refused: %s", async (_, args, url) => {
		const { visited, use } = scene();
		expect(await visited(args, url)).toMatchObject({ ok: false, code: "bad-arguments" });
		expect(await use((db) => db.visits.count())).toBe(0);
	});
});

const SIGHTING = {
	parentId: "",
	isLoose: false,
	postId: "",
	account: "x:dpupr_contoh",
	firstSeenAt: MORNING,
	seenAt: MORNING,
	postedAt: { earliest: MORNING - 2 * HOUR, latest: MORNING - 2 * HOUR },
	text: "kiriman 2",
	mentions: [],
};

const PASTED = `[21/11 07.40] Rina: cek ini min
https://x.com/warga/status/1?s=20 sama instagram.com/p/CONTOH1/?igsh=abc
(sudah) https://x.com/i/status/1 · https://contoh.id/berita, https://x.com/warga/status/3`;

describe("links to visit", () => {
	test("the text's links in their order, each once, without what is recorded already", async () => {
		const { add, links, use } = scene();
		await use((db) => db.complaints.put(makeRow(makeComplaint({ id: "x:3" }))));
		expect(await add(PASTED)).toEqual({ added: 2, known: 2, foreign: 1 });
		expect(await links()).toMatchObject([
			{ url: "https://x.com/warga/status/1", site: "x", complaintId: "x:1", addedBy: "Dwi", state: "waiting" },
			{ url: "https://www.instagram.com/p/CONTOH1/", site: "instagram", complaintId: "ig:post:CONTOH1" },
		]);
		expect(await add("https://x.com/warga/status/1")).toEqual({ added: 0, known: 1, foreign: 0 });
	});

	test("a retry with the same action adds nothing and says what the first did", async () => {
		const { add, links } = scene();
		const action = makeId();
		const first = await add(PASTED, action);
		expect(await add(PASTED, action)).toEqual(first);
		expect(await links()).toHaveLength(3);
	});

	test("opened, done, back again; a recorded one is done by itself, and not when that is undone", async () => {
		const { add, links, mark, use } = scene();
		await add("https://x.com/warga/status/1 https://fb.watch/abc/");
		const [first, second] = await links();
		await mark(first?.id ?? "", "opened");
		await mark(second?.id ?? "", "done");
		const states = async () => (await links()).map(({ state }) => state);
		expect(await states()).toEqual(["opened", "done"]);
		await mark(second?.id ?? "", "waiting");
		await use((db) => db.complaints.put(makeRow(makeComplaint({ id: "x:1" }))));
		expect(await states()).toEqual(["done", "waiting"]);
		await use((db) => db.complaints.delete("x:1"));
		expect(await states()).toEqual(["opened", "waiting"]);
		expect(await use((db) => db.documents.where("name").startsWith("link:").count())).toBe(2);
		expect(await mark(makeId(), "done")).toMatchObject({ ok: false, code: "not-found" });
	});

	test("one that is done can be pasted again, and is forgotten after a month", async () => {
		const { add, links, mark, clock } = scene();
		await add("https://x.com/warga/status/1");
		await mark((await links())[0]?.id ?? "", "done");
		clock.now += 29 * 24 * HOUR;
		expect(await add("https://x.com/warga/status/1")).toMatchObject({ added: 1 });
		expect(await links()).toHaveLength(2);
		clock.now += 2 * 24 * HOUR;
		await add("https://x.com/warga/status/2");
		expect((await links()).map(({ state, url }) => [state, url])).toEqual([
			["waiting", "https://x.com/warga/status/1"],
			["waiting", "https://x.com/warga/status/2"],
		]);
	});

	test("a link in a backup that is none, or leads elsewhere, is not listed", async () => {
		const { links, use } = scene();
		const link = {
			url: "javascript:alert(1)",
			site: "x",
			complaintId: null,
			addedAt: 1,
			addedBy: "",
			action: "",
			state: "waiting",
		};
		await use((db) => replaceDocument(db, `link:${makeId()}`, link, makeLogContext()));
		expect(await links()).toEqual([]);
	});
});

describe("adapter files", () => {
	const [name = ""] = Object.keys(SITES.x.selectors);
	const file = (overrides: Partial<AdapterFile> = {}): AdapterFile => ({
		format: "tanggap-adapter",
		version: 1,
		site: "x",
		revision: "2026-11-21.1",
		note: "",
		selectors: { [name]: "article" },
		...overrides,
	});

	test("the newest is in force until it is removed", async () => {
		const { saveAdapter, use } = scene();
		expect(await saveAdapter({ site: "x", adapter: file() })).toEqual({ ok: true, value: null });
		await saveAdapter({ site: "x", adapter: file({ revision: "2" }) });
		expect(await use(adaptersInForce)).toEqual([file({ revision: "2" })]);
		await saveAdapter({ site: "x", adapter: null });
		expect(await use(adaptersInForce)).toEqual([]);
	});

	test.each([
		["a name that the site does not have", file({ selectors: { [name]: "article", noSuchName: "div" } })],
		["a file for another site", file({ site: "instagram" })],
	])("is refused, and the one before stays in force: %s", async (_, adapter) => {
		const { saveAdapter, use } = scene();
		await saveAdapter({ site: "x", adapter: file() });
		expect(await saveAdapter({ site: "x", adapter })).toMatchObject({ ok: false, code: "bad-arguments" });
		expect(await use(adaptersInForce)).toEqual([file()]);
	});
});

test("nothing is stored before the first run", async () => {
	const handlers = createRoundsHandlers(makeStore(), {
		contextOf: async () => null,
		changed: async () => {},
		noteAccount: async () => {},
	});
	const call: CallContext = { caller: "sidebar", sender: {} };
	expect(await handlers.addLinks({ action: makeId(), text: PASTED }, call)).toMatchObject({ code: "not-configured" });
	expect(await handlers.rounds({}, call)).toEqual({ ok: true, value: { accounts: [] } });
	expect(await handlers.contact({ id: "manual:1" }, call)).toEqual({ ok: true, value: null });
});
