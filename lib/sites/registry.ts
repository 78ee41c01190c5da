import { facebook } from "./facebook.ts";
import type { SiteId } from "./hosts.ts";
import { instagram } from "./instagram.ts";
import type { Site } from "./site.ts";
import { x } from "./x.ts";

/** Every site we read: one line each. */
export const SITES: Record<SiteId, Site> = {
	x,
	facebook,
	instagram,
};
