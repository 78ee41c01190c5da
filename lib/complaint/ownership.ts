import type { Complaint } from "./complaint.ts";

/** Whose complaints notify and count: those captured on this machine or assigned to our OPD. */
export interface Owner {
	/** This machine's device ids, earlier ones too: an import or a restore may begin a new one. */
	deviceIds: readonly string[];
	/** Our OPD, and those that were merged into it. */
	opdIds: readonly string[];
}

export function isOwn(complaint: Pick<Complaint, "device" | "opd">, owner: Owner): boolean {
	return (
		owner.deviceIds.includes(complaint.device) || (complaint.opd !== null && owner.opdIds.includes(complaint.opd.id))
	);
}
