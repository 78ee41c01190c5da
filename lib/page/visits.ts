import type { Ask } from "../messages/client.ts";
import type { ArgsOf } from "../messages/contract.ts";
import type { Mark, PageSettings } from "../messages/values.ts";
import { onAbort } from "../sites/abort.ts";
import { newestPost } from "../sites/newest-post.ts";
import { commentsIn, contextOf } from "../sites/read.ts";
import type { Site } from "../sites/site.ts";
import type { PageContext, SeenComment, SeenPost } from "../sites/types.ts";
import type { Boot } from "./contract.ts";

/** How long a page is looked at before it counts as looked through, milliseconds. */
const DWELL_MS = 3_000;
/** First words of a post, to know it again in a list. */
const FIRST_WORDS = 120;

/** The one post that everything on the page belongs to, or null on a page of several posts or none. */
function postOfPage(comments: readonly SeenComment[]): (SeenPost & { postedAt: SeenComment["time"] }) | null {
	const [own] = comments.filter(({ role }) => role === "post");
	const ids = new Set(comments.map(({ id, post, role }) => (role === "post" ? id : (post?.id ?? null))));
	const [id] = ids;
	if (ids.size !== 1 || id == null) return null;
	if (own !== undefined) return { ...own, postedAt: own.time };
	const post = comments[0]?.post;
	return post ? { ...post, postedAt: null } : null;
}

/**
 * What a page says about our round through the agency's accounts: the post or profile of a registered account that the admin is looking at,
 * and how many of its comments are still to be dealt with. Null for every other page.
 * @param markOf what is recorded of a complaint id; null for nothing
 */
export function visitOf(
	site: Site,
	root: ParentNode & Node,
	context: PageContext,
	comments: readonly SeenComment[],
	{ accounts, handles }: PageSettings,
	markOf: (id: string) => Mark | null,
): ArgsOf<"visited"> | null {
	const profile = site.profile(context.url)?.toLowerCase();
	if (profile !== undefined) {
		if (!accounts.includes(profile)) return null;
		const permalink = context.url.origin + context.url.pathname;
		const visit = { site: site.id, handle: profile, permalink, post: null };
		return { ...visit, newestPost: newestPost(site, root, context), shown: null, unhandled: null };
	}
	const post = postOfPage(comments);
	const handle = post?.handle?.toLowerCase();
	if (!post?.id || !post.permalink || handle === undefined || !handles.includes(handle)) return null;
	const citizens = comments.filter(
		(comment) => comment.id !== post.id && !accounts.includes(comment.handle?.toLowerCase() ?? ""),
	);
	return {
		site: site.id,
		handle,
		permalink: post.permalink,
		post: { id: post.id, text: (post.text ?? "").slice(0, FIRST_WORDS), postedAt: post.postedAt },
		newestPost: null,
		shown: citizens.length,
		unhandled: citizens.filter(({ id }) => markOf(id) === null).length,
	};
}

/** Tells of this page's visits, now and whenever the page changes. */
export function createVisits(document: Document, boot: Boot): (isNew?: boolean) => void {
	const look = () => {
		const comments = commentsIn(boot.readings());
		const context = contextOf(document, Date.now());
		return visitOf(boot.site, document, context, comments, boot.settings(), boot.markOf);
	};
	return tellVisits(document, boot.ask, look, boot.signal);
}

/**
 * Tells the background of a visit once it has lasted, and again when something of it changed.
 * @returns to be called when the page changed; `isNew` when it is another page
 */
export function tellVisits(
	document: Document,
	ask: Ask,
	look: () => ArgsOf<"visited"> | null,
	signal: AbortSignal,
): (isNew?: boolean) => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let told = "";
	const stop = () => {
		clearTimeout(timer);
		timer = undefined;
	};
	const tell = () => {
		timer = undefined;
		const visit = document.hidden ? null : look();
		// Instants left out: an age counts back from now, and what we tell makes every page look again.
		const said = JSON.stringify(visit, (field, value) => (/^(?:earliest|latest)$/.test(field) ? 0 : value));
		if (visit === null || said === told) return;
		told = said;
		void ask("visited", visit);
	};
	onAbort(signal, stop);
	return (isNew = false) => {
		if (isNew) {
			stop();
			told = "";
		}
		if (!signal.aborted) timer ??= setTimeout(tell, DWELL_MS);
	};
}
