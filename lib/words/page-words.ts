import type { Language } from "../complaint/settings.ts";
import { common as enCommon } from "./en/common.ts";
import { page as enPage } from "./en/page.ts";
import { common as idCommon } from "./id/common.ts";
import { page as idPage } from "./id/page.ts";

const WORDS = {
	id: { ...idPage, states: idCommon.states },
	en: { ...enPage, states: enCommon.states },
};

export type PageWords = (typeof WORDS)["id"];

/** Words of what stands in the site's page. Apart from the dictionaries of the other screens, which the page script must not carry. */
export function pageWordsIn(language: Language): PageWords {
	return WORDS[language];
}
