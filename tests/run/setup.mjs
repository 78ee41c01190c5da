import { spawnSync } from "node:child_process";
import { realpathSync } from "node:fs";
import { constants } from "node:os";
import { fileURLToPath } from "node:url";
import { PROJECT_NODE } from "./commands.mjs";
import { ensureDependencies } from "./dependencies.mjs";
import { ensureBrowsers } from "./ensure-browsers.mjs";
import { main } from "./say.mjs";

/** Sets up everything; run by the machine's Node it goes on as the same script in the project's own, and does not return. */
export function setUp(families) {
	ensureDependencies();
	if (realpathSync(process.execPath) !== realpathSync(PROJECT_NODE)) {
		const { status, signal } = spawnSync(PROJECT_NODE, process.argv.slice(1), { stdio: "inherit" });
		process.exit(status ?? 128 + (constants.signals[signal ?? "SIGTERM"] ?? 15));
	}
	ensureBrowsers(families);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(async () => setUp(["chromium", "firefox"]));
