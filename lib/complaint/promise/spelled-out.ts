/** Words as people write them in haste, and what says "already" in Javanese and Sundanese. */
const SHORT: Readonly<Record<string, string>> = {
	...{ sdh: "sudah", udh: "sudah", udah: "sudah", dah: "sudah", tlh: "telah", blm: "belum", sdg: "sedang" },
	...{ tos: "sudah", parantos: "sudah", sampun: "sudah", wis: "sudah" },
	...{ tdk: "tidak", gak: "tidak", ga: "tidak", nggak: "tidak", enggak: "tidak" },
	...{ sgr: "segera", akn: "akan", nnti: "nanti", ntar: "nanti", mhn: "mohon", kmi: "kami", jg: "juga", yg: "yang" },
	...{ bsk: "besok", jmt: "jumat", kmrn: "kemarin", dpn: "depan", lg: "lagi", sblm: "sebelum" },
	...{ dlm: "dalam", wkt: "waktu", mnt: "menit", hr: "hari", mgg: "minggu", pgi: "pagi", mlm: "malam" },
};
const WORD = new RegExp(`(?<![\\p{L}\\p{N}])(?:${Object.keys(SHORT).join("|")})(?![\\p{L}\\p{N}])`, "giu");

/** A text with single blanks and with such words in full: "sdh", "bsk", "dlm 3 hr". For reading only. */
export function spelledOut(text: string): string {
	return text.replace(/\s+/g, " ").replace(WORD, (word) => SHORT[word.toLowerCase()] ?? word);
}
