import { hashOf } from "../sites/hash.ts";
import type { SiteId } from "../sites/hosts.ts";
import { normalised } from "../sites/text.ts";
import type { SeenComment } from "../sites/types.ts";

/** The text that the admin selected in the page, with the element it lies in; null when nothing is selected. */
export function selectionIn(document: Document): { text: string; element: Element | null } | null {
	const selection = document.getSelection();
	const text = selection?.toString().trim() ?? "";
	if (!selection || text === "" || selection.rangeCount === 0) return null;
	const node = selection.getRangeAt(0).commonAncestorContainer;
	return { text, element: node instanceof Element ? node : node.parentElement };
}

/** A comment made of selected text where none was recognised: the words and the page's address are all that is known. */
export function commentOfSelection(site: SiteId, text: string, url: URL): SeenComment {
	const address = `${url.origin}${url.pathname}`;
	return {
		site,
		id: `${site}~${hashOf([address, "", normalised(text)].join("\n"))}`,
		role: "comment",
		author: null,
		handle: null,
		text,
		time: null,
		permalink: address,
		parentId: null,
		post: null,
		mentions: [],
		isTruncated: false,
		isTranslated: false,
		isElided: false,
		answerHint: null,
		rules: { text: 1 },
		pageKind: `${site}/selection`,
	};
}
