import type { Deadline, HolidayType } from "../../complaint/clock/rules.ts";
import type { MessageKind, Urgency } from "../../complaint/vocabulary.ts";

/** Words of deadlines: what the rules mean, and where one deadline comes from. Sidebar, desk and report share them. */
export const deadline = {
	amounts: {
		calendarHours: (count: string) => `${count} jam kalender`,
		windowHours: (count: string) => `${count} jam sejak jam petugas`,
		workingHours: (count: string) => `${count} jam kerja`,
		workingDays: (count: string) => `${count} hari kerja`,
	} satisfies Record<Deadline["unit"], (count: string) => string>,
	decimalMark: ",",
	kinds: {
		complaint: "aduan",
		misconduct: "dugaan pungli/penyalahgunaan wewenang",
		question: "pertanyaan",
		suggestion: "usulan",
		appreciation: "apresiasi",
	} satisfies Record<MessageKind, string>,
	urgencies: { low: "rendah", medium: "sedang", high: "tinggi", emergency: "darurat" } satisfies Record<
		Urgency,
		string
	>,
	and: (parts: string[]) => [parts.slice(0, -1).join(", "), parts.at(-1)].filter(Boolean).join(" dan "),
	allMessages: "semua pesan",
	otherMessages: "pesan lainnya",
	ofUrgency: (subject: string, urgencies: string) => `${subject} berurgensi ${urgencies}`,
	nothingOwed: (subject: string) => `${subject}: tidak wajib ditanggapi.`,
	owed: (subject: string, parts: string[]) => `${subject}: ${parts.join("; ")}.`,
	firstResponse: (amount: string) => `tanggapan pertama paling lambat ${amount}`,
	followUp: (amount: string) => `tindak lanjut (tanggapan lengkap atau selesai) paling lambat ${amount}`,
	pauses: "jam berhenti selama menunggu data warga",
	goesOn: "jam tetap berjalan selama menunggu data warga",
	window: (from: string, to: string) =>
		`Jam petugas setiap hari ${from}–${to}. Pesan di luar jam itu mulai dihitung saat jam petugas berikutnya, lalu setiap jam dihitung.`,
	soon: (share: string) => `Ditandai segera bila sisa waktu paling banyak ${share}.`,
	workingDayNote: "Hari diterima tidak dihitung; tenggat jatuh pada akhir jam kerja hari terakhir.",
	weekdays: ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"],
	until: (from: string, to: string) => `${from} s.d. ${to}`,
	closedDay: "tutup",
	season: (name: string, from: string, to: string, hours: string) => `${name} (${from} s.d. ${to}): ${hours}`,
	observes: (kinds: string) => `Libur: ${kinds}.`,
	observesNothing: "Tidak mengenal hari libur.",
	holidayTypes: { national: "libur nasional", cuti: "cuti bersama", regional: "libur daerah" } satisfies Record<
		HolidayType,
		string
	>,
	/** "1 hari kerja, versi 2" */
	version: (name: string, version: number) => `${name}, versi ${version}`,
	since: (date: string) => `berlaku sejak ${date}`,

	title: "Dari mana tenggat ini?",
	nothingOwedNow: "Menurut aturan yang berlaku, pesan ini tidak wajib ditanggapi.",
	clocks: {
		firstResponse: "Tanggapan pertama",
		followUp: "Tindak lanjut (tanggapan lengkap atau selesai)",
		reopened: "Tanggapan setelah dibuka kembali",
	},
	policy: "Aturan",
	legalBasis: "Dasar hukum",
	legalBasisMissing: "belum ditulis di Pengaturan",
	calendar: "Jam kerja",
	holidayTable: "Tabel libur",
	start: "Mulai",
	startEstimate: "≈ waktu komentar hanya diketahui sebagai rentang; dihitung dari yang paling akhir",
	countsFrom: "Dihitung sejak",
	countsFromWhy: "masuk di luar jam petugas",
	days: "Hari demi hari",
	pausedSpan: (from: string, to: string) => `Menunggu data warga ${from} s.d. ${to}: tidak dihitung`,
	total: "Jumlah",
	totalDays: (count: string) => `${count} hari kerja`,
	due: "Tenggat",
	isBeyondTable: "Tabel libur belum memuat tahun tenggat ini, jadi hari libur tahun itu belum dihitung.",
	status: {
		counted: "dihitung",
		receipt: "hari diterima, tidak dihitung",
		weekend: "bukan hari kerja",
		holiday: "libur nasional",
		cuti: "cuti bersama",
		regional: "libur daerah",
		outside: "di luar jam kerja, tidak dihitung",
		paused: "menunggu data warga, tidak dihitung",
	},
	outsideWindow: "di luar jam petugas, tidak dihitung",
	dayNumber: (number: number) => `hari kerja ke-${number}`,
	hours: (hours: number, minutes: number) =>
		[hours > 0 ? `${hours} jam` : "", minutes > 0 || hours === 0 ? `${minutes} mnt` : ""].filter(Boolean).join(" "),
	judged: (due: string, policy: string, table: string) =>
		`Dinilai dengan tenggat ${due} menurut ${policy}, tabel libur ${table}. Penilaian ini tidak berubah.`,
	judgedWithout: (policy: string) => `Saat dinilai tidak ada tenggat menurut ${policy}.`,
	unknownPolicy: "aturan yang tidak tercatat",
	wouldDiffer: (due: string) => `Menurut aturan sekarang tenggatnya ${due}.`,
	wouldOweNothing: "Menurut aturan sekarang pesan ini tidak wajib ditanggapi.",
	followUpDue: (time: string) => `Tindak lanjut paling lambat ${time}`,
	held: "Lama di tiap OPD",
	heldFor: (opd: string, duration: string) => `${opd}: ${duration}`,
	heldStill: (opd: string, duration: string) => `${opd}: ${duration} (sekarang)`,
	heldNote: "Tenggat untuk warga tidak diulang saat OPD berganti.",
};
