import type { Language } from "../complaint/settings.ts";
import type { PageWords } from "../messages/page-words.ts";
import { wordsIn } from "./words.ts";

/** Words of what stands in the site's page, to be sent there. */
export function pageWordsIn(language: Language): PageWords {
	const { page, common } = wordsIn(language);
	return { ...page, states: common.states };
}
