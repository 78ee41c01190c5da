import fc from "fast-check";
import { expect, test } from "vitest";
import { maskIdentifyingNumbers } from "../../lib/complaint/masking.ts";

// Region code 99 and 0812-0000-00xx: no real person.
test.each([
	["NIK 9901014505900001 saya", "NIK •••• saya", ["nik"]],
	["nik:9901.0145.0590.0001", "nik:••••", ["nik"]],
	["99 0101 450590 0001", "••••", ["nik"]],
	["hub 081200000012 ya", "hub 0812••••0012 ya", ["phone"]],
	["+62 812-0000-0012", "6281••••0012", ["phone"]],
	["6281200000012.", "6281••••0012.", ["phone"]],
	["0812 0000 0012 / 0812-0000-0013", "0812••••0012 / 0812••••0013", ["phone"]],
	["(0812) 0000-0012", "(0812••••0012", ["phone"]],
	["0812 - 0000 - 0012", "0812••••0012", ["phone"]],
	// The group "0812" of a NIK is a district and a day, no telephone number.
	["KK 9901 0812 4505 0001", "KK ••••", ["nik"]],
	["0812 0000 0012 0812 0000 0013", "0812••••0012 0812••••0013", ["phone"]],
	["+62 812 0000 0012 0812 0000 0013", "6281••••0012 0812••••0013", ["phone"]],
	["kirim ke warga.contoh@surel.example.id", "kirim ke •••@•••", ["email"]],
	["NIK 9901014505900001, WA 081200000012, a@b.id", "NIK ••••, WA 0812••••0012, •••@•••", ["email", "phone", "nik"]],
	["wa.me/6281200000012", "wa.me/6281••••0012", ["phone"]],
	["https://wa.me/6281200000012?text=hai", "https://wa.me/••••?text=hai", ["phone"]],
	[
		"https://api.whatsapp.com/send/?phone=6281200000012&text=a",
		"https://api.whatsapp.com/send/?phone=••••&text=a",
		["phone"],
	],
	[
		"https://web.whatsapp.com/send?text=a&phone=%2B6281200000012",
		"https://web.whatsapp.com/send?text=a&phone=••••",
		["phone"],
	],
	["lihat https://x.com/akun/status/1858000000000001 min", "lihat https://x.com/akun/status/1858000000000001 min", []],
	["Rp 1.500.000 untuk 2026", "Rp 1.500.000 untuk 2026", []],
	["tgl 20-11-2026 pukul 14.05, RT 03 RW 05 no 12345", "tgl 20-11-2026 pukul 14.05, RT 03 RW 05 no 12345", []],
	["20 digit 12345678901234567890 bukan NIK", "20 digit 12345678901234567890 bukan NIK", []],
	["@pemkab_contoh tolong", "@pemkab_contoh tolong", []],
	["𝟎𝟖𝟏𝟐𝟎𝟎𝟎𝟎𝟎𝟎𝟏𝟐", "𝟎𝟖𝟏𝟐••••𝟎𝟎𝟏𝟐", ["phone"]],
	["0812\u200b0000\u200b0012", "0812••••0012", ["phone"]],
	["0812\u00ad0000\u20600012", "0812••••0012", ["phone"]],
	["", "", []],
])("%s", (text, masked, found) => {
	const result = maskIdentifyingNumbers(text);
	expect(result.text).toBe(masked);
	expect([...result.found].sort()).toEqual([...found].sort());
});

test("masking twice changes nothing more", () => {
	fc.assert(
		fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
			const once = maskIdentifyingNumbers(text).text;
			expect(maskIdentifyingNumbers(once).text).toBe(once);
		}),
	);
});

test("no 16-digit number survives in any words around it", () => {
	const words = fc.stringMatching(/^[a-z ,]{0,20}$/);
	fc.assert(
		fc.property(words, fc.stringMatching(/^99\d{14}$/), words, (before, nik, after) => {
			expect(maskIdentifyingNumbers(`${before} ${nik} ${after}`).text).not.toContain(nik);
		}),
	);
});

test.each([
	"a".repeat(200_000),
	"0".repeat(200_000),
	"0 8 ".repeat(50_000),
	"a@".repeat(100_000),
	"http://".repeat(30_000),
])("hostile text is read in linear time", (text) => {
	expect(maskIdentifyingNumbers(text).text.length).toBeGreaterThan(0);
});
