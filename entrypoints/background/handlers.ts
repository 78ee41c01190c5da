import { noteAccount } from "../../lib/actions/accounts.ts";
import { adaptersInForce } from "../../lib/actions/adapters.ts";
import { assign } from "../../lib/actions/assign.ts";
import { capture, classify, dismiss } from "../../lib/actions/capture.ts";
import { correct } from "../../lib/actions/correct.ts";
import { detail, overview } from "../../lib/actions/detail.ts";
import { acknowledgeDetections, detections } from "../../lib/actions/detections.ts";
import { explainComplaint } from "../../lib/actions/explain.ts";
import { history } from "../../lib/actions/history.ts";
import { merge } from "../../lib/actions/merge.ts";
import { close, continueInDm, note, pause, reopen, resume } from "../../lib/actions/progress.ts";
import { recentOpds } from "../../lib/actions/recent-opds.ts";
import { forgetInserted, rememberInserted, reply } from "../../lib/actions/reply.ts";
import { replyFacts } from "../../lib/actions/reply-facts.ts";
import { dispositionsBelow } from "../../lib/actions/sightings.ts";
import { undo } from "../../lib/actions/undo.ts";
import { policyAt } from "../../lib/complaint/clock/in-force.ts";
import { SHIPPED_DIRECTORY } from "../../lib/complaint/directory.ts";
import type { NonceStore } from "../../lib/messages/callers.ts";
import type { Handlers } from "../../lib/messages/server.ts";
import type { Session } from "../../lib/messages/values.ts";
import type { Store } from "../../lib/store/database.ts";
import { readOrganisations } from "../../lib/store/directory.ts";
import { readMeta, readSettings, writeMeta } from "../../lib/store/documents.ts";
import { createReader } from "../../lib/store/read.ts";
import { readClockRules } from "../../lib/store/rules.ts";
import type { Database } from "../../lib/store/schema.ts";
import { actionContext, createActing, done, logContext, ok } from "./acting.ts";
import { createDeskHandlers } from "./desk-handlers.ts";
import { openDesk } from "./desk-tab.ts";
import { createDirectoryHandlers } from "./directory-handlers.ts";
import { createForwardHandlers } from "./forward-handlers.ts";
import type { Keeper } from "./keeper.ts";
import { createPageHandlers } from "./page-handlers.ts";
import { createQueueHandlers } from "./queue-handlers.ts";
import { createRoundsHandlers } from "./rounds-handlers.ts";
import { createTemplateHandlers } from "./template-handlers.ts";

/** A handler for every message of the contract; each only wires a use case to the open database. */
export function createHandlers(store: Store, nonces: NonceStore, keeper: Keeper): Handlers {
	const { inContext, act, actOn, beside } = createActing(store, keeper);

	return {
		...createPageHandlers(store, nonces, keeper),
		...createRoundsHandlers(store, {
			contextOf: actionContext,
			changed: (subjects) => (subjects === null ? keeper.refreshed() : keeper.changed(subjects)),
			noteAccount,
		}),
		...createDeskHandlers(store, keeper),
		...createQueueHandlers(store, keeper),
		...createDirectoryHandlers(store, keeper),
		...createForwardHandlers(store, keeper),
		...createTemplateHandlers(store, keeper),

		session: async () => {
			const storageFault = await store.fault();
			if (storageFault === null) return ok(await store.use(sessionOf));
			// On a full disk nothing can be written, but in Firefox all be read, and taken elsewhere as a backup.
			const known = await store.use(sessionOf).catch(() => NO_SESSION);
			return ok({ ...known, storageFault });
		},
		complaint: ({ id }) => store.use(async (db) => ok(await detail(db, id))),
		explain: ({ id }) =>
			store.use(async (db) => {
				const found = await detail(db, id);
				const { rules } = await logContext(db);
				return ok(found ? explainComplaint(found.complaint, found.entries, rules) : []);
			}),
		complaints: ({ ids }) => store.use(async (db) => ok(await createReader(db).complaints(ids))),
		complaintByNumber: ({ number }) => store.use(async (db) => ok(await createReader(db).complaintByNumber(number))),
		overview: ({ limit }) => store.use(async (db) => ok(await overview(db, Date.now(), limit))),
		draft: ({ key }) => store.use(async (db) => ok((await db.drafts.get(key))?.value ?? null)),
		detections: () => store.use(async (db) => ok(await detections(db))),
		dispositions: (args) => inContext(async ({ db, settings }) => ok(await dispositionsBelow(db, settings, args))),
		history: (args) => store.use(async (db) => ok(await history(db, args))),

		capture: actOn(capture),
		dismiss: actOn(dismiss),
		classify: actOn(classify),
		correct: actOn(correct),
		assign: actOn(assign),
		reply: actOn(reply),
		pause: actOn(pause),
		resume: actOn(resume),
		note: actOn(note),
		continueInDm: actOn(continueInDm),
		close: actOn(close),
		reopen: actOn(reopen),
		merge: actOn(merge),
		undo: act(undo),
		replyFacts: (args) => inContext(async (context) => ok(await replyFacts(context, args))),
		inserted: beside(rememberInserted),
		forgetInserted: beside(forgetInserted),
		acknowledgeDetections: (args) =>
			store.use(async (db) => {
				await acknowledgeDetections(db, args);
				await keeper.refreshed();
				return done;
			}),
		setOfficer: ({ officer }) =>
			inContext(async ({ db }) => {
				await writeMeta(db, "officer", officer);
				await keeper.refreshed();
				return done;
			}),
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
	};
}

const NO_SESSION: Session = {
	settings: null,
	officer: null,
	storageFault: null,
	lastBackupAt: null,
	recentOpds: [],
	adapters: [],
	policyName: "",
	directory: SHIPPED_DIRECTORY,
};

async function sessionOf(db: Database): Promise<Session> {
	const settings = await readSettings(db);
	return {
		settings,
		officer: (await readMeta<string>(db, "officer")) ?? settings?.officers[0] ?? null,
		storageFault: null,
		lastBackupAt: await readMeta<number>(db, "lastBackupAt"),
		recentOpds: await recentOpds(db),
		adapters: await adaptersInForce(db),
		policyName: policyAt(Date.now(), await readClockRules(db, settings?.zone ?? "Asia/Jakarta")).name,
		directory: await readOrganisations(db),
	};
}
