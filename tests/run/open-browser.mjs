import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { findBrowser } from "./browsers.mjs";
import { ROOT, runNode, tool } from "./commands.mjs";
import { startWithPipe } from "./devtools-pipe.mjs";
import { Problem } from "./say.mjs";

/** Kept between runs, so that log-ins at the three sites and the recorded complaints stay. */
const PROFILES = join(ROOT, ".cache", "profiles");

function chromiumArguments(profile) {
	const isRoot = process.getuid?.() === 0;
	return [
		`--user-data-dir=${profile}`,
		"--no-first-run",
		"--no-default-browser-check",
		"--lang=id",
		// Chromium refuses to start as root with its sandbox.
		...(isRoot ? ["--no-sandbox"] : []),
	];
}

function untilClosed(path, args) {
	const child = spawn(path, args, { stdio: "ignore" });
	return new Promise((resolve) => {
		child.on("error", (error) => resolve({ error }));
		child.on("close", (code) => resolve({ code }));
	});
}

/** Google Chrome and Microsoft Edge load an unpacked extension over the DevTools protocol only; if they refuse, the user does it by hand. */
async function openBranded(found, args, extension) {
	const browser = startWithPipe(found.path, [...args, "--enable-unsafe-extension-debugging"]);
	try {
		await browser.send("Extensions.loadUnpacked", { path: extension });
		console.log("The extension is loaded; its start page opens by itself.");
	} catch (error) {
		await browser.send("Target.createTarget", { url: "chrome://extensions" }).catch(() => undefined);
		console.log(`${found.name} refused to load the extension by itself (${error.message}). In its window:`);
		console.log("  1. open chrome://extensions (Edge: edge://extensions) and switch on developer mode;");
		console.log(`  2. choose "Load unpacked" and this folder: ${extension}`);
	}
	return browser.ended;
}

async function openChromium(found, extension) {
	const profile = join(PROFILES, found.name.toLowerCase().replaceAll(/\W+/g, "-"));
	mkdirSync(profile, { recursive: true });
	const args = chromiumArguments(profile);
	if (!found.sideLoads) return openBranded(found, args, extension);
	return untilClosed(found.path, [...args, `--load-extension=${extension}`]);
}

/** The add-on's host name is fixed, because Firefox forgets a temporary add-on at its end, and with a new name its data. */
async function openFirefox(found, extension) {
	const profile = join(PROFILES, "firefox");
	mkdirSync(profile, { recursive: true });
	// web-ext writes the value into a JavaScript string as it is.
	const hosts = JSON.stringify({ "tanggap@tanggap.id": "0f6a2f0e-3d0b-4d55-9c3a-6a1d5b8a7c24" }).replaceAll('"', '\\"');
	const preferences = [
		`extensions.webextensions.uuids=${hosts}`,
		"extensions.webextensions.keepStorageOnUninstall=true",
		"extensions.webextensions.keepUuidOnUninstall=true",
	];
	const args = ["run", "--no-reload", "--no-input", "--source-dir", extension, "--firefox", found.path];
	const profileArgs = ["--firefox-profile", profile, "--keep-profile-changes"];
	const code = await runNode(
		tool("web-ext", "web-ext", ...args, ...profileArgs, ...preferences.flatMap((pref) => ["--pref", pref])),
	);
	return { code };
}

/** Opens the browser with the extension in it, and answers when it was closed. Its first page is the desk, which the extension opens itself. */
export async function openBrowser(family, extension) {
	const found = findBrowser(family);
	console.log(`Opening ${found.name}. Close its window to end; the profile is kept in ${PROFILES}.`);
	const { error, code } = await (family === "firefox" ? openFirefox(found, extension) : openChromium(found, extension));
	if (error) throw new Problem(`${found.name} did not start (${found.path}): ${error.message}`);
	if (code !== 0)
		throw new Problem(`${found.name} ended with code ${code}. Is another window open with the same profile?`);
}
