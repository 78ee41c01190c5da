import { defineConfig } from "vitest/config";

/** Folders whose tests leave nothing behind: no document, no doubles of modules. Their files share what they load, which halves their time. */
const PURE = ["complaint", "report", "words", "store", "actions", "messages"].map(
	(room) => `tests/${room}/**/*.test.ts`,
);
const STRUCTURE = "tests/structure.test.ts";

const shared = {
	environment: "node",
	// Dexie looks for IndexedDB when it is loaded, so it must be there before any import.
	setupFiles: ["fake-indexeddb/auto"],
};

export default defineConfig({
	test: {
		projects: [
			{ test: { ...shared, name: "pure", include: PURE, isolate: false } },
			{
				test: {
					...shared,
					name: "others",
					include: ["tests/**/*.test.{ts,tsx}"],
					exclude: [...PURE, STRUCTURE, "tests/e2e/**", "node_modules/**"],
				},
			},
			{ test: { ...shared, name: "structure", include: [STRUCTURE] } },
		],
	},
});
