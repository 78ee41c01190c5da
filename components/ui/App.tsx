import type { ReadonlySignal } from "@preact/signals";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Language, Settings } from "../../lib/complaint/settings.ts";
import type { Ask } from "../../lib/messages/client.ts";
import type { DateStyle } from "../../lib/words/dates.ts";
import { type Words, wordsIn } from "../../lib/words/words.ts";

/** What every screen needs and no component fetches for itself. */
export interface App {
	words: Words;
	language: Language;
	/** The agency's zone and the language of the screen, for every date. */
	dateStyle: DateStyle;
	ask: Ask;
	/** UTC milliseconds, renewed every 30 s. */
	now: ReadonlySignal<number>;
}

export const AppContext = createContext<App | null>(null);

/** The surroundings that follow from the settings; before the first run Indonesian and WIB. */
export function appOf(settings: Settings | null, ask: Ask, now: ReadonlySignal<number>): App {
	const language = settings?.language ?? "id";
	return {
		words: wordsIn(language),
		language,
		dateStyle: { zone: settings?.zone ?? "Asia/Jakarta", language },
		ask,
		now,
	};
}

/** @throws when a component is used outside `AppContext.Provider`: a fault of the program, never of the data */
export function useApp(): App {
	const app = useContext(AppContext);
	if (!app) throw new Error("no AppContext.Provider above this component");
	return app;
}

export const useWords = (): Words => useApp().words;
export const useAsk = (): Ask => useApp().ask;
/** UTC milliseconds; the component renders again when it changes. */
export const useNow = (): number => useApp().now.value;
