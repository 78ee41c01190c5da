import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { PageView, ReplyText, ToPage, ToSidebar } from "../../lib/messages/panel.ts";
import { newAction } from "../ui/useAct.ts";
import type { Inserted, PagePort } from "./page-port.ts";

/** Opening a reply box and reading it back takes seconds on a slow PC; after this nobody will answer any more. */
export const INSERT_TIMEOUT_MS = 20_000;

type Show = Extract<ToSidebar, { type: "show" }>;

export interface Page {
	view: PageView | null;
	/** What the admin chose on the page last; `turn` rises with each choice, also of the same comment. */
	shown: (Show & { turn: number }) | null;
	/** The extension was updated under this page. */
	isStale: boolean;
	post: (message: ToPage) => void;
	/** Puts a text into the reply box of a comment and waits for what came of it. Never rejects. */
	insert: (commentId: string, reply: ReplyText) => Promise<Inserted>;
}

export function usePage(port: PagePort): Page {
	const [view, setView] = useState<PageView | null>(null);
	const [shown, setShown] = useState<Page["shown"]>(null);
	const [isStale, setStale] = useState(false);
	const waiting = useRef(new Map<string, (inserted: Inserted) => void>());

	useEffect(() => {
		port.listen((message) => {
			switch (message.type) {
				case "page":
					setView(message.view);
					break;
				case "show":
					setShown((before) => ({ ...message, turn: (before?.turn ?? 0) + 1 }));
					break;
				case "stale":
					setStale(true);
					break;
				case "inserted":
					waiting.current.get(message.request)?.(message);
					break;
			}
		});
		port.post({ type: "ready" });
	}, [port]);

	const post = useCallback((message: ToPage) => port.post(message), [port]);
	const insert = useCallback<Page["insert"]>(
		(commentId, reply) =>
			new Promise((resolve) => {
				const request = newAction();
				const finish = (inserted: Inserted) => {
					clearTimeout(timer);
					waiting.current.delete(request);
					resolve(inserted);
				};
				const timer = setTimeout(() => finish({ outcome: { state: "silent" }, hasMention: false }), INSERT_TIMEOUT_MS);
				waiting.current.set(request, finish);
				port.post({ type: "insert", request, commentId, ...reply });
			}),
		[port],
	);
	return { view, shown, isStale, post, insert };
}
