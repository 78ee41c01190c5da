import { z } from "zod";
import { type Directory, opdRefOf } from "../../../lib/complaint/directory.ts";
import type { OpdRef } from "../../../lib/complaint/entry.ts";
import type { RegisteredAccount, Settings } from "../../../lib/complaint/settings.ts";
import { handlesText, parseHandles } from "./handles.ts";
import { opdIdOf } from "./opd-choice.ts";

export const ACCOUNT_SITES = ["x", "facebook", "instagram"] as const;
export type AccountSite = (typeof ACCOUNT_SITES)[number];

/** Fields of handles, one for each site, as they are typed. */
export const handleFields = z.object({ x: z.string(), facebook: z.string(), instagram: z.string() });

/** A leader or another OPD with its accounts, as they stand in the form. */
export const accountRow = z.object({
	type: z.enum(["leader", "opd"]),
	/** The leader as he or she is called; the name of an OPD that the directory does not hold. */
	name: z.string(),
	/** Directory id, the stored id of one that is not listed (any more), `OTHER` for a new one that is not, null before the choice. */
	opdId: z.string().nullable(),
	/** Of a stored OPD; "" else. A draft of before it was kept has none. */
	abbreviation: z.string().default(""),
	handles: handleFields,
});
export type AccountRow = z.infer<typeof accountRow>;

export const emptyRow = (type: AccountRow["type"]): AccountRow => ({
	type,
	name: "",
	opdId: null,
	abbreviation: "",
	handles: { x: "", facebook: "", instagram: "" },
});

/** The rows of stored accounts: leaders first, each holder once, in the order of first mention. */
export function toRows(accounts: readonly RegisteredAccount[]): AccountRow[] {
	const rows = Map.groupBy(accounts, ({ holder }) =>
		holder.type === "leader" ? `leader:${holder.name}` : `opd:${holder.opd.id}`,
	);
	return [...rows.values()]
		.map((own): AccountRow => {
			const { holder } = own[0] as RegisteredAccount;
			const textOn = (site: AccountSite) =>
				handlesText(own.filter((account) => account.site === site).map(({ handle }) => handle));
			return {
				type: holder.type,
				name: holder.type === "leader" ? holder.name : holder.opd.name,
				opdId: holder.type === "leader" ? null : holder.opd.id,
				abbreviation: holder.type === "leader" ? "" : holder.opd.abbreviation,
				handles: { x: textOn("x"), facebook: textOn("facebook"), instagram: textOn("instagram") },
			};
		})
		.sort((one, other) => Number(one.type === "opd") - Number(other.type === "opd"));
}

export type RowFault = { code: "empty" } | { code: "unreadable" | "taken"; text: string };
export type RowField = `accounts.${number}.${"name" | AccountSite}`;

/**
 * Reads the rows; an empty one is none. What is wrong is told field by field: no name, no account, a text that is no account, an account
 * that stands in two rows or among our own.
 */
export function readRows(
	rows: readonly AccountRow[],
	own: Settings["handles"],
	directory: Directory,
): { accounts: RegisteredAccount[]; faults: Partial<Record<RowField, RowFault>> } {
	const accounts: RegisteredAccount[] = [];
	const faults: Partial<Record<RowField, RowFault>> = {};
	const taken = new Set(ACCOUNT_SITES.flatMap((site) => own[site].map((handle) => `${site}:${handle}`)));
	for (const [index, row] of rows.entries()) {
		if (isEmpty(row)) continue;
		const holder = holderOf(row, directory);
		if (holder === null) faults[`accounts.${index}.name`] = { code: "empty" };
		let count = 0;
		for (const site of ACCOUNT_SITES) {
			const { handles, unreadable } = parseHandles(row.handles[site]);
			const twice = handles.filter((handle) => taken.has(`${site}:${handle}`));
			if (unreadable.length > 0)
				faults[`accounts.${index}.${site}`] = { code: "unreadable", text: unreadable.join(" ") };
			else if (twice.length > 0) faults[`accounts.${index}.${site}`] = { code: "taken", text: handlesText(twice) };
			for (const handle of handles) {
				taken.add(`${site}:${handle}`);
				if (holder !== null) accounts.push({ site, handle, holder });
			}
			count += handles.length + unreadable.length;
		}
		if (count === 0) faults[`accounts.${index}.x`] = { code: "empty" };
	}
	return { accounts, faults };
}

function isEmpty({ name, opdId, handles }: AccountRow): boolean {
	return name.trim() === "" && opdId === null && ACCOUNT_SITES.every((site) => handles[site].trim() === "");
}

function holderOf(row: AccountRow, directory: Directory): RegisteredAccount["holder"] | null {
	const name = row.name.trim();
	if (row.type === "leader") return name === "" ? null : { type: "leader", name };
	const opd = opdOf(row, name, directory);
	return opd === null ? null : { type: "opd", opd };
}

function opdOf({ opdId, abbreviation }: AccountRow, name: string, directory: Directory): OpdRef | null {
	if (opdId === null) return null;
	const listed = directory.byId(opdId);
	if (listed) return opdRefOf(listed);
	return name === "" ? null : { id: opdIdOf(opdId, name), name, abbreviation: abbreviation || name };
}
