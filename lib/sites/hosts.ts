/** The three sites, the hosts they answer on, and the manifest's match patterns. No DOM here: the build reads it too. */
export const SITE_IDS = ["x", "facebook", "instagram"] as const;

/** A site whose pages we read. */
export type SiteId = (typeof SITE_IDS)[number];

const HOSTS: Record<SiteId, readonly string[]> = {
	x: ["x.com", "twitter.com"],
	facebook: ["www.facebook.com", "web.facebook.com"],
	instagram: ["www.instagram.com"],
};

/** Match patterns of one site. */
export function matchesOf(site: SiteId): string[] {
	return HOSTS[site].map((host) => `https://${host}/*`);
}

/** Match patterns of all three sites, for the manifest and for permission checks. */
export const SITE_MATCHES: readonly string[] = /* @__PURE__ */ SITE_IDS.flatMap(matchesOf);

/** Origins of all three sites, e.g. `https://x.com`. */
export const SITE_ORIGINS: readonly string[] = /* @__PURE__ */ SITE_IDS.flatMap((site) =>
	HOSTS[site].map((host) => `https://${host}`),
);

const withoutDevice = (host: string): string => host.replace(/^(?:www|web|m|mobile|mbasic)\./, "");

/** Whether a host is the site's: links may name the phone's host or none of the hosts we run on and still lead to the site itself. */
export function isHostOf(site: SiteId, hostname: string): boolean {
	return HOSTS[site].some((host) => withoutDevice(host) === withoutDevice(hostname));
}

/** The site that answers on `hostname`, or null for any other host. */
export function siteOfHost(hostname: string): SiteId | null {
	return SITE_IDS.find((site) => HOSTS[site].includes(hostname)) ?? null;
}

/** Facebook's hosts for phones have the same paths as the one that is read on a PC. */
const FOR_PHONES = /^(?:m|mbasic|touch)\.facebook\.com$/;
/** Facebook's own hosts that lead to a page of it. */
const SHORT = ["fb.watch", "fb.me"];

/** The address of a record's page, as far as it may be opened: of one of the three sites. A record may come from a file. */
export function pageOfSite(permalink: string | null): string | null {
	const url = URL.parse(permalink ?? "");
	if (url?.protocol !== "https:") return null;
	if (FOR_PHONES.test(url.hostname)) url.hostname = "www.facebook.com";
	return siteOfHost(url.hostname) !== null || SHORT.includes(url.hostname) ? url.href : null;
}
