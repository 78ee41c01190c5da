import { uuidv7 } from "../complaint/ids.ts";
import type { Settings } from "../complaint/settings.ts";
import { readDirectory } from "../store/directory.ts";
import { readSettings, writeSettings } from "../store/documents.ts";
import type { LogContext } from "../store/log.ts";
import type { Database } from "../store/schema.ts";
import { recomputeOpen } from "./recompute.ts";

/** Saves the settings. Another zone moves deadlines, and another OPD of ours makes other complaints ours: both are worked in at once. */
export async function saveSettings(db: Database, settings: Settings, context: LogContext): Promise<void> {
	const before = await readSettings(db);
	const write = () => writeSettings(db, settings, context);
	if (before === null || (before.zone === settings.zone && before.opd.id === settings.opd.id)) return write();
	const rules = { ...context.rules, zone: settings.zone };
	const officer = settings.officers[0] ?? "";
	const action = uuidv7(context.now, context.random(10));
	const ownOpdIds = (await readDirectory(db)).idsOf(settings.opd.id);
	await recomputeOpen({ ...context, db, settings, officer, rules, ownOpdIds }, action, "zone", write);
}
