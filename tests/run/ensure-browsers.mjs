import { existsSync, readFileSync } from "node:fs";
import { findBrowser, whyNotUsable } from "./browsers.mjs";
import { runOnMachine } from "./commands.mjs";
import { heading, Problem } from "./say.mjs";

const DEBIAN_PACKAGES = { chromium: "chromium", firefox: "firefox-esr" };
const ASK_FOR = {
	chromium:
		"Chromium (or Google Chrome, Microsoft Edge, Brave): https://www.chromium.org/getting-involved/download-chromium/",
	firefox: "Firefox 140 or newer: https://www.mozilla.org/firefox/",
};
const VARIABLES = { chromium: "CHROMIUM_PATH", firefox: "FIREFOX_PATH" };

function isDebian() {
	const path = "/etc/os-release";
	return existsSync(path) && /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync(path, "utf8"));
}

/** Installs with apt when this is Debian and we may; a failure is told by the browser still missing afterwards. */
function installOnDebian(families) {
	const isRoot = process.getuid?.() === 0;
	const packages = families.map((family) => DEBIAN_PACKAGES[family]);
	if (!isRoot && runOnMachine("sudo", ["-n", "true"]) !== 0) return;
	heading(`Installing ${packages.join(" and ")} (apt-get)`);
	const apt = (...args) => {
		const command = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", ...args];
		return runOnMachine(isRoot ? "env" : "sudo", isRoot ? command.slice(1) : ["-n", ...command]);
	};
	apt("update");
	apt("install", "-y", ...packages);
}

function complaintAbout(family) {
	const why = whyNotUsable(family);
	const byApt = isDebian() ? `\n  or, as root: apt-get update && apt-get install -y ${DEBIAN_PACKAGES[family]}` : "";
	return `- ${ASK_FOR[family]}${byApt}\n  or, if it is somewhere unusual, set ${VARIABLES[family]} to its program.${why ? `\n  ${why}` : ""}`;
}

/** Finds a browser of each family, installing it first where that can be done. */
export function ensureBrowsers(families) {
	const missing = () => families.filter((family) => !findBrowser(family));
	if (missing().length > 0 && isDebian()) installOnDebian(missing());
	if (missing().length > 0) {
		throw new Problem(`Not found on this machine, please install:\n${missing().map(complaintAbout).join("\n")}`);
	}
	for (const family of families) {
		const { name, path } = findBrowser(family);
		console.log(`${family}: ${name} (${path})`);
		if (!existsSync(path)) throw new Problem(`${VARIABLES[family]} names ${path}, but there is no such file.`);
	}
}
