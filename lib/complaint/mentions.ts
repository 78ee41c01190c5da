/** Account names at the very beginning of a text, as people and Instagram's reply box put them before an answer. */
const LEADING = /^[\s\u200B-\u200F\u202A-\u202E\u2066-\u2069]*(?:@[\p{L}\p{N}_.]+[\s,:;.]*)+/u;

/** The accounts to which a text is addressed: those named before its first word. Lower case, without "@". */
export function addressees(text: string): string[] {
	const names = LEADING.exec(text)?.[0].match(/@[\p{L}\p{N}_.]+/gu) ?? [];
	return names.map((name) => name.slice(1).replace(/\.+$/, "").toLowerCase()).filter((name) => name !== "");
}
