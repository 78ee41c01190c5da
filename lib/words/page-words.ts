import type { Language } from "../complaint/settings.ts";
import { page as enPage } from "./en/page.ts";
import { states as enStates } from "./en/states.ts";
import { page as idPage } from "./id/page.ts";
import { states as idStates } from "./id/states.ts";

const WORDS = {
	id: { ...idPage, states: idStates },
	en: { ...enPage, states: enStates },
};

export type PageWords = (typeof WORDS)["id"];

/** Words of what stands in the site's page. Apart from the dictionaries of the other screens, which the page script must not carry. */
export function pageWordsIn(language: Language): PageWords {
	return WORDS[language];
}
