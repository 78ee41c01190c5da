import { readMeta, writeMeta } from "../store/documents.ts";
import type { Database } from "../store/schema.ts";

const KEPT = 8;

/** Ids of the OPDs that were last chosen on this PC, the newest first. */
export async function recentOpds(db: Database): Promise<string[]> {
	return (await readMeta<string[]>(db, "recentOpds")) ?? [];
}

export async function rememberOpd(db: Database, id: string): Promise<void> {
	const others = (await recentOpds(db)).filter((other) => other !== id);
	await writeMeta(db, "recentOpds", [id, ...others].slice(0, KEPT));
}
