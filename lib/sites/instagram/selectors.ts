/** Instagram's selectors by name; the one live table that rules look them up in and that an adapter file replaces (adapter.ts). */
export const INSTAGRAM = {
	/** Under a post on the home feed: "View all 12 comments". */
	allComments: 'a[href*="/comments/"]',
	avatar: "img[alt]",
	/** What can be pressed: by its role, or, where roles are gone, by its place in the tab order. */
	button: 'button, [role="button"], div[tabindex="0"], span[tabindex="0"]',
	commentLink: 'a[href*="/c/"]',
	dialog: '[role="dialog"], [aria-modal="true"]',
	/** What makes a dialog the surface of a post. */
	dialogWithPost: 'a[href*="/c/"] time, article time, ul time',
	/** Boxes that hold lists of comments or a whole post, never one comment. */
	edge: 'li, ul, article, main, section, header, form, body, [role="dialog"], [role="main"]',
	/** A post of the home feed. */
	feedPost: "article",
	header: "header",
	heading: "h2, h3",
	icon: "svg",
	link: "a",
	list: "ul",
	media: "img, video",
	navigation: "nav",
	/** What a control holds that is no word to press. */
	noWord: "svg, img, time",
	picture: "img",
	plainWords: "span, div, p",
	/** A post with all that belongs to it. */
	post: 'article, main, [role="main"]',
	/** What only a post has: its heading, its form, the rule above its comments. */
	postMark: "h1, header, form, textarea, hr",
	/** Parts of a post that hold neither its caption nor comments. */
	postRow: "header, nav, section",
	postTitle: "h1",
	/** Lists of replies in the modal, by class: only confirms what the nesting already says. */
	replyList: "ul._a9yo, ul._a9yp",
	row: "li",
	time: "time",
	/** Times of a post and its comments, without that of its heading. */
	timeBelowHeading: "time:not(header time)",
	words: 'span[dir="auto"], div[dir="auto"], h1',
};
