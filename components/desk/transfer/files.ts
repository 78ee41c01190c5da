import { policyAt } from "../../../lib/complaint/clock/in-force.ts";
import type { Entry } from "../../../lib/complaint/entry.ts";
import type { Settings } from "../../../lib/complaint/settings.ts";
import type { Ask } from "../../../lib/messages/client.ts";
import {
	type EntriesFileInput,
	handoverSubjects,
	uniteEntries,
	writeEntriesFile,
} from "../../../lib/report/entries-file.ts";
import { entriesFileName } from "../../../lib/report/file-name.ts";
import { JSON_MIME } from "../../../lib/report/registry.ts";
import type { DeskData } from "../data.ts";
import type { MadeFile } from "./useExport.ts";

/** In a file made before this machine wrote anything. */
export const NO_DEVICE = "none";

/** Everything as one file: the whole log and all documents. @param now UTC milliseconds */
export async function backupFile(data: DeskData, settings: Settings, now: number): Promise<MadeFile> {
	const [entries, documents] = await Promise.all([wholeLog(data), data.documents()]);
	return fileOf("backup", { entries: uniteEntries(entries), documents }, data, settings, now);
}

/**
 * For the colleague who takes over: all open complaints of any week, all that was touched since the last handover, and what OPDs answered and
 * citizens have not been told yet.
 * @throws Error when the background does not say what was answered
 */
export async function handoverFile(data: DeskData, settings: Settings, now: number, ask: Ask): Promise<MadeFile> {
	const kept = await ask("keptAnswers", {});
	if (!kept.ok) throw new Error(kept.message);
	const since = await data.lastExportAt("handover");
	const recent = since === null ? await wholeLog(data) : await data.entriesRecordedSince(since);
	const subjects = handoverSubjects(await data.openComplaints(), recent);
	return fileOf("handover", { entries: await data.entriesOf(subjects), answers: kept.value }, data, settings, now);
}

async function wholeLog(data: DeskData): Promise<Entry[]> {
	const entries: Entry[] = [];
	for await (const chunk of data.allEntries()) entries.push(...chunk);
	return entries;
}

async function fileOf(
	purpose: "handover" | "backup",
	content: Pick<EntriesFileInput, "entries" | "documents" | "answers">,
	data: DeskData,
	{ regency, opd, zone, language }: Settings,
	now: number,
): Promise<MadeFile> {
	const text = writeEntriesFile({
		purpose,
		madeAt: now,
		agency: { regency, opd },
		device: (await data.deviceId()) ?? NO_DEVICE,
		clock: policyAt(now, await data.clockRules(zone)).name,
		...content,
	});
	return { name: entriesFileName(purpose, opd, now, zone, language), content: new Blob([text], { type: JSON_MIME }) };
}
