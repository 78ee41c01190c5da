/** Facebook's selectors by name; the one live table that rules look them up in and that an adapter file replaces (adapter.ts). */
export const FACEBOOK = {
	/** A post or comment: by its role, or, where roles are gone, by the label that only comments have. */
	article: [
		'[role="article"]',
		...["Comment by ", "Reply by ", "Komentar oleh ", "Balasan "].map(
			(label) => `div:not([role])[aria-label^="${label}"]`,
		),
	].join(", "),
	commentLink: 'a[href*="comment_id="]',
	landmarks: '[role="dialog"], [role="complementary"]',
	/** Wraps each comment on a Page's timeline. */
	wrapper: "[data-commentid]",
};
