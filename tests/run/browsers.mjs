import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { basename, delimiter, join } from "node:path";

/** Per family, in order of preference; `sideLoads`: `--load-extension` works. */
const KNOWN = {
	chromium: [
		{
			name: "Chromium",
			sideLoads: true,
			linux: ["chromium", "chromium-browser", "ungoogled-chromium"],
			darwin: ["Chromium.app/Contents/MacOS/Chromium"],
			win32: ["Chromium/Application/chrome.exe"],
		},
		{
			name: "Brave",
			sideLoads: true,
			linux: ["brave-browser", "brave", "/opt/brave.com/brave/brave"],
			darwin: ["Brave Browser.app/Contents/MacOS/Brave Browser"],
			win32: ["BraveSoftware/Brave-Browser/Application/brave.exe"],
		},
		{
			name: "Google Chrome",
			sideLoads: false,
			linux: ["google-chrome-stable", "google-chrome", "/opt/google/chrome/chrome"],
			darwin: ["Google Chrome.app/Contents/MacOS/Google Chrome"],
			win32: ["Google/Chrome/Application/chrome.exe"],
		},
		{
			name: "Microsoft Edge",
			sideLoads: false,
			linux: ["microsoft-edge-stable", "microsoft-edge", "/opt/microsoft/msedge/msedge"],
			darwin: ["Microsoft Edge.app/Contents/MacOS/Microsoft Edge"],
			win32: ["Microsoft/Edge/Application/msedge.exe"],
		},
	],
	firefox: [
		{
			name: "Firefox",
			sideLoads: false,
			linux: ["firefox-esr", "firefox", "/opt/firefox/firefox"],
			darwin: ["Firefox.app/Contents/MacOS/firefox"],
			win32: ["Mozilla Firefox/firefox.exe"],
		},
	],
};

const FROM_ENVIRONMENT = { chromium: "CHROMIUM_PATH", firefox: "FIREFOX_PATH" };

const isFile = (path) => existsSync(path) && statSync(path).isFile();

function placesOf(browser, platform, environment) {
	const names = browser[platform] ?? browser.linux;
	if (platform === "darwin")
		return names.flatMap((name) => [join("/Applications", name), join(homedir(), "Applications", name)]);
	if (platform === "win32") {
		const roots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]
			.map((name) => environment[name])
			.filter(Boolean);
		return names.flatMap((name) => roots.map((root) => join(root, name)));
	}
	const folders = (environment.PATH ?? "").split(delimiter);
	return names.flatMap((name) => (name.startsWith("/") ? [name] : folders.map((folder) => join(folder, name))));
}

/** Snap puts its browsers behind a wall through which they see neither /tmp nor hidden folders such as .output. */
function isSnap(path) {
	if (realpathSync(path).includes("/snap") || path.startsWith("/snap/")) return true;
	return statSync(path).size < 20_000 && readFileSync(path, "utf8").includes("/snap/");
}

export function findBrowser(family, platform = process.platform, environment = process.env) {
	const path = environment[FROM_ENVIRONMENT[family]];
	if (path)
		return { name: basename(path), path, sideLoads: family === "chromium" && !/chrome(\.exe)?$|edge/i.test(path) };
	for (const browser of KNOWN[family]) {
		for (const path of placesOf(browser, platform, environment)) {
			const isUsable = isFile(path) && !(platform === "linux" && isSnap(path));
			if (isUsable) return { name: browser.name, path, sideLoads: browser.sideLoads };
		}
	}
	return null;
}

/** Why a browser that seems to be there can't be used, in a sentence; "" when there is nothing to say. Linux only. */
export function whyNotUsable(family) {
	const flatpak = {
		chromium: ["org.chromium.Chromium", "com.google.Chrome", "com.brave.Browser"],
		firefox: ["org.mozilla.firefox"],
	};
	const installed = [join(homedir(), ".local/share/flatpak/app"), "/var/lib/flatpak/app"];
	if (flatpak[family].some((id) => installed.some((root) => existsSync(join(root, id))))) {
		return "There is one from Flatpak, but its sandbox can't see this folder.";
	}
	const snaps = { chromium: ["/snap/bin/chromium"], firefox: ["/snap/bin/firefox"] };
	if (snaps[family].some((path) => existsSync(path)))
		return "There is one from Snap, but its sandbox can't see this folder.";
	return "";
}
