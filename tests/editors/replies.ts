import { readdirSync, readFileSync } from "node:fs";
import type { Session } from "../e2e/harness/session.ts";
import { modelOf, send } from "./command.ts";

const REPLY = "Terima kasih Kak. 🙏\nKami cek ke lokasi.";

interface SavedComment {
	id: string;
	role: "post" | "comment" | "reply";
	author: string | null;
	handle: string | null;
}

/** One of the project's saved pages with the real editors in it. */
interface SavedPage {
	url: string;
	html: string;
	comments: SavedComment[];
}

/** A comment on such a page. */
export interface Reply extends Pick<SavedPage, "url" | "html"> {
	/** e.g. `x/status-id draft`. */
	page: string;
	site: string;
	comment: SavedComment;
}

const PAGES = new URL("../pages/", import.meta.url);

/** Instagram shows a textarea to most and Lexical to some (dom-facts, C): both are played. */
const BOXES: Record<string, string[]> = { x: ["draft"], facebook: ["lexical"], instagram: ["textarea", "lexical"] };

/** Reads a saved page, e.g. `x/status-id`, and gives it the script of its site and the editors. */
export function savedPage(path: string, editors: string, box: string): SavedPage {
	const { url, comments } = JSON.parse(readFileSync(new URL(`${path}.json`, PAGES), "utf8"));
	const saved = readFileSync(new URL(`${path}.html`, PAGES), "utf8");
	const site = readFileSync(new URL("site.js", PAGES), "utf8");
	const scripts = `<script>${editors.replaceAll("</script", "<\\/script")}</script><script>${site}</script>`;
	const html = saved.replace("<html", `<html data-box="${box}"`).replace("<!-- site.js -->", () => scripts);
	return { url, html, comments };
}

/** Whose boxes are opened: on X posts have one, too, and Instagram's second kind of box opens no other way for a reply. */
function rolesOn(site: string, box: string): SavedComment["role"][] {
	if (site === "x") return ["post", "comment", "reply"];
	return site === "instagram" && box === "lexical" ? ["comment"] : ["comment", "reply"];
}

/** The first comment and the first reply of every saved page, and on X the first post, with every box that the site is known to have. */
export function savedReplies(editors: string): Reply[] {
	const replies: Reply[] = [];
	for (const [site, boxes] of Object.entries(BOXES)) {
		for (const file of readdirSync(new URL(site, PAGES)).filter((name) => name.endsWith(".json"))) {
			const path = `${site}/${file.replace(".json", "")}`;
			for (const box of boxes) {
				const { comments, ...page } = savedPage(path, editors, box);
				for (const role of rolesOn(site, box)) {
					const comment = comments.find((each) => each.role === role);
					if (comment) replies.push({ ...page, page: `${path} ${box}`, site, comment });
				}
			}
		}
	}
	return replies;
}

/** What stands in the box before: the mention that the saved page's script writes as the site does. */
function mentionFor({ site, comment }: Reply): string {
	if (site === "instagram") return `@${comment.handle} `;
	return site === "facebook" && comment.role === "reply" ? `${comment.author} ` : "";
}

/** Whom the box must answer: nobody in particular where the saved page shows it before anything is pressed, as X's status page does. */
function addresseeOf({ site, url, comment }: Reply): string | null {
	const isThere = site === "x" && comment.role === "post" && /\/status\/|\/compose\//.test(url);
	return isThere ? "" : comment.handle;
}

/** Where a saved page has nothing to answer with: a picture without composer, and previews of comments on the home feed. */
const WITHOUT_BOX = [
	"x/photo-id draft post",
	"instagram/feed-id textarea comment",
	"instagram/feed-id lexical comment",
];

/**
 * Opens the box of one comment and fills it; null when the right box's model holds it, the box leads back to its comment, nothing was sent,
 * and no key and no click came but that on Reply; else what went wrong.
 */
export async function checkReply(session: Session, reply: Reply): Promise<string | null> {
	const tab = await session.openSite(reply.url, reply.html);
	await tab.evaluate(() => window.__listen());
	const outcome = await send(tab, { do: "reply", commentId: reply.comment.id, text: REPLY });
	const page = await tab.evaluate(() => {
		const { __editor: editor, __sent: sent } = window;
		return { to: editor?.to, isFocused: editor?.element() === document.activeElement, sent, events: window.__heard() };
	});
	const mention = mentionFor(reply);
	const model = page.to === undefined ? null : await modelOf(tab);
	const picked = await send(tab, { do: "pick" });
	await tab.close();
	const isQuiet = page.sent === 0 && ["", "click"].includes(page.events.join());
	const isRight = WITHOUT_BOX.includes(`${reply.page} ${reply.comment.role}`)
		? outcome.state === "noBox" && picked.state === "picked" && picked.commentId === null
		: outcome.state === "inserted" &&
			outcome.hasMention === (mention !== "") &&
			outcome.hadText === false &&
			model === mention + REPLY &&
			page.to === addresseeOf(reply) &&
			page.isFocused &&
			picked.commentId === reply.comment.id;
	return isRight && isQuiet ? null : JSON.stringify({ outcome, model, page, picked });
}
