import { QUEUE_VIEWS, type QueueView } from "../complaint/queue-query.ts";
import { writeDocument } from "../store/documents.ts";
import type { ActionContext } from "./perform.ts";

/** Saves the named filters of the queue as a new version; older ones stay. */
export function saveQueueViews({ db, now, random }: ActionContext, views: readonly QueueView[]): Promise<void> {
	return writeDocument(db, QUEUE_VIEWS, views, { now, random });
}
