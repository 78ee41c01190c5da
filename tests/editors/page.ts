import { mountDraft } from "./draft.ts";
import { mountEditable, mountInstagramTextarea, mountReactTextarea, mountTextarea } from "./fields.ts";
import { mountLexicalPlain, mountLexicalRich } from "./lexical.ts";
import type { Mount } from "./types.ts";

/** Every editor of the insertion matrix, by the name it has there. */
const EDITORS: Record<string, Mount> = {
	draft: mountDraft,
	"lexical-rich": mountLexicalRich,
	"lexical-plain": mountLexicalPlain,
	"react-textarea": mountReactTextarea,
	textarea: mountTextarea,
	contenteditable: mountEditable,
};

window.__mountEditor = (kind, slot, prefill) => {
	const mount = EDITORS[kind];
	if (!mount) throw new Error(`No editor ${kind}`);
	window.__editor = mount(slot, { prefill });
};

window.__openReplyBox = (site, { slot, label, author, prefill }) => {
	if (site === "instagram") {
		slot.querySelector("textarea")?.remove();
		const box = document.createElement("div");
		slot.prepend(box);
		window.__editor = mountInstagramTextarea(box, { prefill, label });
		window.__editor.element().focus();
	} else if (site === "facebook") {
		const mention = prefill.startsWith(author) && author !== "" ? author : undefined;
		const rest = mention ? prefill.slice(author.length) : prefill;
		window.__editor = mountLexicalRich(slot, { prefill: rest, label, ...(mention ? { mention } : {}) });
	} else {
		window.__editor = mountDraft(slot, { prefill, label });
	}
};
