import { holderOf } from "../../../lib/complaint/accounts.ts";
import type { Channel } from "../../../lib/complaint/complaint.ts";
import { type Directory, namesOf, type Organisation, opdRefOf } from "../../../lib/complaint/directory.ts";
import type { OpdRef } from "../../../lib/complaint/entry.ts";
import type { Settings } from "../../../lib/complaint/settings.ts";

/** Why an OPD is proposed: a leader named it, it is ours, its registered account or its name is in the comment, it was used last. */
export type ProposalReason =
	| { type: "disposition" | "own" | "mentioned" | "recent" }
	| { type: "account"; handle: string };

export interface Proposal {
	opd: OpdRef;
	reason: ProposalReason;
}

/** What a proposal is read from. */
export interface Mentioning {
	channel: Channel;
	text: string | null;
	/** Account names, lower case, without "@". */
	mentions: readonly string[];
}

/** As many as there are keys for them. */
const MOST = 3;
/** Shorter aliases ("bpn" has three letters) are found inside ordinary words and handles. */
const SHORTEST_ALIAS = 3;

/**
 * The OPD that a comment is likely for: the one that a leader named, ours, those whose account or name it mentions, those used last.
 * @param directory the agency's organisations; one without aliases is found by its names
 * @param disposed the OPD of a leader's disposition; null without one
 */
export function proposeOpds(
	settings: Settings,
	directory: Directory,
	comment: Mentioning,
	recentOpds: readonly string[],
	disposed: OpdRef | null = null,
): Proposal[] {
	const proposals: Proposal[] = [];
	const add = (opd: OpdRef | undefined | null, reason: ProposalReason) => {
		if (!opd || proposals.length >= MOST || proposals.some((proposal) => proposal.opd.id === opd.id)) return;
		proposals.push({ opd: opdRefOf(opd), reason });
	};
	add(disposed, { type: "disposition" });
	add(settings.opd, { type: "own" });
	for (const { opd, handle } of mentionedAccounts(settings, comment)) add(opd, { type: "account", handle });
	for (const opd of mentionedOpds(directory, comment)) add(opd, { type: "mentioned" });
	for (const id of recentOpds) add(directory.byId(id), { type: "recent" });
	return proposals;
}

/** Account names in a text, for a comment of which no reader kept them. */
export function mentionsIn(text: string | null): string[] {
	return [...(text ?? "").matchAll(/(?<![\w.])@([\w.]*\w)/g)].map(([, handle = ""]) => handle.toLowerCase());
}

/** The OPDs whose registered accounts a comment mentions, in the order of mention. */
function mentionedAccounts(settings: Settings, { channel, mentions }: Mentioning): { opd: OpdRef; handle: string }[] {
	if (channel === "manual") return [];
	return mentions.flatMap((handle) => {
		const holder = holderOf(settings, channel, handle);
		return holder === null || holder.type === "leader" ? [] : [{ opd: holder.opd, handle }];
	});
}

/** The OPD whose alias or account stands in the comment, in the order in which they are mentioned. */
function mentionedOpds({ assignable }: Directory, comment: Mentioning): OpdRef[] {
	const text = ` ${plain(comment.text ?? "")} `;
	const handles = comment.mentions.map((handle) => handle.toLowerCase());
	const aliasesOf = (opd: Organisation) => (opd.aliases.length > 0 ? opd.aliases : namesOf(opd));
	return assignable
		.map((opd) => ({ opd, at: firstMention(aliasesOf(opd), text, handles) }))
		.filter((found) => found.at < Number.POSITIVE_INFINITY)
		.sort((a, b) => a.at - b.at)
		.map((found) => found.opd);
}

function firstMention(aliases: readonly string[], text: string, handles: readonly string[]): number {
	let first = Number.POSITIVE_INFINITY;
	for (const alias of aliases.map(plain)) {
		if (alias.length < SHORTEST_ALIAS) continue;
		const at = text.indexOf(` ${alias} `);
		if (at >= 0) first = Math.min(first, at);
		const joined = alias.replaceAll(" ", "");
		const handle = handles.find((name) => name.startsWith(joined));
		if (handle !== undefined) first = Math.min(first, Math.max(0, text.indexOf(plain(handle))));
	}
	return first;
}

const plain = (text: string): string =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();
