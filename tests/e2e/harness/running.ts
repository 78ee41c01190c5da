import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { launchChromium } from "./chromium.ts";
import { launchFirefox } from "./firefox.ts";
import type { BrowserName, Driver, Launch } from "./session.ts";
import { PATIENCE_MS } from "./view.ts";

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
		// A browser's last helper process may still write for a moment.
		await rm(profileDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
		await rm(launch.downloadsDir, { recursive: true, force: true });
	};
	return { launch, driver, end };
}

async function tooLate(): Promise<never> {
	await sleep(PATIENCE_MS, undefined, { ref: false });
	throw new Error(`no answer within ${PATIENCE_MS / 1000} s`);
}

/** An idle browser, made as if it was fresh; null without one. */
async function renewIdle({ browser, distDir }: Wish): Promise<Running | null> {
	const idle = globalThis.idleBrowsers ?? [];
	const at = idle.findIndex(({ driver, launch }) => driver.browser === browser && launch.distDir === distDir);
	const [running] = at < 0 ? [] : idle.splice(at, 1);
	if (!running) return null;
	try {
		await rm(running.launch.downloadsDir, { recursive: true, force: true });
		await mkdir(running.launch.downloadsDir);
		await Promise.race([running.driver.renew(), tooLate()]);
		return running;
	} catch (error) {
		console.warn(`This ${browser} can't go on, another one is started: ${error}`);
		void running.end().catch(() => undefined);
		return null;
	}
}

/** A browser with the extension and without any data, or one on a profile that is there already. */
export async function getBrowser(wish: Wish): Promise<Running> {
	return (wish.profileDir === undefined ? await renewIdle(wish) : null) ?? start(wish);
}

/** Gives a browser back that works still. */
export async function leaveBrowser(running: Running): Promise<void> {
	if (globalThis.idleBrowsers) globalThis.idleBrowsers.push(running);
	else await running.end();
}
