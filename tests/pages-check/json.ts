import { relative } from "node:path";
import { commentsAmong, pagesUnder, skippedAmong } from "../sites/support/expected.ts";
import { readSavedPage } from "../sites/support/saved-page.ts";

/** One page as JSON; a page that cannot be read says why and stops nothing. */
function pageAsJson(path: string, file: string, now: number | undefined): object {
	try {
		const page = readSavedPage(path, { now });
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

/** All pages under a folder as JSON. `now` in UTC milliseconds, for pages that do not say when they were saved. */
export function folderAsJson(folder: string, now: number | undefined): string {
	return JSON.stringify(
		pagesUnder(folder).map((path) => pageAsJson(path, relative(folder, path), now)),
		null,
		"\t",
	);
}
