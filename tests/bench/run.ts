/**
 * `npm run bench`: prints every group of benchmarks as ratios against a baseline measured in the same run; `npm run bench -- page`: one group.
 * `--pairs 5` is a quick look at the page group, which takes a quarter of an hour with its 15 pairs.
 * Never fails over a number: other work on the machine moves them all.
 */

import { parseArgs } from "node:util";
import { bundle } from "./bundle.ts";
import { PAIRS, page } from "./page.ts";
import { queue } from "./queue.ts";
import { read } from "./read.ts";
import { report } from "./report.ts";
import { store } from "./store.ts";
import { type Group, tableText } from "./table.ts";

const GROUPS: Record<string, (options: { pairs: number }) => Promise<Group>> = {
	read,
	page,
	store,
	queue,
	report,
	bundle,
};

const { positionals: wanted, values } = parseArgs({
	allowPositionals: true,
	options: { pairs: { type: "string", default: String(PAIRS) } },
});
const pairs = Math.max(1, Number.parseInt(values.pairs, 10) || PAIRS);
const unknown = wanted.filter((name) => !(name in GROUPS));
if (unknown.length > 0) {
	console.error(`No group ${unknown.join(", ")}; there are ${Object.keys(GROUPS).join(", ")}.`);
	process.exit(2);
}
for (const [name, measure] of Object.entries(GROUPS)) {
	if (wanted.length > 0 && !wanted.includes(name)) continue;
	const start = performance.now();
	console.log(tableText(await measure({ pairs })));
	console.log(`(${((performance.now() - start) / 1000).toFixed(0)} s)\n`);
}
