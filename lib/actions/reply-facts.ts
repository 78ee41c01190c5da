import { foldAnswers, type ToldAnswer } from "../complaint/answers.ts";
import { effectiveEntries } from "../complaint/effective.ts";
import type { KnownEntry } from "../complaint/entry.ts";
import type { ArgsOf } from "../messages/contract.ts";
import type { ReplyFacts } from "../messages/values.ts";
import { entriesOf } from "../store/entries.ts";
import type { Database } from "../store/schema.ts";
import type { ActionContext } from "./perform.ts";
import { holderOfSighting } from "./sightings.ts";

/** What the checks before an insertion go by: what else was said in the thread, and whether somebody else has answered. */
export async function replyFacts(context: ActionContext, args: ArgsOf<"replyFacts">): Promise<ReplyFacts> {
	const { db } = context;
	const row = await db.complaints.get(args.id);
	const post = row?.post || args.postId;
	const beside = post ? await db.complaints.where("post").equals(post).primaryKeys() : [];
	const thread = [...new Set([args.id, ...beside])];
	const bySubject = Map.groupBy(await entriesOf(db, thread), ({ subject }) => subject);
	const effective = new Map([...bySubject].map(([subject, entries]) => [subject, effectiveEntries(entries)]));
	return {
		threadUses: await usesIn(db, thread, [...effective.values()].flat()),
		otherAnswer: newest([
			...foldAnswers(effective.get(args.id) ?? []).flatMap((told) => otherAnswer(context, told)),
			...(await sightedAnswers(context, args.id)),
		]),
		incidentSize: await incidentSize(db, args.id),
	};
}

type OtherAnswer = NonNullable<ReplyFacts["otherAnswer"]>;

/** Sent in the log, or standing in a box. */
async function usesIn(
	db: Database,
	thread: readonly string[],
	entries: readonly KnownEntry[],
): Promise<Record<string, number>> {
	const pending = (await db.pending.bulkGet([...thread])).filter((row) => row !== undefined);
	const replies = entries.filter((entry) => entry.kind === "replied");
	const uses = new Map<string, number>();
	for (const { templateId, alsoUsed = [] } of [...replies, ...pending])
		for (const id of [...alsoUsed, templateId]) if (id !== null) uses.set(id, (uses.get(id) ?? 0) + 1);
	return Object.fromEntries(uses);
}

/** An answer that the officer on duty did not note: a colleague's, another OPD's, or one that only the page told of. */
function otherAnswer({ officer, settings }: ActionContext, { answer, said, seen }: ToldAnswer): OtherAnswer[] {
	if (said?.by === officer) return [];
	const by = said?.by ?? answer.opd?.abbreviation ?? settings.opd.abbreviation;
	return [{ at: answer.at, recordedAt: (said ?? seen)?.recordedAt ?? answer.at, by }];
}

/** Answers by registered agencies that stand below a comment which is not recorded yet. */
async function sightedAnswers({ db, settings }: ActionContext, id: string): Promise<OtherAnswer[]> {
	if ((await db.complaints.get(id)) !== undefined) return [];
	const rows = await db.sightings.where("parentId").equals(id).toArray();
	return rows.flatMap(({ account, isLoose, postedAt, firstSeenAt }) => {
		const holder = holderOfSighting(settings, { account });
		if (isLoose || holder === null || holder.type === "leader") return [];
		return [{ at: postedAt?.latest ?? firstSeenAt, recordedAt: firstSeenAt, by: holder.opd.abbreviation }];
	});
}

function newest(answers: readonly OtherAnswer[]): OtherAnswer | null {
	return answers.reduce<OtherAnswer | null>((last, next) => (last === null || next.at >= last.at ? next : last), null);
}

/** Complaints merged with one another by hand, as far as this PC knows them. */
async function incidentSize(db: Database, id: string): Promise<number> {
	const found = new Set([id]);
	for (const one of found)
		for (const other of (await db.complaints.get(one))?.complaint.mergedWith ?? []) found.add(other);
	return found.size;
}
