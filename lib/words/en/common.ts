import type { common as id } from "../id/common.ts";
import { states } from "./states.ts";

export const common: typeof id = {
	product: "Tanggap",
	states,
	notRecorded: "not recorded",
	messageKinds: {
		complaint: "Complaint (aduan)",
		misconduct: "Alleged extortion or abuse of power (to the Inspektorat)",
		question: "Question",
		suggestion: "Suggestion",
		appreciation: "Appreciation",
	},
	laporClasses: {
		complaint: "Pengaduan Tidak Berkadar Pengawasan",
		misconduct: "Pengaduan Berkadar Pengawasan",
		question: "Permintaan Informasi",
		suggestion: "Aspirasi",
		appreciation: "Apresiasi",
	},
	urgencies: { low: "Low", medium: "Medium", high: "High", emergency: "Emergency" },
	dismissals: { insult: "insult", spam: "spam/gambling", chat: "chat", clear: "already clear" },
	outcomes: {
		handled: "handled",
		"not-ours": "not our authority",
		incomplete: "data incomplete",
		duplicate: "duplicate",
		"not-a-complaint": "not a complaint",
	},
	replyKinds: { acknowledgement: "first response", substantive: "full answer (answers the complaint)" },
	sites: { x: "X", facebook: "Facebook", instagram: "Instagram", manual: "Entered by hand" },
	intakes: { dm: "DM", phone: "Telephone", whatsapp: "WhatsApp", counter: "Counter", other: "Other" },
	siteCodes: { x: "X", facebook: "FB", instagram: "IG", manual: "Manual" },
	zones: { "Asia/Jakarta": "WIB (Jakarta)", "Asia/Makassar": "WITA (Makassar)", "Asia/Jayapura": "WIT (Jayapura)" },
	estimate: "estimate",
	faults: {
		"bad-arguments": "The input cannot be accepted. Nothing was saved. Check it and try again.",
		"wrong-sender": "This cannot be done from this page. Nothing was saved. Open Tanggap from its icon in the browser.",
		"unknown-message": "This part of Tanggap is out of date. Reload the page and try again.",
		"not-configured": "The first-run settings are missing. Open Tanggap's desk to fill them in.",
		"not-found": "The record was not found. Perhaps it was undone. Reload the page.",
		storage:
			"Data cannot be stored on this computer. Nothing was recorded. Close all Tanggap tabs, restart the browser, then try again.",
		"import-incomplete": "The file did not arrive whole. Nothing was imported. Choose the file once more.",
		disconnected:
			"Tanggap has just been updated. Reload this page. What was typed since the update is not saved: copy it first.",
		internal: "Something went wrong in Tanggap. Nothing was saved. Try again.",
	},
	fullStorage:
		"This computer's disk is full, so nothing can be recorded. The existing records are untouched. Download a backup in Settings, free some disk space, then try again.",
	newerStorage:
		"Tanggap's data on this PC was written by a newer version, so this version does not open it. No record was changed or lost. Update Tanggap on the browser's extensions page, then restart the browser.",
	rebuilding: {
		text: "Reordering the records after the update … Some complaints are not in the queue yet.",
		progress: (done, all) => `${done} of ${all}`,
	},
	save: "Save",
	cancel: "Cancel",
	close: "Close",
	undo: "Undo",
	copy: "Copy",
	copied: "Copied",
	copyByHand: "Press Ctrl+C to copy",
	now: "now",
	none: "–",
};
