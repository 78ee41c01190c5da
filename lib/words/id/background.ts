import type { RunningClock } from "../../complaint/complaint.ts";

const counted = (overdue: number, soon: number): string[] => [
	...(overdue > 0 ? [`${overdue} lewat tenggat`] : []),
	...(soon > 0 ? [`${soon} segera jatuh tempo`] : []),
];

/** Words of notifications and of the browser's menus. No citizen's data here. */
export const background = {
	notice: {
		/** Title, when the roster names somebody. */
		forOfficer: (officer: string) => `Tanggap: untuk ${officer}`,
		one: (number: string, opd: string | null, owed: string, due: string) =>
			`Aduan ${number}${opd ? ` (${opd})` : ""}: ${owed} ${due}.`,
		owed: {
			response: "tanggapan pertama",
			followUp: "tindak lanjut",
			reopened: "tanggapan setelah dibuka kembali",
		} satisfies Record<RunningClock["of"], string>,
		due: {
			soon: (at: string) => `jatuh tempo ${at}`,
			overdue: (at: string) => `lewat tenggat sejak ${at}`,
		},
		group: (overdue: number, soon: number) => `Aduan: ${counted(overdue, soon).join(", ")}.`,
		daily: (running: number, overdue: number, soon: number) =>
			`Hari ini ${[`${running} aduan menunggu`, ...counted(overdue, soon)].join(", ")}.`,
	},
	menus: { complaint: "Catat sebagai aduan", question: "Catat sebagai pertanyaan" },
};
