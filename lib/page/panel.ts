import { browser } from "wxt/browser";
import { onAbort } from "../sites/abort.ts";
import type { Boot, Panel } from "./contract.ts";
import { createDock, type Dock } from "./dock.ts";
import { dockStateOf, saveDockState } from "./dock-state.ts";
import { createLink, type Link } from "./link.ts";
import { createClearance } from "./panel/clearance.ts";
import { createKeyboard } from "./panel/keyboard.ts";
import { createOpening } from "./panel/opening.ts";
import { pageView } from "./panel/page-view.ts";
import { createReceiving } from "./panel/receiving.ts";
import { createShowing } from "./panel/showing.ts";

/** The sidebar's side of the page: dock, line to the frame, reply boxes. Loaded on first use. */
export function createPanel(document: Document, boot: Boot): Panel {
	const { signal } = boot;
	const { words } = boot.settings();
	const link: Link = createLink(
		document,
		boot.ask,
		words.sidebarTitle,
		(message) => void receive(message),
		() => showing.openInTab(),
		signal,
	);
	const dock: Dock = createDock({
		document,
		words,
		look: boot.look(),
		initial: dockStateOf(boot.dockState),
		frame: link.frame,
		onChange: (state) => void saveDockState(boot.site.id, state),
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
	const receive = createReceiving({ document, boot, link, dock, keyboard, clearance, sendView });

	/** After an update this script is cut off: the frame keeps its draft and asks for a reload. */
	const isStale = (): boolean => {
		if (browser.runtime?.id !== undefined) return false;
		link.send({ type: "stale" });
		return true;
	};
	onAbort(signal, () => {
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
