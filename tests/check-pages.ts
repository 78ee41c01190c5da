/**
 * `npm run check:pages`: prints for every saved page what a person counts, what was read and what was right.
 * `npm run check:pages -- --dir DIR --json [--now ISO]`: reads any folder of saved pages and prints the comments as JSON, nothing else.
 */
import { existsSync } from "node:fs";
import { relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import {
	COUNTED,
	commentsAmong,
	compare,
	expectedBeside,
	OWN_PAGES,
	pagesUnder,
	REAL_PAGES,
	skippedAmong,
} from "./sites/support/expected.ts";
import { readSavedPage } from "./sites/support/saved-page.ts";

const { values } = parseArgs({
	options: { dir: { type: "string" }, json: { type: "boolean" }, now: { type: "string" } },
});
const givenNow = values.now === undefined ? undefined : Date.parse(values.now);
if (Number.isNaN(givenNow)) {
	console.error(`--now is no date: ${values.now}`);
	process.exit(2);
}

if (values.dir !== undefined && !existsSync(values.dir)) {
	console.error(`--dir is no folder: ${values.dir}`);
	process.exit(2);
}

/** One page as JSON; a page that cannot be read says why and stops nothing. */
function pageAsJson(path: string, file: string): object {
	try {
		const page = readSavedPage(path, { now: givenNow });
		if (page === null)
			return {
				file,
				error: "the site cannot be told: no address in the first lines, no folder named x, facebook or instagram",
			};
		const { context, nowFrom, pageKind, readings, site } = page;
		return {
			file,
			site,
			url: context.url.href,
			pageKind,
			language: context.language,
			now: new Date(context.now).toISOString(),
			nowFrom,
			comments: commentsAmong(readings),
			skipped: skippedAmong(readings),
		};
	} catch (error) {
		return { file, error: error instanceof Error ? error.message : String(error) };
	}
}

/** Prints one page against what a person found; true when nothing differs. */
function checkPage(path: string, file: string): boolean {
	const expected = expectedBeside(path);
	const page = readSavedPage(path, {
		url: expected?.url,
		now: expected === null ? givenNow : Date.parse(expected.now),
	});
	if (page === null) {
		console.log(`${file}\n  the site cannot be told`);
		return false;
	}
	const read = commentsAmong(page.readings);
	const counted = expected?.comments.length ?? COUNTED[file.split("/").at(-1) ?? ""];
	const skipped = Object.entries(skippedAmong(page.readings)).map(([reason, count]) => `, ${count} ${reason}`);
	console.log(
		`${file}  (${page.pageKind})\n  a person counts ${counted ?? "?"}, read ${read.length}${skipped.join("")}`,
	);
	if (expected === null) return counted === undefined || counted === read.length;
	const compared = compare(expected, read);
	for (const field of new Set(compared.map((comparison) => comparison.field))) {
		const ofField = compared.filter((comparison) => comparison.field === field);
		const wrong = ofField.filter(({ isRight }) => !isRight);
		console.log(`  ${field.padEnd(12)} ${ofField.length - wrong.length}/${ofField.length} right`);
		for (const { id, expected: wanted, read: got } of wrong)
			console.log(`    ${id}: counted ${wanted}\n${" ".repeat(6 + id.length)}read ${got}`);
	}
	return read.length === counted && compared.every(({ isRight }) => isRight);
}

function checkFolder(folder: string, name: string): boolean {
	const pages = pagesUnder(folder);
	if (pages.length === 0) console.log(`${name}: no saved pages here, skipped`);
	return pages.map((path) => checkPage(path, relative(folder, path))).every(Boolean);
}

if (values.json === true) {
	const folder = resolve(values.dir ?? OWN_PAGES);
	console.log(
		JSON.stringify(
			pagesUnder(folder).map((path) => pageAsJson(path, relative(folder, path))),
			null,
			"\t",
		),
	);
} else if (values.dir !== undefined) {
	process.exitCode = checkFolder(resolve(values.dir), values.dir) ? 0 : 1;
} else {
	const isOwnRight = checkFolder(OWN_PAGES, "tests/pages");
	const isRealRight = checkFolder(REAL_PAGES, "../shared/pages");
	console.log(
		isOwnRight && isRealRight
			? "All pages are read as a person counts them."
			: "Some pages are read differently: see above.",
	);
	process.exitCode = isOwnRight && isRealRight ? 0 : 1;
}
