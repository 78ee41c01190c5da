import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { PROJECT_NODE, ROOT, runOnMachine } from "./commands.mjs";
import { heading, Problem } from "./say.mjs";

const WANTED_NODE = 24;

function lockedPackages(path) {
	return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")).packages : null;
}

/** True when every package that is installed has the version of the lock file, and none but optional ones is missing. */
export function isInstalled(locked, installed) {
	if (!installed) return false;
	return Object.entries(locked).every(([path, wanted]) => {
		if (path === "") return true;
		const present = installed[path];
		return present ? present.version === wanted.version : wanted.optional === true || wanted.devOptional === true;
	});
}

/** npm as it was called, else the one on the path. */
function npm(...args) {
	const script = process.env.npm_execpath ?? "";
	const isNpm = basename(script).startsWith("npm");
	return isNpm ? runOnMachine(process.execPath, [script, ...args]) : runOnMachine("npm", args);
}

function projectNodeVersion() {
	const { stdout, error } = spawnSync(PROJECT_NODE, ["--version"], { encoding: "utf8" });
	return error ? null : stdout.trim();
}

/** Makes sure of what `npm ci` installs, the project's own Node among it. */
export function ensureDependencies() {
	if (Number(process.versions.node.split(".")[0]) < 20) {
		throw new Problem(
			`This is Node ${process.versions.node}. Install Node 20 or newer (https://nodejs.org) and run the command again.`,
		);
	}
	const locked = lockedPackages(join(ROOT, "package-lock.json"));
	if (!isInstalled(locked, lockedPackages(join(ROOT, "node_modules", ".package-lock.json")))) {
		heading("Installing dependencies (npm ci)");
		// The package "node" fetches its program in an install script.
		const code = npm("ci", "--ignore-scripts=false", "--include=dev", "--loglevel=error");
		if (code === null)
			throw new Problem("npm was not found. Install Node with npm (https://nodejs.org) and run the command again.");
		if (code !== 0)
			throw new Problem(
				"npm ci failed; its own message is above. Most often there is no network, or a proxy is in the way.",
			);
	}
	if (projectNodeVersion() === null) npm("rebuild", "node", "--ignore-scripts=false", "--loglevel=error");
	const version = projectNodeVersion();
	if (!version?.startsWith(`v${WANTED_NODE}.`)) {
		throw new Problem(
			`The project's own Node ${WANTED_NODE} ${version ? `is ${version}` : "does not start"} (${PROJECT_NODE}).\n` +
				"Delete the folder node_modules and run the command again, with install scripts allowed (npm config get ignore-scripts).",
		);
	}
}
