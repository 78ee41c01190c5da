import { expect, test } from "vitest";
import { SITE_IDS } from "../../lib/sites/hosts.ts";
import { subjects, type Trial, tryLong } from "./support/mutation-table.ts";

/** Linear is 10; the rest is for a machine that does other things too. */
const MOST_TIMES_SLOWER = 25;

const pages = subjects();

function timed(site: Trial["site"], count: number): { cpu: number; trial: Trial } {
	const began = process.cpuUsage();
	const trial = tryLong(pages, site, count);
	const { user, system } = process.cpuUsage(began);
	return { cpu: user + system, trial };
}

test.each(SITE_IDS)(
	"%s: 5,000 comments are all read with their ids and parents, in ten times the time of 500",
	{ timeout: 180_000 },
	(site) => {
		timed(site, 50);
		const some = timed(site, 500);
		const many = timed(site, 5_000);
		for (const { trial } of [some, many]) {
			const { known, misread: _misread, ...verdict } = trial.verdict;
			expect(verdict).toEqual({
				...{ right: known, come: known },
				...{ wrongIds: [], wrongParents: [], strangers: [], exceptions: [], unsaid: [] },
			});
		}
		expect(many.trial.verdict.known).toBeGreaterThanOrEqual(5_000);
		expect(many.cpu / some.cpu).toBeLessThan(MOST_TIMES_SLOWER);
	},
);
