/** One column of the insertion matrix. */
export interface Case {
	name: string;
	text: string;
	/** Text in the box before; the caret stands `caret` characters from its start when a person put it there. */
	prefill?: string;
	caret?: number;
	/** Where the person clicked before the insertion: into the sidebar's frame, or into the page's own text and then the frame. */
	away?: "frame" | "page";
	/** The page swallows the paste and claims it: the next method must come, and nothing may come twice. */
	isPasteBlocked?: boolean;
	/** Calls at once, as a double click makes. */
	times?: number;
	/** The model afterwards; "|" is where the next key goes. */
	expected: string;
}

const REPLY = "Terima kasih, laporan kami teruskan ke Dinas PUPR.";
const LONG = `${"Laporan jalan rusak di RT 3 sudah kami catat. ".repeat(6)}Nomor 7K4Q.`.slice(0, 280);
const FAMILY = '👨‍👩‍👧 Halo 🙏🏽 <b>& "kutip"</b> 🇮🇩';

export const CASES: readonly Case[] = [
	{ name: "empty", text: REPLY, expected: `${REPLY}|` },
	{ name: "prefilled", prefill: "Halo Kak", text: REPLY, expected: `Halo Kak ${REPLY}|` },
	{ name: "ends in a space", prefill: "@warga ", text: REPLY, expected: `@warga ${REPLY}|` },
	{ name: "caret in the middle", prefill: "Halo dunia", caret: 5, text: "semua", expected: "Halo semua |dunia" },
	{ name: "several lines", text: "Satu\nDua\nTiga", expected: "Satu\nDua\nTiga|" },
	{ name: "lines after text", prefill: "Halo", text: "Satu\nDua", expected: "Halo Satu\nDua|" },
	{ name: "blank line", text: "Satu\n\nDua", expected: "Satu\n\nDua|" },
	{ name: "trailing newline", text: "Satu\n", expected: "Satu|" },
	{ name: "emoji and markup", text: FAMILY, expected: `${FAMILY}|` },
	{ name: "280 characters", text: LONG, expected: `${LONG}|` },
	{
		name: "focus in a frame",
		prefill: "Halo dunia",
		caret: 5,
		away: "frame",
		text: "semua",
		expected: "Halo semua |dunia",
	},
	{
		name: "selection elsewhere",
		prefill: "Halo dunia",
		caret: 5,
		away: "page",
		text: "semua",
		expected: "Halo semua |dunia",
	},
	{ name: "double click", text: REPLY, times: 2, expected: `${REPLY}|` },
	{ name: "paste swallowed", text: "Satu\nDua", isPasteBlocked: true, expected: "Satu\nDua|" },
	{
		name: "paste swallowed after text",
		prefill: "Halo",
		text: "Satu\nDua",
		isPasteBlocked: true,
		expected: "Halo Satu\nDua|",
	},
];

/** Draft.js has no second method that leaves it whole: when the paste is swallowed, the box must stay as it was. */
export function isRefusalExpected(editor: string, { isPasteBlocked }: Case): boolean {
	return editor === "draft" && isPasteBlocked === true;
}
