import { type Directory, namesOf } from "../complaint/directory.ts";
import { parseComplaintNumber } from "../complaint/ids.ts";
import type { QueueQuery, QueueState } from "../complaint/queue-query.ts";
import { searchWords, tellingWords } from "../complaint/search-words.ts";
import { AMBER, type Dimension, facetOf, type Phase, type Scope } from "./queue-keys.ts";
import type { ComplaintRow } from "./schema.ts";

/** A range of one of the two indexes: a facet from one instant to before another, or all words that begin alike. */
export type Span =
	| { index: "facets"; facet: string; from: number; to: number }
	| { index: "searchWords"; beginning: string };

/** Complaints of one scope in the order of their facets: those that some span of every condition holds. */
export interface Part {
	scope: Scope;
	conditions: readonly (readonly Span[])[];
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

/** Where to look for what a query asks: the parts one after the other. */
export function partsOf(query: QueueQuery, moment: QueueMoment): Part[] {
	return scopesOf(query).map((scope) => ({ scope, conditions: conditionsOf(query, scope, moment) }));
}

function scopesOf({ state, text }: QueueQuery): Scope[] {
	if (state === "closed") return ["done"];
	return state === "pending" || (state === "all" && searchWords(text).length > 0) ? ["open", "done"] : ["open"];
}

/** The narrow ones first, as far as can be told without looking: the first with a single facet is read in order, the others are looked up. */
function conditionsOf(query: QueueQuery, scope: Scope, moment: QueueMoment): Span[][] {
	const { now, officer, directory } = moment;
	const { from, to } = limitsOf(query.state, now);
	const facet = (dimension?: Dimension, value?: string): Span => ({
		index: "facets",
		facet: facetOf(scope, dimension, value),
		from,
		to,
	});
	const anyOf = (dimension: Dimension, values: readonly string[]): Span[][] =>
		values.length === 0 ? [] : [values.map((value) => facet(dimension, value))];
	const opdIds = opdIdsOf(query, directory);
	const phase = PHASES[query.state];
	const conditions = [
		...wordSpans(query.text, directory, (opdId) => facet("opd", opdId)),
		...(opdIds === null ? [] : [opdIds.map((id) => facet("opd", id))]),
		...anyOf("officer", query.officers),
		...(query.isMine ? anyOf("officer", [officer ?? ""]) : []),
		...anyOf("category", query.categories),
		...anyOf("urgency", query.urgencies),
		...anyOf("channel", query.channels),
		...amberSpans(query.state, now),
		...(phase === undefined ? [] : [[facet("phase", phase)]]),
		...anyOf("kind", query.messageKinds),
	];
	// Every facet of a scope says the scope, too; words do not.
	const isOrdered = conditions.some(isInOrder);
	return isOrdered ? conditions : [...conditions, [facet()]];
}

/** A condition that can be read in the order of the queue. */
export function isInOrder(condition: readonly Span[]): boolean {
	const [span] = condition;
	return condition.length === 1 && span?.index === "facets" && span.facet !== AMBER;
}

/** Between which running deadlines a state lies, in open complaints. */
function limitsOf(state: QueueState, now: number): { from: number; to: number } {
	if (state === "overdue" || state === "followUpOverdue") return { from: Number.NEGATIVE_INFINITY, to: now };
	const isAhead = state === "soon" || state === "onTrack" || state === "answered";
	return { from: isAhead ? now : Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
}

function amberSpans(state: QueueState, now: number): Span[][] {
	const span = { index: "facets", facet: AMBER } as const;
	if (state === "soon") return [[{ ...span, from: Number.NEGATIVE_INFINITY, to: now + 1 }]];
	return state === "onTrack" ? [[{ ...span, from: now + 1, to: Number.POSITIVE_INFINITY }]] : [];
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
function wordSpans(text: string, directory: Directory, ofOpd: (opdId: string) => Span): Span[][] {
	const words = tellingWords(text);
	if (words.length === 0) return [];
	const named = directory.all.map((one) => ({ id: one.id, words: searchWords(namesOf(one).join(" ")) }));
	const spansOf = (word: string): Span[] => [
		{ index: "searchWords", beginning: word },
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
	if (span.index === "searchWords") return row.searchWords.some((word) => word.startsWith(span.beginning));
	return row.facets.some(([facet, at]) => facet === span.facet && at >= span.from && at < span.to);
}
