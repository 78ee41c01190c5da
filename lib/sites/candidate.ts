import { all, attribute } from "./dom.ts";
import type { Candidate, ElementRule, SelectorName, Site, Survey, TextRule, ValueRule } from "./site.ts";
import { lineOf } from "./text.ts";
import type { PageContext, SeenTime } from "./types.ts";

/** A rule's answer and its number (1 = first choice), or null when none fits. */
export interface Hit<Value> {
	value: Value;
	rule: number;
}

function firstHit<Rule, Value>(rules: readonly Rule[], run: (rule: Rule) => Value | null): Hit<Value> | null {
	for (const [index, rule] of rules.entries()) {
		const value = run(rule);
		if (value !== null) return { value, rule: index + 1 };
	}
	return null;
}

/** The selector in force under a name. An unknown one, which a test keeps out, finds nothing. */
export function selectorOf({ selectors }: Site, name: SelectorName): string {
	return selectors[name] ?? ":not(*)";
}

/** The first rule that reads a line of text. */
export function readText(rules: readonly TextRule[], candidate: Candidate): Hit<string> | null {
	return firstHit(rules, (rule) => {
		if (typeof rule === "function") return rule(candidate) || null;
		for (const element of candidate.own(selectorOf(candidate.site, rule.select))) {
			const text = rule.attribute ? attribute(element, rule.attribute) : lineOf(element);
			const kept = rule.pattern ? rule.pattern.exec(text)?.[1] : text;
			if (kept) return kept;
		}
		return null;
	});
}

/** The first rule that finds an element. */
export function readElement(rules: readonly ElementRule[], candidate: Candidate): Hit<Element> | null {
	return firstHit(rules, (rule) =>
		typeof rule === "function" ? rule(candidate) : (candidate.own(selectorOf(candidate.site, rule))[0] ?? null),
	);
}

/** The first rule that reads a value. */
export function readValue<Value>(rules: readonly ValueRule<Value>[], candidate: Candidate): Hit<Value> | null {
	return firstHit(rules, (rule) => rule(candidate));
}

/** A candidate with its identity read, and the number of the rule that read it. */
export function openCandidate(
	site: Site,
	container: Element,
	context: PageContext,
	survey: Survey,
): { candidate: Candidate; rule: number | null } {
	const isOwn = site.owns(container);
	const own = (selector: string) => all(container, selector).filter(isOwn);
	const candidate: { -readonly [Key in keyof Candidate]: Candidate[Key] } = {
		site,
		container,
		context,
		survey,
		identity: null,
		own,
	};
	const hit = readValue(site.identity, candidate);
	candidate.identity = hit?.value ?? null;
	return { candidate, rule: hit?.rule ?? null };
}

/** Reads something of a candidate once, however many rules ask for it. For what does not depend on the identity. */
export function once<Value>(read: (candidate: Candidate) => Value): (candidate: Candidate) => Value {
	const answers = new WeakMap<Candidate, { value: Value }>();
	return (candidate) => {
		const known = answers.get(candidate) ?? { value: read(candidate) };
		answers.set(candidate, known);
		return known.value;
	};
}

/** The exact instant of a `<time datetime>`; null when it is missing or no date. */
export function timeOfElement(time: Element | null | undefined): SeenTime | null {
	const instant = Date.parse(attribute(time, "datetime"));
	return Number.isNaN(instant) ? null : { earliest: instant, latest: instant };
}

/** The topmost dialog that passes the test: dialogs later in the document lie over earlier ones. */
export function topmostDialog(root: ParentNode, isSurface: (dialog: Element) => boolean): Element | null {
	return all(root, '[role="dialog"], [aria-modal="true"]').findLast(isSurface) ?? null;
}
