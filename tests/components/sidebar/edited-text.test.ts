import { expect, test } from "vitest";
import { typedTexts } from "../../../components/sidebar/replies/edited-text.ts";

const both = (text: string) => ({ text, textWithoutMention: text, caret: null, caretWithoutMention: null });

test.each([
	// As WhatsApp copies it: marks around names and numbers, and Windows' line breaks.
	["\u200eBaik, \u2068Bu Sinta\u2069.\r\nKami cek\u200b Jumat.\ufeff", both("Baik, Bu Sinta.\nKami cek Jumat.")],
	["Satu\u2028Dua\u000bTiga \ud83d", both("Satu\nDua\nTiga")],
	["👨‍👩‍👧 Halo 🙏🏽", both("👨‍👩‍👧 Halo 🙏🏽")],
	["@warga Kami cek.", { ...both("@warga Kami cek."), textWithoutMention: "Kami cek." }],
	[" \u200b\n", null],
])("what is typed or pasted goes into the box without what nobody sees: %j", (typed, texts) =>
	expect(typedTexts(typed, "@warga")).toEqual(texts),
);
