import type { AccountSite } from "./accounts.ts";
import type { Interval } from "./entry.ts";
import { addressed } from "./mentions.ts";

/** What of a comment on a page tells whether it is an answer to a citizen. */
interface Comment {
	site: AccountSite;
	parentId: string | null;
	handle: string | null;
	text: string | null;
	mentions: readonly string[];
	time: Interval | null;
}

/** Whose an account is, by its handle as the page shows it. */
interface Accounts {
	isOwn(handle: string, site: AccountSite): boolean;
	isRegistered(handle: string, site: AccountSite): boolean;
}

/**
 * Our earliest reply to a comment among those that a page shows: one that speaks to somebody else in the same row is none.
 * @param citizen account that wrote the comment; null when unknown
 */
export function earliestReplyTo<Shown extends Comment>(
	id: string,
	citizen: string | null,
	comments: readonly Shown[],
	{ isOwn, isRegistered }: Accounts,
): Shown | null {
	const name = citizen?.toLowerCase() ?? "";
	const replies = comments.filter((comment) => {
		if (comment.parentId !== id || comment.handle === null || !isOwn(comment.handle, comment.site)) return false;
		const names = addressed(comment, (handle) => isRegistered(handle, comment.site));
		return names.length === 0 || names.includes(name);
	});
	return replies.sort((one, other) => (one.time?.latest ?? 0) - (other.time?.latest ?? 0))[0] ?? null;
}
