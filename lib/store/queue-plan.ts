import { type Directory, namesOf } from "../complaint/directory.ts";
import { parseComplaintNumber } from "../complaint/ids.ts";
import type { QueueQuery, QueueState } from "../complaint/queue-query.ts";
import { isWordless, searchWords, tellingWords } from "../complaint/search-words.ts";
import { AMBER, type Dimension, facetOf, type Phase, PROMISED, REMINDED, type Scope, wordKey } from "./queue-keys.ts";
import type { ComplaintRow } from "./schema.ts";

/**
 * A range of an index: a facet or a word from one instant to before another, in the order of the queue; or all words that begin alike, in no
 * order.
 */
export type Span =
	| { of: "facet"; facet: string; from: number; to: number }
	| { of: "word"; scope: Scope; word: string; from: number; to: number }
	| { of: "beginning"; scope: Scope; beginning: string };

/** Any of its spans will do. */
export type Condition = readonly Span[];

/** Complaints of one scope in order: those of which every condition holds. */
export interface Part {
	scope: Scope;
	/** The whole scope, within the limits of the state, by the running deadline; or its promises, by when they are due. */
	base: Extract<Span, { of: "facet" }>;
	conditions: readonly Condition[];
}

/** What a query follows from beside itself. */
export interface QueueMoment {
	/** UTC milliseconds. */
	now: number;
	/** On duty: whom *isMine* means. */
	officer: string | null;
	directory: Directory;
}

const PHASES: Partial<Record<QueueState, Phase>> = {
	unanswered: "awaiting",
	soon: "awaiting",
	onTrack: "awaiting",
	answered: "answered",
	followUpOverdue: "answered",
	paused: "paused",
	noDeadline: "noDeadline",
	closed: "closed",
};

/** Where to look for what a query asks: the parts one after the other; nowhere when its text has no word to look for. */
export function partsOf(query: QueueQuery, moment: QueueMoment): Part[] {
	if (isWordless(query.text)) return [];
	const limits = limitsOf(query.state, moment.now);
	return scopesOf(query).map((scope) => ({
		scope,
		base: { of: "facet", facet: isOfPromises(query) ? PROMISED : facetOf(scope), ...limits },
		conditions: conditionsOf(query, scope, moment),
	}));
}

function isOfPromises({ state }: QueueQuery): boolean {
	return state === "promised" || state === "promiseDue";
}

function scopesOf({ state, text }: QueueQuery): Scope[] {
	if (state === "closed") return ["done"];
	return state === "pending" || (state === "all" && searchWords(text).length > 0) ? ["open", "done"] : ["open"];
}

/** The narrow ones first, as far as can be told without looking: what is read in order is the first that can be. */
function conditionsOf(query: QueueQuery, scope: Scope, moment: QueueMoment): Span[][] {
	const { now, officer, directory } = moment;
	const { from, to } = limitsOf(query.state, now);
	const facet = (dimension: Dimension, value: string): Span => ({
		of: "facet",
		facet: facetOf(scope, dimension, value),
		from,
		to,
	});
	const anyOf = (dimension: Dimension, values: readonly string[]): Span[][] =>
		values.length === 0 ? [] : [values.map((value) => facet(dimension, value))];
	const opdIds = opdIdsOf(query, directory);
	const phase = PHASES[query.state];
	return [
		...wordSpans(query.text, scope, directory, (opdId) => facet("opd", opdId)),
		...(opdIds === null ? [] : [opdIds.map((id) => facet("opd", id))]),
		...anyOf("officer", query.officers),
		...(query.isMine ? anyOf("officer", [officer ?? ""]) : []),
		...anyOf("category", query.categories),
		...(query.state === "guidance" ? anyOf("guidance", ["waiting"]) : []),
		...(query.state === "promiseDue" ? [[until(REMINDED, now)]] : []),
		...anyOf("urgency", query.urgencies),
		...anyOf("channel", query.channels),
		...amberSpans(query.state, now),
		...(phase === undefined ? [] : [[facet("phase", phase)]]),
		...anyOf("kind", query.messageKinds),
	];
}

/** A span in the order of its part, within the limits of the state. */
export function isInOrder(span: Span, { base }: Pick<Part, "base">): span is Extract<Span, { from: number }> {
	if (span.of === "facet" && span.facet === base.facet) return true;
	if (base.facet === PROMISED || span.of === "beginning") return false;
	return span.of === "word" || (span.facet !== AMBER && span.facet !== REMINDED);
}

/** Between which running deadlines a state lies, in open complaints. */
function limitsOf(state: QueueState, now: number): { from: number; to: number } {
	if (state === "overdue" || state === "followUpOverdue") return { from: Number.NEGATIVE_INFINITY, to: now };
	const isAhead = state === "soon" || state === "onTrack" || state === "answered";
	return { from: isAhead ? now : Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
}

function amberSpans(state: QueueState, now: number): Span[][] {
	if (state === "soon") return [[until(AMBER, now)]];
	return state === "onTrack" ? [[{ of: "facet", facet: AMBER, from: now + 1, to: Number.POSITIVE_INFINITY }]] : [];
}

/** What a facet with an instant of its own has reached. */
function until(facet: string, now: number): Span {
	return { of: "facet", facet, from: Number.NEGATIVE_INFINITY, to: now + 1 };
}

/** Ids under which complaints of the wanted OPDs stand, those of OPDs that became part of them among them; null when any will do. */
function opdIdsOf({ opdIds, organisationTypes }: QueueQuery, directory: Directory): string[] | null {
	const present = (id: string): string => directory.byId(id)?.id ?? id;
	const chosen = new Set(opdIds.map(present));
	const named = [...new Set([...opdIds, ...directory.all.map(({ id }) => id).filter((id) => chosen.has(present(id)))])];
	if (organisationTypes.length === 0) return opdIds.length === 0 ? null : named;
	const isOfType = (id: string): boolean => organisationTypes.some((type) => type === directory.byId(id)?.type);
	return (opdIds.length === 0 ? directory.all.map(({ id }) => id) : named).filter(isOfType);
}

/** Every word must be found in the complaint itself or in the names of its OPD; a complaint number in the form in which it is stored. */
function wordSpans(text: string, scope: Scope, directory: Directory, ofOpd: (opdId: string) => Span): Span[][] {
	const words = tellingWords(text);
	if (words.length === 0) return [];
	const named = directory.all.map((one) => ({ id: one.id, words: searchWords(namesOf(one).join(" ")) }));
	const spansOf = (word: string): Span[] => [
		{ of: "beginning", scope, beginning: word },
		...named.filter((opd) => opd.words.some((one) => one.startsWith(word))).map(({ id }) => ofOpd(id)),
	];
	const number = /\d/.test(text) ? parseComplaintNumber(text) : null;
	if (number === null) return words.map(spansOf);
	// One word may be both.
	const [word = ""] = words.length === 1 ? words : [];
	return [[...spansOf(number.replace("-", "").toLowerCase()), ...(word === "" ? [] : spansOf(word))]];
}

/** Whether a row lies in a span: the same as the index says. */
export function holds(row: Pick<ComplaintRow, "facets" | "searchWords">, span: Span): boolean {
	switch (span.of) {
		case "facet":
			return row.facets.some(([facet, at]) => facet === span.facet && at >= span.from && at < span.to);
		case "word": {
			const from = wordKey(span.scope, span.word, span.from);
			const to = wordKey(span.scope, span.word, span.to);
			return row.searchWords.some((key) => key >= from && key < to);
		}
		case "beginning":
			return row.searchWords.some((key) => key.startsWith(`${span.scope} ${span.beginning}`));
	}
}
