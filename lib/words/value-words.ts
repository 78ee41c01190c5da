import type { RoadStatus } from "../complaint/roads.ts";
import type { TemplateLanguage } from "../complaint/template/template.ts";
import type { DayPart } from "../complaint/template/values.ts";
import type { Outcome } from "../complaint/vocabulary.ts";

/** What follows "Selamat", "Sugeng", "Wilujeng", "Good". */
export const DAY_PARTS: Record<TemplateLanguage, Record<DayPart, string>> = {
	id: { morning: "pagi", midday: "siang", afternoon: "sore", evening: "malam" },
	jv: { morning: "enjing", midday: "siang", afternoon: "sonten", evening: "dalu" },
	su: { morning: "enjing", midday: "siang", afternoon: "sonten", evening: "wengi" },
	en: { morning: "morning", midday: "afternoon", afternoon: "afternoon", evening: "evening" },
};

/** Words that replies are filled with. */
export interface ValueWords {
	at: string;
	/** Between hour and minute. */
	hourMark: string;
	atAbout: string;
	today: string;
	tomorrow: string;
	/** In place of the agency's own; null leaves that. */
	salutation: string | null;
	/** What a citizen may read of the state: never that a deadline is near or past. */
	open: Record<"open" | "answered" | "paused", string>;
	closed: Partial<Record<Outcome, string>>;
	/** How what no site brought was received. In the same order in every language. */
	manualChannels: readonly string[];
	roadStatus: Record<RoadStatus, string>;
}

export const VALUE_WORDS: Record<"id" | "en", ValueWords> = {
	id: {
		at: "pukul",
		hourMark: ".",
		atAbout: "sekitar pukul",
		today: "hari ini",
		tomorrow: "besok",
		salutation: null,
		open: {
			open: "sedang kami proses",
			answered: "sedang ditindaklanjuti",
			paused: "menunggu kelengkapan data",
		},
		closed: {
			handled: "selesai ditangani",
			"not-ours": "disampaikan ke instansi yang berwenang",
			incomplete: "ditutup sementara karena data belum lengkap",
		},
		manualChannels: ["telepon", "WhatsApp", "DM", "tatap muka"],
		roadStatus: {
			national: "nasional",
			province: "provinsi",
			regency: "kabupaten",
			village: "desa",
			toll: "tol",
		},
	},
	en: {
		at: "at",
		hourMark: ":",
		atAbout: "at about",
		today: "today",
		tomorrow: "tomorrow",
		salutation: "Sir/Madam",
		open: {
			open: "being processed",
			answered: "being followed up",
			paused: "waiting for further details",
		},
		closed: {
			handled: "dealt with",
			"not-ours": "passed on to the authority in charge",
			incomplete: "closed for now because details are missing",
		},
		manualChannels: ["telephone", "WhatsApp", "DM", "in person"],
		roadStatus: {
			national: "national",
			province: "provincial",
			regency: "regency",
			village: "village",
			toll: "toll",
		},
	},
};
