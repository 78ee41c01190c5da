import type { SiteId } from "./hosts.ts";
import { forgetLinks } from "./ids.ts";
import type { SelectorName, Site } from "./site.ts";

/** A site's selectors as data, to mend a changed site the same day: names of the built-in table, each with the selector to use instead. */
export interface Adapter {
	site: SiteId;
	/** Which issue of the file this is, for the report. */
	revision: string;
	selectors: Readonly<Record<SelectorName, string>>;
}

/** Why one selector of an adapter cannot be used; `unknown` also for every name of another site's adapter. */
export interface AdapterFault {
	selector: SelectorName;
	problem: "unknown" | "empty" | "long" | "refused";
}

const LONGEST_SELECTOR = 400;

/** The built-in tables of sites whose tables were ever changed. */
const builtIn = new WeakMap<Site, Readonly<Record<SelectorName, string>>>();

function problemOf(selector: string, fragment: ParentNode): AdapterFault["problem"] | null {
	if (selector.trim() === "") return "empty";
	if (selector.length > LONGEST_SELECTOR) return "long";
	try {
		fragment.querySelector(selector);
		return null;
	} catch {
		return "refused";
	}
}

/**
 * What is wrong with an adapter, selector by selector; empty when it can be used.
 * @param fragment an empty fragment of this browser, which says whether it understands a selector
 */
export function faultsIn(site: Site, adapter: Adapter, fragment: ParentNode = new DocumentFragment()): AdapterFault[] {
	return Object.entries(adapter.selectors).flatMap(([selector, value]) => {
		const isKnown = adapter.site === site.id && Object.hasOwn(site.selectors, selector);
		const problem = isKnown ? problemOf(value, fragment) : "unknown";
		return problem === null ? [] : [{ selector, problem }];
	});
}

/**
 * Puts an adapter's selectors in force for everything that is read from now on, all or none; null, and any fault, puts the built-in ones in
 * force. Call it before the page is watched; a page that is watched already must be watched anew.
 * @returns the faults that kept the adapter out
 */
export function adapt(site: Site, adapter: Adapter | null, fragment?: ParentNode): AdapterFault[] {
	const original = builtIn.get(site) ?? { ...site.selectors };
	builtIn.set(site, original);
	const faults = adapter === null ? [] : faultsIn(site, adapter, fragment);
	Object.assign(site.selectors, original, faults.length === 0 ? adapter?.selectors : {});
	forgetLinks();
	return faults;
}
