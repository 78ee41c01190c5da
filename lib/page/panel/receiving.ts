import type { ToPage } from "../../messages/panel.ts";
import { boxWithFocus } from "../../sites/compose/caret.ts";
import { commentOf } from "../../sites/read.ts";
import { createAnswering } from "../answering.ts";
import type { Boot } from "../contract.ts";
import type { Dock } from "../dock.ts";
import type { Link } from "../link.ts";
import type { Clearance } from "./clearance.ts";
import { goTo } from "./go-to.ts";
import type { Keyboard } from "./keyboard.ts";

interface Parts {
	document: Document;
	boot: Boot;
	link: Link;
	dock: Dock;
	keyboard: Keyboard;
	clearance: Clearance;
	sendView(): void;
}

/** Does what the sidebar tells its page to do. */
export function createReceiving(parts: Parts): (message: ToPage) => Promise<void> {
	const { document, boot, link, dock, keyboard, clearance, sendView } = parts;
	const answer = createAnswering(boot);

	const insert = async (message: Extract<ToPage, { type: "insert" }>): Promise<void> => {
		const { editor, outcome, hasMention } = await answer(message);
		clearance.mind(editor);
		if (editor) keyboard.comesFrom(editor);
		clearance.keep();
		link.send({ type: "inserted", request: message.request, outcome, hasMention });
	};

	return async (message) => {
		switch (message.type) {
			case "ready":
				sendView();
				// A frame that is still loading cannot keep the focus that opening gave it. Whoever is writing by now is left alone.
				if (!boxWithFocus(document.activeElement)) dock.focusLoaded();
				return;
			case "insert":
				return insert(message);
			case "jump":
				return jumpTo(message.commentId, boot);
			case "go":
				return goTo(message.url);
			case "dock":
				dock.moveTo(message.side);
				return sendView();
			case "collapse":
				return dock.collapse();
			case "close":
				return dock.close();
			case "blur":
				return keyboard.toPage();
		}
	};
}

/** Brings a comment into view. */
function jumpTo(commentId: string, boot: Boot): void {
	const reading = boot.readings().find((each) => commentOf(each)?.id === commentId);
	reading?.container.scrollIntoView({ block: "center", behavior: "smooth" });
}
