import { basename, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { SITE_IDS } from "../../lib/sites/hosts.ts";
import {
	COUNTED,
	commentsAmong,
	compare,
	expectedBeside,
	OWN_PAGES,
	pagesUnder,
	REAL_PAGES,
} from "./support/expected.ts";
import { readSavedPage } from "./support/saved-page.ts";
import { ON_ANY_SITE, SURFACES } from "./support/surfaces.ts";

const own = pagesUnder(OWN_PAGES).map((path) => relative(OWN_PAGES, path));
const real = pagesUnder(REAL_PAGES).map((path) => relative(REAL_PAGES, path));
const open = own.flatMap((page) => readSavedPage(`${OWN_PAGES}/${page}`) ?? []);

describe("the project's own saved pages", () => {
	test.each(SITE_IDS)("of %s are eight at least, three in Indonesian and one in English", (site) => {
		const languages = own
			.filter((page) => page.startsWith(`${site}/`))
			.map((page) => expectedBeside(`${OWN_PAGES}/${page}`)?.language);
		expect(languages.length).toBeGreaterThanOrEqual(8);
		expect(languages.filter((language) => language === "id").length).toBeGreaterThanOrEqual(3);
		expect(languages).toContain("en");
	});

	test.each(SITE_IDS.flatMap((site) => SURFACES[site].map(([what, isOn]) => ({ site, what, isOn }))))(
		"$site: one shows $what",
		({ site, isOn }) => {
			expect(open.filter((page) => page.site === site && isOn(page)).length).toBeGreaterThan(0);
		},
	);

	test.each(ON_ANY_SITE)("one shows %s", (_what, isOn) => {
		expect(open.filter(isOn).length).toBeGreaterThan(0);
	});

	test.each(own)("%s is read as a person reads it", (page) => {
		const path = `${OWN_PAGES}/${page}`;
		const expected = expectedBeside(path);
		expect(expected).not.toBeNull();
		if (expected === null) return;
		// Address and moment come from the page's own first line, as for any folder of saved pages.
		const saved = readSavedPage(path);
		expect([saved?.context.url.href, saved?.context.now]).toEqual([expected.url, Date.parse(expected.now)]);
		const read = commentsAmong(saved?.readings ?? []);
		expect(read.map(({ id }) => id)).toEqual(expected.comments.map(({ id }) => id));
		expect(compare(expected, read).filter(({ isRight }) => !isRight)).toEqual([]);
	});
});

describe("the real captures beside the repository", () => {
	test.skipIf(real.length > 0)("are not here: skipped", () => expect(real).toEqual([]));

	test.runIf(real.length > 0).each(real)(
		"%s holds as many comments, quoted posts and boxes as a person counts",
		(page) => {
			const saved = readSavedPage(`${REAL_PAGES}/${page}`);
			const read = (saved?.readings ?? []).filter(({ result }) => result.state === "ok");
			const find = (selector: string) => [...(saved?.document.querySelectorAll(selector) ?? [])];
			const quoted = find('[role="link"]:not(a)').filter(
				(box) => box.querySelector('[data-testid="User-Name"]') !== null,
			);
			const boxes = find('[role="textbox"]');
			expect({ comments: read.length, quoted: quoted.length, boxes: boxes.length }).toEqual(COUNTED[basename(page)]);
			// Neither is part of a comment: what is quoted is not its words, and what is being written is none.
			const quotedWords = quoted.map((box) => box.querySelector('[data-testid="tweetText"]')?.textContent ?? "");
			const texts = commentsAmong(read).map(({ text }) => text ?? "");
			expect(quotedWords.filter((words) => words === "" || texts.some((text) => text.includes(words)))).toEqual([]);
			expect(boxes.filter((box) => read.some(({ container }) => container.contains(box)))).toEqual([]);
		},
	);
});
