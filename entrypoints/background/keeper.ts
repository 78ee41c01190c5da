import { browser } from "wxt/browser";
import { deleteOldContacts } from "../../lib/actions/contacts.ts";
import { CALENDAR_24H } from "../../lib/complaint/clock.ts";
import type { Language } from "../../lib/complaint/settings.ts";
import { REVISION_KEY, revisionOf } from "../../lib/messages/revision.ts";
import { showBadge, showNotice } from "../../lib/reminders/notify.ts";
import { outlook, sweep } from "../../lib/reminders/reminders.ts";
import type { Store } from "../../lib/store/database.ts";
import { readSettings } from "../../lib/store/documents.ts";
import { createReader } from "../../lib/store/read.ts";
import type { Database } from "../../lib/store/schema.ts";
import { rebuildOutdated } from "../../lib/store/view.ts";
import { wordsIn } from "../../lib/words/words.ts";
import { openDesk } from "./desk-tab.ts";

const ALARM = "next";
/** In storage.session, which a browser restart clears and a worker restart does not. */
const STARTED = "started";

/** Keeps what follows from the log up to date: the revision, the one alarm, the badge, the notices. */
export interface Keeper {
	/** At every start of the worker. */
	start(): Promise<void>;
	/**
	 * After a commit: everybody asks again; thresholds already past of these complaints (null: of all) are noted without a notice. Never
	 * throws.
	 */
	changed(subjects: readonly string[] | null): Promise<void>;
	/** Something that is not a complaint changed (who is on duty, what was taken note of): everybody asks again, reminders go on. */
	refreshed(): Promise<void>;
	/** At an alarm. */
	remind(): Promise<void>;
	openFromNotice(id: string): Promise<void>;
	language(): Promise<Language>;
}

export function createKeeper(store: Store): Keeper {
	const ownerOf = async (db: Database) => ({
		deviceIds: await createReader(db).deviceIds(),
		opdId: (await readSettings(db))?.opd.id ?? null,
	});

	/** Tells what has passed, then sets the one alarm and the badge from the data: alarms do not survive a restart. */
	const tell = (reason: "start" | "alarm" | "quiet", acted: readonly string[] = []): Promise<void> =>
		store.use(async (db) => {
			const owner = await ownerOf(db);
			const now = Date.now();
			const notices = await sweep(db, owner, now, reason, new Set(acted));
			const { badge, nextAt } = await outlook(db, owner, now);
			await showBadge(badge);
			if (nextAt === null) await browser.alarms.clear(ALARM);
			else browser.alarms.create(ALARM, { when: nextAt });
			await deleteOldContacts(db, now);
			const words = wordsIn((await readSettings(db))?.language ?? "id");
			for (const notice of notices) await showNotice(notice, words);
		});

	const announce = (subjects: readonly string[] | null): Promise<void> =>
		browser.storage.local.set({ [REVISION_KEY]: revisionOf(subjects, crypto.randomUUID()) });

	/** What was committed stays committed, and is answered so; the next change or start makes up for what fails here. */
	const tryTo = (work: () => Promise<void>): Promise<void> => work().catch(() => undefined);

	return {
		async start() {
			const isBrowserStart = (await browser.storage.session.get(STARTED))[STARTED] !== true;
			await browser.storage.session.set({ [STARTED]: true });
			try {
				await tell(isBrowserStart ? "start" : "alarm");
				const rebuilt = await store.use((db) => rebuildOutdated(db, CALENDAR_24H, new AbortController().signal));
				if (rebuilt > 0) await tell("quiet");
			} catch {
				// The database cannot be opened: `session` reports it to every screen, and no action succeeds.
				await browser.action.setBadgeText({ text: "!" });
			}
			await announce(null);
		},
		changed: (subjects) =>
			tryTo(async () => {
				await announce(subjects);
				// What passed meanwhile of other complaints is told now: the new alarm takes the place of the one that was for it.
				await (subjects === null ? tell("quiet") : tell("alarm", subjects));
			}),
		refreshed: () => tryTo(() => announce(null)),
		remind: () => tell("alarm"),
		async openFromNotice(id) {
			await browser.notifications.clear(id);
			await openDesk("#antrean");
		},
		async language() {
			return store.use(async (db) => (await readSettings(db))?.language ?? "id");
		},
	};
}
