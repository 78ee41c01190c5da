import type { SiteId } from "../hosts.ts";
import { facebookBoxes } from "./facebook.ts";
import { instagramBoxes } from "./instagram.ts";
import type { ReplyBoxes } from "./target.ts";
import { xBoxes } from "./x.ts";

/** How each site shows its reply boxes. To add a site: its file and one line here. */
export const REPLY_BOXES: Record<SiteId, ReplyBoxes> = {
	x: xBoxes,
	facebook: facebookBoxes,
	instagram: instagramBoxes,
};
