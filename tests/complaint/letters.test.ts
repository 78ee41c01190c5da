import { describe, expect, it } from "vitest";
import { withoutCaseAndAccents } from "../../lib/complaint/letters.ts";

describe("a text without case and accents", () => {
	it.each([
		["Mélati", "melati"],
		["ME\u0301LATI", "melati"],
		["İSTANBUL", "istanbul"],
		["Jl. Çontoh 1①", "jl. contoh 1①"],
	])("%s is %s", (text, expected) => {
		expect(withoutCaseAndAccents(text)).toBe(expected);
	});

	it("takes compatible signs apart where that is asked", () => {
		expect(withoutCaseAndAccents("ﬁsh ① Ａ", "NFKD")).toBe("fish 1 a");
	});
});
