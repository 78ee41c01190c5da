/** X's selectors by name; the one live table that rules look them up in and that an adapter file replaces (adapter.ts). */
export const X = {
	article: "article",
	avatar: '[data-testid^="UserAvatar-Container-"]',
	controls: '[role="group"] button, [role="group"] [role="button"]',
	heading: 'h2, [role="heading"][aria-level="2"]',
	landmarks: 'h2, [role="heading"][aria-level="2"], article[tabindex="-1"], [role="dialog"]',
	linkParts: "a span, a div",
	nameParts: '[data-testid="User-Name"] span',
	reply: '[data-testid="reply"]',
	tweet: 'article[data-testid="tweet"]',
};
