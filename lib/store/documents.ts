import { uuidv7 } from "../complaint/ids.ts";
import { type Settings, settingsSchema } from "../complaint/settings.ts";
import type { LogContext } from "./log.ts";
import type { Database, DocumentRow, MetaRow } from "./schema.ts";

/** All versions of a document, the newest `(order, id)` first: the index sorts by order, then by id. */
function versionsOf(db: Database, name: string) {
	return db.documents.where("[name+order]").between([name, 0], [name, Number.MAX_SAFE_INTEGER]).reverse();
}

/** Says whether a stored value is what it should be (a Zod schema). */
interface Schema<Value> {
	safeParse(value: unknown): { success: true; data: Value } | { success: false };
}

/** The id of the newest version of a document; null without one. */
export async function newestVersion(db: Database, name: string): Promise<string | null> {
	const [id] = await versionsOf(db, name).limit(1).primaryKeys();
	return id ?? null;
}

/** The newest version of a document that fits `schema`, or null. One of a newer program that we cannot read leaves the one before in force. */
export async function readDocument<Value>(db: Database, name: string, schema: Schema<Value>): Promise<Value | null> {
	// One by one: some are read for nearly every message, and each save has left a version.
	for (let older = 0; ; older++) {
		const row = await versionsOf(db, name).offset(older).first();
		if (row === undefined) return null;
		const parsed = schema.safeParse(row.value);
		if (parsed.success) return parsed.data;
	}
}

/** All versions of a document that fit `schema`, the newest first. */
export async function readDocuments<Value>(db: Database, name: string, schema: Schema<Value>): Promise<Value[]> {
	const rows = await versionsOf(db, name).toArray();
	return rows.flatMap(({ value }) => {
		const parsed = schema.safeParse(value);
		return parsed.success ? [parsed.data] : [];
	});
}

/** Writes a new version of a document; older versions stay. */
export async function writeDocument(
	db: Database,
	name: string,
	value: unknown,
	context: Pick<LogContext, "now" | "random">,
): Promise<void> {
	await writeDocuments(db, [{ name, value }], context);
}

/** Writes a new version of each of these documents, of different names: all or none. Some hundred one by one would take seconds. */
export async function writeDocuments(
	db: Database,
	documents: readonly Pick<DocumentRow, "name" | "value">[],
	{ now, random }: Pick<LogContext, "now" | "random">,
): Promise<void> {
	await db.transaction("rw", db.documents, async () => {
		const before = await Promise.all(documents.map(({ name }) => versionsOf(db, name).first()));
		const rows = documents.map(({ name, value }, index) => {
			const order = Math.max(now, before[index]?.order ?? 0) + 1;
			return { id: uuidv7(now, random(10)), name, order, value };
		});
		await db.documents.bulkAdd(rows);
	});
}

/** The settings, or null before the first run. */
export function readSettings(db: Database): Promise<Settings | null> {
	return readDocument(db, "settings", settingsSchema);
}

export function writeSettings(
	db: Database,
	settings: Settings,
	context: Pick<LogContext, "now" | "random">,
): Promise<void> {
	return writeDocument(db, "settings", settings, context);
}

/** The newest version of every document whose name begins with `prefix`, in the order of their names. */
export async function newestDocuments(db: Database, prefix: string): Promise<DocumentRow[]> {
	return db.transaction("r", db.documents, async () => {
		/** Id of the newest version by name: the index has them in order, so that the values of older ones need not be read. */
		const newest = new Map<string, string>();
		await db.documents
			.where("[name+order]")
			.between([prefix, 0], [`${prefix}\uffff`, 0])
			.eachPrimaryKey((id, { key }) => newest.set((key as [string, number])[0], id));
		const rows = await db.documents.bulkGet([...newest.values()]);
		return rows.filter((row) => row !== undefined);
	});
}

/** Writes a document of which only the newest version is of use: the ones before it go. */
export async function replaceDocument(
	db: Database,
	name: string,
	value: unknown,
	context: Pick<LogContext, "now" | "random">,
): Promise<void> {
	await db.transaction("rw", db.documents, async () => {
		const before = await versionsOf(db, name).toArray();
		await db.documents.bulkDelete(before.map(({ id }) => id));
		const order = Math.max(context.now, before[0]?.order ?? 0) + 1;
		await db.documents.add({ id: uuidv7(context.now, context.random(10)), name, order, value });
	});
}

/** A value of this machine only (never in a file). */
export async function readMeta<Value>(db: Database, key: MetaRow["key"]): Promise<Value | null> {
	return ((await db.meta.get(key))?.value as Value | undefined) ?? null;
}

export async function writeMeta(db: Database, key: MetaRow["key"], value: unknown): Promise<void> {
	await db.meta.put({ key, value });
}
