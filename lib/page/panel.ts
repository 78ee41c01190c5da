import { browser } from "wxt/browser";
import type { ToPage } from "../messages/panel.ts";
import { boxWithFocus } from "../sites/compose/caret.ts";
import { commentOf } from "../sites/read.ts";
import { createAnswering } from "./answering.ts";
import type { Boot, Panel } from "./contract.ts";
import { createDock, type Dock } from "./dock.ts";
import { saveDockState } from "./dock-state.ts";
import { createLink, type Link } from "./link.ts";
import { createClearance } from "./panel/clearance.ts";
import { goTo } from "./panel/go-to.ts";
import { createKeyboard } from "./panel/keyboard.ts";
import { createOpening } from "./panel/opening.ts";
import { pageView } from "./panel/page-view.ts";
import { createShowing } from "./panel/showing.ts";

/** The sidebar's side of the page: dock, line to the frame, reply boxes. Loaded on first use. */
export function createPanel(document: Document, boot: Boot): Panel {
	const { site, signal } = boot;
	const { words } = boot.settings();
	const link: Link = createLink(
		document,
		boot.ask,
		words.sidebarTitle,
		(message) => void onMessage(message),
		() => showing.openInTab(),
		signal,
	);
	const dock: Dock = createDock({
		document,
		words,
		look: boot.look(),
		initial: boot.dockState,
		frame: link.frame,
		onChange: (state) => void saveDockState(site.id, state),
	});
	boot.own(dock.host);

	const sendView = (): void => {
		if (link.isReady()) link.send({ type: "page", view: pageView(document, boot, dock.side()) });
	};
	const clearance = createClearance(document, boot, dock, sendView);
	/** Opens the sidebar where it covers nothing, from the first moment. */
	const unfold = (): void => {
		dock.open();
		clearance.keep();
		clearance.settle();
	};
	const showing = createShowing(document, boot, dock, (shown) => {
		unfold();
		link.send(shown);
		dock.focus();
	});
	const keyboard = createKeyboard(document, dock, boot.carets);
	const open = createOpening({ document, boot, dock, keyboard, showing, unfold });

	const answer = createAnswering(boot);
	const insert = async (message: Extract<ToPage, { type: "insert" }>): Promise<void> => {
		const { editor, outcome, hasMention } = await answer(message);
		clearance.mind(editor);
		if (editor) keyboard.comesFrom(editor);
		clearance.keep();
		link.send({ type: "inserted", request: message.request, outcome, hasMention });
	};

	const onMessage = async (message: ToPage): Promise<void> => {
		switch (message.type) {
			case "ready":
				sendView();
				// A frame that is still loading cannot keep the focus that opening gave it. Whoever is writing by now is left alone.
				if (!boxWithFocus(document.activeElement)) dock.focusLoaded();
				return;
			case "insert":
				return insert(message);
			case "jump":
				return scrollTo(message.commentId, boot);
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

	/** After an update this script is cut off: the frame keeps its draft and asks for a reload. */
	const isStale = (): boolean => {
		if (browser.runtime?.id !== undefined) return false;
		link.send({ type: "stale" });
		return true;
	};
	signal.addEventListener("abort", () => {
		// Also after an update: the newer script docks its own sidebar, and what was typed is kept by the background.
		dock.remove();
	});

	return {
		open(opening) {
			if (!isStale()) open(opening);
		},
		changed() {
			dock.relook(boot.look());
			clearance.settle();
		},
	};
}

/** Brings a comment into view. */
function scrollTo(commentId: string, boot: Boot): void {
	const reading = boot.readings().find((each) => commentOf(each)?.id === commentId);
	reading?.container.scrollIntoView({ block: "center", behavior: "smooth" });
}
