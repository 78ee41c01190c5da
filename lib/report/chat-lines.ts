import { cleanText } from "./safe-text.ts";

/** A line of a pasted text, without what chat and mail programs put before it. */
export interface ChatLine {
	text: string;
	/** It was quoted from an earlier message. */
	isQuoted: boolean;
	/** Who wrote the message that begins here, null where the chat does not say; absent within a message. */
	writer?: string | null;
}

const TIME = String.raw`\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?: ?[AaPp]\.?[Mm]\.?)?`;
const DATE = String.raw`\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}`;
/**
 * How a message begins in a chat: exported on Android `22/11/26 08.14 - Nama: …`, on iOS `[22/11/26 08.14.33] Nama: …`, copied in WhatsApp Web
 * `[08.14, 22/11/2026] Nama: …`.
 */
const STAMP = new RegExp(`^(?:\\[(?:${DATE},? ${TIME}|${TIME},? ${DATE})\\]|${DATE},? ${TIME} [-–])\\s*(?:~\\s?)?`);
/** "Budi Contoh: " or "+62 812-…: "; a longer beginning is a sentence with a colon. */
const SENDER = /^([^:\n]{1,60}):(?:\s|$)/;
const QUOTE = /^(?:\s*>)+\s?/;
/** "… <Pesan ini diedit>" at the end of a message that was changed. */
const EDITED = /\s?<[^<>]{1,40}(?:diedit|edited)>$/;
/** "<Media tidak disertakan>", "<Media omitted>" */
const MEDIA_NOTE = /^<[^<>]*>$/;

/** The lines of a WhatsApp export, of copied messages, of a letter with quoted lines, or of plain text. Linear in the text. */
export function chatLines(pasted: string): ChatLine[] {
	return cleanText(pasted)
		.replace(/[\u200B-\u200F\uFEFF]/g, "")
		.replace(/[\u00A0\u202F]/g, " ")
		.split("\n")
		.map((raw) => {
			const line = raw.trim().replace(EDITED, "");
			const stamp = STAMP.exec(line);
			if (!stamp) return unquoted(line);
			const said = line.slice(stamp[0].length);
			const named = SENDER.exec(said);
			return { ...unquoted(said.slice(named?.[0].length ?? 0).trim()), writer: named?.[1]?.trim() ?? null };
		});
}

/** What a chat writes in place of a picture. */
export function isMediaNote(line: string): boolean {
	return MEDIA_NOTE.test(line);
}

function unquoted(line: string): ChatLine {
	const text = line.replace(QUOTE, "");
	return { text, isQuoted: text !== line };
}
