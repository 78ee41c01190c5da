const DAY = 86_400_000;
/** A backup is asked for after this many days. */
const REMIND_AFTER_DAYS = 7;

/**
 * Whole days without a backup once they are too many, else null. All instants in UTC milliseconds.
 * @param usedSince when this agency began to use Tanggap, which counts while there never was a backup
 */
export function backupDueSince(lastBackupAt: number | null, usedSince: number | null, now: number): number | null {
	const since = lastBackupAt ?? usedSince;
	if (since === null) return null;
	const days = Math.floor((now - since) / DAY);
	return days >= REMIND_AFTER_DAYS ? days : null;
}
