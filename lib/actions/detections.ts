import { foldAnswers } from "../complaint/answers.ts";
import type { Complaint } from "../complaint/complaint.ts";
import { effectiveEntries } from "../complaint/effective.ts";
import type { KnownEntry } from "../complaint/entry.ts";
import type { ArgsOf } from "../messages/contract.ts";
import type { Detection } from "../messages/values.ts";
import { readMeta, writeMeta } from "../store/documents.ts";
import { entriesOf } from "../store/entries.ts";
import { createReader } from "../store/read.ts";
import type { Database, EntryHead } from "../store/schema.ts";

const MOST = 50;
/** Read to find as many that count: some were undone, some an officer had noted, too. */
const MOST_READ = 200;

type Detected = Extract<KnownEntry, { kind: "replied" | "disposition" }>;

/**
 * Answers and dispositions that this PC saw by itself since they were last taken note of, the newest first. What was undone is left out, and
 * so is an answer that an officer noted, too: it is no news.
 */
export async function detections(db: Database): Promise<Detection[]> {
	const since = (await readMeta<number>(db, "detectionsSeenAt")) ?? -1;
	const seen = new Set(await readMeta<string[]>(db, "detectionsSeen"));
	const own = new Set(await createReader(db).deviceIds());
	const newest = (index: string, ...kind: string[]): Promise<EntryHead[]> =>
		db.entries
			.where(index)
			.between([...kind, since], [...kind, Number.MAX_SAFE_INTEGER], false, true)
			.reverse()
			.filter(({ action }) => !seen.has(action ?? ""))
			.limit(MOST_READ)
			.toArray();
	const heads = [
		...(await newest("[kind+source+recordedAt]", "replied", "detected")),
		...(await newest("[kind+recordedAt]", "disposition")),
	].filter(({ device }) => own.has(device));
	const subjects = [...new Set(heads.map(({ subject }) => subject))];
	const entries = Map.groupBy(await entriesOf(db, subjects), ({ subject }) => subject);
	const complaints = await createReader(db).complaints(subjects);
	const wanted = new Set(heads.map(({ id }) => id));
	return complaints
		.flatMap((complaint) =>
			newsOf(effectiveEntries(entries.get(complaint.id) ?? []))
				.filter(({ id }) => wanted.has(id))
				.flatMap((entry) => toDetection(entry, complaint) ?? []),
		)
		.sort((a, b) => b.recordedAt - a.recordedAt || b.at - a.at)
		.slice(0, MOST);
}

/** Takes note of these. Those that the list had no room for come up then; once there are none, a mark in time stands for all that were seen. */
export async function acknowledgeDetections(db: Database, { actions }: ArgsOf<"acknowledgeDetections">): Promise<void> {
	await db.transaction("rw", db.meta, async () => {
		const known = (await readMeta<string[]>(db, "detectionsSeen")) ?? [];
		await writeMeta(db, "detectionsSeen", [...new Set([...known, ...actions])]);
	});
	if ((await detections(db)).length > 0) return;
	await db.transaction("rw", db.meta, db.entries, async () => {
		const seen = (await readMeta<string[]>(db, "detectionsSeen")) ?? [];
		const heads = await db.entries.where("action").anyOf(seen).toArray();
		const known = (await readMeta<number>(db, "detectionsSeenAt")) ?? -1;
		await writeMeta(db, "detectionsSeenAt", Math.max(known, ...heads.map(({ recordedAt }) => recordedAt)));
		await writeMeta(db, "detectionsSeen", []);
	});
}

function newsOf(entries: readonly KnownEntry[]): Detected[] {
	const answers = foldAnswers(entries).flatMap(({ said, seen }) => (said === null && seen !== null ? [seen] : []));
	return [...answers, ...entries.filter((entry) => entry.kind === "disposition")];
}

function toDetection(entry: Detected, { id, number, topic, isErased }: Complaint): Detection | null {
	if (entry.action === undefined) return null;
	const { action, at, recordedAt, words } = entry;
	const told = { complaintId: id, number, topic, action, at, recordedAt };
	const permalink = (entry.kind === "replied" ? words?.replyPermalink : words?.permalink) ?? null;
	return {
		...told,
		kind: entry.kind === "replied" ? "answer" : "disposition",
		opd: entry.opd ?? null,
		permalink: isErased ? null : permalink,
	};
}
