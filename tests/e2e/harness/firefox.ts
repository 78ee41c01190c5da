import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { findBrowser } from "../../run/browsers.mjs";
import { callOnNode, clickNode, contextOf, openBidi } from "./bidi.ts";
import { censusOfFirefox } from "./census.ts";
import { addressOf, boxOf, deepNode, firefoxTab, firefoxView, frameBox, navigate } from "./firefox-tab.ts";
import { refuseBackgroundRequests, serveAnswers, watchErrors } from "./firefox-watch.ts";
import { clickFound } from "./landing.ts";
import { findMark } from "./marks.ts";
import { killAll } from "./processes.ts";
import { type Driver, type Launch, type Tab, WINDOW } from "./session.ts";
import { makeAnswers } from "./site-answers.ts";
import { PATIENCE_MS, until } from "./view.ts";

/** The add-on's host name in this browser. Fixed, because a temporary add-on would else lose its data with each restart. */
const ADDON_HOST = "7a6e0c52-4b1d-4f7e-9d52-1c0f5a3b9e11";

const KEEP_DATA = "extensions.webextensions.keepStorageOnUninstall";

function start(profileDir: string, addonId: string): Promise<Browser> {
	const found = findBrowser("firefox");
	if (!found) throw new Error("No Firefox was found. Run npm test once: it installs or names it.");
	return puppeteer.launch({
		browser: "firefox",
		executablePath: found.path,
		headless: true,
		userDataDir: profileDir,
		defaultViewport: WINDOW,
		networkEnabled: false,
		// Two browsers start at once, on a machine that may be busy with others.
		timeout: 4 * PATIENCE_MS,
		// System access: extension pages can't be opened and the background can't be stopped without it.
		args: ["--remote-allow-system-access", `--width=${WINDOW.width}`, `--height=${WINDOW.height}`],
		extraPrefsFirefox: {
			"extensions.webextensions.uuids": JSON.stringify({ [addonId]: ADDON_HOST }),
			[KEEP_DATA]: true,
			"extensions.webextensions.keepUuidOnUninstall": true,
			// Nothing leaves this machine, whatever the interception might miss: port 9 answers nobody.
			"network.proxy.type": 1,
			"network.proxy.http": "127.0.0.1",
			"network.proxy.http_port": 9,
			"network.proxy.ssl": "127.0.0.1",
			"network.proxy.ssl_port": 9,
		},
	});
}

function addonIdOf(distDir: string): string {
	const manifest = join(distDir, "manifest.json");
	if (!existsSync(manifest)) throw new Error(`No built extension in ${distDir}. Run: npx wxt build -b firefox`);
	return JSON.parse(readFileSync(manifest, "utf8")).browser_specific_settings.gecko.id;
}

/** Takes the add-on out with all that it has stored, and is done when that is gone. */
const uninstallWithData = (addonId: string) => `(async () => {
	const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
	const { apiManager } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs").ExtensionParent;
	const isClean = new Promise(resolve => apiManager.once("cleanupAfterUninstall", (_event, _id, tasks) =>
		resolve(Promise.allSettled(tasks.map(({ promise }) => promise)))));
	Services.prefs.setBoolPref("${KEEP_DATA}", false);
	await (await AddonManager.getAddonByID(${JSON.stringify(addonId)})).uninstall();
	await isClean;
	Services.prefs.setBoolPref("${KEEP_DATA}", true);
	return true;
})()`;

/** Firefox ESR (or another one), driven by puppeteer over WebDriver BiDi. */
export async function launchFirefox(given: Launch): Promise<Driver> {
	const addonId = addonIdOf(given.distDir);
	const browser = await start(given.profileDir, addonId);
	const bidi = await openBidi(browser);
	const answers = makeAnswers();
	await serveAnswers(bidi, answers);
	const consoleErrors = await watchErrors(bidi);
	const backgroundRequests = await refuseBackgroundRequests(bidi);
	await bidi.send("browser.setDownloadBehavior", {
		downloadBehavior: { type: "allowed", destinationFolder: given.downloadsDir },
	});
	const [blank] = await browser.pages();
	await browser.installExtension(given.distDir);
	const origin = `moz-extension://${ADDON_HOST}`;
	const addon = `WebExtensionPolicy.getByID(${JSON.stringify(addonId)}).extension`;
	const browserProcess = await bidi.evaluateInFirefox<number>("Services.appinfo.processID");

	const pages = new WeakMap<Tab, Page>();
	const tabFor = (page: Page) => {
		const tab = firefoxTab(bidi, page);
		pages.set(tab, page);
		return tab;
	};
	const pageOf = (tab: Tab) => {
		const page = pages.get(tab);
		if (!page) throw new Error("This tab belongs to another session.");
		return page;
	};
	const open = async (url: string) => {
		const page = await browser.newPage();
		await navigate(bidi, page, url);
		return tabFor(page);
	};
	const sidebarFrame = async (page: Page) => {
		for (const frame of page.frames()) {
			if (frame !== page.mainFrame() && (await addressOf(frame)).startsWith(`${origin}/sidebar.html`)) return frame;
		}
		return undefined;
	};
	const markIn = async (page: Page, row: string) => {
		const tree = await deepNode(bidi, page, row);
		return tree && findMark(tree);
	};

	return {
		browser: "firefox",
		profileDir: given.profileDir,
		opensDesk: true,
		origin,
		route: (url, answer, options = {}) => answers.set(url, answer, options.policy ?? "site"),
		refused: async () => [...answers.refused, ...(await backgroundRequests.list())],
		errors: consoleErrors.list,
		async openSite(url, answer, options = {}) {
			answers.set(url, answer, options.policy ?? "site");
			return open(url);
		},
		desk: (hash = "") => open(`${origin}/desk.html${hash}`),
		async tab(urlPart, options = {}) {
			const probe = async () => {
				for (const page of await browser.pages())
					if ((await addressOf(page.mainFrame())).includes(urlPart)) return page;
				return undefined;
			};
			return tabFor(await until(probe, () => `No tab with ${urlPart} in its address;`, options.timeoutMs));
		},
		async sidebar(tab, options = {}) {
			const page = pageOf(tab);
			const frame = await until(
				() => sidebarFrame(page),
				() => `No sidebar in ${page.url()};`,
				options.timeoutMs,
			);
			return firefoxView(bidi, frame);
		},
		async sidebarBox(tab) {
			const page = pageOf(tab);
			const frame = await sidebarFrame(page);
			return frame ? frameBox(bidi, page, frame) : null;
		},
		async mark(tab, row) {
			const page = pageOf(tab);
			const found = await markIn(page, row);
			if (!found) return null;
			const { width, height } = await boxOf(bidi, page, found.control);
			return { text: found.text, label: found.label, isVisible: width > 0 && height > 0 };
		},
		async clickMark(tab, row) {
			const page = pageOf(tab);
			const context = contextOf(page.mainFrame());
			await clickFound({
				what: `mark in ${row}`,
				find: async () => (await markIn(page, row))?.control,
				call: (reference, fn) => callOnNode(bidi, context, reference, fn),
				press: (reference) => clickNode(bidi, context, reference),
			});
		},
		async pressExtensionButton(tab) {
			await tab.bringToFront();
			await bidi.evaluateInFirefox(`(async () => {
				const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
				await ExtensionParent.apiManager.global.browserActionFor(${addon}).triggerAction(window);
				return true;
			})()`);
		},
		async chooseMenu(tab, menuItemId, selection) {
			await tab.bringToFront();
			const choice = { menuItemId, selectionText: selection, pageUrl: await tab.url(), frameId: 0, editable: false };
			await bidi.evaluateInFirefox(
				`${addon}.emit("webext-menu-menuitem-click", ${JSON.stringify(choice)}, gBrowser.selectedTab), true`,
			);
		},
		async pressShortcut(tab, command) {
			await tab.bringToFront();
			await bidi.evaluateInFirefox(`${addon}.shortcuts.onCommand(${JSON.stringify(command)}), true`);
		},
		async download(_tab, action) {
			let saved: { status: string; filepath?: string } | undefined;
			const stop = bidi.on<{ status: string; filepath?: string }>("browsingContext.downloadEnd", (event) => {
				saved = event;
			});
			try {
				await action();
				const { status, filepath } = await until(
					async () => saved,
					() => "No file was saved;",
				);
				if (filepath === undefined) throw new Error(`Firefox did not save the file: ${status}`);
				return { name: basename(filepath), path: filepath };
			} finally {
				stop();
			}
		},
		async census(tab) {
			await tab.bringToFront();
			return censusOfFirefox(bidi);
		},
		async stopWorker() {
			// Firefox puts it off while a message is answered; and an open screen starts it again at once, so its own word counts.
			const stop = `(async extension => {
				let isStopped = extension.backgroundState === "stopped";
				const note = () => { isStopped = true; };
				extension.on("shutdown-background-script", note);
				if (!isStopped) await extension.terminateBackground({ ignoreDevToolsAttached: true });
				extension.off("shutdown-background-script", note);
				return isStopped;
			})(${addon})`;
			const probe = async () => (await bidi.evaluateInFirefox<boolean>(stop)) || undefined;
			await until(probe, () => "The background did not stop;");
		},
		async reinstall() {
			await browser.installExtension(given.distDir);
		},
		async kill() {
			await killAll([browserProcess]);
		},
		async renew() {
			await bidi.evaluateInFirefox(uninstallWithData(addonId));
			await Promise.all((await browser.pages()).map((page) => page !== blank && page.close()));
			await Promise.all([consoleErrors.clear(), backgroundRequests.clear()]);
			answers.clear();
			await browser.installExtension(given.distDir);
		},
		close: () => browser.close(),
	};
}
