import { defineConfig } from "vitest/config";

/** Real browsers: `E2E_BROWSER=chromium` (default) or `firefox`. One file at a time, because each drives a whole browser. */
export default defineConfig({
	test: {
		include: ["tests/e2e/**/*.e2e.ts"],
		environment: "node",
		fileParallelism: false,
		maxWorkers: 1,
		testTimeout: 60_000,
		hookTimeout: 60_000,
		teardownTimeout: 20_000,
	},
});
