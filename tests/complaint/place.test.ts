import fc from "fast-check";
import { expect, test } from "vitest";
import { isSamePlace, placeWords } from "../../lib/complaint/place.ts";

test.each([
	["Jl. Melati depan Pasar Contoh RT 02/RW 05", ["melati", "pasar", "contoh"]],
	["dpn PASAR contoh, pasar", ["pasar", "contoh"]],
	["Desa Sukacontoh Kec. Contoh no 12", ["sukacontoh", "contoh"]],
	["sepanjang jl raya", ["sepanjang"]],
	["rt 03 rw 01 no. 5b", []],
	["", []],
])("%j is known by %j", (location, words) => {
	expect(placeWords(location)).toEqual(words);
});

test.each([
	["Pasar Contoh", "Jl. Mawar dekat pasar contoh", true],
	["Pasar Contoh", "Terminal Contoh", false],
	["Pasar", "dekat pasar contoh", true],
	["jl raya", "jl raya", false],
	["", "Pasar Contoh", false],
	["Jembatan Kali Melati", "Kali Melati sebelah jembatan", true],
])("%j and %j: %s", (a, b, expected) => {
	expect(isSamePlace(placeWords(a), placeWords(b))).toBe(expected);
	expect(isSamePlace(placeWords(b), placeWords(a))).toBe(expected);
});

test("every place with a word of its own is the same as itself, whatever is written", () => {
	fc.assert(
		fc.property(fc.string(), (text) => {
			const words = placeWords(text);
			expect(isSamePlace(words, words)).toBe(words.length > 0);
		}),
	);
});
