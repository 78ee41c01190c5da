import { foldAnswers, type ToldAnswer } from "../complaint/answers.ts";
import { effectiveEntries } from "../complaint/effective.ts";
import type { Entry } from "../complaint/entry.ts";
import { addressed } from "../complaint/mentions.ts";
import { tellsEmergency } from "../complaint/reply-checks/emergency.ts";
import type { OtherAnswer, ReplyFacts } from "../complaint/reply-checks.ts";
import type { ArgsOf } from "../messages/contract.ts";
import { entriesOf } from "../store/entries.ts";
import type { Database } from "../store/schema.ts";
import { readLibrary } from "../store/templates.ts";
import type { ActionContext } from "./perform.ts";
import { holderOfSighting, splitAccount, writtenAt } from "./sightings.ts";

/** What the checks before an insertion go by: what else was said in the thread, and whether somebody else has answered. */
export async function replyFacts(context: ActionContext, args: ArgsOf<"replyFacts">): Promise<ReplyFacts> {
	const { db } = context;
	const row = await db.complaints.get(args.id);
	const post = row?.post || args.postId;
	const beside = post ? await db.complaints.where("post").equals(post).primaryKeys() : [];
	const own = foldAnswers(effectiveEntries(await entriesOf(db, [args.id])));
	const answers =
		row === undefined ? await sightedAnswers(context, args) : own.map((told) => knownAnswer(context, told));
	const ours = answers.filter(({ isOurs }) => isOurs);
	const box = await db.pending.get(args.id);
	const texts = [...ours, ...(box ? [box] : [])];
	return {
		threadUses: await usesIn(db, [...new Set([args.id, ...beside])]),
		otherAnswer: lastLearned(answers.flatMap(({ other }) => other ?? [])),
		incidentSize: await incidentSize(db, args.id),
		hasAnswered: ours.length > 0,
		hasToldEmergency: await hasToldEmergency(context, texts),
	};
}

interface KnownAnswer {
	isOurs: boolean;
	text: string;
	templateId: string | null;
	/** Null when the officer on duty gave it. */
	other: OtherAnswer | null;
}

/** An answer in the log: the officer's own, a colleague's, another OPD's, or one that only the page told of. */
function knownAnswer({ officer, settings }: ActionContext, { answer, said, seen }: ToldAnswer): KnownAnswer {
	const entry = said ?? seen;
	const by = said?.by ?? answer.opd?.abbreviation ?? settings.opd.abbreviation;
	// Such things the page does not show: it was known for what had been put into the box here.
	const isInserted = said === null && (seen?.templateId !== null || seen?.reply === "substantive");
	const isOwn = entry?.by === officer && (said !== null || isInserted);
	return {
		isOurs: answer.opd === null,
		text: entry?.words?.reply ?? "",
		templateId: said?.templateId ?? seen?.templateId ?? null,
		other: isOwn ? null : { at: answer.at, recordedAt: entry?.recordedAt ?? answer.at, by },
	};
}

/** Answers by registered agencies that stand below a comment which is not recorded yet; not those to somebody else there. */
async function sightedAnswers(
	{ db, settings }: ActionContext,
	{ id, handle }: ArgsOf<"replyFacts">,
): Promise<KnownAnswer[]> {
	const rows = await db.sightings.where("parentId").equals(id).toArray();
	return rows.flatMap((row): KnownAnswer[] => {
		const holder = holderOfSighting(settings, row);
		if (row.isLoose || holder === null || holder.type === "leader") return [];
		const [site] = splitAccount(row.account);
		const names = addressed(
			{ site, text: row.text, mentions: row.mentions },
			(name) => holderOfSighting(settings, { account: `${site}:${name}` }) !== null,
		);
		if (handle && names.length > 0 && !names.includes(handle.replace(/^@/, "").toLowerCase())) return [];
		const other = { at: writtenAt(row), recordedAt: row.firstSeenAt, by: holder.opd.abbreviation };
		return [{ isOurs: holder.opd.id === settings.opd.id, text: row.text, templateId: null, other }];
	});
}

function lastLearned(answers: readonly OtherAnswer[]): OtherAnswer | null {
	return answers.reduce<OtherAnswer | null>(
		(last, next) => (last === null || next.recordedAt >= last.recordedAt ? next : last),
		null,
	);
}

/** How often each template was sent in the log or stands in a box. An answer that an officer noted and the page showed is one. */
async function usesIn(db: Database, thread: readonly string[]): Promise<Record<string, number>> {
	// Heads alone: a thread may hold hundreds of complaints, and no word of them is of use here.
	const heads = (await db.entries.where("subject").anyOf(thread).toArray()) as Entry[];
	const told = [...Map.groupBy(heads, ({ subject }) => subject).values()].flatMap((entries) =>
		foldAnswers(effectiveEntries(entries)),
	);
	const sent = told.map(({ said, seen }) => [said, seen].find((entry) => entry?.templateId) ?? null);
	const boxes = await db.pending.bulkGet([...thread]);
	const uses = new Map<string, number>();
	for (const one of [...sent, ...boxes])
		for (const id of [...(one?.alsoUsed ?? []), one?.templateId]) if (id) uses.set(id, (uses.get(id) ?? 0) + 1);
	return Object.fromEntries(uses);
}

/** By the words; where they are not known, by what the template is for. */
async function hasToldEmergency(
	{ db, settings }: ActionContext,
	texts: readonly { text: string; templateId: string | null }[],
): Promise<boolean> {
	if (texts.some(({ text }) => tellsEmergency(text, null, settings))) return true;
	if (texts.every(({ templateId }) => templateId === null)) return false;
	const { templates } = await readLibrary(db);
	return texts.some(({ text, templateId }) => {
		const used = templates.find(({ template }) => template.id === templateId)?.template;
		return used?.situation === "darurat" && (text === "" || tellsEmergency(text, used, settings));
	});
}

/** Complaints merged with one another by hand, as far as this PC knows them. */
async function incidentSize(db: Database, id: string): Promise<number> {
	const found = new Set([id]);
	for (const one of found)
		for (const other of (await db.complaints.get(one))?.complaint.mergedWith ?? []) found.add(other);
	return found.size;
}
