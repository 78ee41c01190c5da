import { relative } from "node:path";
import { SITE_IDS, type SiteId } from "../../../lib/sites/hosts.ts";
import { OWN_PAGES, pagesUnder, REAL_PAGES } from "./expected.ts";
import { judge, type Verdict } from "./judge.ts";
import { lengthened, lightest } from "./long-page.ts";
import { MUTATIONS, type Mutation } from "./mutate.ts";
import { randomFrom } from "./random.ts";
import { type Copy, openSubject, type Subject } from "./subject.ts";

/** The seed of a run; every page and mutation derives its own from it. */
export const SEED = 20_261_120;

/** One mutation of one page with one seed. */
export interface Trial {
	page: string;
	site: SiteId;
	mutation: string;
	seed: number;
	verdict: Verdict;
}

/** All pages at hand that hold comments with ids: the project's own and, where they are, the real captures. */
export function subjects(): Subject[] {
	return [OWN_PAGES, REAL_PAGES].flatMap((folder) =>
		pagesUnder(folder)
			.map((path) => openSubject(path, relative(folder, path)))
			.filter((subject) => subject !== null),
	);
}

/** Reads a changed copy and judges it. An exception is a verdict too. */
function verdictOn(subject: Subject, copy: Copy): Verdict {
	try {
		return judge(subject.site, copy, subject.read(copy));
	} catch (error) {
		const none = { right: 0, come: 0, wrongIds: [], wrongParents: [], strangers: [], unsaid: [], misread: [] };
		return { ...none, known: copy.known.size, exceptions: [String(error)] };
	}
}

/** Tries one mutation on a page; where chance plays a part, with as many seeds as `runs`. */
export function tryMutation(subject: Subject, mutation: Mutation, from = SEED, runs = 1): Trial[] {
	return Array.from({ length: mutation.isRandom ? runs : 1 }, (_, run): Trial => {
		const seed = from + run;
		const copy = subject.copy();
		mutation.apply(copy, randomFrom(seed));
		return { page: subject.name, site: subject.site, mutation: mutation.name, seed, verdict: verdictOn(subject, copy) };
	});
}

/** Reads a page of a site on which its threads are repeated up to `count` comments. */
export function tryLong(pages: readonly Subject[], site: SiteId, count: number): Trial {
	const page = lightest(pages, site);
	const mutation = `${count} comments`;
	return { page: page.name, site, mutation, seed: 0, verdict: verdictOn(page, lengthened(page.copy(), count)) };
}

/** Tries every mutation on every page, in the order of the mutations. */
export function tryAll(pages: readonly Subject[], from: number, runs: number): Trial[] {
	return MUTATIONS.flatMap((mutation) => pages.flatMap((page) => tryMutation(page, mutation, from, runs)));
}

/** What trials of one kind came to. */
export interface Row {
	mutation: string;
	site: SiteId;
	known: number;
	/** Share of comments read with their own id, from 0 to 1. */
	right: number;
	/** Share of comments read at all. */
	come: number;
	wrongIds: number;
	wrongParents: number;
	exceptions: number;
	unsaid: number;
	strangers: number;
	misread: number;
}

/** Sums trials up by mutation and site. */
export function rowsOf(trials: readonly Trial[]): Row[] {
	const names = [...new Set(trials.map(({ mutation }) => mutation))];
	return names.flatMap((name) =>
		SITE_IDS.map((site) => {
			const verdicts = trials
				.filter((trial) => trial.mutation === name && trial.site === site)
				.map(({ verdict }) => verdict);
			const sum = (count: (verdict: Verdict) => number) =>
				verdicts.reduce((total, verdict) => total + count(verdict), 0);
			const known = sum((verdict) => verdict.known);
			return {
				mutation: name,
				site,
				known,
				right: known === 0 ? 1 : sum(({ right }) => right) / known,
				come: known === 0 ? 1 : sum(({ come }) => come) / known,
				wrongIds: sum(({ wrongIds }) => wrongIds.length),
				wrongParents: sum(({ wrongParents }) => wrongParents.length),
				exceptions: sum(({ exceptions }) => exceptions.length),
				unsaid: sum(({ unsaid }) => unsaid.length),
				strangers: sum(({ strangers }) => strangers.length),
				misread: sum(({ misread }) => misread.length),
			};
		}),
	);
}

/** Whether a row shows what must never be: a wrong id or parent, an exception, silence, or too few comments with their own id. */
export function isBad(row: Row): boolean {
	const { mutation, right, wrongIds, wrongParents, exceptions, unsaid, strangers } = row;
	const least = MUTATIONS.find(({ name }) => name === mutation)?.least ?? 0;
	return wrongIds + wrongParents + exceptions + unsaid + strangers > 0 || right < least;
}

const percent = (share: number): string => `${(share * 100).toFixed(share === 1 ? 0 : 1)} %`;

/** The table for people: a line a mutation and site. */
export function tableOf(rows: readonly Row[], seed = SEED): string {
	const head = [
		"mutation",
		"site",
		"comments",
		"right id",
		"read at all",
		"wrong ids",
		"wrong parents",
		"exceptions",
		"unsaid",
		"strangers",
		"misread",
	];
	const lines = rows.map((row) => [
		row.mutation,
		row.site,
		String(row.known),
		percent(row.right),
		percent(row.come),
		...[row.wrongIds, row.wrongParents, row.exceptions, row.unsaid, row.strangers, row.misread].map(String),
	]);
	const widths = head.map((title, column) =>
		Math.max(...[head, ...lines].map((line) => line[column]?.length ?? 0), title.length),
	);
	const drawn = [head, ...lines].map((line) =>
		line
			.map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
			.join("  "),
	);
	return [`Mutations of all saved pages, seed ${seed}:`, ...drawn].join("\n");
}
