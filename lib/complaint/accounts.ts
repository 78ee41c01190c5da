import type { OpdRef } from "./entry.ts";
import type { Settings } from "./settings.ts";

/** A site with accounts (see SiteId). */
export type AccountSite = keyof Settings["handles"];

/** Whose an account is. */
export type Holder = { type: "own"; opd: OpdRef } | { type: "opd"; opd: OpdRef } | { type: "leader"; name: string };

/** Whose account this is, or null for a citizen's. The handle in any case, with or without "@". */
export function holderOf(
	settings: Pick<Settings, "handles" | "accounts" | "opd">,
	site: AccountSite,
	handle: string | null,
): Holder | null {
	if (handle === null) return null;
	const name = handle.replace(/^@/, "").toLowerCase();
	if (settings.handles[site].includes(name)) return { type: "own", opd: settings.opd };
	const found = settings.accounts.find((account) => account.site === site && account.handle === name);
	return found?.holder ?? null;
}

/** Every account on a site that we know of, our own first: whom the page's script tells us about. */
export function handlesOn(settings: Pick<Settings, "handles" | "accounts">, site: AccountSite): string[] {
	const others = settings.accounts.filter((account) => account.site === site).map(({ handle }) => handle);
	return [...new Set([...settings.handles[site], ...others])];
}

/** The OPDs whose accounts are among these handles, each once, in the order of mention. */
export function opdsMentioned(
	settings: Pick<Settings, "handles" | "accounts" | "opd">,
	site: AccountSite,
	handles: readonly string[],
): OpdRef[] {
	const opds = new Map<string, OpdRef>();
	for (const handle of handles) {
		const holder = holderOf(settings, site, handle);
		if (holder !== null && holder.type !== "leader") opds.set(holder.opd.id, holder.opd);
	}
	return [...opds.values()];
}
