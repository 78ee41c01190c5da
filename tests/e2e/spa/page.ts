import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Session, Tab } from "../harness/session.ts";

const PAGES = join(import.meta.dirname, "..", "..", "pages");

/** What the page's script offers (site.js). */
export interface Spa {
	go(how: "pushState" | "replaceState", post: number): Promise<void>;
	travel(by: number): Promise<void>;
	open(post: number): Promise<void>;
	swap(post: number): Promise<void>;
	scrollTo(index: number): void;
	unmount(row: string, next: number): Promise<void>;
	remount(): Promise<void>;
	seen(): SeenRow[];
	faults(): string[];
}

/** A row of the list that a person sees, and the site's own id of the comment in it. */
export interface SeenRow {
	row: string;
	id: string;
	words: string;
}

declare global {
	interface Window {
		__spa: Spa;
	}
}

/** The saved page whose structure each single-page site has, and how our ids begin there. */
export const SPAS = [
	{ site: "x", page: "x/status", prefix: "x" },
	{ site: "facebook", page: "facebook/page-timeline-id", prefix: "fb" },
	{ site: "instagram", page: "instagram/post-id", prefix: "ig" },
] as const;

/** Opens the single-page site at its real host. */
export function openSpa(session: Session, { page }: { page: string }): Promise<Tab> {
	const html = readFileSync(join(PAGES, `${page}.html`), "utf8");
	const url = /<!-- (\S+)/.exec(html)?.[1] ?? "";
	const script = readFileSync(join(import.meta.dirname, "site.js"), "utf8");
	return session.openSite(
		url,
		html.replace("<!-- site.js -->", () => `<script>${script}</script>`),
	);
}
