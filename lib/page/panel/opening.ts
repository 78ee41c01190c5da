import type { OpenRequest } from "../../messages/panel.ts";
import type { Boot, Opening } from "../contract.ts";
import type { Dock } from "../dock.ts";
import { pickedFrom } from "../picking.ts";
import { commentOfSelection, selectionIn } from "../selection.ts";
import type { Keyboard } from "./keyboard.ts";
import type { Showing } from "./showing.ts";

interface Parts {
	document: Document;
	boot: Boot;
	dock: Dock;
	keyboard: Keyboard;
	showing: Showing;
	/** Opens the sidebar with what it showed before. */
	unfold(): void;
}

/** Does what was asked for: by a mark, by button, shortcut or menu, by the picker's shortcut, or by the page that came back. */
export function createOpening({ document, boot, dock, keyboard, showing, unfold }: Parts): (opening: Opening) => void {
	const { show, showContainer } = showing;

	/** The comment in which text is selected. */
	const selectedContainer = (): Element | undefined => {
		const element = selectionIn(document)?.element;
		return boot.readings().find(({ container }) => element && container.contains(element))?.container;
	};

	const answerRequest = ({ messageKind }: OpenRequest): void => {
		const selected = selectionIn(document);
		const around = selectedContainer();
		if (around) showContainer(around, { messageKind });
		else if (selected && messageKind)
			show(commentOfSelection(boot.site.id, selected.text, new URL(location.href)), { messageKind });
		else if (!dock.isExpanded()) show(null);
		else if (!keyboard.toSidebar()) dock.collapse();
	};

	/** The shortcut for the reply picker: for the box with the caret, the comment with selected text, or what the sidebar is about. */
	const pick = (focused: Element | null): void => {
		const { box, comment, isUnknownBox } = pickedFrom(focused, boot, Date.now());
		// Pressed in the sidebar itself, Escape goes where it would have gone.
		if (focused !== dock.host) keyboard.comesFrom(box);
		const around = selectedContainer();
		// What is selected in a box is the admin's own text.
		if (comment || isUnknownBox) show(comment, { focus: "replies", selection: null, isUnknownBox });
		else if (around) showContainer(around, { focus: "replies" });
		else show(null, { focus: "replies" });
	};

	return (opening) => {
		if ("pickFrom" in opening) return pick(opening.pickFrom);
		keyboard.comesFrom(null);
		if ("container" in opening) showContainer(opening.container);
		else if ("request" in opening) answerRequest(opening.request);
		else unfold();
	};
}
