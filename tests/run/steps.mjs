import { tool } from "./commands.mjs";

const vitest = (...args) => tool("vitest", "vitest", "run", ...args);

/** Biome colours its output in a log file too, unless told. */
const COLORS = `--colors=${process.stdout.isTTY ? "force" : "off"}`;

/** Projects of vitest.config.ts. */
const of = (...projects) => projects.flatMap((name) => ["--project", name]);

/**
 * Everything `npm test` runs, in order; the steps of one row may run side by side. A step is one or more programs for Node;
 * a `suite` is one whose tests are counted.
 * The builds come before the tests, so that a test may read the built bundle.
 */
export const ROWS = [
	[
		{
			name: "lint",
			title: "Lint and format (Biome)",
			programs: () => [tool("@biomejs/biome", "biome", "ci", COLORS, ".")],
		},
	],
	[
		{
			name: "types",
			title: "Types (TypeScript)",
			programs: () => [tool("wxt", "wxt", "prepare"), tool("typescript", "tsc", "--noEmit")],
		},
	],
	[
		{
			name: "build",
			title: "Build for both browsers",
			programs: () => [tool("wxt", "wxt", "build", "-b", "chrome"), tool("wxt", "wxt", "build", "-b", "firefox")],
		},
	],
	[
		{
			name: "addon",
			title: "Firefox's rules for add-ons (web-ext lint)",
			programs: () => [tool("web-ext", "web-ext", "lint", "--warnings-as-errors", "--source-dir", ".output/firefox")],
		},
	],
	[{ name: "unit", title: "Unit tests", suite: true, programs: () => [vitest(...of("pure", "screens", "others"))] }],
	[{ name: "structure", title: "Structure tests", suite: true, programs: () => [vitest(...of("structure"))] }],
	[
		{
			name: "e2e-chromium",
			title: "End to end in Chromium",
			suite: true,
			environment: { E2E_BROWSER: "chromium" },
			programs: () => [vitest("--config", "vitest.e2e.config.ts")],
		},
		{
			name: "e2e-firefox",
			title: "End to end in Firefox",
			suite: true,
			environment: { E2E_BROWSER: "firefox" },
			programs: () => [vitest("--config", "vitest.e2e.config.ts")],
		},
	],
];
