import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ENTRY_KINDS, type Entry } from "../../lib/complaint/entry.ts";
import {
	type EntriesFileInput,
	handoverSubjects,
	rangesOf,
	uniteEntries,
	writeEntriesFile,
} from "../../lib/report/entries-file.ts";
import { readEntriesFile } from "../../lib/report/read-entries-file.ts";
import { MORNING, makeComplaint, makeEntry, makeId, OUR_OPD } from "../factories.ts";
import { HOSTILE_TEXTS } from "./hostile.ts";

const INPUT: EntriesFileInput = {
	purpose: "weekly",
	madeAt: MORNING,
	agency: { regency: "Kabupaten Contoh", opd: OUR_OPD },
	device: "device-1",
	clock: "24 jam kalender",
	entries: [],
};

async function roundTrip(overrides: Partial<EntriesFileInput>) {
	const reading = await readEntriesFile("a.json", new Blob([writeEntriesFile({ ...INPUT, ...overrides })]));
	if (!reading.ok) throw new Error(JSON.stringify(reading.fault));
	return reading.file;
}

describe("a file of entries", () => {
	it("is read back with every kind of entry, unknown kinds and unknown fields as they were", async () => {
		const entries = [
			...ENTRY_KINDS.map((kind) => makeEntry(kind)),
			{ ...makeEntry("noted"), kind: "approved", words: { approver: "Rina" }, steps: [{ name: "constructor" }] },
			{ ...makeEntry("noted", { words: { note: "x" } }), colour: "blue", toString: 1 },
		] as unknown as Entry[];
		expect((await roundTrip({ entries })).entries).toEqual(entries);
	});

	it("is read back whatever the words are", async () => {
		const text = fc.oneof(
			fc.string({ unit: "binary" }),
			fc.constantFrom(...HOSTILE_TEXTS.map(([, hostile]) => hostile)),
		);
		await fc.assert(
			fc.asyncProperty(fc.array(text, { maxLength: 5 }), async (texts) => {
				const entries = texts.map((value) => makeEntry("captured", { words: { text: value, author: value }, by: "D" }));
				expect((await roundTrip({ entries })).entries).toEqual(entries);
			}),
			{ numRuns: 50 },
		);
	});

	it("keeps its head, its documents and the clock's meaning", async () => {
		const documents = [{ id: makeId(), name: "settings", order: 1, value: { regency: "Contoh" } }];
		const answers = [{ id: "x:1", text: "Sudah\nditambal", from: "Dishub", receivedAt: MORNING }];
		expect(await roundTrip({ purpose: "backup", week: "2026-W47", documents, answers })).toEqual({
			...INPUT,
			format: "tanggap",
			version: 1,
			purpose: "backup",
			week: "2026-W47",
			ranges: [],
			documents,
			answers,
		});
	});

	it("takes an entry repeated with the same content once, in whatever order of keys", async () => {
		const entry = makeEntry("captured");
		const reversed = Object.fromEntries(Object.entries(entry).reverse()) as unknown as Entry;
		expect((await roundTrip({ entries: [entry, reversed] })).entries).toEqual([entry]);
	});
});

describe("rangesOf", () => {
	const entry = (device: string, seq: number) => ({ device, seq });
	it.each([
		["nothing", [], []],
		["one", [entry("a", 7)], ["a 7-7"]],
		["a run in any order", [entry("a", 3), entry("a", 1), entry("a", 2)], ["a 1-3"]],
		["gaps", [entry("a", 1), entry("a", 3), entry("a", 4)], ["a 1-1", "a 3-4"]],
		["two devices", [entry("b", 2), entry("a", 1), entry("b", 1)], ["a 1-1", "b 1-2"]],
		["the same number twice", [entry("a", 1), entry("a", 1), entry("a", 2)], ["a 1-2"]],
	])("%s", (_, entries, expected) => {
		expect(rangesOf(entries).map(({ device, from, to }) => `${device} ${from}-${to}`)).toEqual(expected);
	});
});

describe("a handover", () => {
	it("holds open complaints of any week and whatever was touched since, each once", () => {
		const open = [makeComplaint({ id: "ig:1" }), makeComplaint({ id: "x:2" })];
		const recent = [makeEntry("noted", { subject: "x:2" }), makeEntry("closed", { subject: "ig:3" })];
		expect(handoverSubjects(open, recent)).toEqual(["ig:1", "x:2", "ig:3"]);
	});

	it("unites lists of entries in order, each once", () => {
		const [a, b, c] = [3, 1, 2].map((order) => makeEntry("noted", { order })) as [Entry, Entry, Entry];
		expect(uniteEntries([a, b], [b, c])).toEqual([b, c, a]);
	});
});
