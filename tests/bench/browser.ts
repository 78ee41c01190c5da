import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium } from "playwright-core";
import { findBrowser } from "../run/browsers.mjs";

/** Lets pages be cross-origin isolated: their clock then ticks in 5 µs instead of 100. */
const ISOLATED = { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" };

const FLAGS = [
	"--no-sandbox",
	"--disable-gpu",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--host-resolver-rules=MAP * ~NOTFOUND",
	"--enable-unsafe-extension-debugging",
];

/** Runs `work` in a Chromium without a window that knows these pages only, with these unpacked extensions; removes its profile. */
export async function inChromium<Value>(
	pages: Readonly<Record<string, string>>,
	extensions: readonly string[],
	work: (context: BrowserContext) => Promise<Value>,
): Promise<Value> {
	const found = findBrowser("chromium");
	if (!found)
		throw new Error("No Chromium, Chrome, Edge or Brave was found. Run npm test once: it installs or names it.");
	const list = extensions.join(",");
	const profile = await mkdtemp(join(tmpdir(), "tanggap-bench-"));
	const context = await chromium.launchPersistentContext(profile, {
		executablePath: found.path,
		headless: true,
		viewport: { width: 1366, height: 768 },
		ignoreDefaultArgs: ["--disable-extensions"],
		args:
			list && found.sideLoads ? [...FLAGS, `--disable-extensions-except=${list}`, `--load-extension=${list}`] : FLAGS,
	});
	try {
		if (!found.sideLoads) {
			const session = await context.browser()?.newBrowserCDPSession();
			for (const path of extensions) await session?.send("Extensions.loadUnpacked", { path });
		}
		await context.route(/^https?:/, (route) => {
			const body = pages[route.request().url()];
			if (body === undefined) return route.abort();
			return route.fulfill({ contentType: "text/html; charset=utf-8", headers: ISOLATED, body });
		});
		return await work(context);
	} finally {
		await context.close();
		await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
	}
}
