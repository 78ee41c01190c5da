import { openReplyBox } from "../../../lib/sites/compose/open.ts";
import type { ReplyTarget } from "../../../lib/sites/compose/target.ts";
import { one, settled } from "./page.ts";

export const add = (markup: string, to = "body") => {
	one(to).append(...new DOMParser().parseFromString(markup, "text/html").body.childNodes);
};
export const shows = (markup: string, to?: string) => () => add(markup, to);

export const X: Partial<ReplyTarget> = { site: "x", commentId: "x:123", author: "Warga", handle: "Warga_1" };
export const CELL = `<div data-testid="cellInnerDiv"><article id="comment"><a href="https://x.com/warga_1/status/123"><time datetime="2026-11-20T01:00:00.000Z"></time></a>
	<button id="reply" type="button">Balas</button></article></div>`;
export const TWEET_BOX = '<div data-testid="tweetTextarea_0" contenteditable="true" tabindex="0"><br></div>';
export const X_PAGE = `${CELL}<div id="layers"></div>`;
export const dialog = (inside: string) => shows(`<div role="dialog">${inside}</div>`, "#layers");
export const parent = (id: string) =>
	`<a href="https://x.com/w/status/${id}"><time datetime="2026-11-20T01:00:00.000Z"></time></a>`;

export const FB: Partial<ReplyTarget> = { site: "facebook", commentId: "fb:11", author: "Sinta Dewi", handle: "sinta" };
export const comment = (id: string, attributes = "") =>
	`<div role="article" ${attributes}><a href="https://www.facebook.com/p/posts/pfbid0?comment_id=${id}">2 j</a><b id="${attributes ? "reply" : ""}">Balas</b></div>`;
export const fbBox = (label: string, text = "<br>") =>
	`<div class="box" contenteditable="true" tabindex="0" role="textbox" data-lexical-editor="true" aria-placeholder="${label}"><p>${text}</p></div>`;
export const FB_PAGE = `<div role="dialog"><div id="thread">${comment("11", 'id="comment"')}</div><div id="next">${comment("22")}</div></div>`;

export const IG: Partial<ReplyTarget> = { site: "instagram", commentId: "ig:9", author: null, handle: "warga.desa" };
export const IG_PAGE = '<main><div id="comment"><b id="reply">Balas</b></div><form><textarea></textarea></form></main>';
export const writes = (value: string) => () => {
	(one("form textarea") as HTMLTextAreaElement).value = value;
};

/** How a box is opened. */
export interface Opened {
	target: Partial<ReplyTarget>;
	/** What the site does a moment after the click. */
	opens?: () => void;
	/** The comments whose Reply was pressed before, and all of the page. */
	presses?: Partial<ReplyTarget>[];
	comments?: Partial<ReplyTarget>[];
}

/** Opens with the control pressed as the site would see it; `pressed` counts the presses. */
export async function open({ target, opens, presses = [], comments = [] }: Opened, signal: AbortSignal) {
	let pressed = 0;
	const replyControl = document.querySelector<HTMLElement>("#reply");
	replyControl?.addEventListener("click", () => {
		pressed += 1;
		setTimeout(() => opens?.(), 80);
	});
	const whole = (each: Partial<ReplyTarget>): ReplyTarget => ({
		...({ site: "x", commentId: "", postId: null, author: null, handle: null } as const),
		...{ container: one("#comment"), replyControl },
		...each,
	});
	const options = { signal, pressed: presses.map(whole), comments: comments.map(whole) };
	return { result: await settled(openReplyBox(whole(target), options)), pressed };
}
