import type { background as id } from "../id/background.ts";

export const background: typeof id = {
	notice: {
		summary: (overdue, soon) =>
			[overdue > 0 ? `${overdue} complaints overdue` : "", soon > 0 ? `${soon} complaints due soon` : ""]
				.filter((part) => part !== "")
				.join(", "),
		soon: (number, opd) => `Complaint ${number}${opd ? ` (${opd})` : ""} is due soon.`,
		overdue: (number, opd) => `Complaint ${number}${opd ? ` (${opd})` : ""} is overdue.`,
	},
	menus: { complaint: "Record as complaint", question: "Record as question" },
};
