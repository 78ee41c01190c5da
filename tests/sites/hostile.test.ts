import { describe, expect, test, vi } from "vitest";
import { SITE_IDS } from "../../lib/sites/hosts.ts";
import { HOSTILE_LINKS, HOSTILE_WORDS, withLinks, withNames, withWords } from "./support/hostile.ts";
import { judge } from "./support/judge.ts";
import { subjects } from "./support/mutation-table.ts";
import type { Copy, Subject } from "./support/subject.ts";

// Whole pages in a simulated browser: a machine with other work needs more than the usual five seconds.
vi.setConfig({ testTimeout: 30_000 });

const pages = subjects();

/** Changes every comment of a page and expects that each is still itself. */
function withstands(page: Subject, change: (copy: Copy) => number): number {
	const copy = page.copy();
	const changed = change(copy);
	const { come, right, known, ...faults } = judge(page.site, copy, page.read(copy));
	expect([page.name, right, come]).toEqual([page.name, known, known]);
	expect([page.name, faults]).toEqual([
		page.name,
		{ wrongIds: [], wrongParents: [], strangers: [], exceptions: [], unsaid: [], misread: [] },
	]);
	return changed;
}

describe.each(SITE_IDS)("on %s", (site) => {
	const ofSite = pages.filter((page) => page.site === site && page.known.length > 3);
	/** Each case is tried on another page: together they see them all. */
	const pageFor = (name: string): Subject[] => {
		const place = Object.keys(HOSTILE_WORDS).indexOf(name) % ofSite.length;
		return ofSite.slice(place, place + 1);
	};

	test.each(Object.entries(HOSTILE_WORDS))("%s as everybody's words changes no id, author or parent", (what, words) => {
		const changed = pageFor(what).map((page) => withstands(page, (copy) => withWords(copy, words)));
		expect(Math.max(...changed)).toBeGreaterThan(1);
	});

	test("links in the words that look like another comment's change none", () => {
		const changed = ofSite.map((page) => withstands(page, (copy) => withLinks(copy, HOSTILE_LINKS[site])));
		expect(Math.max(...changed)).toBeGreaterThan(3);
	});

	// Instagram shows no names, only accounts, and those are letters, digits, dots and underscores.
	test.each(site === "instagram" ? [] : Object.entries(HOSTILE_WORDS))(
		"%s as everybody's name changes none",
		(what, name) => {
			const changed = pageFor(what).map((page) => withstands(page, (copy) => withNames(copy, name)));
			expect(Math.max(...changed)).toBeGreaterThan(1);
		},
	);
});
