import type { weekly as id } from "../id/desk-weekly.ts";

export const weekly: typeof id = {
	title: "Weekly report",
	week: "Week",
	previous: "Previous week",
	next: "Next week",
	provisional: (time) => `This week is not over. Provisional figures as of ${time}.`,
	download: "Download report (Excel)",
	asOther: (format) => `Download the report as ${format}`,
	sameAsScreen: (snapshot) => `This file is the same as what is on the screen. Content code ${snapshot}.`,
	figures: "The ten figures of this week",
	lastWeek: (value) => `last week ${value}`,
	log: "Log of complaints",
	rows: (count) => `${count} rows`,
	more: (count) => `Show ${count} more rows`,
	allInFile: "All rows are in the file.",
	nil: "NIL. No complaint was recorded in this week. The nil report can still be downloaded.",
	supplement: "Supplement",
	supplementLead: (since) =>
		`Recorded before this week, with something new since ${since}. Counted apart from the ten figures above.`,
	definitions: "Terms and how it is counted",
	noSupplement: "No supplement.",
};
