import { defineConfig } from "vitest/config";
import { PATIENCE_MS } from "./tests/e2e/harness/view.ts";

/** Real browsers: `E2E_BROWSER=chromium` (default) or `firefox`. One file at a time and all in one process, because they share a browser. */
export default defineConfig({
	test: {
		include: ["tests/e2e/**/*.e2e.ts"],
		environment: "./tests/e2e/harness/environment.ts",
		fileParallelism: false,
		maxWorkers: 1,
		isolate: false,
		testTimeout: 240_000,
		hookTimeout: 240_000,
		expect: { poll: { timeout: PATIENCE_MS } },
		teardownTimeout: 60_000,
	},
});
