import { WEEKDAY } from "./day-rule.ts";
import { DAY_PART } from "./hours.ts";
import type { NamedTime } from "./times.ts";
import { WORK_NOUN, WORK_VERB } from "./work.ts";

/** Whose business a time is: what we shall do, something else (the citizen's, an office's, a law's), or the past. */
export type Whose = "ours" | "other" | "past";

const VERB = [
	WORK_VERB,
	"kabari|kabarkan|beri kabar|infokan|informasikan|beritahu|sampaikan|umumkan|hubungi|jawab|balas|tanggapi|respons?|update|laporkan|kirim|kirimkan",
	"upayakan|usahakan|perkirakan|targetkan|jadwalkan|agendakan|rencanakan|lakukan|mulai|konfirmasi|proses|koordinasikan|lanjutkan|turun|ke lokasi|ke sana",
	"check|fix|repair|follow up|look into|update you|let you know|get back to you|inform you|contact you|tell you|share|send|answer|post",
].join("|");
/** As it is written after *akan* and *segera*; alone it may tell what is being done or was. */
const FULL_VERB = [
	"mengecek|memeriksa|meninjau|men?survei|menyurvei|mendatangi|mengunjungi|menangani|memperbaiki|menyelesaikan|menindak ?lanjuti|membenahi|mengatasi",
	"membereskan|mengerjakan|menuntaskan|mengabari|mengabarkan|member(?:i|ikan) (?:kabar|jawaban|info(?:rmasi)?)|menginfokan|menginformasikan",
	"memberi ?tahu|menyampaikan|mengumumkan|menghubungi|menjawab|membalas|menanggapi|merespons?|melaporkan|mengirim(?:kan)?|membersihkan|mengangkut",
	"menambal|mengaspal|mengganti|memasang|melakukan|memulai|mengonfirmasi|memproses|mengoordinasikan|melanjutkan|meluncur",
].join("|");
/** "Mohon ditunggu" asks the citizen for patience: the time is ours. Not "mohon waktu 1 menit untuk menilai". */
const PATIENCE =
	"(?:di)?tunggu|menunggu|(?:ber)?sabar|kesabaran(?:nya)?|waktu(?= (?:\\d|sampai|hingga|sekitar))(?! \\d+ menit (?:untuk|buat|(?:meng)?isi|menilai))";
/** What is done, or is not to be done: "sudah selesai kami perbaiki hari ini", "belum bisa kami cek besok". */
const NOT_AHEAD =
	"(?:(?:sudah|telah|masih|sedang|belum|tidak|selesai) (?:(?:selesai|berhasil|langsung|juga|mulai|bisa|dapat|sempat) ){0,2}|baru )";
/** Tomorrow, and days named for it. */
const AHEAD = `(?:besok|lusa|depan|sesuk|m?benjing|isukan|${WEEKDAY})`;
const OURS = [
	`(?<!${NOT_AHEAD})(?:kami|admin|mimin|we will|we'll) (?:(?:akan|segera|coba|bantu|juga) ){0,2}(?:${VERB})`,
	"kami (?:jadwalkan|agendakan|rencanakan|targetkan)",
	`(?:mohon|dimohon|harap) (?:${PATIENCE})`,
	`(?:akan|bakal|segera|badhe|arep|bad[eé]) (?:kami |segera |kula |abdi )?(?:${VERB}|${FULL_VERB}|di(?:${VERB})|dipun ?\\p{L}+)`,
	`(?<=${AHEAD}(?: (?:${DAY_PART}))? )(?:di|dipun ?)(?:${WORK_VERB})|(?<!(?:silakan|silahkan|mohon|tolong|harap|bisa|dapat|boleh) )di(?:${WORK_VERB})(?= (?:besok|lusa))`,
	// Not "KTP diproses 3 hari kerja".
	"(?:kami (?:butuh|perlu|minta)|(?<!\\p{L} )minta|(?<!kami )(?:beri|kasih)(?: kami)?) waktu|(?<=^|(?:aduan|laporan|keluhan)(?:nya)? )(?:di)?proses(?= \\d)|target (?:selesai|rampung|tuntas|kami)",
	"(?:petugas|tim|rekan|teknisi)(?: (?!(?:sudah|telah|baru saja|belum|tidak) )[\\p{L}()-]+){0,6} (?:akan|ke|mrana|turun|menuju|datang|kembali|meluncur|otw|mengecek|meninjau|survei)",
	"(?:ter)?(?:kabar|perkembangan)(?:nya|ipun|na)?(?: (?:berikutnya|selanjutnya|salajengipun))?|wartos|hasilnya|tanggapan(?:nya)?|jawaban kami|jawabannya|info terbaru|update|pembaruan",
	`${WORK_NOUN}|tindak ?lanjut(?! (?:atas |dari )?(?:aduan|laporan|pengaduan|keluhan))|ku (?:kami|petugas|tim)(?! sudah)|(?:team|crew|staff|officers?) will`,
	"estimasi|perkiraan|diperkirakan|direncanakan|dijadwalkan|ditargetkan|diagendakan|kembali normal|in ?(?:sya|syaa|sha) ?al+ah",
].join("|");
const OTHER = [
	`(?:mohon|dimohon|harap)(?! (?:${PATIENCE})(?!\\p{L}))|silakan|silahkan|tolong|monggo|mangga|please`,
	"(?:kami|kita) tunggu|(?<!(?:mohon|harap) )(?:ditunggu|menunggu)|(?:belum|tidak)(?: ada (?:kabar|jawaban|tanggapan|perkembangan))?",
	// Handed on to somebody else.
	"kami (?:teruskan|sampaikan|laporkan)(?= (?:ke|kepada) (?!kak|anda|bapak|ibu|warga))",
	"batas|pendaftaran|buka kembali|libur|tutup|jadwal|jam (?:layanan|pelayanan|buka)|sesuai|berdasarkan|menurut",
	"waktu penyelesaian|persyaratan|syarat|pembayaran|pelaporan|jatuh tempo|kalau|bila|jika|apabila",
].join("|");
const PAST =
	"sudah|telah|hasil (?:pengecekan|peninjauan|survei)|menunjukkan|ternyata|ditemukan|tadi|kejadian|peristiwa|semula|sejak|kemarin";
/** Says that a time is a limit, but not whose. */
const LIMIT =
	/(?<!\p{L})(?:paling (?:lambat|lama|telat)|selambat(?:-lambat)?nya|maksimal|no later than|at the latest)(?!\p{L})/iu;

const SIGNS: readonly [Whose, RegExp][] = [
	["ours", OURS],
	["other", OTHER],
	["past", PAST],
].map(([whose = "", words]) => [whose as Whose, new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "giu")]);

/** Where one thing ends and another is said. */
const BREAK =
	/[,;:()–—]|(?<!\p{L})(?:dan|lalu(?! lintas)|kemudian|serta|tetapi|tapi|namun|sedangkan|sambil|agar|supaya|karena|sehingga|setelah itu|and|but)(?!\p{L})/giu;

interface Span {
	from: number;
	to: number;
}

/**
 * Whose business a time in a sentence is, by the nearest sign in its clause; a clause without one goes with the clause before it, else with the
 * one behind it.
 * @param clauses see {@link clausesOf}
 */
export function whoseIs(time: NamedTime, clauses: readonly Span[], sentence: string): Whose | null {
	const own = clauses.findIndex(({ from, to }) => time.from >= from && time.to <= to);
	const order = [own, ...before(own), ...behind(own, clauses.length)];
	for (const index of order) {
		const clause = clauses[index];
		const nearest = clause && nearestSign(time, clause, sentence);
		if (nearest) return nearest;
	}
	return LIMIT.test(sentence) ? "ours" : null;
}

const before = (index: number): number[] => Array.from({ length: Math.max(0, index) }, (_, step) => index - 1 - step);
const behind = (index: number, count: number): number[] =>
	Array.from({ length: count - index - 1 }, (_, step) => index + 1 + step);

/**
 * The clauses of a sentence, in order.
 * @param times all of the sentence: a comma inside one ends no clause
 */
export function clausesOf(sentence: string, times: readonly Span[]): Span[] {
	const breaks = [...sentence.matchAll(BREAK)].filter(
		({ index }) => !times.some(({ from, to }) => index >= from && index < to),
	);
	const starts = [0, ...breaks.map((match) => match.index + match[0].length)];
	const ends = [...breaks.map(({ index }) => index), sentence.length];
	return starts.map((from, index) => ({ from, to: ends[index] ?? sentence.length }));
}

function nearestSign(time: Span, clause: Span, sentence: string): Whose | null {
	const words = sentence.slice(clause.from, clause.to);
	let nearest: { whose: Whose; gap: number } | null = null;
	for (const [whose, pattern] of SIGNS)
		for (const match of words.matchAll(pattern)) {
			const from = clause.from + match.index;
			const to = from + match[0].length;
			const gap = Math.max(time.from - to, from - time.to);
			// Of two that overlap the later one: null is better than wrong.
			if (nearest === null || gap <= nearest.gap) nearest = { whose, gap };
		}
	return nearest?.whose ?? null;
}
