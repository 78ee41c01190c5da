import type { ArgsOf } from "../messages/contract.ts";
import type { History } from "../messages/values.ts";
import { complaintsAtPlace } from "../store/places.ts";
import { complaintOfRow } from "../store/rows.ts";
import type { ComplaintRow, Database } from "../store/schema.ts";
import { citizenKey } from "../store/view.ts";

const MOST_OF_CITIZEN = 50;
const MOST_OF_PLACE = 10;

/** What this citizen still has open, and what was reported for the same place before. Both by index; erased complaints are in neither. */
export async function history(db: Database, { site, handle, location, except }: ArgsOf<"history">): Promise<History> {
	const isOther = ({ id, isOpen }: ComplaintRow): boolean => id !== except && isOpen === 1;
	const citizen = citizenKey(site, handle);
	const rows =
		citizen === "" ? [] : await db.complaints.where({ citizen }).and(isOther).limit(MOST_OF_CITIZEN).toArray();
	return {
		open: rows.sort((a, b) => a.dueAt - b.dueAt).map(complaintOfRow),
		place: await complaintsAtPlace(db, location, except, MOST_OF_PLACE),
	};
}
