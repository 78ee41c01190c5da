import type { Holding } from "./complaint.ts";
import type { KnownEntry, OpdRef } from "./entry.ts";

/** Which OPD it is for, which it was for, and how long each held it: an OPD holds it no longer once it is closed. */
export function foldOpds(entries: readonly KnownEntry[]): {
	opd: OpdRef | null;
	previousOpds: OpdRef[];
	held: Holding[];
} {
	const held: Holding[] = [];
	const opds: OpdRef[] = [];
	for (const entry of entries) {
		const holding = held.at(-1);
		if (entry.kind === "assigned") {
			opds.push(entry.opd);
			if (holding && holding.to === null && holding.opd.id === entry.opd.id) {
				holding.opd = entry.opd;
				continue;
			}
			if (holding) holding.to = Math.max(holding.from, holding.to ?? entry.at);
			held.push({ opd: entry.opd, from: entry.at, to: null });
		}
		if (entry.kind === "closed" && holding) holding.to ??= Math.max(holding.from, entry.at);
		if (entry.kind === "reopened" && holding && holding.to !== null)
			held.push({ opd: holding.opd, from: entry.at, to: null });
	}
	const opd = opds.at(-1) ?? null;
	return { opd, previousOpds: opds.slice(0, -1).filter((previous) => previous.id !== opd?.id), held };
}

/** How often it was passed from one OPD to another. At the second it is a *ping-pong*. */
export function redirectsOf(held: readonly Holding[]): number {
	return held.filter(({ opd }, index) => index > 0 && held[index - 1]?.opd.id !== opd.id).length;
}
