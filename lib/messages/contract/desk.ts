import { z } from "zod";
import { ruleBook } from "../../complaint/clock/rules.ts";
import { directoryDocument } from "../../complaint/directory.ts";
import { type HandedAnswer, handedAnswer } from "../../complaint/kept-answer.ts";
import { queueViews } from "../../complaint/queue-query.ts";
import { type Road, roadsDocument } from "../../complaint/roads.ts";
import { settingsSchema } from "../../complaint/settings.ts";
import { adapterFile } from "../adapter-file.ts";
import { action, bulkTask, id } from "../args.ts";
import type { BulkOutcome, ImportOutcome } from "../values.ts";
import { define, forwardArgs } from "./spec.ts";

/** What only the desk may ask: settings and lists, many complaints at once, what OPDs answered, files out and in. */
export const deskMessages = {
	/** Puts an adapter file in force on its site, until it is removed (null). */
	saveAdapter: define<null>()(
		["desk"],
		z.object({ site: z.enum(["x", "facebook", "instagram"]), adapter: adapterFile.nullable() }),
	),
	/** Policies, calendars and holidays. The deadlines of what is open are counted anew; the answer says how many moved. */
	saveRules: define<{ recomputed: number }>()(["desk"], z.object({ action, ruleBook })),
	saveSettings: define<null>()(["desk"], z.object({ settings: settingsSchema })),
	/** The agency's whole list of organisations. Another calendar of one moves the deadlines of what is open. */
	saveDirectory: define<null>()(["desk"], z.object({ organisations: directoryDocument })),
	/** The agency's whole list of roads, as it was saved. */
	roads: define<readonly Road[]>()(["desk"], z.object({})),
	saveRoads: define<null>()(["desk"], z.object({ roads: roadsDocument })),
	/** One thing done to many complaints: one action, undone together. What it cannot be done to is skipped and named. */
	bulk: define<BulkOutcome>()(["desk"], z.object({ action, ids: z.array(id).min(1).max(200), task: bulkTask })),
	/** The named filters of the queue, all of them as they are from now on. */
	saveQueueViews: define<null>()(["desk"], z.object({ views: queueViews })),
	/** *Tagih*: one message with all these complaints was copied or opened. One action, undone together. Answers the ids on which it was noted. */
	forwardAll: define<string[]>()(
		["desk"],
		z.object({ action, ids: z.array(id).min(1).max(200), opd: forwardArgs.opd, channel: forwardArgs.channel }),
	),
	/** *Tempel jawaban*: keeps what OPDs answered, one text a complaint, until the citizen is told. */
	keepAnswers: define<null>()(
		["desk"],
		z.object({
			answers: z
				.array(z.object({ id, text: z.string().trim().min(1).max(20_000), from: z.string().max(200) }))
				.max(1000),
		}),
	),
	/** All kept answers that wait for a citizen to be told, for the handover. */
	keptAnswers: define<HandedAnswer[]>()(["desk"], z.object({})),
	/** Those of a handover that was brought in. Twice is once. */
	takeAnswers: define<null>()(["desk"], z.object({ answers: z.array(handedAnswer).max(1000) })),
	/** Notes that a file was made: *susulan*, the next handover and the backup reminder count from here. */
	recordExport: define<null>()(
		["desk"],
		z.object({ action, report: z.enum(["weekly", "handover", "backup"]), week: z.string().max(10).nullable() }),
	),
	/** One chunk of a checked file; nothing is visible before `commitImport`. */
	stageImport: define<null>()(
		["desk"],
		z.object({
			importId: z.uuid(),
			entries: z.array(z.unknown()).max(1000),
			documents: z.array(z.unknown()).max(1000),
		}),
	),
	/** Makes a staged file visible in one transaction: `add` unites it with the log, `replace` restores a backup. */
	commitImport: define<ImportOutcome>()(
		["desk"],
		z.object({ importId: z.uuid(), mode: z.enum(["add", "replace"]), entryCount: z.number().int().min(0) }),
	),
	discardImport: define<null>()(["desk"], z.object({ importId: z.uuid() })),
} as const;
