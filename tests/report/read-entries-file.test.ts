import { describe, expect, it } from "vitest";
import { writeEntriesFile } from "../../lib/report/entries-file.ts";
import { fileFaultText } from "../../lib/report/file-fault.ts";
import { FILE_MAX_BYTES, type FileFault, readEntriesFile } from "../../lib/report/read-entries-file.ts";
import { MORNING, makeEntry, OUR_OPD } from "../factories.ts";

const entry = makeEntry("captured", { words: { text: "jalan rusak" } });
const HEAD = {
	format: "tanggap",
	version: 1,
	purpose: "weekly",
	madeAt: MORNING,
	agency: { regency: "Kabupaten Contoh", opd: OUR_OPD },
	device: "device-1",
	clock: "24 jam kalender",
	ranges: [],
	entries: [] as unknown[],
};
const file = (overrides: object): string => JSON.stringify({ ...HEAD, ...overrides });
const withEntries = (...entries: object[]): string => file({ entries: [entry, ...entries] });
const wrong = (overrides: object): string => withEntries({ ...makeEntry("captured"), ...overrides });
const nested = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);

async function faultOf(source: string | Blob, name = "pupr.json"): Promise<FileFault> {
	const reading = await readEntriesFile(name, source);
	if (reading.ok) throw new Error("was read");
	return reading.fault;
}

/** What is refused, by which code, and why in the sentence. */
const CASES: [name: string, source: string | Blob, code: FileFault["code"], reason: string][] = [
	["an empty file", "", "not-json", "isinya bukan JSON yang utuh"],
	["a file cut off", file({}).slice(0, -5), "not-json", "isinya bukan JSON yang utuh"],
	["a trailing comma", "{},", "not-json", "isinya bukan JSON yang utuh"],
	["UTF-16", new Blob([new Uint16Array([0xfeff, 0x7b, 0x7d])]), "not-json", "isinya bukan JSON yang utuh"],
	["a ZIP archive", new Blob([new Uint8Array([80, 75, 3, 4, 0xff])]), "not-json", "isinya bukan JSON yang utuh"],
	["foreign JSON", '{"hello": 1}', "foreign", "bukan berkas Tanggap"],
	["a list", "[]", "foreign", "bukan berkas Tanggap"],
	["null", "null", "foreign", "bukan berkas Tanggap"],
	["lists in lists, 100,000 deep", nested(100_000), "foreign", "bukan berkas Tanggap"],
	["a newer file", file({ version: 2, entries: "elsewhere" }), "newer", "dibuat dengan Tanggap yang lebih baru"],
	["a newer entry", wrong({ v: 2, at: "?" }), "newer", "catatan ke-2 dibuat dengan Tanggap yang lebih baru"],
	["no entries", file({ entries: undefined }), "head", "isian daftar catatan di awal berkas salah"],
	["a wrong time of making", file({ madeAt: "kemarin" }), "head", "isian waktu pembuatan di awal berkas salah"],
	["a wrong version", file({ version: "1" }), "head", "isian versi di awal berkas salah"],
	["an unknown purpose", file({ purpose: "spam" }), "head", "isian tujuan berkas di awal berkas salah"],
	["an answer that is none", file({ answers: [{ id: "x:1" }] }), "head", "isian answers.0.text di awal berkas salah"],
	["an entry that is none", withEntries([]), "entry", "isian – pada catatan ke-2 salah"],
	["a wrong time", wrong({ at: "18/11/2026" }), "entry", "isian waktu pada catatan ke-2 salah"],
	["a time before 1970", wrong({ at: -1 }), "entry", "isian waktu pada catatan ke-2 salah"],
	["a time after 9999", wrong({ recordedAt: 8.64e15 }), "entry", "isian waktu pencatatan pada catatan ke-2 salah"],
	["half a millisecond", wrong({ order: 1.5 }), "entry", "isian urutan pada catatan ke-2 salah"],
	[
		"an interval turned round",
		wrong({ postedAt: { earliest: 2, latest: 1 } }),
		"entry",
		"isian waktu komentar pada catatan ke-2 salah",
	],
	["no id", wrong({ id: undefined }), "entry", "isian tanda pengenal pada catatan ke-2 salah"],
	["a wrong word", wrong({ words: { text: 5 } }), "entry", "isian teks pada catatan ke-2 salah"],
	["a wrong field of a known kind", wrong({ role: "king" }), "entry", "isian role pada catatan ke-2 salah"],
	[
		"an id used twice",
		withEntries({ ...entry, by: "Rina" }),
		"duplicate",
		"catatan ke-2 bertanda pengenal sama dengan catatan sebelumnya, tetapi isinya lain",
	],
	[
		"a poisoned key",
		withEntries(makeEntry("noted")).replace('"by"', '"__proto__":{"isAdmin":true},"by"'),
		"unsafe",
		"susunan data di entries.0.__proto__ tidak dapat diterima",
	],
	[
		"a field nested too deeply",
		wrong({ extra: JSON.parse(nested(30)) }),
		"unsafe",
		`susunan data di entries.1.extra${".0".repeat(17)} tidak dapat diterima`,
	],
];

describe("readEntriesFile", () => {
	it.each(CASES)("refuses %s", async (_, source, code, reason) => {
		const fault = await faultOf(source);
		expect(fault.code).toBe(code);
		expect(fileFaultText(fault, "id")).toContain(
			`Berkas pupr.json tidak dapat dibaca: ${reason}. Tidak ada yang dimasukkan. `,
		);
		expect(fileFaultText(fault, "en")).not.toMatch(/undefined|null|NaN/);
	});

	it("refuses a large file by its size, without reading it", async () => {
		const huge = new Blob([]);
		Object.defineProperty(huge, "size", { value: 200 * 1024 * 1024 });
		huge.arrayBuffer = () => Promise.reject(new Error("was read"));
		const fault = await faultOf(huge, "besar.json");
		expect(fileFaultText(fault, "id")).toBe(
			"Berkas besar.json tidak dapat dibaca: ukurannya lebih dari 50 MB. Tidak ada yang dimasukkan. Minta pengirim mengekspor ulang.",
		);
		expect((await faultOf(" ".repeat(FILE_MAX_BYTES + 1))).code).toBe("too-large");
	});

	it("names the entry and the field: the sentence of the design", async () => {
		const entries = Array.from({ length: 400 }, () => makeEntry("noted"));
		const broken = entries.map((good, index) => (index === 213 ? { ...good, at: "salah" } : good));
		const fault = await faultOf(file({ entries: broken }));
		expect(fault).toMatchObject({ code: "entry", entryIndex: 213, field: "at" });
		expect(fileFaultText(fault, "id")).toBe(
			"Berkas pupr.json tidak dapat dibaca: isian waktu pada catatan ke-214 salah. Tidak ada yang dimasukkan. Minta pengirim mengekspor ulang.",
		);
	});

	it.each([
		["a BOM", `\uFEFF${file({ entries: [entry] })}`],
		["a BOM in a file", new Blob([`\uFEFF${file({ entries: [entry] })}`])],
		["a field it does not know", file({ entries: [entry], colour: "blue" })],
		["what it writes itself", writeEntriesFile({ ...HEAD, purpose: "handover", entries: [entry] })],
	])("reads %s", async (_, source) => {
		expect(await readEntriesFile("a.json", source)).toMatchObject({ ok: true, file: { entries: [entry] } });
	});

	it("leaves objects as they were after a poisoned file", async () => {
		await faultOf('{"format":"tanggap","__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}}');
		expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
	});

	it("keeps a hostile file name on one line", async () => {
		const sentence = fileFaultText(await faultOf("", `a\n\u202Ejson.exe${"x".repeat(300)}`), "id");
		expect(sentence).toMatch(/^Berkas a json\.exex+… tidak dapat dibaca: /);
		expect(sentence.length).toBeLessThan(250);
	});
});
