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

/** A comment on one of the project's saved pages. */
export interface Reply {
	/** e.g. `x/status-id draft`. */
	page: string;
	site: string;
	url: string;
	html: string;
	comment: SavedComment;
}

const PAGES = new URL("../pages/", import.meta.url);

/** Instagram shows a textarea to most and Lexical to some (dom-facts, C): both are played. */
const BOXES: Record<string, string[]> = { x: ["draft"], facebook: ["lexical"], instagram: ["textarea", "lexical"] };

/** The first comment and the first reply of every saved page, and on X the first post, with every box that the site is known to have. */
export function savedReplies(editors: string): Reply[] {
	const script = readFileSync(new URL("site.js", PAGES), "utf8");
	const replies: Reply[] = [];
	for (const [site, boxes] of Object.entries(BOXES)) {
		for (const file of readdirSync(new URL(site, PAGES)).filter((name) => name.endsWith(".json"))) {
			const { url, comments } = JSON.parse(readFileSync(new URL(`${site}/${file}`, PAGES), "utf8"));
			const saved = readFileSync(new URL(`${site}/${file.replace(".json", ".html")}`, PAGES), "utf8");
			const scripts = `<script>${editors.replaceAll("</script", "<\\/script")}</script><script>${script}</script>`;
			const page = `${site}/${file.replace(".json", "")}`;
			const roles = site === "x" ? ["post", "comment", "reply"] : ["comment", "reply"];
			for (const role of roles) {
				const comment = (comments as SavedComment[]).find((each) => each.role === role);
				if (!comment) continue;
				for (const box of boxes) {
					const html = saved.replace("<html", `<html data-box="${box}"`).replace("<!-- site.js -->", () => scripts);
					replies.push({ page: `${page} ${box}`, site, url, html, comment });
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

/** Whom the box must answer. The composer of X's status page is there before anything is pressed. */
function addresseeOf({ site, url, comment }: Reply): string | null {
	return site === "x" && comment.role === "post" && url.includes("/status/") ? "" : comment.handle;
}

/** Opens the box of one comment and fills it; null when the right box's model holds it and nothing was sent, else what went wrong. */
export async function checkReply(session: Session, reply: Reply): Promise<string | null> {
	const tab = await session.openSite(reply.url, reply.html);
	const outcome = await send(tab, { do: "reply", commentId: reply.comment.id, text: REPLY });
	const page = await tab.evaluate(() => {
		const { __editor: editor, __sent: sent } = window;
		return { to: editor?.to, isFocused: editor?.element() === document.activeElement, sent };
	});
	const mention = mentionFor(reply);
	const model = page.to === undefined ? null : await modelOf(tab);
	await tab.close();
	const isRight =
		outcome.state === "inserted" &&
		outcome.hasMention === (mention !== "") &&
		model === mention + REPLY &&
		page.to === addresseeOf(reply) &&
		page.isFocused &&
		page.sent === 0;
	return isRight ? null : JSON.stringify({ outcome, model, page });
}
