import { expect, test } from "vitest";
import { SITE_IDS } from "../../lib/sites/hosts.ts";
import type { Verdict } from "./support/judge.ts";
import { MUTATIONS } from "./support/mutate.ts";
import { isBad, rowsOf, SEED, subjects, type Trial, tableOf, tryMutation } from "./support/mutation-table.ts";

/** Another seed than the usual one: `TANGGAP_SEED=7 vitest run tests/sites/mutations`. */
const seed = Number(process.env.TANGGAP_SEED ?? SEED);
const pages = subjects();
const trials: Trial[] = [];

const FAULTS = ["exceptions", "wrongIds", "wrongParents", "strangers", "unsaid"] as const satisfies (keyof Verdict)[];

test.each(MUTATIONS)("$name: nothing wrong is read, and what is missing is said", { timeout: 60_000 }, (mutation) => {
	const tried = pages.flatMap((page) => tryMutation(page, mutation, seed));
	trials.push(...tried);
	const faults = tried.flatMap(({ page, seed: its, verdict }) =>
		FAULTS.flatMap((fault) => verdict[fault].map((what) => `${page}, seed ${its}, ${fault}: ${what}`)),
	);
	expect(faults).toEqual([]);
});

test.each(SITE_IDS)("%s: comments keep their ids", (site) => {
	const rows = rowsOf(trials).filter((row) => row.site === site);
	expect(rows.map(({ mutation }) => mutation)).toEqual(MUTATIONS.map(({ name }) => name));
	expect(rows.filter((row) => row.known < 8 || isBad(row))).toEqual([]);
});

// Facebook's panels beside reels and videos have no articles: there the addresses are all that tells where a comment begins.
test("without addresses nearly all comments still come, under ids of our own", () => {
	const rows = rowsOf(trials).filter(({ mutation }) => mutation === "no href");
	expect(rows.filter(({ come }) => come < 0.85)).toEqual([]);
});

test("the table is printed", () => {
	const table = tableOf(rowsOf(trials), seed);
	console.log(table);
	expect(table).toContain("classes shuffled");
});
