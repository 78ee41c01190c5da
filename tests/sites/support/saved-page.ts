import { readFileSync, statSync } from "node:fs";
import { basename, dirname, sep } from "node:path";
import { JSDOM } from "jsdom";
import { SITE_IDS, type SiteId, siteOfHost } from "../../../lib/sites/hosts.ts";
import { readPage } from "../../../lib/sites/read.ts";
import { SITES } from "../../../lib/sites/registry.ts";
import type { PageContext, Reading } from "../../../lib/sites/types.ts";

/** Indonesia's western zone: dates on a page saved without one are read in it. */
const WIB_MINUTES = 7 * 60;

/** Folders that name a site, besides its id. */
const FOLDERS: Record<string, SiteId> = { twitter: "x", tw: "x", fb: "facebook", ig: "instagram", insta: "instagram" };

const START: Record<SiteId, string> = {
	x: "https://x.com/home",
	facebook: "https://www.facebook.com/",
	instagram: "https://www.instagram.com/",
};

/** Comments at the head of a saved page: our own first line, "saved from url=(0029)https://…", SingleFile's header. */
function headComments(html: string): string {
	return [...html.slice(0, 6000).matchAll(/<!--[\s\S]*?-->/g)].map(([comment]) => comment).join("\n");
}

function siteAddress(text: string | null | undefined): URL | null {
	const pattern =
		/(?<![\w.@/-])(?:https?:\/\/)?((?:www\.|web\.|m\.)?(?:x|twitter|facebook|instagram)\.com)(\/[^\s<>"'`]*)?/gi;
	for (const [, host = "", path = ""] of (text ?? "").replace(/url=\(\d+\)/g, "").matchAll(pattern)) {
		const bare = host.toLowerCase().replace(/^(?:www|web|m)\./, "");
		const site = siteOfHost(bare) ?? siteOfHost(`www.${bare}`);
		if (site === null) continue;
		const home = site === "x" ? "x.com" : `www.${bare}`;
		const url = URL.parse(`https://${home}${path.replace(/(?:--|[).,;])+$/, "")}`);
		if (url !== null) return url;
	}
	return null;
}

/** The page's address where it says so itself, and what said it. */
function statedAddress(html: string, document: Document): URL | null {
	const stated = siteAddress(headComments(html));
	if (stated !== null && stated.pathname !== "/") return stated;
	const canonical = siteAddress(document.querySelector('link[rel="canonical"]')?.getAttribute("href"));
	return canonical ?? siteAddress(document.querySelector('meta[property="og:url"]')?.getAttribute("content")) ?? stated;
}

function siteNamed(name: string): SiteId | undefined {
	return SITE_IDS.find((id) => id === name) ?? FOLDERS[name];
}

/** The site that the nearest folder names, else a word of the file's name ("fb-permalink.html"). */
function siteOfFolder(path: string): SiteId | null {
	const folders = dirname(path).toLowerCase().split(sep).reverse();
	const words = basename(path)
		.toLowerCase()
		.split(/[^a-z]+/);
	return [...folders, ...words].map(siteNamed).find((site) => site !== undefined) ?? null;
}

/** An address for a page of which only the site is known: that of the post it is about. */
function likelyAddress(site: SiteId, document: Document): URL {
	const base = new URL(START[site]);
	const isFeed = document.querySelector('[role="feed"]') !== null;
	const select = {
		x: 'article[tabindex="-1"] a[href*="/status/"]:has(time)',
		// Of a feed every post is one of many: the page is about the one in a dialog over it, if any.
		facebook: ["story_fbid=", "/posts/"]
			.map((part) => `${isFeed ? '[role="dialog"]' : ""} [role="article"] a[href*="${part}"]`)
			.join(", "),
		instagram: 'a[href*="/c/"]',
	}[site];
	const url = URL.parse(document.querySelector(select)?.getAttribute("href") ?? "", base.href) ?? base;
	const post = new URL(url.pathname.replace(/\/c\/.*$/, "/"), base);
	for (const name of ["story_fbid", "id"]) {
		const value = url.searchParams.get(name);
		if (value !== null) post.searchParams.set(name, value);
	}
	return post;
}

/** The site of a saved page and its address: from its first lines, its canonical link, else its folder. Null when nothing tells. */
export function siteOfSavedPage(html: string, path: string, document: Document): { site: SiteId; url: URL } | null {
	const stated = statedAddress(html, document);
	const site = stated === null ? siteOfFolder(path) : siteOfHost(stated.hostname);
	if (site === null) return null;
	const isBare = stated === null || (stated.pathname === "/" && stated.search === "");
	return { site, url: isBare ? likelyAddress(site, document) : stated };
}

/** When a page was saved, and what says so. Ages count back from here. */
function savedAt(html: string, path: string): { now: number; nowFrom: "page" | "name" | "file" } {
	const date = /\b20\d\d-[01]\d-[0-3]\d(?:[T ][0-2]\d:[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?/;
	const inPage = Date.parse(
		date.exec(headComments(html))?.[0] ?? /saved date: ([^\n(]+)/.exec(headComments(html))?.[1] ?? "",
	);
	if (!Number.isNaN(inPage)) return { now: inPage, nowFrom: "page" };
	const inName = Date.parse(/20\d\d-[01]\d-[0-3]\d/.exec(basename(path))?.[0] ?? "");
	if (!Number.isNaN(inName)) return { now: inName, nowFrom: "name" };
	return { now: statSync(path).mtimeMs, nowFrom: "file" };
}

/** What is known of a page besides its markup; whatever is missing is taken from the page itself. */
export interface Given {
	url?: string | undefined;
	now?: number | undefined;
}

export interface SavedPage {
	site: SiteId;
	context: PageContext;
	nowFrom: "given" | "page" | "name" | "file";
	/** e.g. `x/status`. */
	pageKind: string;
	document: Document;
	readings: Reading[];
}

/** Opens a saved page without running its scripts and reads it. Null when its site cannot be told. */
export function readSavedPage(path: string, given: Given = {}): SavedPage | null {
	const html = readFileSync(path, "utf8");
	const { document } = new JSDOM(html).window;
	const found = siteOfSavedPage(given.url === undefined ? html : `<!-- ${given.url} -->`, path, document);
	if (found === null) return null;
	const { now, nowFrom } =
		given.now === undefined ? savedAt(html, path) : { now: given.now, nowFrom: "given" as const };
	const language = document.documentElement.lang;
	const context: PageContext = { url: found.url, now, language, zoneMinutes: WIB_MINUTES };
	const site = SITES[found.site];
	const pageKind = site.survey(document, context).kind;
	return { site: found.site, context, nowFrom, pageKind, document, readings: readPage(site, document, context) };
}
