import { createDirectory, type Organisation } from "../complaint/directory.ts";
import { uuidv7 } from "../complaint/ids.ts";
import type { Road } from "../complaint/roads.ts";
import { DIRECTORY, ROADS } from "../store/directory.ts";
import { writeDocument } from "../store/documents.ts";
import type { ActionContext } from "./perform.ts";
import { recomputeOpen } from "./recompute.ts";

/**
 * Saves the agency's organisations as a new version. Where another calendar holds for an OPD than before, the deadlines of what is open are
 * counted anew; what was assigned to an OPD that is merged into ours becomes ours.
 * @param organisations a list as `directoryDocument` admits it
 */
export async function saveDirectory(context: ActionContext, organisations: readonly Organisation[]): Promise<void> {
	const write = () => writeDocument(context.db, DIRECTORY, organisations, context);
	const directory = createDirectory(organisations);
	const { calendarIds } = directory;
	const ownOpdIds = directory.idsOf(context.settings.opd.id);
	const isSameOwn = ownOpdIds.toSorted().join("|") === context.ownOpdIds.toSorted().join("|");
	if (isSameOwn && isSame(calendarIds, context.rules.calendarIds)) return write();
	const action = uuidv7(context.now, context.random(10));
	await recomputeOpen({ ...context, ownOpdIds, rules: { ...context.rules, calendarIds } }, action, "calendar", write);
}

/** Saves the agency's roads as a new version. */
export function saveRoads({ db, now, random }: ActionContext, roads: readonly Road[]): Promise<void> {
	return writeDocument(db, ROADS, roads, { now, random });
}

function isSame(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): boolean {
	const ids = Object.keys(one);
	return ids.length === Object.keys(other).length && ids.every((id) => one[id] === other[id]);
}
