/** Id of the search field of the picker: there is one in a sidebar. */
export const REPLY_SEARCH = "reply-search";

/** The keyboard goes into the picker's search field, and the picker comes into view as far as it fits. */
export function focusReplySearch(): void {
	const field = document.getElementById(REPLY_SEARCH);
	field?.focus({ preventScroll: true });
	field?.closest(".replies")?.scrollIntoView?.({ block: "start" });
}
