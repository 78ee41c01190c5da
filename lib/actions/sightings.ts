import { type AccountSite, type Holder, holderOf, opdsMentioned } from "../complaint/accounts.ts";
import type { Interval } from "../complaint/entry.ts";
import { widthOf } from "../complaint/reading.ts";
import type { Settings } from "../complaint/settings.ts";
import type { ArgsOf, ObservedArgs } from "../messages/contract.ts";
import type { Sighting } from "../messages/values.ts";
import type { Database, SightingRow } from "../store/schema.ts";
import { maskWords } from "./perform.ts";
import { accountKey } from "./visits.ts";

/** How long a sighting is kept, milliseconds; longer while the complaint that it stands under is open. */
const KEPT_MS = 60 * 86_400_000;
/** A page that is looked at for hours shows the same again and again: what is known is not written anew within this time, milliseconds. */
const SAME_VISIT_MS = 3_600_000;
const MOST_PRUNED = 200;
/** Sightings of one account: any page of the site can tell of thousands that nobody wrote. */
const MOST_OF_ACCOUNT = 2000;
/** Where there were more, as many are left: not each new one is to cost a reading of all. */
const LEFT_OF_ACCOUNT = 1900;

/** Whose the account of a sighting is; null when it is registered no more. */
export function holderOfSighting(settings: Settings, { account }: Pick<SightingRow, "account">): Holder | null {
	const [site, handle] = splitAccount(account);
	return holderOf(settings, site, handle);
}

/** The OPDs whose accounts a sighting mentions. */
export function opdsOf(settings: Settings, { account, mentions }: Pick<SightingRow, "account" | "mentions">) {
	return opdsMentioned(settings, splitAccount(account)[0], mentions);
}

/** The site and the handle of a row's account. */
export function splitAccount(account: string): [AccountSite, string] {
	const colon = account.indexOf(":");
	return [account.slice(0, colon) as AccountSite, account.slice(colon + 1)];
}

/**
 * Keeps a comment or post of a registered account as it was seen.
 * @returns the row, and whether it was not known before; null for one of which nobody can tell what it answers (a search page), and under an
 * erased comment or post
 */
export async function keepSighting(
	db: Database,
	seen: ObservedArgs & { handle: string },
	now: number,
): Promise<{ row: SightingRow; isNew: boolean } | null> {
	const shown = placeOf(seen);
	if (shown === null) return null;
	const above = await db.complaints.bulkGet([shown.parentId, shown.postId]);
	if (above.some((row) => row?.complaint.isErased)) return null;
	return db.transaction("rw", db.sightings, async () => {
		const before = await db.sightings.get(seen.id);
		const row: SightingRow = {
			id: seen.id,
			...(before && isLess(shown, before)
				? { parentId: before.parentId, isLoose: before.isLoose, postId: before.postId }
				: shown),
			account: accountKey(seen.site, seen.handle),
			firstSeenAt: before?.firstSeenAt ?? now,
			seenAt: now,
			postedAt: narrower(before?.postedAt ?? null, seen.time),
			permalink: seen.permalink ?? before?.permalink ?? null,
			text: maskWords({ text: seen.text || (before?.text ?? "") }).words.text ?? "",
			mentions: [...seen.mentions],
		};
		const isSame = before && JSON.stringify({ ...row, seenAt: before.seenAt }) === JSON.stringify(before);
		if (!isSame || now - before.seenAt >= SAME_VISIT_MS) await db.sightings.put(row);
		return { row, isNew: before === undefined };
	});
}

type Place = Pick<SightingRow, "parentId" | "isLoose" | "postId">;

/** What a comment answers, as far as this page shows it; null where it answers something, and nobody can tell what. */
function placeOf({ id, role, parentId, post }: ObservedArgs): Place | null {
	if (role === "post") return { parentId: "", isLoose: false, postId: id };
	const above = parentId ?? post?.id ?? null;
	return above === null
		? null
		: { parentId: above, isLoose: role === "reply" && parentId === null, postId: post?.id ?? "" };
}

/** Whether a page shows less of a comment's place than was known: sites take what stands above out of the document again. */
function isLess(shown: Place, known: Place): boolean {
	return known.parentId !== "" && (shown.parentId === "" || shown.isLoose);
}

function narrower(a: Interval | null, b: Interval | null): Interval | null {
	if (a === null || b === null) return a ?? b;
	return widthOf(b) < widthOf(a) ? b : a;
}

/** Forgets what was last seen long ago, except under complaints that are open. */
export async function pruneSightings(db: Database, now: number): Promise<void> {
	await db.transaction("rw", db.sightings, db.complaints, async () => {
		const old = await db.sightings
			.where("seenAt")
			.below(now - KEPT_MS)
			.limit(MOST_PRUNED)
			.toArray();
		const above = await db.complaints.bulkGet(old.map(({ parentId }) => parentId));
		const [kept, gone] = [
			old.filter((_, index) => above[index]?.isOpen === 1),
			old.filter((_, index) => above[index]?.isOpen !== 1),
		];
		await db.sightings.bulkDelete(gone.map(({ id }) => id));
		// Not looked at again at every page: they are as fresh as their complaint.
		await db.sightings.bulkPut(kept.map((row) => ({ ...row, seenAt: now })));
	});
}

/** Keeps no more of an account than `MOST_OF_ACCOUNT`: those last seen longest ago go first, those under complaints that are open last. */
export async function limitSightings(db: Database, account: string): Promise<void> {
	await db.transaction("rw", db.sightings, db.complaints, async () => {
		const own = db.sightings.where("[account+parentId]").between([account, ""], [account, "\uffff"]);
		if ((await own.count()) <= MOST_OF_ACCOUNT) return;
		const rows = await own.toArray();
		const parents = [...new Set(rows.map(({ parentId }) => parentId))];
		const above = await db.complaints.bulkGet(parents);
		const open = new Set(parents.filter((_, index) => above[index]?.isOpen === 1));
		const rank = ({ parentId }: SightingRow): number => (open.has(parentId) ? 1 : 0);
		const gone = rows.sort((a, b) => rank(a) - rank(b) || a.seenAt - b.seenAt).slice(0, rows.length - LEFT_OF_ACCOUNT);
		await db.sightings.bulkDelete(gone.map(({ id }) => id));
	});
}

/** Leaders' comments that were seen right below a comment and name an OPD, the newest first. */
export async function dispositionsBelow(
	db: Database,
	settings: Settings,
	{ id }: ArgsOf<"dispositions">,
): Promise<Sighting[]> {
	const below = await db.sightings.where({ parentId: id }).toArray();
	return below
		.filter(({ isLoose }) => !isLoose)
		.toSorted((a, b) => writtenAt(b) - writtenAt(a))
		.flatMap((row): Sighting[] => {
			const holder = holderOfSighting(settings, row);
			const mentions = opdsOf(settings, row);
			if (holder?.type !== "leader" || mentions.length === 0) return [];
			const { id, postedAt, permalink, text } = row;
			return [{ id, holder, postedAt, permalink, text, mentions }];
		});
}

/** When it was written, or first seen where the page showed no time; UTC milliseconds. */
export function writtenAt({ postedAt, firstSeenAt }: SightingRow): number {
	return Math.min(postedAt?.latest ?? firstSeenAt, firstSeenAt);
}
