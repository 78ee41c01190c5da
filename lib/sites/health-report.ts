import { selectorOf } from "./candidate.ts";
import type { Health, HealthContext } from "./health.ts";
import type { Site } from "./site.ts";
import type { Reading } from "./types.ts";

/** Longest skeleton, in elements. */
const MOST_ELEMENTS = 120;

/** Tags of HTML and names of attributes as sites write them; anything else may be somebody's words. */
const TAG = /^(?:[a-z]{1,10}|h[1-6])$/;
const ATTRIBUTE = /^(?:(?:aria|data)-[a-z-]{1,30}|[a-z]{1,15})$/;
const ROLES = new Set(
	"article button dialog feed form group heading img link list listitem main menu navigation presentation region status tab tablist textbox toolbar tooltip complementary".split(
		" ",
	),
);

/** Values of attributes that the built-in selectors name: the site's own words and ours, no citizen's. */
function valuesIn(site: Site): Set<string> {
	const selectors = Object.values(site.selectors).join(" ");
	return new Set([...selectors.matchAll(/\[[\w-]+[~^*$|]?="([^"]+)"\]/g)].map(([, value = ""]) => value));
}

function lineOf(element: Element, values: ReadonlySet<string>): string {
	const attributes = element
		.getAttributeNames()
		.filter((name) => name !== "class" && name !== "style" && ATTRIBUTE.test(name))
		.map((name) => {
			const value = element.getAttribute(name) ?? "";
			return values.has(value) || (name === "role" && ROLES.has(value)) ? `${name}=${value}` : name;
		});
	return [TAG.test(element.localName) ? element.localName : "?", ...attributes.sort()].join(" ");
}

/** The skeleton of an element: tags with the names of their attributes, and such values as our own selectors name. */
function skeletonOf(root: Element, values: ReadonlySet<string>): string {
	const lines: string[] = [];
	let depth = 0;
	for (let node: Element | null = root; node !== null && lines.length < MOST_ELEMENTS; ) {
		lines.push(`${" ".repeat(depth)}${lineOf(node, values)}`);
		if (node.firstElementChild !== null) {
			node = node.firstElementChild;
			depth++;
			continue;
		}
		while (node !== null && node !== root && node.nextElementSibling === null) {
			node = node.parentElement;
			depth--;
		}
		node = node === null || node === root ? null : node.nextElementSibling;
	}
	return lines.join("\n");
}

/** What best shows how the page differs: a comment with a missing field, else one with a fallback, else what should have held comments. */
function exampleOf(
	site: Site,
	{ fallbacks, fields, state }: Omit<Health, "report">,
	readings: readonly Reading[],
	root: HealthContext["root"],
): Element | null {
	const rulesOf = ({ result }: Reading) => (result.state === "ok" ? result.comment.rules : null);
	const found =
		readings.find((reading) => fields.some((field) => rulesOf(reading)?.[field] === undefined)) ??
		readings.find((reading) => fallbacks.some((field) => (rulesOf(reading)?.[field] ?? 1) > 1));
	if (found !== undefined || state === "ok" || root === undefined) return found?.container ?? null;
	const likely = site.find
		.map(({ select }) => root.querySelector(selectorOf(site, select)))
		.find((each) => each !== null);
	return likely ?? root.querySelector('main, [role="main"]') ?? root.querySelector("body");
}

/** Text for whoever maintains the readers. Holds counts and names that sites and we gave, and nothing that a person wrote. */
export function reportOf(
	site: Site,
	health: Omit<Health, "report">,
	readings: readonly Reading[],
	skipped: Readonly<Record<string, number>>,
	{ adapter, browser, root, version }: HealthContext,
): string {
	const example = exampleOf(site, health, readings, root);
	const total = readings.filter(({ result }) => result.state === "ok").length;
	return [
		`Tanggap ${version} · ${browser} · ${site.id} adapter ${adapter ?? "built-in"}`,
		`${health.kind ?? site.id} · ${health.state} · ${total} comments`,
		...Object.entries(skipped).map(([reason, count]) => `${reason} ${count}`),
		...health.counts.map(({ field, hits, missing }) => {
			const byRule = hits.flatMap((count, index) => (count === 0 ? [] : [`${count} by rule ${index + 1}`]));
			return `${field}: ${[...byRule, `${missing} missing`].join(", ")}`;
		}),
		...(example === null ? [] : ["", skeletonOf(example, valuesIn(site))]),
	].join("\n");
}

/** Name and version of the browser, as its user agent string tells them. */
export function browserIn(userAgent: string): string {
	const [, name = "", version = ""] =
		/(Firefox|Edg|OPR|Chrome)\/([\d.]+)/.exec(userAgent.replace(/Chrome\S+(?=.*(?:Edg|OPR)\/)/, "")) ?? [];
	return name === "" ? "unknown browser" : `${name} ${version}`;
}
