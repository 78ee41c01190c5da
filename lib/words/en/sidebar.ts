import type { sidebar as id } from "../id/sidebar.ts";

export const sidebar: typeof id = {
	times: {
		due: (full) => `due ${full}`,
		waitingSince: (time) => `waiting since ${time}`,
		answeredAt: (time) => `answered ${time}`,
		closed: (outcome) => `closed: ${outcome}`,
		mergedInto: (number) => `merged into ${number}`,
	},
	combobox: {
		nothing: "Nothing fits",
		found: (count) => (count === 1 ? "1 choice" : `${count} choices`),
	},
	fields: { text: "text", author: "name", handle: "account", permalink: "link", postedAt: "time of the comment" },
	replyKindsShort: { acknowledgement: "first response", substantive: "full answer" },
	history: {
		captured: (site) => `Recorded from ${site}`,
		corrected: (field, value) => (value === null ? `Corrected: ${field}` : `Corrected: ${field} to ${value}`),
		classified: (parts) => `Classified: ${parts.filter((part) => part !== null).join(" · ")}`,
		assigned: (opd) => `agency ${opd}`,
		replied: (kind, source) => `Answered: ${kind} (${source})`,
		sources: {
			confirmed: "confirmed as sent by the officer",
			declared: "as stated by the officer",
			detected: "read on the page",
		},
		paused: "Waiting for the citizen's data",
		resumed: "No longer waiting for the citizen's data",
		noted: "Internal note",
		merged: (number) => `Merged with ${number}`,
		closed: (outcome) => `Closed: ${outcome}`,
		reopened: "Reopened",
		dismissed: (reason) => `No record needed: ${reason}`,
		erased: "The citizen's words were deleted",
		undone: "undone",
		exported: "Included in a report file",
		foreign: "An entry of a newer version of Tanggap",
		bringBack: "Restore",
		recordedLater: (time) => `recorded ${time}`,
	},
};
