/**
 * `npm run check:pages [-- --seed N]`: prints for every saved page what a person counts, what was read and what was right, and then what is
 * still read when the pages change as the sites may change them.
 * `npm run check:pages -- --dir DIR --json [--now ISO]`: reads any folder of saved pages and prints the comments as JSON, nothing else.
 */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { checkFolder } from "./pages-check/counts.ts";
import { folderAsJson } from "./pages-check/json.ts";
import { checkMutations } from "./pages-check/mutations.ts";
import { OWN_PAGES, REAL_PAGES } from "./sites/support/expected.ts";

const { values } = parseArgs({
	options: {
		dir: { type: "string" },
		json: { type: "boolean" },
		now: { type: "string" },
		seed: { type: "string" },
	},
});

function refuse(reason: string): never {
	console.error(reason);
	process.exit(2);
}

const givenNow = values.now === undefined ? undefined : Date.parse(values.now);
if (Number.isNaN(givenNow)) refuse(`--now is no date: ${values.now}`);
const seed = values.seed === undefined ? undefined : Number(values.seed);
if (seed !== undefined && !Number.isSafeInteger(seed)) refuse(`--seed is no whole number: ${values.seed}`);
if (values.dir !== undefined && !existsSync(values.dir)) refuse(`--dir is no folder: ${values.dir}`);

if (values.json === true) {
	console.log(folderAsJson(resolve(values.dir ?? OWN_PAGES), givenNow));
} else if (values.dir !== undefined) {
	process.exitCode = checkFolder(resolve(values.dir), values.dir, givenNow) ? 0 : 1;
} else {
	const isOwnRight = checkFolder(OWN_PAGES, "tests/pages", givenNow);
	const isRealRight = checkFolder(REAL_PAGES, "../shared/pages", givenNow);
	const isSteady = checkMutations(seed);
	console.log(
		isOwnRight && isRealRight
			? "All pages are read as a person counts them."
			: "Some pages are read differently: see above.",
	);
	console.log(isSteady ? "Changed pages yield nothing wrong." : "Some changed pages yield something wrong: see above.");
	process.exitCode = isOwnRight && isRealRight && isSteady ? 0 : 1;
}
