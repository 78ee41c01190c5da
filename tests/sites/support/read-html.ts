import { JSDOM } from "jsdom";
import type { SiteId } from "../../../lib/sites/hosts.ts";
import { readPage } from "../../../lib/sites/read.ts";
import { SITES } from "../../../lib/sites/registry.ts";
import type { PageContext, Reading, SeenComment } from "../../../lib/sites/types.ts";

export const NOW = Date.parse("2026-11-20T03:00:00Z");

const URLS: Record<SiteId, string> = {
	x: "https://x.com/home",
	facebook: "https://www.facebook.com/dinascontoh",
	instagram: "https://www.instagram.com/p/DContoh1/",
};

/** A body as a page of a site. */
export function pageOf(body: string): Document {
	return new JSDOM(`<!doctype html><html><body>${body}</body></html>`).window.document;
}

/** All readings of a piece of markup. */
export function readHtml(site: SiteId, body: string, given: { url?: string; language?: string } = {}): Reading[] {
	const context: PageContext = {
		url: new URL(given.url ?? URLS[site]),
		now: NOW,
		language: given.language ?? "id",
		zoneMinutes: 420,
	};
	return readPage(SITES[site], pageOf(body), context);
}

/** The comments in a piece of markup. */
export function commentsIn(site: SiteId, body: string, given: { url?: string; language?: string } = {}): SeenComment[] {
	return readHtml(site, body, given).flatMap(({ result }) => (result.state === "ok" ? [result.comment] : []));
}

/** Why the rest of a piece of markup is none, in page order. */
export function hindrancesIn(site: SiteId, body: string, given: { url?: string; language?: string } = {}): string[] {
	return readHtml(site, body, given).flatMap(({ result }) =>
		result.state === "ok" ? [] : [`${result.state}: ${result.reason}`],
	);
}
