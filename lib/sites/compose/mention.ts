/** Whether a box begins with `@handle`, and not with a longer name that begins alike. */
export function beginsWithMention(text: string, handle: string): boolean {
	const mention = `@${handle.toLowerCase()}`;
	return text.toLowerCase().startsWith(mention) && !/^[\w.]*\w/.test(text.slice(mention.length));
}
