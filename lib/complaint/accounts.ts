import { type Directory, opdRefOf } from "./directory.ts";
import type { OpdRef } from "./entry.ts";
import type { RegisteredAccount, Settings } from "./settings.ts";

/** A site with accounts (see SiteId). */
export type AccountSite = keyof Settings["handles"];
const SITES: readonly AccountSite[] = ["x", "facebook", "instagram"];

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

/**
 * The settings with what the directory adds to them: registered accounts, and our own bidang and UPTD. Never to be saved. An account of our
 * own OPD and its units is ours; one of another OPD's unit is that OPD's. What the settings say goes before.
 */
export function settingsInForce<Held extends Pick<Settings, "handles" | "accounts" | "opd" | "units">>(
	settings: Held,
	directory: Directory,
): Held {
	const handles = { ...settings.handles };
	const accounts: RegisteredAccount[] = [...settings.accounts];
	const known = new Set([
		...SITES.flatMap((site) => handles[site].map((handle) => `${site}:${handle}`)),
		...accounts.map(({ site, handle }) => `${site}:${handle}`),
	]);
	const ours = new Set(directory.idsOf(settings.opd.id));
	for (const one of directory.all) {
		const opd = directory.opdOf(one.id) ?? one;
		for (const site of SITES)
			for (const handle of one.handles[site]) {
				if (known.has(`${site}:${handle}`)) continue;
				known.add(`${site}:${handle}`);
				if (ours.has(opd.id)) handles[site] = [...handles[site], handle];
				else accounts.push({ site, handle, holder: { type: "opd", opd: opdRefOf(opd) } });
			}
	}
	const units = directory.unitsOf(settings.opd.id).map(({ name }) => name);
	return { ...settings, handles, accounts, units: [...new Set([...units, ...settings.units])] };
}
