import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from "playwright-core";
import { findBrowser } from "../../run/browsers.mjs";
import { censusOfChromium } from "./census.ts";
import { callOnNode, chromiumTab, chromiumView, deepNode } from "./chromium-tab.ts";
import { clickFound } from "./landing.ts";
import { findMark } from "./marks.ts";
import { killAll } from "./processes.ts";
import { type Driver, type Launch, type Tab, WINDOW } from "./session.ts";
import { makeAnswers } from "./site-answers.ts";
import { PATIENCE_MS, until } from "./view.ts";

const FLAGS = [
	"--no-sandbox",
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
	// Nothing leaves this machine, whatever the interception might miss.
	"--host-resolver-rules=MAP * ~NOTFOUND",
	"--enable-unsafe-extension-debugging",
];

/**
 * What the browser says of a worker that `stopWorker` met while it was starting, or was asking the browser for something: its answer finds no
 * worker. One that can't start at all fails every test.
 */
const SAID_OF_STOPPED = ["Failed to load the script unexpectedly", "Uncaught (in promise) Error: No SW"];

async function start({ profileDir, downloadsDir }: Launch): Promise<BrowserContext> {
	const found = findBrowser("chromium");
	if (!found)
		throw new Error("No Chromium, Chrome, Edge or Brave was found. Run npm test once: it installs or names it.");
	// A killed browser leaves its lock behind, and the next one would wait for the dead.
	for (const lock of ["SingletonLock", "SingletonCookie", "SingletonSocket"])
		await rm(join(profileDir, lock), { force: true });
	return chromium.launchPersistentContext(profileDir, {
		executablePath: found.path,
		headless: true,
		viewport: WINDOW,
		downloadsPath: downloadsDir,
		ignoreDefaultArgs: ["--disable-extensions"],
		args: FLAGS,
	});
}

async function backgroundOf(context: BrowserContext, distDir: string): Promise<Worker> {
	const isOurs = (worker: Worker) => worker.url().startsWith("chrome-extension://");
	const running = context.serviceWorkers().find(isOurs);
	if (running) return running;
	return context.waitForEvent("serviceworker", { predicate: isOurs, timeout: PATIENCE_MS }).catch(() => {
		throw new Error(`The extension's background did not start; is ${distDir} a whole build?`);
	});
}

/** Debian's Chromium (or another one), driven by Playwright. */
export async function launchChromium(given: Launch): Promise<Driver> {
	if (!existsSync(join(given.distDir, "manifest.json")))
		throw new Error(`No built extension in ${given.distDir}. Run: npx wxt build -b chrome`);
	const answers = makeAnswers();
	const errors: string[] = [];
	const context = await start(given);
	context.setDefaultTimeout(2 * PATIENCE_MS);
	context.on("weberror", (event) => errors.push(`${event.page()?.url() ?? "?"}: ${event.error().message}`));
	await context.route(/^https?:/, async (route) => {
		const answer = answers.get(route.request().url());
		if (!answer) return route.abort();
		return route.fulfill({ status: answer.status, headers: answer.headers, body: Buffer.from(answer.body) });
	});
	const wholeBrowser = await context.browser()?.newBrowserCDPSession();
	if (!wholeBrowser) throw new Error("The browser is gone.");
	const blank = context.pages()[0] ?? (await context.newPage());
	const control = await context.newCDPSession(blank);
	// Over the protocol, because what `--load-extension` brings can't be taken out again.
	const install = async () => {
		await wholeBrowser.send("Extensions.loadUnpacked", { path: given.distDir });
		return backgroundOf(context, given.distDir);
	};
	// On an old profile it may be there already; one that was killed soon has not written down yet that it is.
	const { extensions } = await wholeBrowser.send("Extensions.getExtensions");
	const isThere = extensions.some(({ path }) => path === given.distDir);
	const worker = await (isThere ? backgroundOf(context, given.distDir) : install());
	const extensionId = new URL(worker.url()).host;
	const origin = `chrome-extension://${extensionId}`;
	const inBackground = async <Argument>(fn: (argument: Argument) => Promise<void>, argument: Argument) => {
		await control.send("ServiceWorker.startWorker", { scopeURL: `${origin}/` });
		// The one of now: each start of the background is another worker.
		const now = await backgroundOf(context, given.distDir);
		await now.evaluate(fn as (argument: unknown) => Promise<void>, argument);
	};

	control.on("ServiceWorker.workerErrorReported", ({ errorMessage }) => {
		if (SAID_OF_STOPPED.includes(errorMessage.errorMessage)) return;
		errors.push(`${errorMessage.sourceURL}: ${errorMessage.errorMessage}`);
	});
	await control.send("ServiceWorker.enable");

	const pages = new WeakMap<Tab, Page>();
	const debuggers = new WeakMap<Page, CDPSession>();
	const tabFor = (page: Page) => {
		const tab = chromiumTab(page);
		pages.set(tab, page);
		return tab;
	};
	const pageOf = (tab: Tab) => {
		const page = pages.get(tab);
		if (!page) throw new Error("This tab belongs to another session.");
		return page;
	};
	const debuggerOf = async (tab: Tab) => {
		const page = pageOf(tab);
		const cdp = debuggers.get(page) ?? (await context.newCDPSession(page));
		debuggers.set(page, cdp);
		return cdp;
	};
	const open = async (url: string) => {
		const page = await context.newPage();
		await page.goto(url);
		return tabFor(page);
	};
	const sidebarFrame = (page: Page) => page.frames().find((frame) => frame.url().startsWith(`${origin}/sidebar.html`));

	return {
		browser: "chromium",
		profileDir: given.profileDir,
		opensDesk: !isThere,
		origin,
		route: (url, answer, options = {}) => answers.set(url, answer, options.policy ?? "site"),
		refused: async () => [...answers.refused],
		errors: async () => [...errors],
		async openSite(url, answer, options = {}) {
			answers.set(url, answer, options.policy ?? "site");
			return open(url);
		},
		desk: (hash = "") => open(`${origin}/desk.html${hash}`),
		async tab(urlPart, options = {}) {
			const probe = async () => context.pages().find((page) => page.url().includes(urlPart));
			return tabFor(await until(probe, () => `No tab with ${urlPart} in its address;`, options.timeoutMs));
		},
		async sidebar(tab, options = {}) {
			const page = pageOf(tab);
			const frame = await until(
				async () => sidebarFrame(page),
				() => `No sidebar in ${page.url()};`,
				options.timeoutMs,
			);
			return chromiumView(page, frame);
		},
		async sidebarBox(tab) {
			const frame = sidebarFrame(pageOf(tab));
			return frame ? (await frame.frameElement()).boundingBox() : null;
		},
		async mark(tab, row) {
			const cdp = await debuggerOf(tab);
			const tree = await deepNode(cdp, row);
			const found = tree && findMark(tree);
			if (!found) return null;
			const box = await cdp.send("DOM.getBoxModel", { backendNodeId: Number(found.control) }).catch(() => null);
			return { text: found.text, label: found.label, isVisible: box !== null };
		},
		async clickMark(tab, row) {
			const cdp = await debuggerOf(tab);
			await clickFound({
				what: `mark in ${row}`,
				async find() {
					const tree = await deepNode(cdp, row);
					return (tree && findMark(tree))?.control;
				},
				call: (reference, fn) => callOnNode(cdp, reference, fn),
				press: (_reference, { x, y }) => pageOf(tab).mouse.click(x, y),
			});
		},
		async pressExtensionButton(tab) {
			await tab.bringToFront();
			const { targetInfos } = await wholeBrowser.send("Target.getTargets", { filter: [{ type: "tab" }] });
			const url = pageOf(tab).url();
			const target = targetInfos.findLast((info) => info.url === url);
			if (!target) throw new Error(`No tab shows ${url}.`);
			await wholeBrowser.send("Extensions.triggerAction", { id: extensionId, targetId: target.targetId });
		},
		async chooseMenu(tab, menuItemId, selection) {
			await tab.bringToFront();
			await inBackground(chooseMenuInWorker, { menuItemId, selectionText: selection, pageUrl: pageOf(tab).url() });
		},
		async pressShortcut(tab, command) {
			await tab.bringToFront();
			await inBackground(pressShortcutInWorker, command);
		},
		async download(tab, action) {
			const [download] = await Promise.all([pageOf(tab).waitForEvent("download"), action()]);
			const path = join(given.downloadsDir, download.suggestedFilename());
			await download.saveAs(path);
			return { name: download.suggestedFilename(), path };
		},
		census: async (tab) => censusOfChromium(await debuggerOf(tab), origin),
		async stopWorker() {
			// An open screen asks at once, and the worker is there again before we look: the browser's own word counts too.
			let isTold = false;
			const onUpdate = ({ versions }: { versions: { runningStatus: string }[] }) => {
				isTold ||= versions.some(({ runningStatus }) => runningStatus === "stopped");
			};
			control.on("ServiceWorker.workerVersionUpdated", onUpdate);
			await control.send("ServiceWorker.stopAllWorkers");
			const probe = async () => {
				if (isTold) return true;
				const { targetInfos } = await wholeBrowser.send("Target.getTargets");
				return targetInfos.some((target) => target.type === "service_worker") ? undefined : true;
			};
			await until(probe, () => "The background did not stop;").finally(() =>
				control.off("ServiceWorker.workerVersionUpdated", onUpdate),
			);
		},
		async reinstall() {
			await wholeBrowser.send("Extensions.loadUnpacked", { path: given.distDir });
		},
		async kill() {
			const { processInfo } = await wholeBrowser.send("SystemInfo.getProcessInfo");
			await killAll(processInfo.map((info) => info.id));
		},
		async renew() {
			await wholeBrowser.send("Extensions.uninstall", { id: extensionId });
			await Promise.all(context.pages().map((page) => page !== blank && page.close()));
			answers.clear();
			errors.length = 0;
			await install();
		},
		close: () => context.close(),
	};
}

interface MenuChoice {
	menuItemId: string;
	selectionText: string;
	pageUrl: string;
}

/** Chromium's event objects have a `dispatch` for its own tests, which the types don't name. Runs in the background. */
async function chooseMenuInWorker(choice: MenuChoice): Promise<void> {
	interface Chrome {
		tabs: { query(wish: { active: boolean; lastFocusedWindow: boolean }): Promise<unknown[]> };
		contextMenus: { onClicked: { dispatch(info: object, tab: unknown): void } };
	}
	const { chrome } = globalThis as unknown as { chrome: Chrome };
	const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
	chrome.contextMenus.onClicked.dispatch({ ...choice, frameId: 0, editable: false }, tab);
}

/** What the browser does when a shortcut of the manifest is pressed: no tool can press one from outside. */
async function pressShortcutInWorker(command: string): Promise<void> {
	interface Chrome {
		tabs: { query(wish: { active: boolean; lastFocusedWindow: boolean }): Promise<unknown[]> };
		commands: { onCommand: { dispatch(command: string, tab: unknown): void } };
	}
	const { chrome } = globalThis as unknown as { chrome: Chrome };
	const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
	chrome.commands.onCommand.dispatch(command, tab);
}
