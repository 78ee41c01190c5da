import type { ReadonlySignal } from "@preact/signals";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { settingsInForce } from "../../lib/complaint/accounts.ts";
import {
	createDirectory,
	type Directory,
	type Organisation,
	SHIPPED_DIRECTORY,
} from "../../lib/complaint/directory.ts";
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
	/** The agency's organisations. */
	directory: Directory;
	/** As they are stored, with what the directory adds to them (see `settingsInForce`); null before the first run. */
	settings: Settings | null;
	ask: Ask;
	/** UTC milliseconds, renewed every 30 s. */
	now: ReadonlySignal<number>;
}

export const AppContext = createContext<App | null>(null);

/** The surroundings that follow from settings and directory; before the first run Indonesian and WIB. */
export function appOf(
	settings: Settings | null,
	ask: Ask,
	now: ReadonlySignal<number>,
	organisations: readonly Organisation[] = SHIPPED_DIRECTORY,
): App {
	const directory = createDirectory(organisations);
	const language = settings?.language ?? "id";
	return {
		words: wordsIn(language),
		language,
		dateStyle: { zone: settings?.zone ?? "Asia/Jakarta", language },
		directory,
		settings: settings && settingsInForce(settings, directory),
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
export const useDirectory = (): Directory => useApp().directory;
export const useAsk = (): Ask => useApp().ask;
/** UTC milliseconds; the component renders again when it changes. */
export const useNow = (): number => useApp().now.value;
