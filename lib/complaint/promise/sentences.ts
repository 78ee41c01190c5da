/** Abbreviations whose dot ends no sentence. */
const ABBREVIATIONS = "no|jl|jln|gg|ds|kec|kab|kel|tgl|pkl|maks|rt|rw|dr|ir|hj?|yth|bpk|sdr|prof|ext|a\\.n|s\\.d|u\\.p";
/** "3 (tiga) hari": a bracket that ends no sentence, as the one of ":)" does. */
const SPELT_OUT = "\\d ?\\([\\p{L} ]{2,30}\\)";
const END = new RegExp(`(?<!(?<![\\p{L}.])(?:${ABBREVIATIONS})\\.|${SPELT_OUT})(?<=[.!?…)])\\s+|\\n+`, "iu");

/** The sentences of a text; a dot inside a number or behind an abbreviation ends none. */
export function sentencesIn(text: string): string[] {
	return text.split(END).filter((sentence) => sentence.trim() !== "");
}
