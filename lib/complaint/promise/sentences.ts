/** Abbreviations whose dot ends no sentence. */
const ABBREVIATIONS = "no|jl|jln|gg|ds|kec|kab|kel|tgl|pkl|maks|rt|rw|dr|ir|hj?|yth|bpk|sdr|prof|ext|a\\.n|s\\.d|u\\.p";
/** A bracket ends one only behind its stop, or as a smile: not in "3 (tiga) hari", "besok (Kamis) pukul 9". */
const STOP = "[.!?…]\\)?|[:;=]-?\\){1,3}";
const END = new RegExp(`(?<!(?<![\\p{L}.])(?:${ABBREVIATIONS})\\.)(?<=${STOP})\\s+|\\n+`, "iu");

/** The sentences of a text; a dot inside a number or behind an abbreviation ends none. */
export function sentencesIn(text: string): string[] {
	return text.split(END).filter((sentence) => sentence.trim() !== "");
}
