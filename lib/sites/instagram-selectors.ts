/** Instagram's selectors by name; the one live table that rules look them up in and that an adapter file replaces (adapter.ts). */
export const INSTAGRAM = {
	avatar: "img[alt]",
	commentLink: 'a[href*="/c/"]',
	dialog: '[role="dialog"]',
	time: "time",
};
