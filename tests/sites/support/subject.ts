import type { SiteId } from "../../../lib/sites/hosts.ts";
import { readPage } from "../../../lib/sites/read.ts";
import { SITES } from "../../../lib/sites/registry.ts";
import type { PageContext, Reading, SeenComment } from "../../../lib/sites/types.ts";
import { readSavedPage } from "./saved-page.ts";

/** One comment of an untouched page and where it stands. */
export interface Known {
	comment: SeenComment;
	container: Element;
}

/** A copy of a saved page that may be changed, with what stood on it before. */
export interface Copy {
	document: Document;
	/** By id; comments without an id of the site's own are in `nameless`. */
	known: ReadonlyMap<string, Known>;
	nameless: readonly Known[];
	url: URL;
	pageKind: string;
}

/** A saved page that mutations are tried on. Its untouched readings are the truth: `pages.test.ts` holds them against what a person counts. */
export interface Subject {
	name: string;
	site: SiteId;
	context: PageContext;
	known: readonly SeenComment[];
	copy(): Copy;
	/** Reads a changed copy in the language that it now says. */
	read(copy: Copy): Reading[];
}

/** Whether an id is the site's own and not a hash of what was read. */
export const isOwnId = (id: string): boolean => !id.includes("~");

function elementsOf(document: Document): Element[] {
	return [...document.querySelectorAll("*")];
}

/** Opens a saved page as a subject; null when its site cannot be told. */
export function openSubject(path: string, name: string): Subject | null {
	const page = readSavedPage(path);
	if (page === null) return null;
	const { context, document, pageKind, readings, site } = page;
	// What is drawn in a picture is a quarter of a page and nobody's words.
	for (const drawn of document.querySelectorAll("svg *, style")) drawn.remove();
	const known = readings.flatMap(({ result }) => (result.state === "ok" ? [result.comment] : []));
	const places = new Map(elementsOf(document).map((element, place) => [element, place]));
	const containers = readings
		.filter(({ result }) => result.state === "ok")
		.map(({ container }) => places.get(container));
	return {
		name,
		site,
		context,
		known,
		copy() {
			const copied = document.cloneNode(true) as Document;
			const elements = elementsOf(copied);
			const all = known.map((comment, place) => ({ comment, container: elements[containers[place] ?? -1] as Element }));
			return {
				document: copied,
				known: new Map(all.filter(({ comment }) => isOwnId(comment.id)).map((one) => [one.comment.id, one])),
				nameless: all.filter(({ comment }) => !isOwnId(comment.id)),
				url: context.url,
				pageKind,
			};
		},
		read: (copy) => readPage(SITES[site], copy.document, { ...context, language: copy.document.documentElement.lang }),
	};
}
