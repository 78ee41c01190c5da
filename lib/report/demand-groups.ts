import type { Complaint } from "../complaint/complaint.ts";
import type { Directory } from "../complaint/directory.ts";
import type { Settings } from "../complaint/settings.ts";
import { isOpen } from "../complaint/state.ts";
import { isLate } from "./demand.ts";
import { type Recipient, recipientOf, recipientsOf, shortName } from "./recipients.ts";

/** Everything that is open with one OPD, or with one unit of ours. */
export interface DemandGroup {
	to: Recipient;
	open: Complaint[];
	/** How many of them are past their deadline. */
	late: number;
}

/**
 * The OPDs and units of ours that have something open at `now` (UTC milliseconds), the worst first: by what is late, then by what is open.
 * A complaint of a unit counts there and with our OPD as a whole.
 */
export function demandGroups(
	complaints: readonly Complaint[],
	settings: Pick<Settings, "opd" | "units">,
	directory: Directory,
	now: number,
): DemandGroup[] {
	const recipients = recipientsOf(settings, directory);
	const groups = new Map<string, DemandGroup>();
	const count = (complaint: Complaint, to: Recipient | null) => {
		if (to === null) return;
		const group = groups.get(to.opd.id) ?? { to, open: [], late: 0 };
		group.open.push(complaint);
		if (isLate(complaint, now)) group.late += 1;
		groups.set(to.opd.id, group);
	};
	for (const complaint of complaints.filter(isOpen)) {
		const to = recipientOf(complaint, recipients, directory, settings.opd.id);
		count(complaint, to);
		if (to?.isUnit) count(complaint, recipientOf({ ...complaint, unit: null }, recipients, directory, settings.opd.id));
	}
	return [...groups.values()].sort(
		(a, b) =>
			b.late - a.late || b.open.length - a.open.length || shortName(a.to.opd).localeCompare(shortName(b.to.opd), "id"),
	);
}
