import { join } from "node:path";
import { ROOT, runNode, tool } from "./commands.mjs";
import { hasDisplay } from "./display.mjs";
import { openBrowser } from "./open-browser.mjs";
import { heading, main, Problem } from "./say.mjs";
import { setUp } from "./setup.mjs";

/** The folder of a fresh build. */
async function build(browser) {
	heading(`Building the extension for ${browser}`);
	const code = await runNode(tool("wxt", "wxt", "build", "-b", browser));
	if (code !== 0) throw new Problem("The build failed; its own message is above.");
	return join(ROOT, ".output", browser);
}

main(async () => {
	const family = process.argv.includes("--firefox") ? "firefox" : "chromium";
	setUp([family]);
	const extension = await build(family === "firefox" ? "firefox" : "chrome");
	if (hasDisplay()) {
		heading("Tanggap in your browser");
		await openBrowser(family, extension);
		return 0;
	}
	heading("No display here: the main job runs by itself");
	const { runDemo } = await import("./demo.ts");
	return runDemo(family);
});
