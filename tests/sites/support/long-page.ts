import { blocksOf, isPagePost, threadsAmong } from "./mutate-order.ts";
import { type Copy, isOwnId, type Known, type Subject } from "./subject.ts";

/** What readers never need and what makes a page ten times as heavy for the simulated browser. */
const DECORATION = "svg, style, [data-testid=app-text-transition-container], [data-visualcompletion]";

/** Takes out what is only for the eye, and boxes around a single box: half of a page, and no rule asks for them where lists nest by role. */
function lightened(copy: Copy): void {
	for (const element of copy.document.querySelectorAll(DECORATION)) element.remove();
	for (const button of copy.document.querySelectorAll('button, [role="button"]'))
		if (button.childElementCount > 0) button.replaceChildren(button.textContent?.trim() ?? "");
	if (copy.url.hostname.endsWith("instagram.com")) return;
	const containers = new Set([...copy.known.values()].map(({ container }) => container));
	for (const box of copy.document.body.querySelectorAll("div, span")) {
		const [only] = box.childNodes;
		if (box.attributes.length === 0 && box.childNodes.length === 1 && only?.nodeType === 1 && !containers.has(box))
			box.replaceWith(only);
	}
}

/** The box with the most threads side by side, and those threads that do not hold the page's own post. */
function threadsOf(copy: Copy): Element[][] {
	let most: Element[][] = [];
	for (const parent of copy.document.body.querySelectorAll("*")) {
		const blocks = blocksOf(parent, copy).filter(({ ids }) => !ids.some((id) => isPagePost(id, copy)));
		const threads = threadsAmong(blocks, copy);
		if (threads.length > most.length) most = threads;
	}
	return most;
}

/** A number as long as the old one that no page of ours holds. */
function freshNumber(number: string, count: number): string {
	return `7${String(count).padStart(number.length - 1, "0")}`;
}

/** Writes the fresh numbers for the old ones wherever an attribute names them, also in base64 of "comment:POST_COMMENT". */
function renumber(text: string, fresh: ReadonlyMap<string, string>): string {
	const plain = text.replace(/\d{6,}/g, (number) => fresh.get(number) ?? number);
	return plain.replace(/Y29tbWVudD[\w+/-]*(?:%3D|=)*/g, (encoded) => {
		const named = Buffer.from(decodeURIComponent(encoded), "base64").toString();
		const renamed = named.replace(/(?<=_)\d+$/, (number) => fresh.get(number) ?? number);
		return encodeURIComponent(Buffer.from(renamed).toString("base64"));
	});
}

/** Repeats the page's threads with fresh ids until it holds `count` comments, at the place where the first of them stood. */
export function lengthened(copy: Copy, count: number): Copy {
	lightened(copy);
	const threads = threadsOf(copy);
	const templates = threads.map((thread) => {
		const elements = thread.flatMap((block) => [block, ...block.querySelectorAll("*")]);
		return {
			thread,
			ids: [...copy.known].flatMap(([id, { comment, container }]) => {
				const place = elements.indexOf(container);
				return place < 0 ? [] : [{ id, comment, place }];
			}),
		};
	});
	const numberOf = (id: string) => id.slice(id.lastIndexOf(":") + 1);
	const known = new Map(
		[...copy.known].filter(([id]) => !templates.some(({ ids }) => ids.some((one) => one.id === id))),
	);
	const before = copy.document.createComment("");
	threads[0]?.[0]?.before(before);
	for (const block of threads.flat()) block.remove();
	for (let run = 0; known.size < count; run++) {
		const template = templates[run % templates.length];
		if (template === undefined) break;
		const first = known.size;
		const fresh = new Map(
			template.ids.map(({ id }, place) => [numberOf(id), freshNumber(numberOf(id), first + place)]),
		);
		const renamed = (id: string | null) => (id === null || !isOwnId(id) ? id : renumber(id, fresh));
		const blocks = template.thread.map((block) => block.cloneNode(true) as Element);
		const elements = blocks.flatMap((block) => [block, ...block.querySelectorAll("*")]);
		for (const element of elements)
			for (const { name, value } of element.attributes)
				if (/\d{6}|Y29tbWVudD/.test(value)) element.setAttribute(name, renumber(value, fresh));
		for (const { id, comment, place } of template.ids) {
			const one: Known = {
				comment: { ...comment, id: renamed(id) ?? id, parentId: renamed(comment.parentId) },
				container: elements[place] as Element,
			};
			known.set(one.comment.id, one);
		}
		before.before(...blocks);
	}
	return { ...copy, known };
}

/** The lightest of a site's pages with a reply on it: thousands of comments are many for a simulated browser. */
export function lightest(pages: readonly Subject[], site: Subject["site"]): Subject {
	const weight = (page: Subject) => page.copy().document.querySelectorAll("*").length / page.known.length;
	const [page] = pages
		.filter((each) => each.site === site && each.known.length > 3 && each.known.some(({ role }) => role === "reply"))
		.sort((one, other) => weight(one) - weight(other));
	if (page === undefined) throw new Error(`no page of ${site} holds a reply`);
	return page;
}
