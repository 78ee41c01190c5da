import type { desk as id } from "../id/desk.ts";
import { directory } from "./desk-directory.ts";
import { queue } from "./desk-queue.ts";
import { reminders } from "./desk-reminders.ts";
import { rules } from "./desk-rules.ts";
import { settings } from "./desk-settings.ts";
import { templateFiles } from "./desk-template-files.ts";
import { templates } from "./desk-templates.ts";
import { transfer } from "./desk-transfer.ts";
import { weekly } from "./desk-weekly.ts";

export const desk: typeof id = {
	nav: {
		label: "Parts of the desk",
		queue: "Queue",
		demand: "Chase up",
		weekly: "Weekly report",
		templates: "Ready replies",
		directory: "Directory",
		settings: "Settings",
	},
	pageTitle: (screen) => `${screen} · Tanggap`,
	skip: "Skip to content",
	officer: "Officer",
	loading: "Loading …",
	tryAgain: "Try again",
	storageFault:
		"Tanggap's data on this computer cannot be opened, so nothing can be recorded or saved. Existing records were not deleted. Close all Tanggap tabs, restart the browser, then open it again. If it stays like this, check whether the disk is full.",
	access: {
		missing: "Tanggap may not read pages of X, Facebook and Instagram yet, so the Record button does not appear there.",
		allow: "Allow access",
		refused: "Access was not given. Click once more, then choose Allow when the browser asks.",
	},
	backupDue: {
		never: "There has never been a backup. If this computer breaks, all records are lost.",
		since: (days) => `The last backup was made ${days} days ago. If this computer breaks, later records are lost.`,
		open: "Make a backup",
	},
	directory,
	rules,
	settings,
	reminders,
	queue,
	weekly,
	transfer,
	templates,
	templateFiles,
};
