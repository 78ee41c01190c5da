/** Facebook's selectors by name; the one live table that rules look them up in and that an adapter file replaces (adapter.ts). */
export const FACEBOOK = {
	/** A post or comment: by its role, or, where roles are gone, by its number in the feed and by the label that only comments have. */
	article: [
		'[role="article"]',
		"div:not([role])[aria-posinset]",
		...["Comment by ", "Reply by ", "Komentar oleh ", "Balasan "].map(
			(label) => `div:not([role])[aria-label^="${label}"]`,
		),
	].join(", "),
	/** One line of somebody's words. */
	block: 'div[dir="auto"]',
	button: '[role="button"]',
	commentLink: 'a[href*="comment_id="]',
	/** The author's link in the form that gives the post's number away. */
	encodedLink: 'a[href*="comment_id=Y29tbWVudD"]',
	editor: '[role="textbox"], [contenteditable="true"]',
	/** What never holds the words of a comment, besides controls and editors: links, the row of controls. */
	elsewhere: 'a, form, ul, [role="toolbar"], [role="tooltip"], time, abbr',
	landmarks: '[role="dialog"], [role="complementary"]',
	link: "a[href]",
	loading: '[role="status"]',
	media: "img, video, [role=img]",
	panel: '[role="complementary"]',
	/** More boxes of that kind. */
	page: '[role="feed"], main, body',
	/** Elements that may hold words where directions and languages are gone. */
	plain: "div, span, p",
	/** A post's place in its feed. */
	placed: "[aria-posinset]",
	/** The words of a post, which only posts mark. */
	postWords: '[data-ad-rendering-role="story_message"], [data-ad-preview="message"]',
	/** What is an article by its role. */
	role: '[role="article"]',
	/** Says under a post that it was paid for. */
	sponsored: 'a[href*="/ads/about"], [aria-label="Sponsored"], [aria-label="Bersponsor"]',
	/** Boxes that hold a post and its comments, and no comment is one. */
	surface: '[role="dialog"], [role="main"], [role="complementary"]',
	/** Around the words, and around names. */
	span: 'span[dir="auto"]',
	spans: 'span[dir="auto"], [lang]',
	tooltip: '[role="tooltip"]',
	/** Wraps each comment on a Page's timeline. */
	wrapper: "[data-commentid]",
};
