import { expect, test } from "vitest";
import { addressees } from "../../lib/complaint/mentions.ts";
import { processorTimeOf } from "../processor-time.ts";

test.each([
	["@warga_contoh terima kasih", ["warga_contoh"]],
	["  @Warga.Contoh, @warga2: terima kasih @lain", ["warga.contoh", "warga2"]],
	["\u200e@warga_contoh.", ["warga_contoh"]],
	["Terima kasih @warga_contoh", []],
	["warga@contoh.id kami hubungi", []],
	["@", []],
	["", []],
])("%j is addressed to %j", (text, names) => {
	expect(addressees(text)).toEqual(names);
});

test("a text of one letter or of mentions alone is read in one go", async () => {
	for (const text of ["@".repeat(100_000), "@a ".repeat(30_000), "a".repeat(100_000), " ".repeat(100_000)]) {
		expect(await processorTimeOf(() => addressees(text))).toBeLessThan(5000);
	}
});
