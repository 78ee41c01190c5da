import { instagramHandle, linkTo } from "../ids.ts";
import type { PageContext, SeenTime } from "../types.ts";
import { INSTAGRAM } from "./selectors.ts";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** UTC milliseconds from which media ids count (24 August 2011). */
const ID_EPOCH_MS = 1_314_220_021_721;

/** A code's first characters are the media id; what follows in a private account's codes is a secret. */
const CODE_LENGTH = 11;

/** Uploading may end after the id is given; a clock may be a little wrong. */
const LEEWAY_MS = 86_400_000;

/**
 * When a post was made, UTC milliseconds: its short code is the media id in base 64, whose upper 41 bits are milliseconds ("Sharding & IDs
 * at Instagram", Instagram Engineering, 2012). Of a post that waited as a draft it is the upload. Null for what is no such code.
 */
export function timeOfCode(code: string): number | null {
	if (code.length < CODE_LENGTH - 1) return null;
	let id = 0n;
	for (const letter of code.slice(0, CODE_LENGTH)) {
		const value = ALPHABET.indexOf(letter);
		if (value < 0) return null;
		id = id * 64n + BigInt(value);
	}
	return Number(id >> 23n) + ID_EPOCH_MS;
}

/** The account of `/name/` and of its reels; null for what others posted (`/name/tagged/`) and for every other page. */
export function profile(url: URL): string | null {
	const own = new URL(url);
	own.pathname = url.pathname.replace(/\/reels\/?$/, "/");
	return instagramHandle(own);
}

/** The newest post in a profile's grid, by the codes of its links; pinned posts stand first there. */
export function newestPost(root: ParentNode & Node, context: PageContext): SeenTime | null {
	const account = profile(context.url);
	if (account === null) return null;
	let newest: number | null = null;
	for (const link of root.querySelectorAll(INSTAGRAM.link)) {
		const url = linkTo("instagram", link, context);
		const match = /^(?:\/([A-Za-z0-9._]{1,30}))?\/(?:p|reel)\/([A-Za-z0-9_-]+)\/?$/.exec(url?.pathname ?? "");
		const [, owner, code = ""] = match ?? [];
		if (owner !== undefined && owner.toLowerCase() !== account) continue;
		const time = timeOfCode(code);
		if (time !== null && time <= context.now + LEEWAY_MS && time > (newest ?? ID_EPOCH_MS)) newest = time;
	}
	return newest === null ? null : { earliest: newest, latest: newest };
}
