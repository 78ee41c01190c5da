import type { history as id } from "../id/sidebar-history.ts";

export const history: typeof id = {
	title: "History",
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
};
