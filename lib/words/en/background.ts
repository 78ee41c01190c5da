import type { background as id } from "../id/background.ts";

export const background: typeof id = {
	notice: {
		forOfficer: (officer) => `Tanggap: for ${officer}`,
		one: (number, opd, owed, due) => `Complaint ${number}${opd ? ` (${opd})` : ""}: ${owed} ${due}.`,
		owed: {
			response: "the first response is",
			followUp: "the follow-up is",
			reopened: "the response after reopening is",
		},
		due: {
			soon: (at) => `due ${at}`,
			overdue: (at) => `overdue since ${at}`,
		},
		promise: (number, topic, due) => `Promised news ${due}: ${number}${topic ? `, ${topic}` : ""}.`,
		promiseDue: {
			today: "due today",
			at: (time) => `due at ${time}`,
			overdue: (day) => `overdue since ${day}`,
		},
		moreThan: (count) => `more than ${count}`,
		overdue: (amount) => `${amount} overdue`,
		soon: (amount) => `${amount} due soon`,
		promised: (amount) => `${amount} with promised news due`,
		group: (parts) => `Complaints: ${parts.join(", ")}.`,
		daily: (running, parts) => `Waiting today: ${[running, ...parts].join(", ")}.`,
	},
	menus: { complaint: "Record as complaint", question: "Record as question" },
};
