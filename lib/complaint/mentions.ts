/** Account names at the very beginning of a text, as people and Instagram's reply box put them before an answer. */
const LEADING = /^[\s\u200B-\u200F\u202A-\u202E\u2066-\u2069]*(?:@[\p{L}\p{N}_.]+[\s,:;.]*)+/u;

/** The accounts to which a text is addressed: those named before its first word. Lower case, without "@". */
export function addressees(text: string): string[] {
	const names = LEADING.exec(text)?.[0].match(/@[\p{L}\p{N}_.]+/gu) ?? [];
	return names.map((name) => name.slice(1).replace(/\.+$/, "").toLowerCase()).filter((name) => name !== "");
}

/** A text without the accounts to which it is addressed. */
export function withoutAddressees(text: string): string {
	return text.replace(LEADING, "");
}

/**
 * The accounts to which a comment is addressed, lower case. Facebook puts a link with the citizen's name where others put "@name", and all
 * answers below a comment into one thread, whomever they are for: there whoever is named counts. Registered accounts do not: they are named
 * along.
 */
export function addressed(
	{ site, text, mentions }: { site: string; text: string | null; mentions: readonly string[] },
	isRegistered: (handle: string) => boolean,
): string[] {
	const names = addressees(text ?? "");
	return names.length > 0 || site !== "facebook" ? names : mentions.filter((name) => !isRegistered(name));
}
