import { isShared } from "../../../lib/complaint/reply-checks/foreign-link.ts";

/** What was typed and is no domain of an agency's own. */
export type DomainFault = { code: "noDomain" | "sharedDomain"; text: string };

const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,24}|xn--[a-z0-9-]{2,59})$/;
/** An ending alone would make half the web official. */
const ENDINGS = new Set(["co.id", "or.id", "web.id", "my.id", "biz.id", "net.id"]);

/**
 * Domains as people type them, one a line or with commas, with "https://", "www." or a path: lower case, each once.
 * @returns the domains, or what is wrong: no domain, or one below which anybody can have an address
 */
export function parseDomains(typed: string): { domains: string[]; fault: DomainFault | null } {
	const domains = new Set<string>();
	const wrong: Record<DomainFault["code"], string[]> = { noDomain: [], sharedDomain: [] };
	for (const text of typed.split(/[\s,;]+/).filter((part) => part !== "")) {
		const host = hostOf(text);
		if (host === null) wrong.noDomain.push(text);
		else if (isShared(host) || ENDINGS.has(host)) wrong.sharedDomain.push(text);
		else domains.add(host);
	}
	const code = (["noDomain", "sharedDomain"] as const).find((one) => wrong[one].length > 0);
	return { domains: [...domains], fault: code === undefined ? null : { code, text: wrong[code].join(" ") } };
}

function hostOf(text: string): string | null {
	const url = URL.parse(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
	const host = url?.hostname.replace(/^www\./, "").replace(/\.$/, "") ?? "";
	return url?.username === "" && DOMAIN.test(host) ? host : null;
}

/** Domains as they stand in a text field. */
export function domainsText(domains: readonly string[]): string {
	return domains.join("\n");
}
