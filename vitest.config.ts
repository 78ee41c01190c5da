import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** Tests that need a document all the time. */
const SCREENS = [
	"tests/components/**/*.test.{ts,tsx}",
	"tests/tables/**/*.test.ts",
	"tests/sites/compose/**/*.test.ts",
];
/** Folders whose tests leave nothing behind: no double of a module, nothing global that they do not take back themselves. */
const PURE = ["complaint", "report", "words", "store", "actions", "messages", "sites"].map(
	(room) => `tests/${room}/**/*.test.ts`,
);
const STRUCTURE = "tests/structure.test.ts";

const shared = {
	environment: "node",
	// Dexie looks for IndexedDB when it is loaded, so it must be there before any import.
	setupFiles: ["fake-indexeddb/auto"],
	// A machine that does something else at the same time is no fault of the program.
	testTimeout: 60_000,
	hookTimeout: 60_000,
};

/**
 * Files that share what they load take a third of the time. A helper that they import is run for the first of them only: its hooks
 * belong into a function (`onTestFinished`) or into a setup file, never at its top. What mocks a module in its own way is in "others".
 */
const sharing = { ...shared, isolate: false };

export default defineConfig({
	test: {
		// Vitest leaves one processor free, which of two is half.
		maxWorkers: availableParallelism(),
		projects: [
			{ test: { ...sharing, name: "pure", include: PURE, exclude: SCREENS } },
			{
				test: {
					...sharing,
					name: "screens",
					include: SCREENS,
					environment: "jsdom",
					setupFiles: [...shared.setupFiles, "tests/components/tidy.ts"],
				},
			},
			{
				test: {
					...shared,
					name: "others",
					include: ["tests/**/*.test.{ts,tsx}"],
					exclude: [...PURE, ...SCREENS, STRUCTURE, "tests/e2e/**", "node_modules/**"],
				},
			},
			{ test: { ...shared, name: "structure", include: [STRUCTURE] } },
		],
	},
});
