/** Words of the weekly report. */
export const weekly = {
	title: "Laporan mingguan",
	week: "Minggu",
	previous: "Minggu sebelumnya",
	next: "Minggu berikutnya",
	provisional: (time: string) => `Minggu ini belum selesai. Angka sementara per ${time}.`,
	download: "Unduh laporan (Excel)",
	asOther: (format: string) => `Unduh laporan sebagai ${format}`,
	sameAsScreen: (snapshot: string) => `Berkas ini sama dengan yang di layar. Kode isi ${snapshot}.`,
	figures: "Sepuluh angka minggu ini",
	lastWeek: (value: string) => `minggu lalu ${value}`,
	log: "Log aduan",
	rows: (count: number) => `${count} baris`,
	more: (count: number) => `Tampilkan ${count} baris lagi`,
	allInFile: "Semua baris ada di berkas.",
	nil: "NIHIL. Tidak ada aduan yang dicatat pada minggu ini. Laporan nihil tetap dapat diunduh.",
	supplement: "Susulan",
	supplementLead: (since: string) =>
		`Dicatat sebelum minggu ini dan ada perkembangan baru sejak ${since}. Dihitung terpisah dari sepuluh angka di atas.`,
	definitions: "Arti istilah dan cara menghitung",
	noSupplement: "Tidak ada susulan.",
};
