import type { RunningClock } from "../../complaint/complaint.ts";

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
		/** Told on the day itself, or later. */
		promise: (number: string, topic: string | null, due: string) =>
			`Janji kabar ${due}: ${number}${topic ? `, ${topic}` : ""}.`,
		promiseDue: {
			today: "jatuh tempo hari ini",
			at: (time: string) => `jatuh tempo pukul ${time}`,
			overdue: (day: string) => `lewat sejak ${day}`,
		},
		moreThan: (count: number) => `lebih dari ${count}`,
		overdue: (amount: string) => `${amount} lewat tenggat`,
		soon: (amount: string) => `${amount} segera jatuh tempo`,
		promised: (amount: string) => `${amount} janji kabar jatuh tempo`,
		group: (parts: string[]) => `Aduan: ${parts.join(", ")}.`,
		daily: (running: string, parts: string[]) => `Hari ini ${[`${running} aduan menunggu`, ...parts].join(", ")}.`,
	},
	menus: { complaint: "Catat sebagai aduan", question: "Catat sebagai pertanyaan" },
};
