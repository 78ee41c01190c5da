import { summariseHealth } from "../../../lib/sites/health.ts";
import type { SiteId } from "../../../lib/sites/hosts.ts";
import { SITES } from "../../../lib/sites/registry.ts";
import { normalised } from "../../../lib/sites/text.ts";
import type { Field, Reading, SeenComment } from "../../../lib/sites/types.ts";
import { type Copy, isOwnId, type Known } from "./subject.ts";

/** What became of a page's comments. Every list names what is wrong, in words for whoever reads a failing test. */
export interface Verdict {
	/** Comments that the untouched page names by an id. */
	known: number;
	/** Of those, read with that id on the right element. */
	right: number;
	/** Of those, read at all, with whatever id. */
	come: number;
	wrongIds: string[];
	wrongParents: string[];
	/** Comments that are none: neither known before nor part of one. */
	strangers: string[];
	/** Exceptions, also those that the engine caught. */
	exceptions: string[];
	/** Fields that are missing without being said. */
	unsaid: string[];
	/** Names, accounts or words that were read and are not the comment's. */
	misread: string[];
}

/** Tells the known comment that a reading stands on: the same element, else the nearest one around it, else one within it. */
function standing({ known, nameless }: Copy): (container: Element) => Known | null {
	const all = [...known.values(), ...nameless];
	const byContainer = new Map(all.map((one) => [one.container, one]));
	return (container) => {
		for (let around: Element | null = container; around !== null; around = around.parentElement) {
			const found = byContainer.get(around);
			if (found !== undefined) return found;
		}
		return all.find((one) => container.contains(one.container)) ?? null;
	};
}

function same(one: string | null, other: string | null): boolean {
	return normalised(one ?? "") === normalised(other ?? "");
}

const MISSING: [Field, (comment: SeenComment) => boolean][] = [
	["id", ({ id }) => !isOwnId(id)],
	["author", ({ author }) => author === null],
	["handle", ({ handle }) => handle === null],
	["text", ({ text }) => text === null],
	["time", ({ time }) => time === null],
	["permalink", ({ permalink }) => permalink === null],
	["parent", ({ parentId }) => parentId === null],
];
/** A top-level comment has no parent: its absence says nothing. */
const NAMED: readonly Field[] = ["id", "author", "handle", "text", "time", "permalink"];

function unsaidIn(site: SiteId, copy: Copy, readings: readonly Reading[], comments: readonly SeenComment[]): string[] {
	const about = { version: "0", adapter: null, browser: "", kind: copy.pageKind, root: copy.document };
	const health = summariseHealth(SITES[site], readings, about);
	const silent = comments.flatMap((comment) =>
		MISSING.filter(([field, isMissing]) => isMissing(comment) !== (comment.rules[field] === undefined)).map(
			([field]) => `${comment.id}: ${field} by rule ${comment.rules[field]}`,
		),
	);
	const named = NAMED.filter(
		(field) =>
			!SITES[site].neverShown.includes(field) &&
			comments.some(({ rules }) => rules[field] === undefined) &&
			!health.fields.includes(field),
	);
	// Elsewhere a page without comments is an ordinary page.
	const mustHold = SITES[site].alwaysHolds?.includes(copy.pageKind) === true;
	const isDumb = mustHold && copy.known.size > 0 && comments.length === 0 && health.state === "ok";
	return [...silent, ...named.map((field) => `health: ${field}`), ...(isDumb ? ["health: nothing was read"] : [])];
}

/** Holds the readings of a changed copy against what stood on the page before. */
export function judge(site: SiteId, copy: Copy, readings: readonly Reading[]): Verdict {
	const { known } = copy;
	const comments = readings.flatMap(({ result }) => (result.state === "ok" ? [result.comment] : []));
	const verdict: Verdict = {
		known: known.size,
		right: 0,
		come: 0,
		wrongIds: [],
		wrongParents: [],
		strangers: [],
		exceptions: readings.flatMap(({ result }) =>
			result.state === "skip" && result.reason === "error" ? ["error in a reader"] : [],
		),
		unsaid: unsaidIn(site, copy, readings, comments),
		misread: [],
	};
	const come = new Set<string>();
	const standingOn = standing(copy);
	for (const { container, result } of readings) {
		if (result.state !== "ok") continue;
		const { comment } = result;
		const truth = standingOn(container);
		if (truth === null) verdict.strangers.push(`${comment.id} "${comment.text?.slice(0, 40)}"`);
		if (truth !== null && isOwnId(truth.comment.id)) come.add(truth.comment.id);
		const isRight = truth !== null && truth.comment.id === comment.id;
		if (isOwnId(comment.id)) {
			if (isRight) verdict.right++;
			else verdict.wrongIds.push(`${comment.id} on ${truth?.comment.id ?? "none of ours"}`);
		}
		if (comment.parentId !== null && comment.parentId !== truth?.comment.parentId)
			verdict.wrongParents.push(`${comment.id} under ${comment.parentId}, not ${truth?.comment.parentId ?? null}`);
		if (truth === null) continue;
		for (const field of ["author", "handle", "text"] as const) {
			if (comment[field] !== null && !same(comment[field], truth.comment[field]))
				verdict.misread.push(
					`${comment.id} ${field} "${comment[field].slice(0, 60)}", not "${truth.comment[field]?.slice(0, 60)}"`,
				);
		}
	}
	verdict.come = come.size;
	return verdict;
}
