/** Words of the card "Pengingat dan piket" in the settings. */
export const reminders = {
	title: "Pengingat dan piket",
	soon: "Ingatkan juga saat aduan menjadi segera (kuning)",
	soonHint: "Batas sisa waktunya diatur di Aturan tenggat.",
	red: "Pengingat tenggat (merah)",
	redAt: (minutes: number): string => {
		if (minutes === 0) return "saat tenggat lewat";
		return minutes % 60 === 0 ? `${minutes / 60} jam sebelum tenggat` : `${minutes} menit sebelum tenggat`;
	},
	days: "Hari dinas",
	from: "Mulai pukul",
	to: "Sampai pukul",
	daily: "Ringkasan harian",
	dailyHint: "Satu kali sehari, hanya bila ada aduan yang menunggu.",
	dailyAt: "Pukul",
	/** What will happen. */
	told: (days: string, from: string, to: string, zone: string) =>
		`Pengingat muncul hanya pada ${days} pukul ${from}–${to} ${zone}; di luar itu menunggu sampai jam dinas berikutnya.`,
	toldDaily: (at: string) => `Ringkasan muncul pukul ${at}, atau begitu peramban dibuka sesudahnya.`,
	toldRoster:
		"Pengingat ditujukan kepada petugas piket hari itu dan menunggu sampai petugas itu bertugas di komputer ini.",
	roster: "Pakai jadwal piket",
	rosterHint:
		"Setiap hari, petugas piket otomatis menjadi petugas di komputer ini saat peramban dibuka atau jam dinas mulai; gantilah di menu Petugas bila perlu.",
	/** In the officer menus. */
	today: (officer: string) => `Piket hari ini: ${officer}`,
	anybody: "siapa saja",
	/** Before it is saved. */
	lost: (officer: string, days: string) =>
		`${officer} tidak ada lagi di daftar petugas. Bila disimpan, piketnya dikosongkan: ${days}. Pilih petugas lain di jadwal piket, atau tulis lagi namanya.`,
	exceptions: "Tanggal dengan petugas lain",
	date: "Tanggal",
	officer: "Petugas piket",
	add: "Tambah tanggal",
	remove: (date: string) => `Hapus ${date}`,
	removeShort: "Hapus",
	faults: {
		noDay: "Pilih paling sedikit satu hari.",
		noTime: "Tulis jam seperti 07.00.",
		backwards: "Jam selesai harus sesudah jam mulai.",
		tooLate: "Ringkasan harus sebelum jam dinas selesai.",
		noDate: "Tulis tanggal dengan lengkap, atau hapus baris ini.",
		twice: "Tanggal ini sudah ada di baris lain.",
	},
};
