import type { State } from "../../complaint/state.ts";

/** The word of each state (DESIGN.md). */
export const states = {
	onTrack: "dalam tenggat",
	soon: "segera",
	overdue: "lewat tenggat",
	followUpOverdue: "tindak lanjut lewat tenggat",
	noDeadline: "tanpa tenggat",
	answered: "ditanggapi, belum selesai",
	answeredOnTime: "ditanggapi tepat waktu",
	answeredLate: "ditanggapi terlambat",
	paused: "menunggu data warga",
	closed: "selesai",
	merged: "digabung",
	dismissed: "tidak perlu dicatat",
} satisfies Record<State, string>;
