import { browser } from "wxt/browser";
import { assign } from "../../lib/actions/assign.ts";
import { capture, classify, dismiss } from "../../lib/actions/capture.ts";
import { correct } from "../../lib/actions/correct.ts";
import { detail, overview } from "../../lib/actions/detail.ts";
import { recordExport } from "../../lib/actions/export.ts";
import { merge } from "../../lib/actions/merge.ts";
import type { ActionContext, Outcome } from "../../lib/actions/perform.ts";
import { close, note, pause, reopen, resume } from "../../lib/actions/progress.ts";
import { recentOpds } from "../../lib/actions/recent-opds.ts";
import { forgetInserted, rememberInserted, reply } from "../../lib/actions/reply.ts";
import { undo } from "../../lib/actions/undo.ts";
import { CALENDAR_24H } from "../../lib/complaint/clock.ts";
import type { Complaint } from "../../lib/complaint/complaint.ts";
import type { NonceStore } from "../../lib/messages/callers.ts";
import type { ShownArgs } from "../../lib/messages/contract.ts";
import type { Handlers } from "../../lib/messages/server.ts";
import type { Answer, ComplaintDetail, Mark } from "../../lib/messages/values.ts";
import { siteOfHost } from "../../lib/sites/hosts.ts";
import type { Store } from "../../lib/store/database.ts";
import { readMeta, readSettings, writeMeta, writeSettings } from "../../lib/store/documents.ts";
import { commitStaged, discardStaged, stage } from "../../lib/store/import.ts";
import { createReader } from "../../lib/store/read.ts";
import type { Database } from "../../lib/store/schema.ts";
import { openDesk } from "./desk-tab.ts";
import type { Keeper } from "./keeper.ts";
import { createMenus } from "./opening.ts";

const ok = <Value>(value: Value): Answer<Value> => ({ ok: true, value });
const done = ok(null);

/** A handler for every message of the contract; each only wires a use case to the open database. */
export function createHandlers(store: Store, nonces: NonceStore, keeper: Keeper): Handlers {
	const logContext = () => ({
		now: Date.now(),
		random: (count: number) => crypto.getRandomValues(new Uint8Array(count)),
		policy: CALENDAR_24H,
	});

	/** What an action needs, or null before the first run. */
	const actionContext = async (db: Database): Promise<ActionContext | null> => {
		const settings = await readSettings(db);
		if (!settings) return null;
		const officer = (await readMeta<string>(db, "officer")) ?? settings.officers[0] ?? "";
		return { ...logContext(), db, settings, officer };
	};

	/** Runs one action, tells everybody, and answers with the complaint as it is now. */
	const act = <Args extends { action: string }>(run: (context: ActionContext, args: Args) => Promise<Outcome>) => {
		return (args: Args): Promise<Answer<ComplaintDetail | null>> =>
			store.use(async (db) => {
				const context = await actionContext(db);
				if (!context) return { ok: false, code: "not-configured", message: "first run not done" };
				const outcome = await run(context, args);
				if (!outcome.ok) return outcome;
				const { complaintId, changed, masked } = outcome.value;
				if (changed.length > 0) await keeper.changed(changed);
				return ok(await detail(db, complaintId, { action: args.action, masked }));
			});
	};

	/** The same for actions after which there is always a complaint. */
	const actOn = <Args extends { action: string }>(run: (context: ActionContext, args: Args) => Promise<Outcome>) => {
		const perform = act(run);
		return async (args: Args): Promise<Answer<ComplaintDetail>> => {
			const answer = await perform(args);
			if (!answer.ok) return answer;
			return answer.value ? ok(answer.value) : { ok: false, code: "not-found", message: "undone meanwhile" };
		};
	};

	/** Runs something that writes beside the log. */
	const beside = <Args>(
		run: (context: ActionContext, args: Args) => Promise<void>,
		idOf: (args: Args) => string | null,
	) => {
		return (args: Args): Promise<Answer<null>> =>
			store.use(async (db) => {
				const context = await actionContext(db);
				if (!context) return { ok: false, code: "not-configured", message: "first run not done" };
				await run(context, args);
				const id = idOf(args);
				await keeper.changed(id === null ? null : [id]);
				return done;
			});
	};

	return {
		announceSidebar: async ({ nonce }, { sender }) => {
			if (sender.tab?.id === undefined) return { ok: false, code: "wrong-sender", message: "no tab" };
			await nonces.add(sender.tab.id, nonce);
			return done;
		},
		openSidebarTab: async ({ shown }) => {
			const nonce = crypto.randomUUID();
			const tab = await browser.tabs.create({});
			if (tab.id === undefined) return { ok: false, code: "internal", message: "no tab" };
			await nonces.add(tab.id, nonce);
			await browser.storage.session.set({ [shownKey(tab.id)]: shown });
			// Only now: the sidebar asks as soon as it is there.
			await browser.tabs.update(tab.id, { url: `${browser.runtime.getURL("/sidebar.html")}#${nonce}` });
			return done;
		},
		shownInTab: async (_, { sender }) => {
			const key = shownKey(sender.tab?.id ?? -1);
			return ok(((await browser.storage.session.get(key))[key] as ShownArgs | undefined) ?? null);
		},
		loadPanel: async (_, { sender }) => {
			if (sender.tab?.id === undefined) return { ok: false, code: "wrong-sender", message: "no tab" };
			await browser.scripting.executeScript({ target: { tabId: sender.tab.id, frameIds: [0] }, files: ["/panel.js"] });
			return done;
		},
		marks: ({ ids }) => store.use(async (db) => ok((await createReader(db).complaints(ids)).map(toMark))),
		pageSettings: (_, { sender }) =>
			store.use(async (db) => {
				const settings = await readSettings(db);
				const site = siteOfHost(new URL(sender.url ?? "https://x.com").hostname);
				return ok({
					isConfigured: settings !== null,
					language: settings?.language ?? "id",
					markStyle: settings?.markStyle ?? "full",
					handles: settings && site ? settings.handles[site] : [],
				});
			}),

		session: async () => {
			const fault = await store.fault();
			if (fault !== null)
				return ok({ settings: null, officer: null, storageFault: fault, lastBackupAt: null, recentOpds: [] });
			return store.use(async (db) => {
				const settings = await readSettings(db);
				return ok({
					settings,
					officer: (await readMeta<string>(db, "officer")) ?? settings?.officers[0] ?? null,
					storageFault: null,
					lastBackupAt: await readMeta<number>(db, "lastBackupAt"),
					recentOpds: await recentOpds(db),
				});
			});
		},
		complaint: ({ id }) => store.use(async (db) => ok(await detail(db, id))),
		complaints: ({ ids }) => store.use(async (db) => ok(await createReader(db).complaints(ids))),
		complaintByNumber: ({ number }) => store.use(async (db) => ok(await createReader(db).complaintByNumber(number))),
		overview: ({ limit }) => store.use(async (db) => ok(await overview(db, Date.now(), limit))),
		draft: ({ key }) => store.use(async (db) => ok((await db.drafts.get(key))?.value ?? null)),

		capture: actOn(capture),
		dismiss: actOn(dismiss),
		classify: actOn(classify),
		correct: actOn(correct),
		assign: actOn(assign),
		reply: actOn(reply),
		pause: actOn(pause),
		resume: actOn(resume),
		note: actOn(note),
		close: actOn(close),
		reopen: actOn(reopen),
		merge: actOn(merge),
		undo: act(undo),
		inserted: beside(rememberInserted, ({ id }) => id),
		forgetInserted: beside(forgetInserted, ({ id }) => id),
		setOfficer: beside(
			({ db }, { officer }: { officer: string }) => writeMeta(db, "officer", officer),
			() => null,
		),
		saveDraft: ({ key, value }) =>
			store.use(async (db) => {
				if (value === null || value === undefined) await db.drafts.delete(key);
				else await db.drafts.put({ key, value, savedAt: Date.now() });
				return done;
			}),
		openDesk: async ({ hash }) => {
			await openDesk(hash);
			return done;
		},

		saveSettings: ({ settings }) =>
			store.use(async (db) => {
				await writeSettings(db, settings, logContext());
				await keeper.changed(null);
				await createMenus(keeper);
				return done;
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
			store.use(async (db) => {
				const counts = await commitStaged(db, importId, mode, entryCount, logContext());
				if (!counts) return { ok: false, code: "import-incomplete", message: importId };
				await keeper.changed(null);
				return ok(counts);
			}),
		discardImport: ({ importId }) =>
			store.use(async (db) => {
				await discardStaged(db, importId);
				return done;
			}),
	};
}

/** Where storage.session keeps what a sidebar in its own tab is about. */
const shownKey = (tabId: number): string => `shown:${tabId}`;

/** What the site may see of a complaint. */
function toMark({ id, status, firstAnswer, substantiveAnswer, clock, opd }: Complaint): Mark {
	return { id, status, firstAnswer, substantiveAnswer, clock, opd: opd?.abbreviation ?? null };
}
