import { join, resolve } from "node:path";
import type { Census } from "./census.ts";
import type { Mark } from "./marks.ts";
import { getBrowser, leaveBrowser } from "./running.ts";
import type { Answer, PagePolicy } from "./site-answers.ts";
import type { View, WaitOptions } from "./view.ts";

export type BrowserName = "chromium" | "firefox";

/** The window every test and screenshot has, in CSS pixels: the office laptop. */
export const WINDOW = { width: 1366, height: 768 } as const;

export interface LaunchOptions {
	/** Default: `E2E_BROWSER`, else chromium. */
	browser?: BrowserName;
	/** An existing profile, that of a killed session; default: a fresh one, removed at the end. */
	profileDir?: string;
	/** Leaves the desk as it is that the extension opens when it is installed; default: it is closed, so that no tab comes to the front later. */
	keepStartPage?: boolean;
	/** For another extension than ours, which opens no desk. */
	hasNoDesk?: boolean;
	/** The built extension; default: `.output/chrome` or `.output/firefox`, below `E2E_OUTPUT` when that is set. */
	distDir?: string;
}

/** A browser tab: the view of its top document, and what only a tab has. */
export interface Tab extends View {
	url(): Promise<string>;
	/** Goes there and waits for the load event. */
	goto(url: string): Promise<void>;
	reload(): Promise<void>;
	/** Back in the tab's history; the page may come out of the back/forward cache. */
	back(): Promise<void>;
	bringToFront(): Promise<void>;
	close(): Promise<void>;
}

export interface SiteOptions {
	policy?: PagePolicy;
}

export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

export interface DownloadedFile {
	name: string;
	path: string;
}

/** A running browser with the extension in it and no way to the network. */
export interface Session {
	readonly browser: BrowserName;
	readonly profileDir: string;
	/** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
	readonly origin: string;

	/** Answers `url` (http or https, exact but for `#…`) from now on, in every tab. */
	route(url: string, answer: Answer, options?: SiteOptions): void;
	/** Every http(s) request so far that nothing was routed for, in order; all of them failed. */
	refused(): Promise<string[]>;
	/** Uncaught errors so far, of pages, content scripts, extension pages and the background, each as `source: message`. */
	errors(): Promise<string[]>;

	/** Routes `url` and opens it in a new tab. */
	openSite(url: string, answer: Answer, options?: SiteOptions): Promise<Tab>;
	/** Opens the desk in a new tab, e.g. at `#laporan`. */
	desk(hash?: string): Promise<Tab>;
	/** Waits for a tab that something else opened, by a part of its URL. */
	tab(urlPart: string, options?: WaitOptions): Promise<Tab>;

	/** Waits for our sidebar in the page; call again after a reload. */
	sidebar(tab: Tab, options?: WaitOptions): Promise<View>;
	/** Where the sidebar's frame is in the window, or null without one. */
	sidebarBox(tab: Tab): Promise<Box | null>;
	/** The mark in the action row that a CSS selector finds, or null while it has none. */
	mark(tab: Tab, row: string): Promise<Mark | null>;
	/** Waits for that mark and clicks it with a trusted mouse click. */
	clickMark(tab: Tab, row: string): Promise<void>;

	/** Presses the extension's toolbar button over a tab. */
	pressExtensionButton(tab: Tab): Promise<void>;
	/** Chooses our entry of the context menu, over a tab whose selected text is `selection`. The menu itself is the browser's and can't be clicked. */
	chooseMenu(tab: Tab, menuItemId: string, selection: string): Promise<void>;
	/** Presses a shortcut of the manifest over a tab. */
	pressShortcut(tab: Tab, command: string): Promise<void>;

	/** The file that `action` makes the browser save. */
	download(tab: Tab, action: () => Promise<void>): Promise<DownloadedFile>;
	/** Counts what lives in the page in front, after a garbage collection. */
	census(tab: Tab): Promise<Census>;
	/** Stops the background and waits until it is stopped; the next message wakes it. */
	stopWorker(): Promise<void>;
	/** Loads the extension again from its folder, as an update does: our own tabs close, the others stay open. */
	reinstall(): Promise<void>;
	/** SIGKILL of the browser, as in a power cut; the profile stays, for `launch({ profileDir })`. */
	kill(): Promise<void>;
	/** Ends the session. Its browser may serve the next one, but what it has stored, and its downloads, are gone then. */
	close(): Promise<void>;
}

/** What both drivers are given. */
export interface Launch {
	profileDir: string;
	distDir: string;
	downloadsDir: string;
}

/** What both drivers give: a session whose browser can serve the next one. */
export interface Driver extends Session {
	/** Whether the extension was installed at this start, and not only found in the profile: then it opens its desk. */
	readonly opensDesk: boolean;
	/** As after a fresh start: no tab but the first, the extension installed anew without any data, nothing routed or written down. */
	renew(): Promise<void>;
}

/** The browser that `npm test` asks this process to drive. */
export function chosenBrowser(): BrowserName {
	return process.env.E2E_BROWSER === "firefox" ? "firefox" : "chromium";
}

/** A browser without a window, with the extension loaded: a fresh one, or one that is as good as fresh (running.ts). */
export async function launch(options: LaunchOptions = {}): Promise<Session> {
	const browser = options.browser ?? chosenBrowser();
	const output = process.env.E2E_OUTPUT ?? ".output";
	const distDir = resolve(options.distDir ?? join(output, browser === "firefox" ? "firefox" : "chrome"));
	const { running, startPage } = await getBrowser({ ...options, browser, distDir });
	const { driver } = running;
	if (!options.keepStartPage) await startPage?.close();
	let isReusable = options.distDir === undefined;
	return {
		...driver,
		async kill() {
			isReusable = false;
			await driver.kill();
		},
		close: () => (isReusable ? leaveBrowser(running) : running.end()),
	};
}
