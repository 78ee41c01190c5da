/** Words of notifications and of the browser's menus. No citizen's data here. */
export const background = {
	notice: {
		summary: (overdue: number, soon: number) =>
			[overdue > 0 ? `${overdue} aduan lewat tenggat` : "", soon > 0 ? `${soon} aduan segera jatuh tempo` : ""]
				.filter((part) => part !== "")
				.join(", "),
		soon: (number: string, opd: string | null) => `Aduan ${number}${opd ? ` (${opd})` : ""} segera jatuh tempo.`,
		overdue: (number: string, opd: string | null) => `Aduan ${number}${opd ? ` (${opd})` : ""} lewat tenggat.`,
	},
	menus: { complaint: "Catat sebagai aduan", question: "Catat sebagai pertanyaan" },
};
