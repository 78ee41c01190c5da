/**
 * Most characters of one part of a long WhatsApp message. Its apps take more (65,536) but fold long ones, and a recipient who forwards or quotes
 * one loses what was folded.
 */
export const WHATSAPP_PART_LENGTH = 4000;
/** Longest address of a chat with a text: web servers commonly take request lines of 8 kB. */
const WHATSAPP_LINK_LENGTH = 8000;
/** Longest mail address with its text: Outlook and Windows Live Mail take 2,046 characters. */
const MAIL_LINK_LENGTH = 2000;

/** A link that opens a chat or a letter. `holdsText` is false where the text was too long for it and has to be pasted by hand. */
export interface OutboundLink {
	url: string;
	holdsText: boolean;
}

/**
 * A telephone number as wa.me wants it: `0812-0000-0012`, `+62 812…` and `wa.me/62812…` → `6281200000012`. WhatsApp Business also works on
 * landlines. Null when it is no Indonesian number, or more than one.
 */
export function whatsappNumber(typed: string): string | null {
	const digits = typed
		.trim()
		.replace(/^(?:https?:\/\/)?(?:wa\.me|api\.whatsapp\.com\/send\/?\?phone=)\/?/i, "")
		.replace(/[\s().\-\u2010-\u2015]/g, "")
		.replace(/^\+?62(?:0(?=8))?/, "0");
	return /^0[2-9]\d{7,11}$/.test(digits) ? `62${digits.slice(1)}` : null;
}

/** A mail address, or null when it is none. */
export function mailAddress(typed: string): string | null {
	const address = typed.trim();
	return /^[^\s@<>(),;:"?&#%]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(address) ? address : null;
}

/** @param number as `whatsappNumber` gives it */
export function whatsappLink(number: string, text: string): OutboundLink {
	const chat = `https://wa.me/${number}`;
	const url = `${chat}?text=${encoded(text)}`;
	return url.length > WHATSAPP_LINK_LENGTH ? { url: chat, holdsText: false } : { url, holdsText: true };
}

/** @param address as `mailAddress` gives it */
export function mailLink(address: string, subject: string, text: string): OutboundLink {
	const letter = `mailto:${encodeURI(address)}?subject=${encoded(subject)}`;
	// RFC 6068 §5: line breaks in a body are CRLF.
	const url = `${letter}&body=${encoded(text.replace(/\r?\n/g, "\r\n"))}`;
	return url.length > MAIL_LINK_LENGTH ? { url: letter, holdsText: false } : { url, holdsText: true };
}

/** A lone surrogate, which a citizen's cut text may hold, cannot be encoded and would throw. */
function encoded(text: string): string {
	return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD"));
}
