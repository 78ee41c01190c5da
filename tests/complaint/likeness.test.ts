import { expect, test } from "vitest";
import { isLikeText } from "../../lib/complaint/likeness.ts";

const INSERTED =
	"@warga_contoh Terima kasih atas laporannya. Lubang di Jl. Melati sudah ditambal tim kami pagi ini, hubungi 0812••••0012.";

test.each([
	["as it was inserted", INSERTED, true],
	["without the name, spaced and capitalised otherwise", INSERTED.slice(14).toUpperCase().replaceAll(" ", "\n "), true],
	["with a name in plain words before it", INSERTED.replace("@warga_contoh", "Warga Contoh"), true],
	["touched up", "Terima kasih laporannya kak, lubang di Jl. Melati sudah ditambal tim pagi ini", true],
	["lengthened", `${INSERTED} ${"Kami pantau terus, mohon kabari bila rusak lagi. ".repeat(4)}`, true],
	["shown cut within a word", "@warga_contoh Terima kasih atas laporannya. Lubang di Jl. Mela", true],
	["a colleague's thanks in the same words", "@warga_contoh Terima kasih atas laporannya", false],
	["a colleague's other words", "Mohon ditunggu ya kak, kami teruskan dahulu ke bidang yang menangani jalan", false],
	["that could not be read", "", false],
	["a name alone", "@warga_contoh", false],
])("an answer %s", (_, answer, isLike) => {
	expect(isLikeText(INSERTED, answer)).toBe(isLike);
	expect(isLikeText(answer, INSERTED)).toBe(isLike);
});

test("what has no word is like nothing, not even itself", () => {
	expect(isLikeText("🙏", "🙏")).toBe(false);
	expect(isLikeText("Baik", "baik.")).toBe(true);
});
