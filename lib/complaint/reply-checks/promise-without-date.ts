import { everyDay } from "../promise/calendar.ts";
import { WEEKDAY } from "../promise/day-rule.ts";
import { sentencesIn } from "../promise/sentences.ts";
import { asWritten, spelledOut } from "../promise/spelled-out.ts";
import { WORK_NOUN } from "../promise/work.ts";
import { findPromise } from "../promise.ts";
import type { WordCheck } from "./situation.ts";

/** Between the word that promises and the word for the work: "akan segera kami", "nanti petugas". */
const BETWEEN = "(?:[\\p{L}-]+ ){0,3}?";
const PROMISE = "(?:akan|bakal|segera|nanti|pasti|badhe|bade|arep|enggal|mangke|we will|we'll)";
/** The work itself. */
const WORK =
	"(?:perbaiki|selesaikan|tangani|benahi|atasi|bereskan|kerjakan|tuntaskan|aspal|tambal|bersihkan|bangun|cek|periksa|tinjau|survei|ganti|pasang|angkut|keruk|jadwalkan|agendakan|tindak ?lanjuti)";
const DONE = `(?:diperbaiki|memperbaiki|diselesaikan|menyelesaikan|ditangani|menangani|dibenahi|membenahi|diatasi|mengatasi|dibereskan|dikerjakan|mengerjakan|dituntaskan|diaspal|ditambal|dibersihkan|dibangun|dicek|mengecek|diperiksa|memeriksa|ditinjau|meninjau|disurvei|menyurvei|mengaspal|menambal|membersihkan|ditindak ?lanjuti|menindak ?lanjuti|diganti|mengganti|dipasang|memasang|diangkut|mengangkut|dikeruk|mengeruk|ngecek|(?:di|dipun ?)(?:dandosi|dandani|lajengaken|tindak ?lanjuti|cek|priksa)|dilereskeun|(?:me|di)?lakukan (?:${WORK_NOUN})|diomean|fix|repair|solve|follow up|look into|(?:turun |datang |meluncur )?ke lokasi|meluncur|turun (?:langsung|ke lapangan))`;
const NEWS =
	"(?:dikabari|dikabarkan|diinfokan|diinformasikan|dihubungi|dipunkabari|diwartosan|(?:kami |kita |admin |mimin )(?:kabari|kabarkan|infokan|informasikan|hubungi|beri kabar|beritahu)|(?:let you know|get back to you|inform you))";
/** A time that is none. */
const VAGUE =
	"(?:dalam waktu dekat|dalam waktu yang dekat|secepatnya|sesegera mungkin|secepat mungkin|sak enggale|sakedap malih|as soon as possible|sooner or later)";
/** The clause asks for something, says what can be done, hopes, gives a purpose, or tells what we do at all times ("akan terus berupaya"): no promise. */
const NO_PROMISE =
	/(?<!\p{L})(?:mohon|dimohon|silakan|silahkan|harap|tolong|jangan|bisa|dapat|boleh|agar|supaya|biar|untuk|guna|semoga|apakah|kapan|terus|senantiasa|please|sudah|telah)(?!\p{L})/iu;
/** What follows a condition, also in the next clause, is promised for another day. */
const CONDITION = /(?<!\p{L})(?:jika|bila|apabila|kalau|setelah(?! itu)|menawi|upami|if)(?!\p{L})/iu;
/** News that will stand where the citizen can see it keeps nobody waiting. */
const PLACE = /(?<!\p{L})(?:di sini|disini|di kolom|di akun|di unggahan|ing ngriki|ing mriki|di dieu|here)(?!\p{L})/iu;
/** Any hint at a time, also one that no reminder can be set for ("bulan depan", "tahun 2027", "dalam 3 hari"). */
const TIME = new RegExp(
	`(?<!\\p{L})(?:(?:${WEEKDAY}) (?:dan|&)|(?:setiap|tiap|saben|unggal|bulan|tahun|minggu|pekan|triwulan|semester|next month|next year)(?!\\p{L})|\\d{1,4} ?(?:x|hari|jam|menit|minggu|bulan)(?!\\p{L})|(?:19|20)\\d{2}(?!\\d)|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|january|february|june|july|august|october|december|hari kerja)`,
	"iu",
);

/** "Sudah kami catat dan segera kami tindak lanjuti": two things are said. */
const CLAUSE = /[,;:]\s+|\s(?:dan|lalu|kemudian|serta|tetapi|tapi|namun|sedangkan|and|but)\s/iu;

const word = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, "iu");
const ACTION = word(
	`${PROMISE} ${BETWEEN}(?:${WORK}|${DONE})|(?:kami|petugas) (?:akan |segera )+${WORK}|kami ${WORK} segera`,
);
const TOLD = word(`(?:akan|nanti|bakal|pasti|badhe|bade|mangke|we will|we'll) ${BETWEEN}${NEWS}`);
const SOMEDAY = word(VAGUE);

/**
 * A promise that the citizen cannot hold us to, for it says no time:
 * - of work: "akan", "segera", "nanti" … and a word for the work ("segera kami tindak lanjuti", "akan diperbaiki");
 * - of news that we shall bring: "nanti dikabari", "akan kami hubungi";
 * - a time that is none: "dalam waktu dekat", "secepatnya".
 *
 * Quiet when the text names a time for what we promise (see `findPromise`), or the sentence any time. "Segera" by itself is a courtesy
 * ("hasilnya segera kami kabari"), news that will stand in the thread keeps nobody waiting ("akan kami kabarkan di sini"), and a request, a
 * purpose, a hope, what can be done or a condition promises nothing ("agar segera ditangani", "semoga", "nanti bisa dicek", "bila").
 */
export const promiseWithoutDate: WordCheck = (text, { now, settings }) => {
	if (findPromise(text, now, everyDay(settings.zone)) !== null) return null;
	for (const written of sentencesIn(text)) {
		const sentence = spelledOut(written);
		if (TIME.test(sentence)) continue;
		let before = "";
		for (const said of sentence.split(CLAUSE)) {
			const found = ACTION.exec(said) ?? (PLACE.test(said) ? null : TOLD.exec(said)) ?? SOMEDAY.exec(said);
			const lead = said.slice(0, found?.index);
			if (found && !NO_PROMISE.test(lead + found[0]) && !CONDITION.test(`${before} ${lead}`))
				return asWritten(found[0], written);
			before = `${before} ${said}`;
		}
	}
	return null;
};
