import type { Complaint } from "../complaint/complaint.ts";
import type { Settings } from "../complaint/settings.ts";

const LINK_MAX_LENGTH = 2000;

/**
 * A handle as a file shows it: `@s***i`, two and three characters `@s***`, one `@***`. Always three stars: the length
 * identifies too.
 */
export function maskHandle(handle: string): string {
	const characters = [...handle.trim().replace(/^@+/, "")];
	const first = characters.length >= 2 ? characters[0] : "";
	const last = characters.length >= 4 ? characters.at(-1) : "";
	return `@${first}***${last}`;
}

/** A name as a file shows it: initials of at most three words, "B. S."; null when there is no letter in it. */
export function maskName(name: string): string | null {
	const words = name.normalize("NFKC").match(/[\p{L}\p{N}]+/gu) ?? [];
	const initials = words.slice(0, 3).map((word) => `${[...word][0]?.toUpperCase()}.`);
	return initials.length === 0 ? null : initials.join(" ");
}

/** *Pelapor (disamarkan)*: from the handle, else from the name (Facebook shows no handle); null when neither was read. */
export function maskedReporter({ comment }: Complaint): string | null {
	if (comment.handle) return maskHandle(comment.handle);
	return comment.author ? maskName(comment.author) : null;
}

/**
 * The account below whose post the comment stood. The agency's own accounts by name; every other one masked, because on X
 * and in groups it is as often another citizen's as an official's, and nothing on the page tells them apart.
 */
export function sourceAccount({ channel, comment }: Complaint, handles: Settings["handles"]): string | null {
	const { postHandle, postAuthor } = comment;
	if (!postHandle) return postAuthor ? maskName(postAuthor) : null;
	const handle = postHandle.trim().replace(/^@+/, "");
	const isOurs = channel !== "manual" && handles[channel].includes(handle.toLowerCase());
	return isOurs ? `@${handle}` : maskHandle(handle);
}

/**
 * The link to the comment as a file shows it: https only, without user info (`https://x.com@evil.example`), at most 2,000
 * characters; null for anything else. A post on X by its number alone: its usual address holds the writer's handle.
 */
export function safeLink({ id, comment }: Complaint): string | null {
	const status = /^x:(\d{1,25})$/.exec(id);
	if (status) return `https://x.com/i/status/${status[1]}`;
	if (comment.permalink === null || comment.permalink.length > LINK_MAX_LENGTH) return null;
	const url = URL.parse(comment.permalink);
	return url?.protocol === "https:" && url.username === "" && url.password === "" ? url.href : null;
}
