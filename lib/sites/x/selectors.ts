/** X's selectors by name; the one live table that rules look them up in and that an adapter file replaces (adapter.ts). */
export const X = {
	article: "article",
	/** Holds the avatar, and below it the line that joins a tweet with the next. */
	avatarColumn: '[data-testid="Tweet-User-Avatar"]',
	/** Names the account in its test id. */
	avatar: '[data-testid^="UserAvatar-Container-"]',
	button: 'button, [role="button"]',
	cell: '[data-testid="cellInnerDiv"]',
	controls: '[role="group"] button, [role="group"] [role="button"]',
	dialog: '[role="dialog"], #layers > div',
	/** The tweet that a status page is about. */
	focal: 'article[tabindex="-1"]',
	heading: 'h2, [role="heading"][aria-level="2"]',
	landmarks: 'h2, [role="heading"][aria-level="2"], article[tabindex="-1"], [role="dialog"], #layers > div',
	/** What a block of words never holds. */
	holdsMore: 'a time, [role="group"], svg',
	language: "[lang]",
	linkParts: "a span, a div",
	/** Whether there are test ids at all. */
	marked: "[data-testid]",
	nameLinks: '[data-testid="User-Name"] a',
	nameParts: '[data-testid="User-Name"] span',
	/** What holds no words, or not only. */
	notWords: 'a, button, time, [role="group"], [role="button"]',
	notification: '[data-testid="notification"]',
	placement: '[data-testid="placementTracking"]',
	plain: 'div[dir="auto"]',
	quote: '[role="link"]:not(a), div[tabindex="0"]',
	quoteParts: '[data-testid="User-Name"], [data-testid="tweetText"], time',
	reply: '[data-testid="reply"]',
	row: '[role="group"]',
	rowButtons:
		'[data-testid="reply"], [data-testid="retweet"], [data-testid="unretweet"], [data-testid="like"], [data-testid="unlike"]',
	/** Sends what stands in the composer's dialog. */
	send: '[data-testid="tweetButton"]',
	showMore: '[data-testid="tweet-text-show-more-link"]',
	time: "time",
	/** The one link that names a tweet holds its time; without an address it still says that this is a tweet. */
	timed: 'a[href*="/status"] time, a:not([href]) time',
	tweet: 'article[data-testid="tweet"]',
	userName: '[data-testid="User-Name"]',
	words: '[data-testid="tweetText"]',
};
