import { ContentState, Editor, EditorState, Modifier } from "draft-js";
import { createElement, useState } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { Mount } from "./types.ts";

interface ComposerProps {
	label: string;
	initial: EditorState;
	onState: (state: EditorState) => void;
}

function Composer({ label, initial, onState }: ComposerProps) {
	const [state, setState] = useState(initial);
	onState(state);
	return createElement(Editor, {
		editorState: state,
		onChange: setState,
		ariaLabel: label,
		ariaMultiline: true,
		webDriverTestID: "tweetTextarea_0",
		stripPastedStyles: true,
		handlePastedText(text, _html, current) {
			const pasted = ContentState.createFromText(text).getBlockMap();
			const content = Modifier.replaceWithFragment(current.getCurrentContent(), current.getSelection(), pasted);
			setState(EditorState.push(current, content, "insert-fragment"));
			return "handled";
		},
	});
}

/** Draft.js as X runs it: pasted text becomes blocks by X's own `handlePastedText`, and the box carries X's test id. */
export const mountDraft: Mount = (slot, { prefill = "", label = "Post text" }) => {
	const initial = EditorState.createWithContent(ContentState.createFromText(prefill));
	let latest = initial;
	const onState = (state: EditorState) => {
		latest = state;
	};
	flushSync(() => createRoot(slot).render(createElement(Composer, { label, initial, onState })));
	return {
		kind: "draft",
		state: () => latest.getCurrentContent().getPlainText("\n"),
		element: () => slot.querySelector<HTMLElement>('[contenteditable="true"]') ?? document.body,
	};
};
