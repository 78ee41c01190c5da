import type { page as id } from "../id/page.ts";

export const page: typeof id = {
	record: "Record",
	recordLong: "Record this comment in Tanggap",
	dismissedLong: "Nothing to record. Click to open in Tanggap",
	openLong: "Click to open in Tanggap",
	followUp: "follow-up: ",
	sidebarTitle: "Tanggap",
	expand: "Open Tanggap",
	reload: "Tanggap has just been updated. Reload this page?",
	resize: "Resize Tanggap",
};
