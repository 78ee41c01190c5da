import { maskIdentifyingNumbers } from "../complaint/masking.ts";
import { cleanText } from "./safe-text.ts";

/** One line without handles, fit for a message that is passed on. */
export function publicWords(text: string): string {
	return cleanText(text)
		.replace(/@[\p{L}\p{N}_.]+/gu, "")
		.replace(/\s+/g, " ")
		.trim();
}

/** The same without numbers that identify a person, also where masking has left some of their digits ("0812••••0034"). */
export function wordsWithoutNumbers(text: string): string {
	return maskIdentifyingNumbers(publicWords(text)).text.replace(/\d*•+\d*/g, "••••");
}
