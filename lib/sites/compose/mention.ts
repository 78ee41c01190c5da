/** Whether a box begins with `@handle`, and not with a longer name that begins alike. */
export function beginsWithMention(text: string, handle: string): boolean {
	const mention = `@${handle.toLowerCase()}`;
	return text.toLowerCase().startsWith(mention) && !/^[\w.]*\w/.test(text.slice(mention.length));
}

/** Whether a box holds more than the site's own mention of a person, which Facebook lets people shorten to the first name. */
export function holdsMore(
	text: string,
	hasMention: boolean,
	{ author, handle }: { author: string | null; handle: string | null },
): boolean {
	const isMention = (name: string) => name.replace(/\s+/g, " ").toLowerCase().startsWith(text.toLowerCase());
	return text !== "" && !(hasMention && (isMention(`@${handle}`) || isMention(author ?? "")));
}
