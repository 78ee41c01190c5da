import { AGENCY } from "../complaint/entry.ts";
import type { ArgsOf } from "../messages/contract.ts";
import { writeMeta } from "../store/documents.ts";
import { type ActionContext, type Outcome, perform } from "./perform.ts";

/** Notes that a file was made: *susulan*, the next handover and the backup reminder count from here. */
export async function recordExport(context: ActionContext, args: ArgsOf<"recordExport">): Promise<Outcome> {
	const outcome = await perform(context, args.action, AGENCY, [
		{ kind: "exported", subject: AGENCY, at: context.now, report: args.report, week: args.week },
	]);
	if (args.report === "backup") await writeMeta(context.db, "lastBackupAt", context.now);
	return outcome;
}
