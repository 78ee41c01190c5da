import type { Settings } from "../../../lib/complaint/settings.ts";
import type { PageView } from "../../../lib/messages/panel.ts";
import type { SeenComment } from "../../../lib/sites/types.ts";
import { isCitizens, isOwn } from "./page-rows.ts";

/** How far the comments under our own posts are handled, as far as the page shows them. */
export interface Coverage {
	/** Citizens' comments that count, in page order. */
	comments: SeenComment[];
	handled: number;
	/** One post, or several on one page counted together. */
	of: "post" | "page";
}

/**
 * Counts the post the admin is at: that of the chosen comment, else the only one of ours on the page or the one that the address names,
 * else all of ours together.
 * @param handled ids of comments that are recorded or ticked off
 * @param chosenId the comment that the sidebar is about; null when there is none or it is not on this page
 * @returns null on somebody else's post, and where nothing of a citizen stands under ours
 */
export function coverageOf(
	{ comments, url }: Pick<PageView, "comments" | "url">,
	handled: ReadonlySet<string>,
	settings: Settings,
	chosenId: string | null,
): Coverage | null {
	const own = ownPosts(comments, settings);
	const chosen = comments.find(({ id }) => id === chosenId);
	const at = chosen ? postKey(chosen) : theOnlyOne(own, url);
	if (chosen && (at === null || !own.has(at))) return null;
	const counted = comments.filter((seen) => {
		const key = postKey(seen);
		return (
			seen.role !== "post" && isCitizens(seen, settings) && key !== null && (at === null ? own.has(key) : key === at)
		);
	});
	if (counted.length === 0) return null;
	return {
		comments: counted,
		handled: counted.filter(({ id }) => handled.has(id)).length,
		of: at === null ? "page" : "post",
	};
}

/** The next one nobody has handled, after the chosen one in page order and from the top again; null when all are handled. */
export function nextUnhandled(
	comments: readonly SeenComment[],
	handled: ReadonlySet<string>,
	chosenId: string | null,
): SeenComment | null {
	const after = comments.findIndex(({ id }) => id === chosenId) + 1;
	return [...comments.slice(after), ...comments.slice(0, after)].find(({ id }) => !handled.has(id)) ?? null;
}

/** Our own posts on the page, by their keys, each with its address. */
function ownPosts(comments: readonly SeenComment[], settings: Settings): Map<string, string | null> {
	const own = new Map<string, string | null>();
	for (const seen of comments) {
		const key = postKey(seen);
		if (key === null) continue;
		const handle = seen.role === "post" ? seen.handle : (seen.post?.handle ?? null);
		const permalink = seen.role === "post" ? seen.permalink : (seen.post?.permalink ?? null);
		if (isOwn({ site: seen.site, handle }, settings)) own.set(key, permalink);
	}
	return own;
}

/** What tells posts apart; null where the page does not say under which post a comment stands. */
function postKey({ role, id, post }: SeenComment): string | null {
	return role === "post" ? id : (post?.id ?? post?.permalink ?? null);
}

function theOnlyOne(own: ReadonlyMap<string, string | null>, url: string): string | null {
	const [first] = own.keys();
	if (own.size === 1 && first !== undefined) return first;
	const address = pathOf(url);
	return [...own].find(([, permalink]) => permalink !== null && pathOf(permalink) === address)?.[0] ?? null;
}

function pathOf(address: string): string | null {
	return URL.parse(address)?.pathname.replace(/\/$/, "") ?? null;
}
