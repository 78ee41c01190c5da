import { all } from "../dom.ts";
import { linkTo, tweetHandle } from "../ids.ts";
import type { Candidate } from "../site.ts";
import { lineOf, textOf } from "../text.ts";
import { KEPT } from "../text-kept.ts";
import type { PageContext } from "../types.ts";
import { wordsOf } from "./words.ts";

/** The account that a link leads to, or null. */
function accountOf(link: Element, context: PageContext): string | null {
	const url = linkTo("x", link, context);
	return url === null ? null : tweetHandle(url);
}

/**
 * The name among links: the one to the author's profile that stands before their "@account" and does not say the account itself. What
 * stands further up (who reposted it) may lead to the same profile.
 */
export function nameAmong(links: readonly Element[], { context, identity }: Candidate): string | null {
	const author = identity?.handle?.toLowerCase() ?? null;
	const named = links.flatMap((link) => {
		const account = accountOf(link, context)?.toLowerCase();
		const line = account === undefined || (author !== null && account !== author) ? "" : lineOf(link);
		return line === "" ? [] : [{ line, isAccount: line.toLowerCase() === `@${account}` }];
	});
	const at = named.findIndex(({ isAccount }) => isAccount);
	return named.slice(0, at < 0 ? named.length : at).at(at < 0 ? 0 : -1)?.line ?? null;
}

/**
 * Whether a row above the words names whom this answers ("Membalas @a"): links to profiles and nothing else, just before the parent of
 * the words. By structure, for the wording is X's to change.
 */
export function hasReplyingRow(candidate: Candidate): boolean {
	const row = wordsOf(candidate)?.parentElement?.previousElementSibling ?? null;
	if (row === null || row.querySelector("time, img, svg") !== null) return false;
	const links = all(row, "a");
	return (
		links.length > 0 &&
		links.every((link) => textOf(link, KEPT).startsWith("@") && accountOf(link, candidate.context) !== null)
	);
}
