import { uuidv7 } from "../complaint/ids.ts";
import { type Settings, settingsSchema } from "../complaint/settings.ts";
import type { LogContext } from "./log.ts";
import type { Database, DocumentRow, MetaRow } from "./schema.ts";

/** The newest version of a document, or undefined. */
export async function newestDocument(db: Database, name: string): Promise<DocumentRow | undefined> {
	const rows = await db.documents.where("[name+order]").between([name, 0], [name, Number.MAX_SAFE_INTEGER]).toArray();
	return rows.reduce<DocumentRow | undefined>(
		(newest, row) => (newest === undefined || isNewer(row, newest) ? row : newest),
		undefined,
	);
}

function isNewer(a: DocumentRow, b: DocumentRow): boolean {
	return a.order > b.order || (a.order === b.order && a.id > b.id);
}

/** The settings, or null before the first run (or when a newer program wrote a form that we cannot read). */
export async function readSettings(db: Database): Promise<Settings | null> {
	const parsed = settingsSchema.safeParse((await newestDocument(db, "settings"))?.value);
	return parsed.success ? parsed.data : null;
}

/** Writes a new version of the settings; older versions stay. */
export async function writeSettings(
	db: Database,
	settings: Settings,
	context: Pick<LogContext, "now" | "random">,
): Promise<void> {
	await db.transaction("rw", db.documents, async () => {
		const before = await newestDocument(db, "settings");
		await db.documents.add({
			id: uuidv7(context.now, context.random(10)),
			name: "settings",
			order: Math.max(context.now, before?.order ?? 0) + 1,
			value: settings,
		});
	});
}

/** A value of this machine only (never in a file). */
export async function readMeta<Value>(db: Database, key: MetaRow["key"]): Promise<Value | null> {
	return ((await db.meta.get(key))?.value as Value | undefined) ?? null;
}

export async function writeMeta(db: Database, key: MetaRow["key"], value: unknown): Promise<void> {
	await db.meta.put({ key, value });
}
