import type { Ask } from "../../messages/client.ts";
import type { PageSettings } from "../../messages/values.ts";
import type { Site } from "../../sites/site.ts";
import type { SeenComment } from "../../sites/types.ts";
import type { Boot } from "../contract.ts";
import { createLate } from "./late.ts";

/**
 * What tells of visits, which is loaded on the first page of an account that is registered.
 * @returns what is to be called when the page changed, with what it shows now (`isNew` when it is another page), and what takes it when it has come
 */
export function createLateVisits(
	site: Site,
	document: Document,
	ask: Ask,
	settings: () => PageSettings,
): [(comments: readonly SeenComment[], isNew?: boolean) => void, Boot["attachVisits"]] {
	let visits: ((isNew?: boolean) => void) | null = null;
	const load = createLate(ask, "visits");
	const visit = (comments: readonly SeenComment[], isNew?: boolean): void => {
		if (visits) visits(isNew);
		else if (isRegistered(site.profile(new URL(document.location.href)), comments, settings())) load();
	};
	const attach = (next: (isNew?: boolean) => void): void => {
		visits = next;
		visits();
	};
	return [visit, attach];
}

/** Whether a page is the profile of a registered account, or a post of ours stands on it. */
function isRegistered(
	profile: string | null,
	comments: readonly SeenComment[],
	{ accounts, handles }: PageSettings,
): boolean {
	const isOwn = (handle: string | null | undefined) => handles.includes(handle?.toLowerCase() ?? "");
	return (
		accounts.includes(profile?.toLowerCase() ?? "") ||
		comments.some(({ handle, post, role }) => isOwn(role === "post" ? handle : post?.handle))
	);
}
