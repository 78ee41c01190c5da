import { openCandidate, readValue } from "../candidate.ts";
import { tweetHandle } from "../ids.ts";
import { findContainers } from "../read.ts";
import type { Site } from "../site.ts";
import type { PageContext, SeenTime } from "../types.ts";
import { X } from "./selectors.ts";

/** The account of `/name` and of its page of answers; not of its highlights, which are old. */
export function profileOf(url: URL): string | null {
	return tweetHandle(new URL(url.pathname.replace(/\/with_replies\/?$/, ""), url));
}

/** A list that is scrolled down has its newest posts taken out of the document. */
function isScrolled(scope: ParentNode): boolean {
	const style = scope.querySelector(X.cell)?.getAttribute("style") ?? "";
	return /translateY\((?!0(?:px)?\))/.test(style);
}

/** The newest of the account's own posts: others' that it reposted carry another account, and a pinned one may stand first. */
export function newestPostOf(site: Site, root: ParentNode & Node, context: PageContext): SeenTime | null {
	const account = profileOf(context.url)?.toLowerCase();
	const survey = site.survey(root, context);
	if (account === undefined || isScrolled(survey.scope)) return null;
	let newest: SeenTime | null = null;
	for (const container of findContainers(site, survey.scope, context)) {
		const { candidate } = openCandidate(site, container, context, survey);
		if (candidate.identity?.handle?.toLowerCase() !== account) continue;
		const time = readValue(site.fields.time, candidate)?.value ?? null;
		if (time !== null && (newest === null || time.latest > newest.latest)) newest = time;
	}
	return newest;
}
