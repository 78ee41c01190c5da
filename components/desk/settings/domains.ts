import { isShared } from "../../../lib/complaint/reply-checks/foreign-link.ts";

/** What was typed and is no domain of an agency's own. */
export type DomainFault = { code: "noDomain" | "sharedDomain"; text: string };

const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,24}|xn--[a-z0-9-]{2,59})$/;
/** An ending alone would make half the web official. */
const ENDINGS = new Set(["co.id", "or.id", "web.id", "my.id", "biz.id", "net.id"]);

/**
 * Domains as people type them, one a line or with commas, with "https://", "www." or a path: lower case, each once.
 * @returns the domains, and what is wrong with the others: no domain, or one below which anybody can have an address
 */
export function parseDomains(typed: string): { domains: string[]; faults: DomainFault[] } {
	const domains = new Set<string>();
	const faults: DomainFault[] = [];
	for (const text of typed.split(/[\s,;]+/).filter((part) => part !== "")) {
		const url = URL.parse(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
		const host = url?.username === "" ? url.hostname.replace(/^www\./, "").replace(/\.$/, "") : "";
		if (!DOMAIN.test(host)) faults.push({ code: "noDomain", text });
		else if (isShared(host) || ENDINGS.has(host)) faults.push({ code: "sharedDomain", text });
		else domains.add(host);
	}
	return { domains: [...domains], faults };
}

/** Domains as they stand in a text field. */
export function domainsText(domains: readonly string[]): string {
	return domains.join("\n");
}
