/** A browser on this machine. */
export interface FoundBrowser {
	/** As its users call it, e.g. "Chromium", "Google Chrome". */
	name: string;
	path: string;
	/** True when `--load-extension` works: Google Chrome and Microsoft Edge dropped it. Firefox: always false. */
	sideLoads: boolean;
}

/** The first usable browser of that family on this machine, or null. `CHROMIUM_PATH` and `FIREFOX_PATH` name another one. */
export function findBrowser(family: "chromium" | "firefox"): FoundBrowser | null;
