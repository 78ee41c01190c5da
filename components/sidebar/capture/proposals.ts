import { OPDS, opdById } from "../../../lib/complaint/directory.ts";
import type { OpdRef } from "../../../lib/complaint/entry.ts";
import type { Settings } from "../../../lib/complaint/settings.ts";
import type { SeenComment } from "../../../lib/sites/types.ts";
import { refOf } from "./values.ts";

/** Why an OPD is proposed: it is ours, the comment mentions it, it was used last. */
export type ProposalReason = "own" | "mentioned" | "recent";

export interface Proposal {
	opd: OpdRef;
	reason: ProposalReason;
}

/** As many as there are keys for them. */
const MOST = 3;
/** Shorter aliases ("bpn" has three letters) are found inside ordinary words and handles. */
const SHORTEST_ALIAS = 3;

/** The OPD that a comment is likely for: ours first, then those it mentions, then those used last. */
export function proposeOpds(
	settings: Settings,
	comment: Pick<SeenComment, "text" | "mentions"> | null,
	recentOpds: readonly string[],
): Proposal[] {
	const proposals: Proposal[] = [{ opd: settings.opd, reason: "own" }];
	const add = (opd: OpdRef | undefined, reason: ProposalReason) => {
		if (!opd || proposals.length >= MOST || proposals.some((proposal) => proposal.opd.id === opd.id)) return;
		proposals.push({ opd: refOf(opd), reason });
	};
	if (comment) for (const opd of mentionedOpds(comment)) add(opd, "mentioned");
	for (const id of recentOpds) add(opdById(id), "recent");
	return proposals;
}

/** The OPD whose alias or account stands in the comment, in the order in which they are mentioned. */
function mentionedOpds(comment: Pick<SeenComment, "text" | "mentions">): OpdRef[] {
	const text = ` ${plain(comment.text ?? "")} `;
	const handles = comment.mentions.map((handle) => handle.toLowerCase());
	return OPDS.map((opd) => ({ opd, at: firstMention(opd.aliases, text, handles) }))
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
