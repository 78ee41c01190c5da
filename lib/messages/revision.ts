/** What `storage.local.rev` holds: set by the background after every commit, so that every context asks again for what it shows. */
export interface Revision {
	/** Different after every change. */
	token: string;
	/** Complaints that changed; null means "ask for everything again" (more than fit, or the background has just started). */
	ids: string[] | null;
}

export const REVISION_KEY = "rev";
const MOST_IDS = 50;

/** The revision to announce for some changed subjects. */
export function revisionOf(changed: readonly string[] | null, token: string): Revision {
	return { token, ids: changed === null || changed.length > MOST_IDS ? null : [...changed] };
}
