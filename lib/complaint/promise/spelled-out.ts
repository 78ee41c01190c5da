/** Words as people write them in haste, and what says "already" in Javanese and Sundanese. */
const SHORT: Readonly<Record<string, string>> = {
	...{ sdh: "sudah", udh: "sudah", udah: "sudah", dah: "sudah", tlh: "telah", blm: "belum", sdg: "sedang" },
	...{ tos: "sudah", parantos: "sudah", sampun: "sudah", wis: "sudah" },
	...{ tdk: "tidak", gak: "tidak", ga: "tidak", nggak: "tidak", enggak: "tidak", bs: "bisa" },
	...{ sgr: "segera", akn: "akan", nnti: "nanti", ntar: "nanti", mhn: "mohon", kmi: "kami", jg: "juga", yg: "yang" },
	...{ bsk: "besok", jmt: "jumat", kmrn: "kemarin", dpn: "depan", lg: "lagi", sblm: "sebelum" },
	...{ dlm: "dalam", wkt: "waktu", mnt: "menit", hr: "hari", mgg: "minggu", pgi: "pagi", mlm: "malam" },
};
const SHORT_FOR = Map.groupBy(Object.keys(SHORT), (short) => SHORT[short]);
const WORD = new RegExp(`(?<![\\p{L}\\p{N}])(?:${Object.keys(SHORT).join("|")})(?![\\p{L}\\p{N}])`, "giu");

/** A text with single blanks and with such words in full: "sdh", "bsk", "dlm 3 hr". For reading only. */
export function spelledOut(text: string): string {
	return text.replace(/\s+/g, " ").replace(WORD, (word) => SHORT[word.toLowerCase()] ?? word);
}

/** How the text itself says what `spelledOut` made of a part of it: letters, blanks and strokes. */
export function asWritten(said: string, text: string): string {
	const words = said.split(" ").map((word) => [word, ...(SHORT_FOR.get(word.toLowerCase()) ?? [])].join("|"));
	const written = new RegExp(`(?<!\\p{L})${words.map((word) => `(?:${word})`).join(" ")}(?!\\p{L})`, "iu");
	return written.exec(text.replace(/\s+/g, " "))?.[0] ?? said;
}
