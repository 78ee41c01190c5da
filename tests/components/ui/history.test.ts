import { signal } from "@preact/signals";
import { describe, expect, it } from "vitest";
import { appOf } from "../../../components/ui/App.tsx";
import { describeAction } from "../../../components/ui/describe-entry.ts";
import { historyOf } from "../../../components/ui/history.ts";
import { ENTRY_KINDS, type Entry } from "../../../lib/complaint/entry.ts";
import { HOUR, MORNING, makeEntry, makeId, makeSettings } from "../../factories.ts";

const app = appOf(makeSettings(), async () => ({ ok: false, code: "internal", message: "" }), signal(MORNING));
const told = (entries: Entry[]) => historyOf(entries).map((item) => describeAction(item.entries, app).what);

describe("the history", () => {
	it("is one line for each click, the newest first", () => {
		const [first, second] = [makeId(), makeId()];
		const entries = [
			makeEntry("captured", { action: first, order: 1, site: "x" }),
			makeEntry("classified", { action: first, order: 2 }),
			makeEntry("assigned", { action: first, order: 3 }),
			makeEntry("replied", { action: second, order: 4, reply: "acknowledgement", source: "declared" }),
		];
		expect(told(entries)).toEqual([
			"Ditanggapi: tanggapan awal (menurut keterangan petugas)",
			"Dicatat dari X · OPD DPUPR",
		]);
	});

	it("strikes through what was undone, and knows what brings it back", () => {
		const [note, undoing, redoing] = [makeId(), makeId(), makeId()];
		const noted = makeEntry("noted", { action: note, order: 1 });
		const undone = makeEntry("undone", { action: undoing, undoes: note, order: 2 });
		const redone = makeEntry("undone", { action: redoing, undoes: undoing, order: 3 });
		expect(historyOf([noted]).map((item) => item.undoneBy)).toEqual([null]);
		expect(historyOf([noted, undone]).map((item) => item.undoneBy)).toEqual([undoing]);
		expect(historyOf([noted, undone, redone]).map((item) => item.undoneBy)).toEqual([null]);
	});

	it("shows what a person wrote with it, and not the comment's own words", () => {
		const detailOf = (entry: Entry) => describeAction([entry], app).detail;
		expect(detailOf(makeEntry("assigned", { words: { reason: "salah alamat" } }))).toBe("salah alamat");
		expect(detailOf(makeEntry("captured", { words: { text: "jalan rusak", note: "x" } }))).toBeNull();
	});

	it("says how long guidance was waited for; asking anew is told before taking back", () => {
		const [request, again, both] = [makeId(), makeId(), makeId()];
		const asked = makeEntry("guidance", { request, step: "requested", order: 1 });
		const at = MORNING + 4 * HOUR;
		const decided = makeEntry("guidance", { request, step: "approved", order: 2, at, decidedBy: "Ibu Kepala" });
		const lines = historyOf([asked, decided]).map((item) => describeAction(item.entries, app, [asked, decided]).what);
		expect(lines[0]).toBe("Usulan jawaban disetujui oleh Ibu Kepala, setelah menunggu 4 jam");
		expect(told([decided])).toEqual(["Usulan jawaban disetujui oleh Ibu Kepala"]);
		const withdrawn = makeEntry("guidance", { request, step: "withdrawn", order: 3, action: both });
		const anew = makeEntry("guidance", { request: again, step: "requested", order: 4, action: both });
		expect(told([withdrawn, anew])).toEqual(["Meminta arahan atas usulan jawaban"]);
	});

	it.each(ENTRY_KINDS.filter((kind) => kind !== "undone"))("tells of %s in words", (kind) => {
		const [line] = told([makeEntry(kind)]);
		expect(line).toMatch(/^[A-Z]\p{L}+/u);
		expect(line).not.toMatch(/undefined|null|NaN/);
	});

	it("keeps a line for an entry of a newer program", () => {
		const { action: _, ...entry } = makeEntry("noted");
		expect(told([{ ...entry, v: 2, kind: "escalated" } as Entry])).toEqual([
			"Catatan dari versi Tanggap yang lebih baru",
		]);
	});
});
