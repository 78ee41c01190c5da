import { relative } from "node:path";
import {
	COUNTED,
	commentsAmong,
	compare,
	expectedBeside,
	pagesUnder,
	skippedAmong,
} from "../sites/support/expected.ts";
import { readSavedPage } from "../sites/support/saved-page.ts";

/** Prints one page against what a person found; true when nothing differs. */
function checkPage(path: string, file: string, now: number | undefined): boolean {
	const expected = expectedBeside(path);
	const page = readSavedPage(path, {
		url: expected?.url,
		now: expected === null ? now : Date.parse(expected.now),
	});
	if (page === null) {
		console.log(`${file}\n  the site cannot be told`);
		return false;
	}
	const read = commentsAmong(page.readings);
	const counted = expected?.comments.length ?? COUNTED[file.split("/").at(-1) ?? ""]?.comments;
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

/** Prints every page under a folder against what a person counts; true when nothing differs. `now` as in `folderAsJson`. */
export function checkFolder(folder: string, name: string, now: number | undefined): boolean {
	const pages = pagesUnder(folder);
	if (pages.length === 0) console.log(`${name}: no saved pages here, skipped`);
	return pages.map((path) => checkPage(path, relative(folder, path), now)).every(Boolean);
}
