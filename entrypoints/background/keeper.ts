import { browser } from "wxt/browser";
import { deleteOldContacts } from "../../lib/actions/contacts.ts";
import { deleteOldAnswers } from "../../lib/actions/kept-answers.ts";
import type { Language, Settings } from "../../lib/complaint/settings.ts";
import { REVISION_KEY, revisionOf } from "../../lib/messages/revision.ts";
import type { Notice } from "../../lib/reminders/notices.ts";
import { destinationOf, showBadge, showNotice } from "../../lib/reminders/notify.ts";
import { noteReturned } from "../../lib/reminders/returned.ts";
import { takeTurn } from "../../lib/reminders/roster.ts";
import { sweep } from "../../lib/reminders/sweep.ts";
import { confirmTold, resumeTelling } from "../../lib/reminders/waiting.ts";
import { pageOfSite } from "../../lib/sites/hosts.ts";
import type { Store } from "../../lib/store/database.ts";
import { readMeta, readSettings } from "../../lib/store/documents.ts";
import { createReader } from "../../lib/store/read.ts";
import { rebuildOutdated } from "../../lib/store/view.ts";
import { logContext } from "./acting.ts";
import { openDesk, openPage } from "./desk-tab.ts";
import { byTheRules } from "./rules-lock.ts";

const ALARM = "next";
/** In storage.session, which a browser restart clears and a worker restart does not. */
const STARTED = "started";

/** Keeps what follows from the log up to date: the revision, the one alarm, the badge, the notices. */
export interface Keeper {
	/** At every start of the worker, before anything else. */
	start(): Promise<void>;
	/** After a commit: everybody asks again (null: about all complaints), and reminders go on. Never throws. */
	changed(subjects: readonly string[] | null): Promise<void>;
	/** Something that is not a complaint changed (who is on duty, what was taken note of): the same. */
	refreshed(): Promise<void>;
	/**
	 * At an alarm; and before something that brings in many complaints or moves deadlines: what had passed until then is told or waits, what
	 * comes in past is not. Never throws.
	 */
	remind(): Promise<void>;
	openFromNotice(id: string): Promise<void>;
	language(): Promise<Language>;
}

export function createKeeper(store: Store): Keeper {
	let turn: Promise<unknown> = Promise.resolve();
	/** One after the other, so that the alarm is set by who has looked last. */
	const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
		const next = turn.then(work, work);
		turn = next;
		return next;
	};

	/** Sees what has passed, and sets the one alarm and the badge from the data: alarms do not survive a restart. */
	const look = (
		isBrowserStart: boolean,
		changed: readonly string[],
	): Promise<{ notices: Notice[]; settings: Settings } | null> =>
		store.use(async (db) => {
			const now = Date.now();
			await deleteOldContacts(db, now);
			await deleteOldAnswers(db, now);
			const settings = await readSettings(db);
			if (settings === null) return null;
			if (await takeTurn(db, settings, now, isBrowserStart)) await announce(null);
			const officer = (await readMeta<string>(db, "officer")) ?? settings.officers[0] ?? "";
			if (changed.length > 0) await noteReturned(db, changed, now, settings.reminders, await logContext(db));
			const { notices, counts, nextAt } = await sweep(db, settings, officer, now);
			await showBadge(counts);
			if (nextAt === null) await browser.alarms.clear(ALARM);
			else browser.alarms.create(ALARM, { when: nextAt });
			return { notices, settings };
		});

	const remind = async (isBrowserStart = false, changed: readonly string[] = []): Promise<void> => {
		const seen = await inTurn(() => look(isBrowserStart, changed));
		if (seen === null) return;
		for (const notice of seen.notices) {
			// What cannot be shown waits for the next start of the worker.
			const isShown = await showNotice(notice, seen.settings).then(
				() => true,
				() => false,
			);
			if (isShown) await store.use((db) => confirmTold(db, notice.keys));
		}
	};

	const announce = (subjects: readonly string[] | null): Promise<void> =>
		browser.storage.local.set({ [REVISION_KEY]: revisionOf(subjects, crypto.randomUUID()) });

	/** What was committed stays committed, and is answered so; the next change or start makes up for what fails here. */
	const afterCommit = async (subjects: readonly string[] | null): Promise<void> => {
		await announce(subjects).catch(() => undefined);
		await tryToRemind(subjects ?? []);
	};
	const tryToRemind = (changed: readonly string[] = []): Promise<void> => remind(false, changed).catch(() => undefined);

	return {
		async start() {
			const resumed = inTurn(() => store.use((db) => resumeTelling(db, Date.now())));
			const isBrowserStart = (await browser.storage.session.get(STARTED))[STARTED] !== true;
			await browser.storage.session.set({ [STARTED]: true });
			try {
				await resumed;
				await remind(isBrowserStart);
				const rebuilt = await byTheRules(() =>
					store.use(async (db) => rebuildOutdated(db, await logContext(db), new AbortController().signal)),
				);
				if (rebuilt > 0) await remind();
			} catch {
				// The database cannot be opened: `session` reports it to every screen, and no action succeeds.
				await browser.action.setBadgeText({ text: "!" });
			}
			await announce(null);
		},
		changed: afterCommit,
		refreshed: () => afterCommit(null),
		remind: () => tryToRemind(),
		async openFromNotice(id) {
			await browser.notifications.clear(id);
			const to = destinationOf(id);
			if (!("complaintId" in to)) return openDesk(to.state === null ? "#antrean" : `#antrean/${to.state}`);
			const complaint = await store.use((db) => createReader(db).complaint(to.complaintId));
			const address = pageOfSite(complaint?.comment.permalink ?? null);
			await (address === null ? openDesk(`#antrean/all/${to.complaintId}`) : openPage(address));
		},
		async language() {
			return store.use(async (db) => (await readSettings(db))?.language ?? "id");
		},
	};
}
