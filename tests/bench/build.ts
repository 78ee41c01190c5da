import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const ROOT = join(import.meta.dirname, "..", "..");
/** Beside `.output/chrome`, which a running test may be using. */
const OUT_DIR = join(ROOT, ".output", "bench");
const SCRIPT = `
	import { build } from "wxt";
	await build({ root: ${JSON.stringify(ROOT)}, outDir: ${JSON.stringify(OUT_DIR)}, browser: "chrome" });
`;

let built: Promise<string> | undefined;

/** Builds the extension for Chromium as it is now, once a run; answers its folder. In a process of its own, because WXT talks. */
export function builtExtension(): Promise<string> {
	built ??= promisify(execFile)(process.execPath, ["--input-type=module", "--eval", SCRIPT], { cwd: ROOT }).then(() =>
		join(OUT_DIR, "chrome"),
	);
	return built;
}
