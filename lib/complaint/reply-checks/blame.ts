import { sentencesIn } from "../promise/sentences.ts";
import type { WordCheck } from "./situation.ts";

/** Whoever is spoken to, in Indonesian, Javanese and Sundanese. */
const YOU = "(?:anda|kamu|kalian|situ|lu|elu|ente|saudara|sampeyan|panjenengan|njenengan|kowe|anjeun|maneh)";
/** The same, spoken of as one of many. */
const PEOPLE = `(?:${YOU}|warga(?:nya)?|masyarakat(?:nya)?|netizen)`;
const CITIZEN = `(?:${PEOPLE}|bapak|ibu|kakak|kak)`;
const YANG = "(?:yang|yg|sing)";
const NOT = "(?:tidak|tdk|tak|nggak|enggak|ngga|gak|gk|ga|kagak|ndak|ora|mboten|boten|teu|henteu|belum|blm|kurang)";
const SHOULD = "(?:(?:se)?(?:harusnya|mestinya)|kudune|kuduna)";
/** "Seharusnya Anda sudah menerima …", "… tidak dipungut biaya" is the agency's own debt. */
const GOOD_NEWS = `(?! (?:(?:sudah |telah )?(?:dapat|bisa|berhak|mendapat|memperoleh|menerima|terdaftar|terlayani|dilayani)|${NOT} (?:perlu|usah|harus|dipungut|dikenai|dikenakan)))`;
/** What warnings to everybody are about. */
const WARNED_OF =
	"klik|mengeklik|transfer|percaya|buang|membuang|bakar|membakar|isi|mengisi|instal|unduh|mengunduh|terima|menerima|beri|memberi|parkir|menyeberang|minum|makan|konsumsi|pasang|memasang|tebang|menebang";
const COMPLAIN = "protes|komplain|mengeluh|komentar|komen|menuntut|menyalahkan|nyalahin|ngomong|bicara|omong|tahu|tau";

/** Each within one sentence, any case. What stands before `(?<!…)` and behind `(?!…)` makes the same words harmless. */
const BLAME = [
	// "salah Anda", "salah sendiri", "kesalahan warga", "salahmu"; not "bukan salah Anda", nor "kami salah, Kak".
	`(?<!(?:bukan|bukanlah|dudu|sanes|mboten|boten|not) )(?:ke)?salah(?:an)?(?:nya|e)? (?:ada )?(?:di pihak |pada pihak |dari |di |pada )?(?:${PEOPLE}|sendiri|dhewe|dewe|sorangan)`,
	"(?<!(?:bukan|bukanlah) )(?:ke)?salah(?:an)?mu",
	`(?<!(?:bagi|untuk|kepada) )${YOU}(?:lah)?(?: aja| saja| itu| iku)? ${YANG} (?:salah|keliru|lalai|malas|teledor|ceroboh|melanggar|harusnya|seharusnya)`,
	`(?:memang|justru|kan|itu|karena|sebab|malah) ${YOU} (?:sendiri )?${YANG}`,
	`^${YOU} (?:sendiri |aja |saja )?${YANG} ${NOT} (?:mem|me)?(?:baca|paham|mengerti|ngerti|taat|patuh|tertib|sabar|teliti|hati-hati|mau)`,
	`${YOU} sendiri (?:${YANG}|juga|sih|kan)`,
	"makanya(?! (?:(?:nanti|besok|sekarang|hari ini) )?(?:kami|kita|petugas|admin|tim|ke ?depan))",
	`${SHOULD} ${CITIZEN}${GOOD_NEWS}`,
	`${CITIZEN} ${SHOULD}${GOOD_NEWS}`,
	`${CITIZEN} ${NOT} (?:mem)?baca`,
	`(?<!(?:bila|jika|kalau|kalo|apabila|agar|supaya|bagi|sampai) )(?:${PEOPLE} ${NOT} (?:paham|mengerti|ngerti)|${CITIZEN} ${NOT} (?:teliti|sabar|tertib|taat|patuh|peduli)|${PEOPLE} salah (?:paham|mengerti|sangka))`,
	`(?:masa|masak|mosok)(?: sih)? ${NOT} (?:tahu|tau|paham|ngerti|baca|lihat)`,
	`kok ${NOT} (?:di)?(?:baca|waca|woco)`,
	`ulah ${PEOPLE}(?: sendiri)?`,
	`(?<!(?:kami|admin|petugas|sistem|mesin|alat|dapat|bisa) )${NOT} (?:mem)?baca (?:dulu|dahulu|pengumuman|aturan|informasi|syarat|persyaratan|ketentuan|caption|keterangan|unggahan|postingan)`,
	"(?<!(?:silakan|silahkan|mohon|monggo|mangga|harap|bisa|dapat|boleh)(?: kak| kakak| bapak| ibu| anda)? )(?:di)?baca (?:(?:caption|pengumuman|aturan|syarat|info|keterangan)(?:nya)? )?(?:dulu|dong|yang benar|baik-baik)",
	`jangan (?:asal|sembarangan|seenaknya)(?! (?:${WARNED_OF}))`,
	`jangan (?:cuma|cuman|hanya|bisanya|banyak|sok) (?:bisa |bisanya )?(?:${COMPLAIN})`,
	"jangan (?:manja|rewel)",
	"(?:gitu|begitu|gini|begini) (?:aja|saja) (?:kok )?(?:(?:di)?viralkan|protes|ribut|marah|komplain)",
	"kok baru (?:sekarang |skrg )?(?:lapor|bilang|komplain|protes|ngomong)",
	"kan (?:sudah |udah |sdh )?dibilang(?:in)?",
	"sabar dong",
	"bisanya (?:cuma|cuman|hanya)",
	"ngawur|ngeyel|mengada-ada|sok tahu|sok tau|sotoy|lebay|cengeng|baper|nyinyir|cerewet|bodoh|goblok|tolol|bego|dungu|mikir dong",
	// What sounds like advice and is a slap.
	"(?:silakan|silahkan|monggo|mangga|coba|sana) (?:saja |aja )?(?:lapor(?:kan)?|mengadu|adukan|tanya(?:kan)?|protes) (?:saja |aja |sana )?(?:ke |kepada )?(?:bapak |pak )?(?:presiden|tuhan|malaikat)",
	"(?:silakan|silahkan|monggo) (?:saja |aja )?(?:di)?viralkan",
	`terserah (?:${YOU}|saja|aja)`,
	"bukan urusan (?:kami|admin|kita)",
	`urusan ${YOU} sendiri`,
	"(?<!not )your (?:own )?fault|you should(?:'ve| have)|you (?:did not|didn't|never) read|not our problem",
];
const PATTERN = new RegExp(`(?<!\\p{L})(?:${BLAME.join("|")})(?!\\p{L})`, "iu");

/** That all is as it should be ends the talk, unless something follows for the citizen. */
const ALL_IS_WELL =
	/(?<!\p{L})(?:sudah|telah|udah|sampun) (?:sesuai|mengikuti|berdasarkan) (?:dengan )?(?:prosedur|sop|aturan|ketentuan)(?!\p{L})/iu;
const NEXT_STEP =
	/(?<!\p{L})(?:silakan|silahkan|mohon|monggo|mangga|dapat|bisa|hubungi|dm|akan|segera|nanti|paling lambat|evaluasi|kami (?:cek|tinjau|teruskan|sampaikan|kabari|koordinasikan|periksa|tindak|bantu|perbaiki|buka)|please|you can|we will)(?!\p{L})/iu;

/**
 * Words that put the blame on the citizen, mock, or end the talk ("sudah sesuai prosedur" and nothing else). Judged by words alone: they are
 * chosen so that advice ("jangan asal klik tautan") and comfort ("bukan salah Anda") stay quiet, and not every unkindness is found.
 */
export const blame: WordCheck = (text) => {
	for (const sentence of sentencesIn(text)) {
		const found = PATTERN.exec(sentence.replace(/\s+/g, " "));
		if (found) return found[0];
	}
	const closed = ALL_IS_WELL.exec(text);
	return closed && !NEXT_STEP.test(text) ? closed[0] : null;
};
