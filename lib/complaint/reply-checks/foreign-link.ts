import type { AccountSite } from "../accounts.ts";
import type { CheckSituation, WordCheck } from "./situation.ts";

/** Where anybody can have an address made: the host says nothing of who is behind it. */
const SHARED_HOSTS = [
	...[
		"bit.ly",
		"s.id",
		"t.co",
		"goo.gl",
		"tinyurl.com",
		"cutt.ly",
		"ow.ly",
		"is.gd",
		"v.gd",
		"rb.gy",
		"t.ly",
		"tiny.cc",
	],
	...[
		"shorturl.at",
		"rebrand.ly",
		"buff.ly",
		"adf.ly",
		"dlvr.it",
		"bl.ink",
		"lnkd.in",
		"fb.me",
		"youtu.be",
		"wa.me",
		"t.me",
	],
	...["linktr.ee", "lynk.id", "heylink.me", "msha.ke", "lnk.bio", "forms.gle", "blogspot.com", "wordpress.com"],
	...["docs.google.com", "drive.google.com", "sites.google.com"],
];

/** Where an account's page is, and all that lies below it: its name begins the path. */
const ACCOUNT_HOSTS: Record<AccountSite, readonly string[]> = {
	x: ["x.com", "mobile.x.com", "twitter.com", "mobile.twitter.com"],
	facebook: ["facebook.com", "web.facebook.com", "m.facebook.com"],
	instagram: ["instagram.com"],
};

/** Endings that make a link of two words with a dot between them; a hurried "selesai.di" or "kasih.info lanjut" is none, "contoh.info/" is. */
const BARE_ENDINGS =
	"id|com|net|org|gov|edu|co|me|tv|io|app|dev|xyz|site|ly|gl|be|ee|at|cc|gd|gy|biz|club|vip|shop|cn|ru|my|sg|uk|us";
const LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}_-]{0,61}[\\p{L}\\p{N}])?";
/** With a scheme, with "www.", with a path, or with an ending of these. An "@" before it makes it an account or an e-mail. */
const LINK = new RegExp(
	`(?<![\\p{L}\\p{N}@._%+-])(?:(?:[a-z][a-z0-9+.-]{1,15}://|www\\.(?=${LABEL}\\.\\p{L}))[^\\s<>"]+|(?:${LABEL}\\.){1,8}(?:(?:${BARE_ENDINGS})(?![\\p{L}\\p{N}@_-]|\\.[\\p{L}\\p{N}])|(?:info|online|link)(?=/)|\\p{L}{2,24}(?=[/]\\p{L}))[^\\s<>"]*)`,
	"giu",
);
/** What a sentence leaves at the end of a link. */
const TAIL = /[.,;:!?)\]}'’”*~…]+$/u;

/**
 * A link that leads neither to a registered official domain nor to an account of ours: a citizen would take it for the agency's word. Looked at
 * is the host that the browser would open, so that "go.id@contoh.com", "jepara.go.id.contoh.com" and letters of other alphabets are seen
 * through. A host where anybody can have an address is never official, but for the very address that stands in the settings.
 */
export const foreignLink: WordCheck = (text, { settings }) => {
	const registered = Object.values(settings.templateValues).flatMap(linksIn);
	const known = new Set(registered.map(addressOf));
	const hosts = registered.flatMap((link) => hostOf(link) ?? []);
	const official = { officialDomains: [...settings.officialDomains, ...hosts] };
	return (
		linksIn(text).find((link) => {
			const host = hostOf(link);
			if (host !== null && isOfficialHost(host, official)) return false;
			return !known.has(addressOf(link)) && !isOwnAccount(link, settings);
		}) ?? null
	);
};

/** Whether a host is one of the official domains or lies below one. */
export function isOfficialHost(
	host: string,
	{ officialDomains }: Pick<CheckSituation["settings"], "officialDomains">,
): boolean {
	const name = host.toLowerCase().replace(/\.$/, "");
	return !isShared(name) && officialDomains.some((domain) => isBelow(name, domain));
}

/** Whether a link leads to the page of one of our own accounts, or to what lies below it. */
function isOwnAccount(link: string, { handles }: Pick<CheckSituation["settings"], "handles">): boolean {
	const [, name = ""] = urlOf(link)?.pathname.split("/") ?? [];
	const host = hostOf(link) ?? "";
	return Object.entries(ACCOUNT_HOSTS).some(
		([site, hosts]) => hosts.includes(host) && handles[site as AccountSite].includes(name.toLowerCase()),
	);
}

/** Whether anybody can have an address at this host made (short links, forms, chats). */
export function isShared(host: string): boolean {
	return SHARED_HOSTS.some((shared) => isBelow(host, shared));
}

function isBelow(host: string, domain: string): boolean {
	return host === domain || host.endsWith(`.${domain}`);
}

function linksIn(text: string): string[] {
	return [...text.normalize("NFKC").matchAll(LINK)].map(([link]) => link.replace(TAIL, ""));
}

/** What a browser opens; null where it opens none. */
function urlOf(link: string): URL | null {
	const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(link) ? link : `https://${link}`);
	return url !== null && /^https?:$/.test(url.protocol) ? url : null;
}

function hostOf(link: string): string | null {
	const hostname = urlOf(link)?.hostname;
	return hostname?.replace(/\.$/, "").replace(/^www\./, "") ?? null;
}

/** The same link with or without its scheme. */
function addressOf(link: string): string {
	return link
		.replace(/^https?:\/\/(?:www\.)?/i, "")
		.replace(/\/$/, "")
		.toLowerCase();
}
