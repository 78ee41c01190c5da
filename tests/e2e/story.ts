import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Settings } from "../../lib/complaint/settings.ts";
import { bundle } from "../editors/build.ts";
import { makeSettings } from "../factories.ts";
import { launch, type Session, type Tab } from "./harness/session.ts";
import type { View } from "./harness/view.ts";

const PAGES = join(import.meta.dirname, "..", "pages");

/** A comment on one of the saved pages on which the whole job is done. */
export interface Scene {
	site: "x" | "facebook" | "instagram";
	page: string;
	commentId: string;
	/** How the citizen is called in a reply. */
	name: string;
	/** A piece of the citizen's words. */
	words: string;
}

export const SCENES: readonly Scene[] = [
	{
		site: "x",
		page: "x/status",
		commentId: "x:2123236113773494483",
		name: "warga_sukamaju",
		words: "Jalan depan SDN 2 Sukamaju",
	},
	{
		site: "facebook",
		page: "facebook/permalink-id",
		commentId: "fb:109900000000221",
		name: "Euis Kumpama",
		words: "runtah di TPS Pasar Mekarsari",
	},
	{
		site: "instagram",
		page: "instagram/modal-id",
		commentId: "ig:179900000000000321",
		name: "mas.bowo.ct",
		words: "Lampu depan pasar",
	},
];

let editors: Promise<string> | null = null;

/** What a page has in its reply boxes: the editors of the sites, which take a fifth of the time in which it opens, or elements like theirs. */
type Boxes = "real editors" | "stand-ins";

/** A saved page as its site would serve it. */
export async function savedPage(path: string, boxes: Boxes = "stand-ins"): Promise<{ url: string; html: string }> {
	if (boxes === "real editors") editors ??= bundle(new URL("../editors/page.ts", import.meta.url));
	const html = readFileSync(join(PAGES, `${path}.html`), "utf8");
	const url = /<!-- (\S+)/.exec(html)?.[1] ?? "";
	const scripts = [boxes === "real editors" ? await editors : null, readFileSync(join(PAGES, "site.js"), "utf8")];
	const elements = scripts.flatMap((code) => (code === null ? [] : `<script>${inScript(code)}</script>`));
	return { url, html: html.replace("<!-- site.js -->", () => elements.join("")) };
}

/** Script text may not hold the end tag of its own element. */
const inScript = (code: string): string => code.replaceAll("</script", "<\\/script");

export async function openScene(session: Session, { page }: Pick<Scene, "page">, boxes?: Boxes): Promise<Tab> {
	const { url, html } = await savedPage(page, boxes);
	return session.openSite(url, html);
}

/** Settings as after the first run, without walking through its screen; closes the desk. */
async function saveSettings(desk: Tab, overrides: Partial<Settings>): Promise<void> {
	const handles = { x: ["dpuprcontoh"], facebook: ["dlhkabcontoh"], instagram: ["dpuprcontoh"] };
	await call(desk, "saveSettings", { settings: makeSettings({ handles, ...overrides }) });
	await desk.close();
}

/** A session with settings, saved from the desk that opens by itself. */
export async function launchConfigured(overrides: Partial<Settings> = {}): Promise<Session> {
	const session = await launch({ keepStartPage: true });
	await saveSettings(await session.tab(`${session.origin}/desk.html`), overrides);
	return session;
}

/** Gives a running session its settings. */
export const configure = async (session: Session, overrides: Partial<Settings> = {}): Promise<void> =>
	saveSettings(await session.desk(), overrides);

/** Sends one of our messages from the desk's own page. */
export async function call(desk: View, name: string, args: unknown): Promise<unknown> {
	// As text: WebDriver BiDi cuts off objects that are nested deep.
	const answer = await desk.evaluate(
		async ({ tanggap, args: sent }) => {
			const api = globalThis as unknown as { browser?: Runtime; chrome: Runtime };
			interface Runtime {
				runtime: { sendMessage(message: unknown): Promise<unknown> };
			}
			return JSON.stringify(await (api.browser ?? api.chrome).runtime.sendMessage({ tanggap, args: sent }));
		},
		{ tanggap: name, args },
	);
	return JSON.parse(answer);
}

/** Waits until our script listens on the page at an address, for pages on which no mark tells it. */
export const untilListening = (desk: View, address: string): Promise<void> =>
	desk.waitFor(
		async (url: string) => {
			interface Tabs {
				query(wish: { url: string }): Promise<{ id?: number }[]>;
				sendMessage(tabId: number, message: unknown): Promise<unknown>;
			}
			const scope = globalThis as unknown as { browser?: { tabs: Tabs }; chrome: { tabs: Tabs } };
			const { tabs } = scope.browser ?? scope.chrome;
			const [page] = await tabs.query({ url });
			// Refused as long as nobody is there who hears it.
			await tabs.sendMessage(page?.id ?? -1, null);
			return true;
		},
		{ arg: address },
	);

/** What the mark of a comment says; it follows what is recorded a moment later. */
export const markText = async (session: Session, tab: Tab, commentId: string): Promise<string> =>
	(await session.mark(tab, await rowOf(tab, commentId)))?.text ?? "";

/** A selector for the action row of a comment: the element in which our mark is the last child. Brings it into view, as a person does. */
export async function rowOf(tab: View, commentId: string): Promise<string> {
	const [, key = ""] = commentId.split(":");
	await tab.waitFor(
		(id: string) => {
			const idIn = (link: Element) =>
				/(?:\/status\/|\/c\/|[?&]comment_id=)(\d+)(?!\d)/.exec(link.getAttribute("href") ?? "")?.[1];
			// A dialog may show again what stands on the page behind it, with a mark in one of the two.
			for (const link of document.querySelectorAll("a[href]")) {
				if (idIn(link) !== id) continue;
				link.scrollIntoView({ block: "center" });
				for (let box = link.parentElement; box; box = box.parentElement) {
					const others = [...box.querySelectorAll("a[href]")]
						.map(idIn)
						.filter((other) => other !== undefined && other !== id);
					if (others.length > 0) break;
					const host = [...box.querySelectorAll("span[style]")].find((node) =>
						node.getAttribute("style")?.startsWith("color-scheme"),
					);
					if (!host?.parentElement) continue;
					host.parentElement.setAttribute("data-row", id);
					return true;
				}
			}
			return false;
		},
		{ arg: key },
	);
	return `[data-row="${key}"]`;
}

/** Presses the mark of a comment and waits for the sidebar that it opens. */
export async function openComment(session: Session, tab: Tab, commentId: string): Promise<View> {
	await session.clickMark(tab, await rowOf(tab, commentId));
	return session.sidebar(tab);
}

/** What stands in the site's reply box, by the editor's own model. */
export const inReplyBox = (tab: View): Promise<string> => tab.evaluate(() => window.__editor?.state() ?? "");

/** Waits until the next key goes into a box of the page: the focus comes there from another process. */
export const caretIsInBox = (tab: View): Promise<void> =>
	tab.waitFor(() => document.hasFocus() && document.activeElement?.matches("textarea, [contenteditable]"));

/** The reply that Enter puts in: the list is read after the form around it is there. */
export const PROPOSED = '.template-list [aria-selected="true"]';

/** How often the page would have sent something. */
export const sent = (tab: View): Promise<number> => tab.evaluate(() => window.__sent ?? 0);
