import type { transfer as id } from "../id/desk-transfer.ts";

export const transfer: typeof id = {
	making: "Making the file …",
	downloaded: (file) => `${file} downloaded.`,
	notRecorded:
		"The file was downloaded, but the download could not be noted. The next file may hold the same things once more.",
	failed: "The file could not be made. Nothing was downloaded. Try again.",
	holdsWords:
		"This file holds citizens' account names and words. Send it only through official channels, and do not spread it.",
	choose: "Choose a file …",
	orDrop: "or drag a .json file here",
	reading: (file) => `Reading ${file} …`,
	sending: (file, percent) => `Importing ${file}: ${percent}%`,
	uniting: (file) => `Uniting ${file}. A large file takes some minutes; leave this tab open.`,
	progress: "Progress",
	stop: "Stop",
	purposes: { weekly: "Weekly report", handover: "Handover", backup: "Full backup" },
	handover: {
		title: "Handover",
		lead: "For the colleague who goes on at another computer: all open complaints of any week, everything new since the last handover, and the OPDs' answers that citizens have not been told.",
		download: "Download handover file",
	},
	import: {
		title: "Import a file",
		lead: "A JSON file from a colleague: handover, weekly report or backup. Records are united, nothing is doubled, and the settings of this computer do not change.",
		previewLabel: (file) => `Contents of ${file}`,
		from: (purpose, opd, madeAt) => `${purpose} of ${opd}, made ${madeAt}`,
		fresh: "new records",
		known: "records already here",
		complaints: "complaints in it",
		answers: "OPDs' answers that citizens have not been told",
		nothingNew: "All records of this file are already here. There is nothing to import.",
		submit: "Import",
		done: (file, added, complaints, known) =>
			`${file} was imported: ${added} new records on ${complaints} complaints, ${known} records were already here.`,
		ahead: (count) =>
			`${count} records are dated more than 24 hours ahead of this computer's clock. Check the clocks of this computer and of the sender's.`,
	},
	backup: {
		title: "Full backup",
		lead: "All records and settings in one file. Keep it in another place, such as a flash drive or an office folder, once a week.",
		last: (time) => `Last backup: ${time}`,
		never: "There has never been a backup.",
		download: "Download backup",
	},
	restore: {
		title: "Restore from a backup",
		choose: "Choose a backup …",
		notBackup: (file) =>
			`The file ${file} is not a full backup. Nothing was changed. For a handover or a weekly report use Import a file under Weekly report.`,
		previewLabel: (file) => `What will change with ${file}`,
		from: (opd, madeAt) => `Backup of ${opd}, made ${madeAt}.`,
		changes: "Counts now and after restoring",
		now: "Now",
		after: "After",
		rows: { complaints: "Complaints", entries: "Records", documents: "Versions of the settings" },
		missing: (count) =>
			`${count} records on this computer are not in that backup and will not be seen any more after restoring.`,
		keepsPresent: "The present state is downloaded as a file first, so that you can go back.",
		submit: "Download the present state, then restore",
		done: (file) => `The data was restored from ${file}.`,
	},
};
