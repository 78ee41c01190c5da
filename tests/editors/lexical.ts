import { createEmptyHistoryState, registerHistory } from "@lexical/history";
import { registerPlainText } from "@lexical/plain-text";
import { registerRichText } from "@lexical/rich-text";
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from "lexical";
import type { Mount } from "./types.ts";

function box(label: string): HTMLElement {
	const element = document.createElement("div");
	for (const [name, value] of Object.entries({
		"aria-label": label,
		"aria-placeholder": label,
		contenteditable: "true",
		role: "textbox",
		spellcheck: "true",
		tabindex: "0",
	}))
		element.setAttribute(name, value);
	return element;
}

function mountLexical(kind: string, register: typeof registerPlainText): Mount {
	return (slot, { prefill = "", mention, label = "Write a comment…" }) => {
		const element = box(label);
		slot.append(element);
		const editor = createEditor({
			namespace: kind,
			onError(error) {
				throw error;
			},
		});
		editor.setRootElement(element);
		register(editor);
		registerHistory(editor, createEmptyHistoryState(), 300);
		editor.update(
			() => {
				const paragraph = $createParagraphNode();
				if (mention) paragraph.append($createTextNode(mention).setMode("segmented"));
				if (prefill) paragraph.append($createTextNode(prefill));
				$getRoot().clear().append(paragraph);
			},
			{ discrete: true },
		);
		return {
			kind,
			state: () =>
				editor.getEditorState().read(() =>
					$getRoot()
						.getChildren()
						.map((block) => block.getTextContent())
						.join("\n"),
				),
			element: () => element,
		};
	};
}

/** Lexical with plain text: line breaks inside one paragraph. */
export const mountLexicalPlain = mountLexical("lexical-plain", registerPlainText);

/** Lexical with rich text, as Facebook's boxes: each line a paragraph. */
export const mountLexicalRich = mountLexical("lexical-rich", (editor) => registerRichText(editor));
