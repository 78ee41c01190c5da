import { SITE_IDS } from "../../lib/sites/hosts.ts";
import {
	isBad,
	rowsOf,
	SEED,
	subjects,
	type Trial,
	tableOf,
	tryAll,
	tryLong,
} from "../sites/support/mutation-table.ts";

/** How many seeds are tried where chance plays a part: `seed` and those after it. */
const RUNS = 3;

/** What is wrong in the trials, a line each. */
function faultsOf(trials: readonly Trial[]): string[] {
	return trials.flatMap(({ mutation, page, seed, verdict }) =>
		(["exceptions", "wrongIds", "wrongParents", "strangers", "unsaid"] as const).flatMap((fault) =>
			verdict[fault].map((what) => `  ${page}, ${mutation}, seed ${seed}, ${fault}: ${what}`),
		),
	);
}

/** Changes every page as the sites may change, prints what was still read, and answers whether nothing wrong was. */
export function checkMutations(seed = SEED): boolean {
	const pages = subjects();
	const trials = [...tryAll(pages, seed, RUNS), ...SITE_IDS.map((site) => tryLong(pages, site, 5_000))];
	const rows = rowsOf(trials);
	console.log(`\n${tableOf(rows, seed)}`);
	for (const fault of faultsOf(trials)) console.log(fault);
	return !rows.some(isBad);
}
