import type { Language } from "../complaint/settings.ts";
import { en } from "./en.ts";
import { id, type Words } from "./id.ts";

export type { Words } from "./id.ts";

/** The dictionary of a language. */
export function wordsIn(language: Language): Words {
	return language === "en" ? en : id;
}
