import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchChromium } from "./chromium.ts";
import { launchFirefox } from "./firefox.ts";
import type { BrowserName, Driver, Launch, Tab } from "./session.ts";
import { PATIENCE_MS, within } from "./view.ts";

/** A browser that runs, for one session after the other. */
export interface Running {
	readonly launch: Launch;
	readonly driver: Driver;
	/** Ends the browser; its profile goes with it when it is one of ours. */
	end(): Promise<void>;
}

declare global {
	/** Browsers that no session has now. They wait for the next one, because to start one takes seconds; undefined: none is kept (environment.ts). */
	var idleBrowsers: Running[] | undefined;
}

interface Wish {
	browser: BrowserName;
	distDir: string;
	/** Undefined: a fresh one. */
	profileDir?: string | undefined;
	hasNoDesk?: boolean;
}

const TEMPORARY = join(tmpdir(), "tanggap-e2e-");

async function start(wish: Wish): Promise<Running> {
	const profileDir = wish.profileDir ?? (await mkdtemp(TEMPORARY));
	const launch: Launch = { profileDir, distDir: wish.distDir, downloadsDir: `${profileDir}-downloads` };
	await mkdir(launch.downloadsDir, { recursive: true });
	const driver = await (wish.browser === "firefox" ? launchFirefox(launch) : launchChromium(launch));
	const end = async () => {
		await driver.close();
		if (!profileDir.startsWith(TEMPORARY)) return;
		// A browser's last helper process may still write for a moment; what it leaves behind fails no test.
		await rm(profileDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }).catch(console.warn);
		await rm(launch.downloadsDir, { recursive: true, force: true });
	};
	return { launch, driver, end };
}

/** The desk that an extension opens when it was installed, once it can speak with its background. */
async function startPageOf(driver: Driver): Promise<Tab> {
	const desk = await driver.tab(`${driver.origin}/desk.html`);
	await desk.waitFor(() => {
		const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api };
		interface Api {
			runtime?: { id?: string };
		}
		return document.readyState === "complete" && Boolean((browser ?? chrome)?.runtime?.id);
	});
	return desk;
}

/** A browser whose extension is at work. */
interface Ready {
	running: Running;
	/** See `Driver.opensDesk`. */
	startPage: Tab | null;
}

/** An idle browser, made as if it was fresh; null without one, or when its extension does not come back to work. */
async function renewIdle({ browser, distDir }: Wish): Promise<Ready | null> {
	const idle = globalThis.idleBrowsers ?? [];
	const at = idle.findIndex(({ driver, launch }) => driver.browser === browser && launch.distDir === distDir);
	const [running] = at < 0 ? [] : idle.splice(at, 1);
	if (!running) return null;
	const renew = async () => {
		await running.driver.renew();
		return { running, startPage: await startPageOf(running.driver) };
	};
	try {
		await rm(running.launch.downloadsDir, { recursive: true, force: true });
		await mkdir(running.launch.downloadsDir);
		return await within(PATIENCE_MS, renew());
	} catch (error) {
		console.warn(`This ${browser} can't go on, another one is started: ${error}`);
		void running.end().catch(() => undefined);
		return null;
	}
}

/** A browser with the extension and without any data, or one on a profile that is there already. */
export async function getBrowser(wish: Wish): Promise<Ready> {
	const renewed = wish.profileDir === undefined ? await renewIdle(wish) : null;
	if (renewed) return renewed;
	const running = await start(wish);
	const opensDesk = running.driver.opensDesk && !wish.hasNoDesk;
	return { running, startPage: opensDesk ? await startPageOf(running.driver) : null };
}

/** Gives a browser back that works still. */
export async function leaveBrowser(running: Running): Promise<void> {
	if (globalThis.idleBrowsers) globalThis.idleBrowsers.push(running);
	else await running.end();
}
