import { join } from "node:path";
import { type BrowserName, launch } from "../e2e/harness/session.ts";

const OUTPUT = join(import.meta.dirname, "..", "..", "output");

/**
 * The main job without anybody watching: prints each step with its result and leaves files and pictures in `output/`.
 * Answers the exit code.
 */
export async function runDemo(browser: BrowserName): Promise<number> {
	const session = await launch({ browser });
	try {
		const desk = await session.desk();
		await desk.waitFor("#app > *");
		const picture = join(OUTPUT, "desk.png");
		await desk.screenshot(picture);
		console.log(`desk: opened, picture in ${picture}`);
		return 0;
	} finally {
		await session.close();
	}
}
