import type { SiteId } from "../hosts.ts";
import { facebook } from "./facebook.ts";
import { instagram } from "./instagram.ts";
import type { ReplyBoxes } from "./target.ts";
import { x } from "./x.ts";

/** How each site shows its reply boxes. To add a site: its file and one line here. */
export const REPLY_BOXES: Record<SiteId, ReplyBoxes> = { x, facebook, instagram };
