import type { State } from "../complaint/state.ts";

/**
 * Words of what stands in the site's page, in the language of the settings. The page's script gets them with its settings and carries no
 * dictionary. The site can read them: no author, words, note or officer.
 */
export interface PageWords {
	record: string;
	recordLong: string;
	dismissedLong: string;
	openLong: string;
	sidebarTitle: string;
	expand: string;
	reload: string;
	resize: string;
	/** Before what is left for the follow-up. */
	followUp: string;
	states: Record<State, string>;
}
