import { all } from "../dom.ts";
import { instagramHandle, instagramPostAddress } from "../ids.ts";
import type { Survey } from "../site.ts";
import type { PageContext } from "../types.ts";
import { INSTAGRAM } from "./selectors.ts";

/** Whether an address is that of the player that goes from reel to reel, with the comments in a panel beside it. */
export function isPlayer(url: URL): boolean {
	return url.pathname.startsWith("/reels/");
}

function kindOf(url: URL, isDialog: boolean): string {
	if (isPlayer(url)) return "instagram/reels";
	if (isDialog) return "instagram/modal";
	const post = instagramPostAddress(url);
	if (post !== null) return post.permalink.includes("/p/") ? "instagram/post" : "instagram/reel";
	if (url.pathname === "/") return "instagram/home";
	return instagramHandle(url) === null ? "instagram/other" : "instagram/profile";
}

/** The topmost dialog with a post wins over the grid or feed behind it. */
export function survey(root: ParentNode & Node, context: PageContext): Survey {
	const dialog =
		all(root, INSTAGRAM.dialog)
			.reverse()
			.find((candidate) => candidate.querySelector(INSTAGRAM.dialogWithPost) !== null) ?? null;
	return {
		kind: kindOf(context.url, dialog !== null),
		scope: dialog ?? root,
		focal: null,
		end: null,
		posts: new Map(),
	};
}
