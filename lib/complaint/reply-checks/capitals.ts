import type { WordCheck } from "./situation.ts";

/** Fewer shouted words in a row are an emphasis ("TIDAK BENAR"). */
const SHOUTED = 3;
/** Words in capitals with nothing but blanks and marks of a cry between them: a list of abbreviations has commas. */
const RUN = /(?<![\p{L}\p{N}/-])\p{Lu}[\p{Lu}\p{N}/-]*(?:[ \t!?.*"“”]+\p{Lu}[\p{Lu}\p{N}/-]*)+(?![\p{L}\p{N}])/gu;
/** A word of the language, as far as its letters tell: long enough, with vowels and without a number. */
const WORD = /^(?=.*[AIUEO])\p{Lu}{4,}$/u;
/** Offices go by abbreviations that read like words. */
const OFFICE =
	/^(?:DIS(?!INI|ITU|ANA|EB|AM)|DIN|BAP(?!AK)|BKP|BPK|KEMEN|SAT(?!U$)|SETD|KES(?!AL|INI)|PUSK|UPT|RSUD|PDAM|PERUM|KOMIN)/;
/** The name of an office, or a heading. */
const TITLE =
	/^(?:DINAS|BADAN|BAGIAN|KANTOR|KECAMATAN|KELURAHAN|DESA|PEMERINTAH|SEKRETARIAT|PERUMDA|RUMAH SAKIT|INFO|PENGUMUMAN|PEMBERITAHUAN|UPDATE|JADWAL|SYARAT|ALUR)(?= [^!?]+$)/;

/**
 * Several words in a row in capitals: citizens read them as shouting. Abbreviations (DPUPR, BPJS, NIK) are none, nor are the name of an office,
 * a heading ("SYARAT PEMBUATAN KARTU KELUARGA"), the citizen's own name and the agency's, as the settings have it.
 */
export const capitals: WordCheck = (text, { author, settings: { opd, regency } }) => {
	const names = [author ?? "", `${opd.name} ${regency}`];
	for (const [run] of text.matchAll(RUN)) {
		if (TITLE.test(run) || names.some((name) => name.includes(run))) continue;
		const words = run.split(/[^\p{L}\p{N}/-]+/u);
		if (words.filter((word) => WORD.test(word) && !OFFICE.test(word)).length >= SHOUTED) return run;
	}
	return null;
};
