import type { Complaint, RecordedComment } from "../../../lib/complaint/complaint.ts";

/** How a citizen is named on the screen: by the account, on Facebook by the name that people see there. */
export function nameOf(
	channel: Complaint["channel"],
	{ author, handle }: Pick<RecordedComment, "author" | "handle">,
	unknown: string,
): { primary: string; secondary: string | null } {
	const account = handle ? `@${handle}` : null;
	const [first, second] = channel === "facebook" || channel === "manual" ? [author, account] : [account, author];
	return { primary: first ?? second ?? unknown, secondary: first ? second : null };
}
