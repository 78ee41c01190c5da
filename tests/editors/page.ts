import { behave, heardSince, listen } from "./behave.ts";
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

window.__behave = behave;
window.__listen = listen;
window.__heard = heardSince;

/** Instagram's box comes in place of the textarea that `slot` holds: another textarea, or Lexical where `<html data-box>` asks for it. */
const mountInstagram: Mount = (slot, options) => {
	const box = document.createElement("div");
	slot.querySelector("textarea")?.replaceWith(box);
	const isLexical = document.documentElement.dataset.box === "lexical";
	return (isLexical ? mountLexicalPlain : mountInstagramTextarea)(box, options);
};

window.__openReplyBox = (site, { slot, label, handle, author, prefill }) => {
	const hasMention = site === "facebook" && author !== "" && prefill.startsWith(author);
	const mount = { x: mountDraft, facebook: mountLexicalRich, instagram: mountInstagram }[site];
	const options = hasMention ? { prefill: prefill.slice(author.length), label, mention: author } : { prefill, label };
	window.__editor = { ...mount(slot, options), to: handle };
	window.__editors = [...(window.__editors ?? []), window.__editor];
};
