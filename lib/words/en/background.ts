import type { background as id } from "../id/background.ts";

const counted = (overdue: number, soon: number): string[] => [
	...(overdue > 0 ? [`${overdue} overdue`] : []),
	...(soon > 0 ? [`${soon} due soon`] : []),
];

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
		group: (overdue, soon) => `Complaints: ${counted(overdue, soon).join(", ")}.`,
		daily: (running, overdue, soon) => `Today ${[`${running} complaints wait`, ...counted(overdue, soon)].join(", ")}.`,
	},
	menus: { complaint: "Record as complaint", question: "Record as question" },
};
