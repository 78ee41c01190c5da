import type { reminders as id } from "../id/desk-reminders.ts";

export const reminders: typeof id = {
	title: "Reminders and roster",
	soon: "Remind also when a complaint becomes due soon (amber)",
	soonHint: "Which share of the time is left then is set in the deadline rules.",
	red: "Red reminder",
	redAt: (minutes) => {
		if (minutes === 0) return "when the deadline has passed";
		return minutes % 60 === 0 ? `${minutes / 60} h before the deadline` : `${minutes} min before the deadline`;
	},
	days: "Duty days",
	from: "From",
	to: "To",
	daily: "Daily summary",
	dailyHint: "Once a day, only when complaints are waiting.",
	dailyAt: "At",
	told: (days, from, to, zone) =>
		`Reminders come only on ${days}, ${from}–${to} ${zone}; otherwise they wait for the next duty hours.`,
	toldDaily: (at) => `The summary comes at ${at}, or as soon as the browser is opened after that.`,
	toldRoster: "Reminders are for the day's officer and wait until he or she is on duty at this PC.",
	roster: "Use a duty roster",
	rosterHint:
		"Each day its officer becomes the officer at this PC when the browser opens or the duty hours begin; change it in the officer menu if needed.",
	today: (officer) => `On the roster today: ${officer}`,
	anybody: "anybody",
	lost: (officer, days) =>
		`${officer} is no longer among the officers. Once saved, nobody has these days: ${days}. Choose another officer in the roster, or write the name again.`,
	exceptions: "Dates with another officer",
	date: "Date",
	officer: "Officer of the day",
	add: "Add a date",
	remove: (date) => `Remove ${date}`,
	removeShort: "Remove",
	faults: {
		noDay: "Choose at least one day.",
		noTime: "Write a time such as 07.00.",
		backwards: "The end must be after the beginning.",
		tooLate: "The summary must come before the duty hours end.",
		noDate: "Write the whole date, or remove this row.",
		twice: "This date is already in another row.",
	},
};
