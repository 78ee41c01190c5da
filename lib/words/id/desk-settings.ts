/** Words of the first run and of the settings. */
export const settings = {
	start: {
		title: "Selamat datang di Tanggap",
		lead: "Catat komentar warga di X, Facebook, dan Instagram sebagai aduan, jaga tenggat 1\u00a0x\u00a024\u00a0jam, balas, dan kirim laporan mingguan. Semua data disimpan di komputer ini saja.",
		needed: "Tiga isian ini cukup untuk mulai",
		optional: "Isian lain, boleh dilengkapi nanti",
		optionalHint: "Semuanya dapat diubah lagi di Pengaturan.",
		begin: "Simpan dan mulai",
	},
	ready: {
		title: "Siap dipakai",
		lead: (opd: string) => `Tanggap sudah disetel untuk ${opd}. Buka salah satu situs, lalu catat aduan pertama.`,
		open: "Buka situs",
		newTab: "terbuka di tab baru",
		how: "Cara mulai",
		steps: [
			"Buka unggahan atau komentar warga di salah satu situs di atas, dengan akun yang biasa Anda pakai.",
			"Klik ○ Catat di bawah komentarnya. Panel Tanggap terbuka dan isiannya sudah terisi.",
			"Tekan Ctrl+Enter untuk menyimpan. Tenggat mulai dihitung dan aduan masuk ke Antrean.",
		],
		shortcut: (keys: string) => `${keys} membuka dan menutup panel Tanggap di halaman situs.`,
		queue: "Ke Antrean",
	},
	title: "Pengaturan",
	agency: "Instansi",
	regency: "Nama kabupaten/kota",
	regencyHint: "Contoh: Kabupaten Jepara",
	opd: "OPD Anda",
	opdPlaceholder: "Ketik nama atau singkatan",
	opdOther: "Tidak ada di daftar, tulis sendiri",
	opdName: "Nama OPD",
	opdNameHint: "Sesuaikan dengan nama resmi di daerah Anda.",
	opdAbbreviation: "Singkatan",
	officers: "Nama petugas",
	officersHint: "Bila lebih dari satu, satu nama per baris.",
	units: "Bidang dan UPTD",
	unitsHint: "Satu per baris. Dipakai saat aduan ditujukan ke OPD Anda sendiri.",
	accounts: "Akun resmi",
	accountsHint:
		"Boleh @nama atau tautan akun; bila lebih dari satu, pisahkan dengan spasi. Dipakai untuk mengenali balasan Anda sendiri.",
	registered: {
		title: "Akun pimpinan dan OPD lain",
		hint: "Boleh @nama atau tautan akun; bila lebih dari satu, pisahkan dengan spasi.",
		titles: { leader: "Pimpinan", opd: "OPD lain" },
		hints: {
			leader: "Komentar pimpinan yang menyebut akun OPD dikenali sebagai disposisi.",
			opd: "Balasan akun ini dicatat sebagai jawaban OPD tersebut, dan komentar yang menyebutnya diusulkan ke OPD itu.",
		},
		add: { leader: "Tambah pimpinan", opd: "Tambah OPD" },
		leader: "Sebutan pimpinan",
		leaderExample: "Contoh: Bupati",
		opd: "OPD",
		remove: "Hapus",
	},
	adapter: {
		title: "Berkas adaptor situs",
		lead: "Bila tampilan situs berubah dan komentar tidak lagi terbaca, pengelola Tanggap dapat mengirim berkas kecil ini agar terbaca lagi pada hari yang sama. Isinya hanya daftar penunjuk letak, bukan program.",
		none: "Belum ada berkas yang dipasang; Tanggap memakai bawaannya.",
		revision: (revision: string) => `revisi ${revision}`,
		choose: "Pilih berkas adaptor",
		preview: (site: string, revision: string, count: number) =>
			`Untuk ${site}, revisi ${revision}, mengganti ${count} penunjuk letak.`,
		install: "Pasang",
		installed: (site: string, revision: string) => `Berkas adaptor ${site} revisi ${revision} dipasang`,
		remove: "Hapus",
		removed: (site: string) => `Berkas adaptor ${site} dihapus; bawaan Tanggap dipakai lagi`,
		refused: (file: string, reason: string) =>
			`Berkas ${file} tidak dapat dipasang: ${reason} Tidak ada yang diubah. Minta pengirim memeriksanya.`,
		faults: (fault: { code: string; field?: string; selector?: string }): string => {
			if (fault.code === "large") return "ukurannya terlalu besar.";
			if (fault.code === "notJson") return "isinya bukan JSON.";
			if (fault.code === "foreign") return "ini bukan berkas adaptor Tanggap.";
			if (fault.code === "field") return `isian "${fault.field}" salah atau tidak dikenal.`;
			if (fault.code === "unknown") return `penunjuk "${fault.selector}" tidak dikenal versi ini.`;
			if (fault.code === "slow")
				return `penunjuk "${fault.selector}" memakai ":has(…)", yang dapat membuat halaman situs tersendat.`;
			return `penunjuk "${fault.selector}" tidak dapat dipakai peramban.`;
		},
	},
	place: "Waktu dan darurat",
	zone: "Zona waktu",
	emergencyNumber: "Nomor darurat",
	emergencyHint: "112 belum berlaku di semua daerah. Pastikan dulu nomornya aktif.",
	look: "Tampilan",
	language: "Bahasa",
	languages: { id: "Indonesia", en: "English" },
	markStyle: "Tanda pada komentar",
	markStyles: { full: "OPD dan sisa waktu", dot: "titik saja" },
	markHint: "Situs dapat membaca tanda ini. Pilih titik bila nama OPD tidak perlu terlihat.",
	singleKeys: "Pintasan satu tombol (1 2 3 n k /) di panel",
	singleKeysHint:
		"1 2 3 memilih OPD, n ke komentar berikutnya yang belum ditangani, k ke halaman keliling berikutnya, / mencari balasan. Ctrl+Enter dan Alt+1 s.d. Alt+3 selalu berfungsi. Alt+Shift+B di kotak balasan situs membuka balasan siap pakai untuk komentar itu; Ctrl+D di sana menjadikannya favorit, Esc kembali ke kotaknya.",
	replies: "Isian balasan",
	repliesHint: "Dipakai di balasan siap pakai. Yang kosong akan ditanyakan saat membalas.",
	officialDomains: "Domain resmi",
	officialDomainsHint:
		"Satu per baris, misalnya go.id. Tautan lain, selain kanal aduan dan tautan PPID di atas, ditanyakan dulu sebelum disisipkan.",
	checkNumbers:
		"Tanggap tidak tahu nomor telepon daerah Anda. Hubungi setiap nomor sekali sebelum dipakai: nomor yang salah dalam keadaan darurat membahayakan warga.",
	salutation: "Sapaan",
	salutationHint: "Contoh: Kak, Bapak/Ibu",
	values: {
		nama_instansi: "Nama instansi",
		kanal_resmi: "Kanal aduan resmi",
		akun_resmi: "Akun resmi yang disebut dalam balasan",
		jam_layanan: "Jam layanan",
		pimpinan: "Pimpinan daerah",
		pejabat_eskalasi: "Pejabat tujuan laporan keterlambatan",
		telp_ambulans: "Telepon ambulans",
		telp_damkar: "Telepon damkar",
		telp_bpbd: "Telepon BPBD",
		tautan_ppid: "Tautan PPID",
	} as Record<string, string>,
	examples: {
		nama_instansi: "Contoh: Dinas Kesehatan Kabupaten Jepara",
		kanal_resmi: "Contoh: lapor.go.id",
		akun_resmi: "Contoh: @dinkesjepara",
		jam_layanan: "Contoh: Senin s.d. Jumat, 07.30–16.00 WIB",
		pimpinan: "Contoh: Bapak Bupati",
		pejabat_eskalasi: "Contoh: Kepala Dinas",
	} as Record<string, string>,
	saved: "Pengaturan tersimpan",
	unsaved: "Ada perubahan yang belum disimpan.",
	discard: "Buang perubahan",
	saveAll: "Simpan pengaturan",
	required: {
		regency: "Tulis nama kabupaten atau kota.",
		opd: "Pilih OPD Anda, atau tulis sendiri.",
		opdName: "Tulis nama OPD.",
		officers: "Tulis paling sedikit satu nama petugas.",
		handles: (parts: string) => `Tidak terbaca sebagai akun: ${parts}. Tulis @nama atau tautan akunnya.`,
		noDomain: (parts: string) => `Tidak terbaca sebagai domain: ${parts}. Contoh: jepara.go.id`,
		sharedDomain: (parts: string) =>
			`Siapa pun dapat membuat alamat di sini: ${parts}. Daftarkan domain milik instansi saja.`,
		taken: (handles: string) => `Sudah dipakai di baris lain atau di akun resmi Anda: ${handles}.`,
		holder: "Pilih atau tulis pemilik akun ini.",
		noHandle: "Tulis paling sedikit satu akun, atau hapus baris ini.",
		long: (limit: number) => `Terlalu panjang. Paling banyak ${limit} huruf.`,
	},
};
