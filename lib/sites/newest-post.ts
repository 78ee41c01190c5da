import { newestPost as onFacebook } from "./facebook/time.ts";
import { newestPost as onInstagram } from "./instagram/profile.ts";
import type { Site } from "./site.ts";
import type { PageContext, SeenTime } from "./types.ts";
import { newestPostOf } from "./x/profile.ts";

/**
 * When a profile's account last posted, where its page shows it; pinned posts may stand first, so the newest of all that are shown. Null when
 * nothing says so. Apart from `Site`, because few pages are such profiles: see `entrypoints/visits.ts`.
 */
export function newestPost(site: Site, root: ParentNode & Node, context: PageContext): SeenTime | null {
	if (site.id === "x") return newestPostOf(site, root, context);
	return site.id === "facebook" ? onFacebook(root, context) : onInstagram(root, context);
}
