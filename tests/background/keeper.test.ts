import { beforeEach, describe, expect, test, vi } from "vitest";
import { createKeeper, type Keeper } from "../../entrypoints/background/keeper.ts";
import { capture } from "../../lib/actions/capture.ts";
import type { ActionContext, Outcome } from "../../lib/actions/perform.ts";
import { reply } from "../../lib/actions/reply.ts";
import { undo } from "../../lib/actions/undo.ts";
import type { RecordedComment } from "../../lib/complaint/complaint.ts";
import type { Settings } from "../../lib/complaint/settings.ts";
import { readMeta, writeSettings } from "../../lib/store/documents.ts";
import { captureArgs, ID, replyArgs } from "../actions/story.ts";
import { HOUR, MORNING, makeComplaint, makeId, makeSettings } from "../factories.ts";
import { makeActionContext, makeLogContext, makeRow, makeStore } from "../store/harness.ts";

const DUE = MORNING + 24 * HOUR;

/** What the browser was asked to do. */
const seen = vi.hoisted(() => ({
	revisions: [] as unknown[],
	notices: [] as { id: string; title: string; message: string }[],
	badge: "",
	alarm: null as number | null,
	session: {} as Record<string, unknown>,
	tabs: [] as { id: number; url: string }[],
	opened: [] as string[],
	refuses: false,
}));

vi.mock("wxt/browser", () => ({
	browser: {
		storage: {
			local: { set: async (items: object) => void seen.revisions.push(...Object.values(items)) },
			session: { get: async () => seen.session, set: async (items: object) => Object.assign(seen.session, items) },
		},
		action: {
			setBadgeText: async ({ text }: { text: string }) => void Object.assign(seen, { badge: text }),
			setBadgeBackgroundColor: async () => undefined,
		},
		alarms: {
			create: (_: string, { when }: { when: number }) => void Object.assign(seen, { alarm: when }),
			clear: async () => void Object.assign(seen, { alarm: null }),
		},
		notifications: {
			create: async (id: string, notice: { title: string; message: string }) => {
				if (seen.refuses) throw new Error("no service");
				seen.notices.push({ id, title: notice.title, message: notice.message });
			},
			clear: async () => true,
		},
		runtime: { getURL: (path: string) => `chrome-extension://tanggap${path}` },
		tabs: {
			query: async () => seen.tabs,
			create: async ({ url }: { url: string }) => void seen.opened.push(url),
			update: async (id: number, { url }: { url?: string }) => void seen.opened.push(`tab ${id} ${url ?? "as it is"}`),
		},
		windows: { update: async () => undefined },
	},
}));

const at = (now: number) => vi.setSystemTime(now);

beforeEach(() => {
	Object.assign(seen, { revisions: [], notices: [], badge: "", alarm: null, session: {}, tabs: [], opened: [] });
	vi.useFakeTimers({ now: MORNING, toFake: ["Date"] });
	return () => vi.useRealTimers();
});

/** A keeper that has looked once over one complaint of ours, which falls due a day after `MORNING`. */
async function scene(settings: Partial<Settings> = {}, comment: Partial<RecordedComment> = {}) {
	const store = makeStore();
	const usual = makeSettings();
	const complaint = makeComplaint({ id: "ig:1" });
	await store.use(async (db) => {
		const reminders = { ...usual.reminders, dailySummaryAt: null };
		await writeSettings(db, { ...usual, reminders, ...settings }, makeLogContext());
		await db.complaints.put(makeRow({ ...complaint, comment: { ...complaint.comment, ...comment } }));
	});
	const keeper = createKeeper(store);
	await keeper.remind();
	return { store, keeper };
}

test.each<[string, (keeper: Keeper) => Promise<void>, string[] | null | undefined]>([
	["an alarm", (keeper) => keeper.remind(), undefined],
	["a start of the worker", (keeper) => keeper.start(), null],
	["another officer on duty", (keeper) => keeper.refreshed(), null],
	["an action on another complaint", (keeper) => keeper.changed(["ig:2"]), ["ig:2"]],
	["an import", (keeper) => keeper.changed(null), null],
])("%s tells what has fallen due, and tells it once", async (_, happen, ids) => {
	const { keeper } = await scene();
	at(DUE + HOUR);
	await Promise.all([happen(keeper), keeper.remind()]);
	await happen(keeper);
	expect(seen.revisions).toMatchObject(ids === undefined ? [] : [{ ids }, { ids }]);
	expect(seen.notices).toMatchObject([
		{
			id: `due:ig:1|overdue|${DUE}`,
			title: "Tanggap",
			message: expect.stringMatching(
				/^Aduan [0-9A-Z]{4}-[0-9A-Z]{4} \(DPUPR\): tanggapan pertama lewat tenggat sejak 19 Nov 10\.00 WIB\.$/,
			),
		},
	]);
	expect(seen.badge).toBe("1");
});

test("an answer undone after the deadline brings the notice", async () => {
	const { store, keeper } = await scene();
	const action = makeId();
	const usual = makeSettings();
	const settings = { ...usual, reminders: { ...usual.reminders, dailySummaryAt: null } };
	const act = (run: (context: ActionContext) => Promise<Outcome>) =>
		store.use(async (db) => run(await makeActionContext(db, { now: Date.now(), settings })));
	await act((context) => capture(context, captureArgs()));
	await act((context) => reply(context, replyArgs({ action })));
	at(MORNING + HOUR / 2);
	await keeper.changed([ID]);
	await store.use((db) => db.complaints.delete("ig:1"));
	at(DUE + HOUR);
	await keeper.remind();
	expect(seen.notices).toEqual([]);
	await act((context) => undo(context, { action: makeId(), id: ID, undoes: action }));
	await Promise.all([keeper.changed([ID]), keeper.remind()]);
	expect(seen.notices).toMatchObject([{ id: expect.stringMatching(`^due:${ID}\\|overdue`) }]);
});

test("the alarm is derived again at every look, and goes when nothing runs", async () => {
	const { store, keeper } = await scene();
	expect(seen.alarm).toBe(MORNING + HOUR);
	at(DUE - HOUR / 2);
	await keeper.remind();
	expect(seen.alarm).toBe(DUE + 1);
	await store.use((db) => db.complaints.clear());
	await keeper.changed(["ig:1"]);
	expect([seen.alarm, seen.badge]).toEqual([null, ""]);
});

test("a notice that the browser refuses is told by the next worker; the answer to an action does not fail", async () => {
	const { store, keeper } = await scene();
	at(DUE + HOUR);
	seen.refuses = true;
	await expect(keeper.changed(["ig:1"])).resolves.toBeUndefined();
	seen.refuses = false;
	await keeper.remind();
	expect(seen.notices).toEqual([]);
	await createKeeper(store).start();
	expect(seen.notices).toHaveLength(1);
});

test("with a roster the day's officer takes over at the start of the browser, and the notice is for her", async () => {
	const roster = { isOn: true, weekly: [null, null, "Dwi", "Rina", null, null, null], exceptions: [] };
	const { store, keeper } = await scene({ roster });
	at(DUE + HOUR);
	await keeper.start();
	expect(await store.use((db) => readMeta(db, "officer"))).toBe("Rina");
	expect(seen.notices).toMatchObject([{ title: "Tanggap: untuk Rina" }]);
});

describe("a click on a notice", () => {
	const PAGE = "https://www.instagram.com/p/CONTOH1/c/17900000000000001/";
	const OVERDUE = `due:ig:1|overdue|${DUE}`;
	const DESK = "chrome-extension://tanggap/desk.html";
	test.each<[string, string, Partial<RecordedComment>, { id: number; url: string }[], string]>([
		["opens the comment's page", OVERDUE, {}, [], PAGE],
		["brings its tab forward", OVERDUE, {}, [{ id: 7, url: `${PAGE.slice(0, -1)}#x` }], "tab 7 as it is"],
		["no address: the complaint", OVERDUE, { permalink: null }, [], `${DESK}#antrean/all/ig:1`],
		["an address elsewhere", OVERDUE, { permalink: "https://example.com/" }, [], `${DESK}#antrean/all/ig:1`],
		["an address that runs", OVERDUE, { permalink: "javascript:alert(1)" }, [], `${DESK}#antrean/all/ig:1`],
		["a group", "due:group:overdue", {}, [{ id: 3, url: DESK }], `tab 3 ${DESK}#antrean/overdue`],
		["the summary", "due:daily", {}, [], `${DESK}#antrean`],
	])("%s", async (_, id, comment, tabs, opened) => {
		const { keeper } = await scene({}, comment);
		seen.tabs = tabs;
		await keeper.openFromNotice(id);
		expect(seen.opened).toEqual([opened]);
	});
});

test("a database that fails makes nothing of what was committed fail", async () => {
	const keeper = createKeeper({
		use: () => Promise.reject(new Error("closed")),
		fault: async () => "closed",
		close: () => undefined,
	});
	await expect(keeper.changed(["ig:1"])).resolves.toBeUndefined();
	await keeper.start();
	expect(seen.badge).toBe("!");
});
