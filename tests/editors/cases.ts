/** One column of the insertion matrix. */
export interface Case {
	name: string;
	text: string;
	/** Text in the box before; a person put the caret `caret` characters from its start, and selected `selected` more. */
	prefill?: string;
	caret?: number;
	selected?: number;
	/** Text that a person types into the box before. */
	typed?: string;
	/** Where the person clicked before the insertion: into the sidebar's frame, or into the page's own text and then the frame. */
	away?: "frame" | "page";
	/** What the page does to what comes; see `page.ts`. */
	manner?: Manner;
	/** Calls at once, as a double click makes. */
	times?: number;
	/** A second text, inserted when the first stands there. */
	second?: string;
	/** `{kursor}`: where the caret is to stand in the text. */
	cursor?: number;
	/** Ctrl+Z is pressed once before the model is looked at. */
	isUndone?: boolean;
	/** Nothing is inserted: the sidebar gives the keyboard back. */
	isReturn?: boolean;
	/** "inserted" when left out. */
	outcome?: "refused" | "partial" | "vanished" | "readonly";
	/** The model afterwards; "|" is where the next key goes, and without it no key is pressed. Null: nothing can be said of it. */
	expected: string | null;
}

/** `pasteSwallowed`: claims the paste and drops it. `refuses`: takes nothing in any way. `half`: keeps half of it. `vanishes`: the box goes with the first event. */
export type Manner = "pasteSwallowed" | "refuses" | "half" | "vanishes" | "readonly";

const REPLY = "Terima kasih, laporan kami teruskan ke Dinas PUPR.";
const LONG = `${"Laporan jalan rusak di RT 3 sudah kami catat. ".repeat(6)}Nomor 7K4Q.`.slice(0, 280);
const FAMILY = '👨‍👩‍👧 Halo 🙏🏽 <b>& "kutip"</b> 🇮🇩';
const MIDDLE = { prefill: "Halo dunia", caret: 5, text: "semua", expected: "Halo semua |dunia" };

export const CASES: readonly Case[] = [
	{ name: "empty", text: REPLY, expected: `${REPLY}|` },
	{ name: "prefilled", prefill: "Halo Kak", text: REPLY, expected: `Halo Kak ${REPLY}|` },
	{ name: "ends in a space", prefill: "@warga ", text: REPLY, expected: `@warga ${REPLY}|` },
	{ name: "caret in the middle", ...MIDDLE },
	{
		name: "text selected: kept, the reply behind it",
		...{ prefill: "Halo dunia raya", caret: 5, selected: 5, text: "semua", expected: "Halo dunia semua| raya" },
	},
	{ name: "several lines", text: "Satu\nDua\nTiga", expected: "Satu\nDua\nTiga|" },
	{ name: "lines after text", prefill: "Halo", text: "Satu\nDua", expected: "Halo Satu\nDua|" },
	{ name: "blank line", text: "Satu\n\nDua", expected: "Satu\n\nDua|" },
	{ name: "trailing newline", text: "Satu\n", expected: "Satu|" },
	{ name: "emoji and markup", text: FAMILY, expected: `${FAMILY}|` },
	{ name: "280 characters", text: LONG, expected: `${LONG}|` },
	{ name: "over X's 280, weighted", text: `${LONG.slice(2)} 🙏`, expected: `${LONG.slice(2)} 🙏|` },
	{ name: "focus in a frame", ...MIDDLE, away: "frame" },
	{ name: "selection elsewhere", ...MIDDLE, away: "page" },
	{ name: "double click", text: REPLY, times: 2, expected: `${REPLY}|` },
	{ name: "a second template", text: REPLY, second: "Nomor 7K4Q.", expected: `${REPLY} Nomor 7K4Q.|` },
	{ name: "{kursor} in a line", prefill: "Halo", text: "Kak , kami cek", cursor: 4, expected: "Halo Kak |, kami cek" },
	{ name: "{kursor} before the text", prefill: "Halo", text: ", kami cek", cursor: 0, expected: "Halo |, kami cek" },
	{ name: "{kursor} in a later line", text: "Satu\nDua\nTiga", cursor: 9, expected: "Satu\nDua\n|Tiga" },
	{ name: "{kursor} on a blank line", text: "Satu\n\nDua", cursor: 5, expected: "Satu\n|\nDua" },
	{ name: "{kursor} between emoji", text: "👨‍👩‍👧🙏🏽🇮🇩 Kak", cursor: 8, expected: "👨‍👩‍👧|🙏🏽🇮🇩 Kak" },
	{ name: "{kursor} before text that was there", ...MIDDLE, cursor: 2, expected: "Halo se|mua dunia" },
	{ name: "undone once", typed: "Halo Kak", text: "Satu\nDua", isUndone: true, expected: "Halo Kak" },
	{ name: "given back by Escape", ...MIDDLE, away: "frame", isReturn: true, expected: "Halo |dunia" },
	{ name: "paste swallowed", text: "Satu\nDua", manner: "pasteSwallowed", expected: "Satu\nDua|" },
	{
		name: "paste swallowed after text",
		...{ prefill: "Halo", text: "Satu\nDua", manner: "pasteSwallowed", expected: "Halo Satu\nDua|" },
	},
	{ name: "refuses", prefill: "Halo", text: REPLY, manner: "refuses", outcome: "refused", expected: "Halo" },
	{ name: "swallows part of it", text: REPLY, manner: "half", outcome: "partial", expected: REPLY.slice(0, 25) },
	{ name: "vanishes meanwhile", text: REPLY, manner: "vanishes", outcome: "vanished", expected: null },
	{ name: "read-only", prefill: "Halo", text: REPLY, manner: "readonly", outcome: "readonly", expected: "Halo" },
];

/** What one editor does otherwise, measured in both browsers. Draft.js has no second method that leaves it whole: the box must stay as it was. */
export function caseOn(editor: string, each: Case): Case {
	if (editor === "draft" && each.manner === "pasteSwallowed")
		return { ...each, outcome: "refused", expected: each.prefill ?? "" };
	return each;
}
