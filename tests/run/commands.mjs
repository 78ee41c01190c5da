import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** The project's own Node, which npm brings; the machine's may be older than the tools need. */
export const PROJECT_NODE = join(
	ROOT,
	"node_modules",
	"node",
	"bin",
	process.platform === "win32" ? "node.exe" : "node",
);

/** The arguments with which Node runs a program of an installed package; shims in .bin differ from system to system. */
export function tool(packageName, program, ...args) {
	const folder = join(ROOT, "node_modules", packageName);
	const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
	return [join(folder, bin[program]), ...args];
}

/**
 * Runs Node in the repository and answers its exit code. With a `prefix` each line it prints is marked, so that two can run side by side.
 */
export function runNode(args, { prefix = "", environment = {} } = {}) {
	const child = spawn(PROJECT_NODE, args, {
		cwd: ROOT,
		stdio: prefix === "" ? "inherit" : ["ignore", "pipe", "pipe"],
		env: { ...process.env, ...(process.stdout.isTTY ? {} : { NO_COLOR: "1" }), ...environment },
	});
	for (const stream of [child.stdout, child.stderr]) if (stream) printMarked(stream, prefix);
	return new Promise((resolve, reject) => {
		child.on("error", reject);
		child.on("close", (code) => resolve(code ?? 1));
	});
}

function printMarked(stream, prefix) {
	let rest = "";
	stream.setEncoding("utf8");
	stream.on("data", (text) => {
		const lines = (rest + text).split("\n");
		rest = lines.pop() ?? "";
		for (const line of lines) console.log(`${prefix}${line}`);
	});
	stream.on("end", () => rest !== "" && console.log(`${prefix}${rest}`));
}

/** Runs a program of the machine with its output on the screen; answers its exit code, or null when there is no such program. */
export function runOnMachine(program, args, environment = {}) {
	const { status, error } = spawnSync(program, args, {
		cwd: ROOT,
		stdio: "inherit",
		env: { ...process.env, ...environment },
		// npm is a .cmd file on Windows, which needs a shell; a path with spaces must not go through one.
		shell: process.platform === "win32" && program === "npm",
	});
	return error ? null : (status ?? 1);
}
