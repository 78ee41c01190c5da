import { earliestReplyTo } from "../../complaint/earliest-reply.ts";
import type { ToSidebar } from "../../messages/panel.ts";
import { commentOf, commentsIn } from "../../sites/read.ts";
import type { SeenComment } from "../../sites/types.ts";
import type { Boot } from "../contract.ts";
import type { Dock } from "../dock.ts";
import { selectionIn } from "../selection.ts";

type Show = Extract<ToSidebar, { type: "show" }>;

/** What else is to be said of a comment that is shown. */
export type ShowHow = Partial<Show>;

/** What the sidebar shows: the comment that the admin chose last. */
export interface Showing {
	/** Null opens the sidebar without a comment, which keeps what it shows. */
	show(comment: SeenComment | null, how?: ShowHow): void;
	/** The same for the comment that a container holds now. */
	showContainer(container: Element, how?: ShowHow): void;
	/** The page kept our frame from loading: everything is shown in a tab from now on. */
	openInTab(): void;
}

/** @param onShow brings the sidebar to the fore with what it is to show */
export function createShowing(document: Document, boot: Boot, dock: Dock, onShow: (shown: Show) => void): Showing {
	let shown: Show | null = null;
	let isFrameless = false;

	const openInTab = (): void => {
		isFrameless = true;
		dock.close();
		// A sidebar that is only put back as it was left opens no tab: nobody asked for one, and there may be many such pages.
		if (!shown) return;
		const { comment, messageKind } = shown;
		void boot.ask("openSidebarTab", {
			shown: { comment: comment && { ...comment, mentions: [...comment.mentions] }, messageKind },
		});
	};

	const show = (comment: SeenComment | null, how: ShowHow = {}): void => {
		shown = {
			type: "show",
			comment,
			ownReply: comment ? ownReplyTo(comment, boot) : null,
			selection: selectionIn(document)?.text ?? null,
			messageKind: null,
			focus: "comment",
			isUnknownBox: false,
			...how,
		};
		if (isFrameless) openInTab();
		else onShow(shown);
	};

	return { show, showContainer: (container, how) => show(commentOf(boot.readAgain(container)), how), openInTab };
}

/** Our own reply to a comment, as far as the page shows it. */
function ownReplyTo({ id, handle }: SeenComment, boot: Boot): SeenComment | null {
	const { accounts, handles } = boot.settings();
	return earliestReplyTo(id, handle, commentsIn(boot.readings()), {
		isOwn: (name) => handles.includes(name.toLowerCase()),
		isRegistered: (name) => accounts.includes(name),
	});
}
