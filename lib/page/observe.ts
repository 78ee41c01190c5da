import type { Ask } from "../messages/client.ts";
import type { Mark } from "../messages/values.ts";
import { onAbort } from "../sites/abort.ts";
import { isExact } from "../sites/exact.ts";
import type { SeenComment } from "../sites/types.ts";

/** How long comments are gathered into one message, milliseconds. */
const GATHER_MS = 400;
const MOST_AT_ONCE = 50;

export interface Observer {
	/** Takes a comment that was read; `mark` is what is recorded of it, where that is known. */
	take(comment: SeenComment, mark: Mark | null): void;
	/** The page is another one: what was told may be told again. */
	forget(): void;
}

/**
 * Tells the background what a page shows by itself, with the sidebar closed too: comments and posts of registered accounts (an answer, a
 * leader's disposition), and the rest of what is recorded in part. Nothing that a citizen wrote is told unless it is recorded already; what
 * was told is told again when the page shows more of where it stands, and when it could not be taken.
 * @param accounts handles of the registered accounts on this site, lower case
 */
export function createObserver(ask: Ask, accounts: () => readonly string[], signal: AbortSignal): Observer {
	const told = new Set<string>();
	const waiting = new Map<string, SeenComment>();
	let timer: ReturnType<typeof setTimeout> | undefined;
	onAbort(signal, () => clearTimeout(timer));

	const tell = (): void => {
		timer = undefined;
		const comments = [...waiting.values()].slice(0, MOST_AT_ONCE);
		for (const { id } of comments) waiting.delete(id);
		void ask("observe", {
			comments: comments.map((comment) => ({
				...comment,
				post: comment.post && { id: comment.post.id },
				mentions: [...comment.mentions],
			})),
		}).then(({ ok }) => ok || told.clear());
		if (waiting.size > 0) timer = setTimeout(tell, GATHER_MS);
	};

	return {
		take(comment, mark) {
			const isWhole = comment.text !== null && !comment.isTruncated;
			const isTimed = comment.time !== null && isExact(comment.time);
			const isRegistered = comment.handle !== null && accounts().includes(comment.handle.toLowerCase());
			const fills = mark?.lacks.some((field) => (field === "text" ? isWhole : isTimed)) ?? false;
			const key = `${comment.id} ${comment.parentId} ${isWhole} ${isTimed} ${fills}`;
			if (signal.aborted || !(isRegistered || fills) || told.has(key)) return;
			told.add(key);
			waiting.set(comment.id, comment);
			timer ??= setTimeout(tell, GATHER_MS);
		},
		forget: () => told.clear(),
	};
}
