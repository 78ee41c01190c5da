import type { Complaint } from "../complaint/complaint.ts";
import type { Database } from "../store/schema.ts";

/** How long after closing a call-back contact or an unsent answer is kept, milliseconds. */
const KEPT_AFTER_CLOSING_MS = 7 * 86_400_000;

/** Keeps the call-back contact of a complaint entered by hand: on this PC alone, in no file. */
export async function keepContact(db: Database, complaintId: string, contact: string, now: number): Promise<void> {
	await db.contacts.put({ complaintId, contact, savedAt: now });
}

/** The call-back contact of a complaint, or null. */
export async function contactOf(db: Database, complaintId: string): Promise<string | null> {
	return (await db.contacts.get(complaintId))?.contact ?? null;
}

/**
 * Deletes contacts a week after their complaint was closed, at once when its words were erased, and a week after they were saved when the record
 * itself was undone (until then the undoing can be undone).
 * @param now UTC milliseconds
 * @returns how many were deleted
 */
export async function deleteOldContacts(db: Database, now: number): Promise<number> {
	return db.transaction("rw", db.contacts, db.complaints, async () => {
		const old: string[] = [];
		for (const { complaintId, savedAt } of await db.contacts.toArray()) {
			if (await isOver(db, complaintId, savedAt, now)) old.push(complaintId);
		}
		await db.contacts.bulkDelete(old);
		return old.length;
	});
}

/** Whether what was kept beside a complaint at `savedAt` has outlived it at `now` (see `deleteOldContacts`). */
export async function isOver(db: Database, complaintId: string, savedAt: number, now: number): Promise<boolean> {
	const complaint = await parentOf(db, complaintId);
	return complaint?.isErased === true || endOf(complaint, savedAt) <= now - KEPT_AFTER_CLOSING_MS;
}

/** The complaint, or the one that goes on in its place after merging. */
async function parentOf(db: Database, id: string): Promise<Complaint | undefined> {
	const complaint = (await db.complaints.get(id))?.complaint;
	if (complaint?.status.type !== "merged" || complaint.isErased) return complaint;
	return (await db.complaints.get(complaint.status.into))?.complaint;
}

function endOf(complaint: Complaint | undefined, savedAt: number): number {
	if (complaint === undefined) return savedAt;
	return complaint.status.type === "closed" ? complaint.status.at : Number.POSITIVE_INFINITY;
}
