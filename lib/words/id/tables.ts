/** What is filled into a sentence on a file with a table. */
interface Where {
	row: string;
	column: string;
	size: string;
	limit: string;
}

/** A file with a table (CSV, XLSX): choosing and looking through it; why it cannot be read, and what to do. */
export const tables = {
	import: {
		title: "Impor dan ekspor",
		lead: "Dari Excel (XLSX) atau CSV dengan judul kolom di baris pertama. Isinya ditampilkan dulu; tidak ada yang disimpan sebelum Anda menyetujuinya.",
		choose: "Pilih berkas CSV atau XLSX",
		exportXlsx: "Unduh XLSX",
		exportCsv: "Unduh CSV",
		preview: (file: string) => `Yang akan berubah dengan ${file}`,
		kinds: { new: "baru", changed: "berubah", same: "tetap" },
	},
	orDrop: "atau seret berkasnya ke sini",
	refused: (file: string, reason: string) => `${file} tidak dimasukkan. ${reason}`,
	faults: {
		tooLarge: ({ size, limit }: Where) =>
			`Ukurannya ${size} MB; paling besar ${limit} MB. Pastikan berkas ini memang daftarnya, lalu hapus gambar dan lembar lain.`,
		tooManyRows: ({ limit }: Where) => `Isinya lebih dari ${limit} baris. Bagi menjadi beberapa berkas.`,
		tooManyColumns: ({ limit }: Where) =>
			`Kolomnya lebih dari ${limit}. Hapus kolom yang tidak perlu di sebelah kanan.`,
		encoding: ({ row }: Where) =>
			`Baris ${row} memuat huruf yang bukan UTF-8 (biasanya Windows-1252). Simpan lagi dari Excel sebagai "CSV UTF-8 (dibatasi koma)" atau sebagai XLSX.`,
		utf16: () =>
			`Berkas ini UTF-16 ("Teks Unicode"). Simpan lagi dari Excel sebagai "CSV UTF-8 (dibatasi koma)" atau sebagai XLSX.`,
		quotes: ({ row }: Where) =>
			`Tanda kutip di baris ${row} tidak ditutup. Betulkan baris itu, lalu pilih berkasnya lagi.`,
		mergedHeader: ({ row }: Where) =>
			`Judul kolom di baris ${row} memakai sel gabungan. Pisahkan selnya: satu judul untuk satu kolom.`,
		noValue: ({ row, column }: Where) =>
			`Sel ${column}${row} berisi rumus tanpa hasil. Buka dan simpan berkasnya di Excel, atau ganti rumus dengan nilainya.`,
		errorValue: ({ row, column }: Where) =>
			`Sel ${column}${row} berisi rumus yang salah (misalnya #REF!). Betulkan sel itu.`,
		empty: () => "Berkas ini kosong.",
		noRows: () => "Hanya ada judul kolom, tidak ada baris di bawahnya.",
		oneColumn: () =>
			"Hanya satu kolom yang terbaca. Pemisah kolom harus titik koma, koma, atau tab, dan baris pertama harus berisi judul kolom.",
		html: () => "Isinya halaman web atau XML, bukan Excel. Buka di Excel, lalu simpan sebagai XLSX.",
		oldExcel: () => "Ini Excel lama (.xls). Buka di Excel, lalu simpan sebagai XLSX.",
		password: () => "Berkas ini dilindungi kata sandi. Simpan salinan tanpa kata sandi.",
		otherSpreadsheet: () => "Ini lembar kerja jenis lain (ODS, XLSB). Simpan sebagai XLSX.",
		notTable: () => "Ini bukan tabel. Pilih berkas CSV atau XLSX.",
		damaged: () => "Berkas ini rusak atau tidak lengkap. Buka dan simpan lagi di Excel.",
		inflated: () => "Isi berkas ini terlalu besar setelah dibuka. Tidak dibaca demi keamanan.",
	},
	missing: (columns: string) => `Kolom yang harus ada tetapi tidak ditemukan: ${columns}.`,
	twice: (columns: string) => `Kolom yang muncul dua kali: ${columns}.`,
	unknown: (columns: string) => `Kolom yang tidak dikenal dan tidak dibaca: ${columns}.`,
	found: (columns: string) => `Judul kolom yang ada: ${columns}.`,
	faultsTitle: (count: number) => `${count} kesalahan. Tidak ada yang disimpan sebelum semuanya dibetulkan di berkas.`,
	faultIn: (row: string, column: string, reason: string) => `Baris ${row}, kolom ${column}: ${reason}`,
	faultInRow: (row: string, reason: string) => `Baris ${row}: ${reason}`,
	more: (count: number) => `… dan ${count} lagi.`,
	cells: {
		surplus: (value: string) => `ada isian di luar kolom berjudul ("${value}"); periksa pemisah di dalam teks`,
		empty: () => "harus diisi",
		long: () => "terlalu panjang",
		twice: (value: string) => `sama dengan baris ${value}`,
	} as Record<string, (value: string) => string>,
	wrong: (value: string) => `"${value}" tidak dapat dipakai`,
};
