import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["tests/**/*.test.{ts,tsx}"],
		environment: "node",
		// Dexie looks for IndexedDB when it is loaded, so it must be there before any import.
		setupFiles: ["fake-indexeddb/auto"],
		exclude: ["tests/e2e/**", "node_modules/**"],
	},
});
