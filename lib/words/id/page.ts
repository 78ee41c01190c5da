/** Words of the mark and the dock in the site's page. The site can read them: no author, words, note or officer. */
export const page = {
	record: "Catat",
	recordLong: "Catat komentar ini di Tanggap",
	dismissedLong: "Tidak perlu dicatat. Klik untuk membuka di Tanggap",
	openLong: "Klik untuk membuka di Tanggap",
	followUp: "tindak lanjut: ",
	sidebarTitle: "Tanggap",
	expand: "Buka Tanggap",
	reload: "Tanggap baru saja diperbarui. Muat ulang halaman ini?",
	resize: "Ubah lebar Tanggap",
};
