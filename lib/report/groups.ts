import type { Channel, Complaint } from "../complaint/complaint.ts";
import type { Directory, OrganisationType } from "../complaint/directory.ts";
import type { Settings } from "../complaint/settings.ts";
import type { Intake } from "../complaint/vocabulary.ts";
import { type Figures, figuresOf } from "./figures.ts";
import { sourceAccount } from "./reporter.ts";

/** The complaints of one OPD in a report. `name` null: none was assigned. `type` null: not in the directory. */
export interface OpdGroup {
	name: string | null;
	type: OrganisationType | null;
	isExternal: boolean;
	figures: Figures;
}

/** OPDs of one type with their sum; outside authorities come last, of whatever type. */
export interface OpdSection {
	type: OrganisationType | null;
	isExternal: boolean;
	groups: OpdGroup[];
	sum: Figures;
}

/** By OPD within its type, the busiest first; what was recorded for one that was merged into another counts there. */
export function opdSections(complaints: readonly Complaint[], directory: Directory, now: number): OpdSection[] {
	const sections = [...groupBy(complaints, ({ opd }) => sectionKey(opd?.id, directory)).values()].map((ofType) => {
		const groups = [...groupBy(ofType, ({ opd }) => idOf(opd?.id, directory)).values()].map((ofOpd) => {
			const opd = ofOpd.at(-1)?.opd ?? null;
			const known = opd === null ? undefined : directory.byId(opd.id);
			return {
				name: known !== undefined && known.id !== opd?.id ? known.name : (opd?.name ?? null),
				type: known?.type ?? null,
				isExternal: known?.isExternal ?? false,
				figures: figuresOf(ofOpd, now),
			};
		});
		groups.sort((a, b) => b.figures.received - a.figures.received || compare(a.name ?? "", b.name ?? ""));
		const { type = null, isExternal = false } = groups[0] ?? {};
		return { type, isExternal, groups, sum: figuresOf(ofType, now) };
	});
	return sections.sort(
		(a, b) =>
			Number(a.isExternal) - Number(b.isExternal) ||
			b.sum.received - a.sum.received ||
			compare(a.type ?? "", b.type ?? ""),
	);
}

/** The complaints of one channel, and of each account below whose posts they stood. */
export interface ChannelGroup {
	channel: Channel;
	figures: Figures;
	/** By hand entered ones by the way they came instead. */
	accounts: { account: string | null; intake: Intake | null; figures: Figures }[];
}

export function channelGroups(
	complaints: readonly Complaint[],
	handles: Settings["handles"],
	now: number,
): ChannelGroup[] {
	const groups = [...groupBy(complaints, ({ channel }) => channel)].map(([channel, ofChannel]) => {
		const accounts = [...groupBy(ofChannel, (complaint) => complaint.intake ?? sourceAccount(complaint, handles))].map(
			([account, ofAccount]) => ({ account, intake: ofAccount[0]?.intake ?? null, figures: figuresOf(ofAccount, now) }),
		);
		accounts.sort((a, b) => b.figures.received - a.figures.received || compare(a.account ?? "", b.account ?? ""));
		return { channel, figures: figuresOf(ofChannel, now), accounts };
	});
	return groups.sort((a, b) => b.figures.received - a.figures.received || compare(a.channel, b.channel));
}

function idOf(opdId: string | undefined, directory: Directory): string {
	return opdId === undefined ? "" : (directory.byId(opdId)?.id ?? opdId);
}

function sectionKey(opdId: string | undefined, directory: Directory): string {
	const opd = opdId === undefined ? undefined : directory.byId(opdId);
	return `${opd?.isExternal ?? false} ${opd?.type ?? ""}`;
}

function groupBy<Key>(complaints: readonly Complaint[], keyOf: (complaint: Complaint) => Key): Map<Key, Complaint[]> {
	const groups = new Map<Key, Complaint[]>();
	for (const complaint of complaints) {
		const key = keyOf(complaint);
		const group = groups.get(key);
		if (group) group.push(complaint);
		else groups.set(key, [complaint]);
	}
	return groups;
}

/** By code unit, not by locale: the same order on every machine. */
function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
