import type { Language } from "../complaint/settings.ts";
import { wordsIn } from "../words/words.ts";
import type { FileFault } from "./read-entries-file.ts";
import { cleanText, shorten } from "./safe-text.ts";

const NAME_MAX_LENGTH = 80;
const MEGABYTE = 1024 * 1024;

/**
 * The sentence for a refused file: which one, where, why, and what to do. "Berkas pupr.json tidak dapat dibaca: isian waktu
 * pada catatan ke-214 salah. Tidak ada yang dimasukkan. Minta pengirim mengekspor ulang."
 */
export function fileFaultText(fault: FileFault, language: Language): string {
	const words = wordsIn(language).report.faults;
	// A name can hold line breaks and turn the sentence around.
	const name = shorten(cleanText(fault.fileName).replace(/\s+/g, " ").trim(), NAME_MAX_LENGTH);
	const [reason, advice] = reasonOf(fault, language);
	return words.sentence(name, reason, advice);
}

function reasonOf(fault: FileFault, language: Language): [reason: string, advice: string] {
	const words = wordsIn(language).report.faults;
	const place = (entryIndex: number): string => (entryIndex + 1).toLocaleString(language);
	switch (fault.code) {
		case "too-large":
			return [words.tooLarge(String(Math.floor(fault.maxBytes / MEGABYTE))), words.exportAgain];
		case "not-json":
			return [words.notJson, words.exportAgain];
		case "foreign":
			return [words.foreign, words.chooseOurs];
		case "newer":
			return [fault.entryIndex === undefined ? words.newer : words.newerEntry(place(fault.entryIndex)), words.update];
		case "head":
			return [words.head(fieldName(fault.field, words.fields)), words.exportAgain];
		case "entry":
			return [words.entry(fieldName(fault.field, words.fields), place(fault.entryIndex)), words.exportAgain];
		case "duplicate":
			return [words.duplicate(place(fault.entryIndex)), words.exportAgain];
		case "unsafe":
			return [words.unsafe(shorten(cleanText(fault.path), NAME_MAX_LENGTH)), words.exportAgain];
	}
}

/** `recordedAt` → "waktu pencatatan", `words.text` → "teks"; an unknown field as it stands in the file. */
function fieldName(path: string, names: Record<string, string>): string {
	const first = path.split(".")[0] ?? "";
	if (Object.hasOwn(names, first)) return names[first] ?? first;
	return shorten(cleanText(path), NAME_MAX_LENGTH) || "–";
}
