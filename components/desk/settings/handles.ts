/** First parts of a path on the three sites that look like an account and are none. */
const NOT_AN_ACCOUNT = new Set([
	"p",
	"reel",
	"reels",
	"stories",
	"explore",
	"i",
	"home",
	"search",
	"watch",
	"groups",
	"share",
]);
const HOST = /^(?:https?:\/\/)?(?:[a-z0-9-]+\.)*(?:x\.com|twitter\.com|facebook\.com|fb\.com|instagram\.com)\//i;
/** Facebook allows dots, Instagram dots and underscores, X underscores. */
const HANDLE = /^[a-z0-9._-]{1,60}$/;
/** Facebook accounts without a name: `profile.php?id=1000…`, `people/Nama/1000…`. */
const NUMBERED = /^(?:profile\.php\?(?:.*&)?id=|people\/[^/]+\/)(\d{5,20})/i;

/**
 * Accounts as people paste them — `@Pemkab`, `https://www.instagram.com/pemkab/?hl=id`, several in one line — as handles:
 * lower case, without "@", each once.
 * @returns the handles, and what could not be read as one
 */
export function parseHandles(typed: string): { handles: string[]; unreadable: string[] } {
	const handles = new Set<string>();
	const unreadable: string[] = [];
	for (const part of typed.split(/[\s,;]+/).filter((word) => word !== "")) {
		const handle = toHandle(part);
		if (handle === null) unreadable.push(part);
		else handles.add(handle);
	}
	return { handles: [...handles], unreadable };
}

function toHandle(part: string): string | null {
	const path = part.replace(HOST, "");
	const numbered = path === part ? undefined : NUMBERED.exec(path)?.[1];
	if (numbered !== undefined) return numbered;
	const name = path === part ? part : (path.split(/[/?#]/)[0] ?? "");
	const handle = name.replace(/^@/, "").toLowerCase();
	return HANDLE.test(handle) && !NOT_AN_ACCOUNT.has(handle) ? handle : null;
}

/** Handles as they stand in a text field. */
export function handlesText(handles: readonly string[]): string {
	return handles.map((handle) => `@${handle}`).join(" ");
}
