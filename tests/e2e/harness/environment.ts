import type { Environment } from "vitest/runtime";

/** Node, in which browsers stay from one test file to the next; they end with the process that runs the tests. */
export default {
	name: "browsers",
	viteEnvironment: "ssr",
	setup() {
		globalThis.idleBrowsers = [];
		return {
			async teardown() {
				await Promise.all((globalThis.idleBrowsers ?? []).map(({ end }) => end()));
			},
		};
	},
} satisfies Environment;
