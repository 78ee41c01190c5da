import { describe, expect, it, test } from "vitest";
import { mailAddress, mailLink, whatsappLink, whatsappNumber } from "../../lib/report/outbound.ts";

describe("whatsappNumber", () => {
	test.each([
		["081200000012", "6281200000012"],
		["0812-0000-0012", "6281200000012"],
		["+62 812 0000 0012", "6281200000012"],
		["62812.0000.0012", "6281200000012"],
		["+62 (0)812-0000-0012", "6281200000012"],
		["wa.me/6281200000012", "6281200000012"],
		["https://wa.me/6281200000012", "6281200000012"],
		["(0291) 000012", "62291000012"],
		["0291-5900012", "622915900012"],
		["", null],
		["-", null],
		["112", null],
		["0112-345-6789", null],
		["0812", null],
		["+60 12-000 0012", null],
		["0812-0000-0012 / 0813-0000-0034", null],
		["0812-0000-0012 (Budi)", null],
		["08120000001200000", null],
		["javascript:alert(1)", null],
	])("%j → %j", (typed, number) => {
		expect(whatsappNumber(typed)).toBe(number);
	});
});

describe("mailAddress", () => {
	test.each([
		["aduan@dpupr.contoh.go.id", "aduan@dpupr.contoh.go.id"],
		[" aduan@contoh.id ", "aduan@contoh.id"],
		["aduan@contoh", null],
		["aduan contoh.id", null],
		["a@b.id,c@d.id", null],
		["a@b.id?bcc=semua@contoh.id", null],
		["", null],
	])("%j → %j", (typed, address) => {
		expect(mailAddress(typed)).toBe(address);
	});
});

describe("links", () => {
	it("carry the text as it is, whatever stands in it", () => {
		const text = 'Yth. & "Admin" #1?\nJalan 50% rusak 😭 + [x]';
		const { url, holdsText } = whatsappLink("6281200000012", text);
		expect(holdsText).toBe(true);
		expect(new URL(url).searchParams.get("text")).toBe(text);
		expect(url.startsWith("https://wa.me/6281200000012?text=")).toBe(true);
		const letter = new URL(mailLink("aduan@contoh.id", "Aduan & tenggat", text).url);
		expect(letter.pathname).toBe("aduan@contoh.id");
		expect(letter.searchParams.get("subject")).toBe("Aduan & tenggat");
		expect(letter.searchParams.get("body")).toBe(text.replace("\n", "\r\n"));
	});

	it("leave out a text that they cannot carry, and say so", () => {
		expect(mailLink("aduan@contoh.id", "Aduan", "a".repeat(2000))).toEqual({
			url: "mailto:aduan@contoh.id?subject=Aduan",
			holdsText: false,
		});
		expect(whatsappLink("6281200000012", "😭".repeat(1000))).toEqual({
			url: "https://wa.me/6281200000012",
			holdsText: false,
		});
		expect(whatsappLink("6281200000012", "jalan rusak\n".repeat(333)).holdsText).toBe(true);
	});

	it("take a text that was cut inside an emoji", () => {
		expect(whatsappLink("6281200000012", "rusak \uD83D").url).toContain("rusak%20%EF%BF%BD");
	});
});
