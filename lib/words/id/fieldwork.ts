/** Words of what is worked through beside the complaints of a page: the round, links to visit, entry by hand. */
export const fieldwork = {
	rounds: {
		title: "Keliling pagi",
		checked: (site: string, time: string) => `${site} dicek ${time}`,
		notSince: (site: string, day: string) => `${site} belum dicek sejak ${day}`,
		never: (site: string) => `${site} belum pernah dicek`,
		partly: (site: string, checked: number, all: number) => `${site} ${checked} dari ${all} akun dicek`,
		next: "Berikutnya",
		nextIs: (name: string) => `ke ${name}`,
		noAccounts: "Akun instansi belum diisi, jadi Tanggap tidak tahu halaman mana yang perlu dibuka.",
		fillIn: "Isi akun di Pengaturan",
		accounts: "Akun dan unggahan terakhir",
		lookedAt: (time: string) => `dibuka ${time}`,
		notYet: "belum dibuka",
		unhandled: (unhandled: number, shown: number) => `${unhandled} dari ${shown} belum ditangani`,
		allHandled: (shown: number) => `${shown} komentar, semua ditangani`,
		noComments: "belum ada komentar warga",
		noPosts: "Unggahannya belum terlihat. Buka profil ini agar unggahan terakhir muncul di sini.",
		noText: "(unggahan tanpa tulisan)",
		more: (count: number) => `${count} unggahan lain`,
		unopened: (accounts: number, posts: number) => {
			const parts = [accounts > 0 ? `${accounts} akun` : "", posts > 0 ? `${posts} unggahan` : ""].filter(Boolean);
			return `${parts.join(" dan ")} belum pernah dibuka di komputer ini.`;
		},
		onlyOpened: "Tanggap hanya melihat halaman yang Anda buka di komputer ini.",
	},
	links: {
		title: "Tautan untuk dikunjungi",
		waiting: (count: number) => `${count} menunggu`,
		invite: "tempel di sini",
		paste: "Tempel tautan",
		placeholder: "Tempel pesan yang berisi tautan X, Facebook, atau Instagram",
		add: "Tambahkan",
		outcome: (added: number, known: number, foreign: number) => {
			const parts = [`${added} tautan ditambahkan`];
			if (known > 0) parts.push(`${known} sudah ada`);
			if (foreign > 0) parts.push(`${foreign} bukan dari ketiga situs`);
			return parts.join(", ");
		},
		nothing: "Tidak ada tautan X, Facebook, atau Instagram di teks itu. Salin tautannya, lalu tempel di sini.",
		list: "Daftar tautan",
		none: "Tidak ada tautan yang menunggu.",
		added: (by: string, time: string) => [by, time].filter(Boolean).join(", "),
		opened: "sudah dibuka",
		open: "Buka",
		openLink: (name: string) => `Buka ${name}`,
		elsewhere: "Tautan ini bukan dari ketiga situs, jadi tidak dapat dibuka dari sini.",
		finish: "Selesai",
		finishLink: (name: string) => `Selesai dengan ${name}`,
		remove: "Hapus",
		removeLink: (name: string) => `Hapus ${name} dari daftar`,
		finished: "Tautan selesai dikunjungi",
		removed: "Tautan dihapus dari daftar",
		guide: {
			comment: (handle: string | null) =>
				`Tautan dari daftar menunjuk satu komentar${handle === null ? "" : ` dari @${handle}`} di unggahan ini, tetapi komentarnya belum tampil. Tampilkan komentar lainnya di halaman ini; begitu tampil, komentarnya terbuka di sini.`,
			post: "Ini unggahan dari daftar tautan. Pilih komentar yang perlu dicatat, lalu klik Selesai.",
		},
	},
	manual: {
		title: "Catat manual",
		invite: "DM, telepon, WhatsApp, loket",
		intake: "Lewat",
		noIntake: "Pilih dulu lewat saluran apa aduan ini masuk.",
		text: "Isi aduan",
		noText: "Isi dulu aduannya.",
		textHint: "NIK dan nomor telepon di sini disamarkan saat disimpan.",
		more: "Lebih lengkap",
		author: "Nama pelapor",
		location: "Lokasi",
		contact: "Nomor yang dapat dihubungi",
		contactHint:
			"Hanya tersimpan di komputer ini, tidak ikut berkas apa pun, dan dihapus 7 hari setelah aduan ditutup.",
		done: (number: string) => `Tercatat ${number}`,
		reply: "Salin balasannya, lalu kirim lewat saluran yang dipakai warga.",
	},
	contact: {
		label: "Dapat dihubungi:",
		copy: "Salin nomor yang dapat dihubungi",
		note: "Hanya di komputer ini; dihapus 7 hari setelah aduan ditutup.",
	},
	continuedInDm: "Dicatat: pembicaraan dilanjutkan di DM",
};
