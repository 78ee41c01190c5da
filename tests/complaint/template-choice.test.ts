import { expect, test } from "vitest";
import { complaintScope, TEMPLATES } from "../../lib/complaint/template.ts";
import { isRepeated, type ReplySituation, rankTemplates, shorterVariant } from "../../lib/complaint/template-choice.ts";
import { answersKind, needsNumberCheck, replyKindOf } from "../../lib/complaint/template-kinds.ts";
import { MESSAGE_KINDS } from "../../lib/complaint/vocabulary.ts";
import { DIRECTORY } from "../factories.ts";

function situation(overrides: Partial<ReplySituation> = {}): ReplySituation {
	return {
		scope: "own",
		opdId: null,
		messageKind: "complaint",
		urgency: "medium",
		state: null,
		hasLocation: true,
		isOnOutsideRoad: false,
		hasMaskedNumber: false,
		isDisposition: false,
		isContinuedInDm: false,
		lengthLimit: 2200,
		usedBefore: [],
		favourites: [],
		uses: [],
		query: "",
		...overrides,
	};
}
const ranked = (overrides: Partial<ReplySituation> = {}): string[] =>
	rankTemplates(TEMPLATES, situation(overrides)).map((template) => template.id);
const byId = (id: string) => {
	const template = TEMPLATES.find((candidate) => candidate.id === id);
	if (!template) throw new Error(id);
	return template;
};

test.each<[string, Partial<ReplySituation>, string]>([
	["a new complaint for us", {}, "sendiri-01"],
	["without a location", { hasLocation: false }, "detail-01"],
	["without a location, for another OPD", { hasLocation: false, scope: "other" }, "detail-01"],
	["without a location, for another OPD, on X", { hasLocation: false, scope: "other", lengthLimit: 280 }, "detail-03"],
	["without a location, for us, on X", { hasLocation: false, lengthLimit: 280 }, "detail-01"],
	["for another OPD", { scope: "other" }, "terima-01"],
	["for another OPD, on X", { scope: "other", lengthLimit: 280 }, "terima-02"],
	["for us, on X", { lengthLimit: 280 }, "sendiri-02"],
	["outside our authority", { scope: "outside" }, "luar-01"],
	["on a road of the province, for us", { isOnOutsideRoad: true }, "luar-02"],
	["on such a road, answered", { isOnOutsideRoad: true, state: "answered" }, "proses-01"],
	["on such a road, in an emergency", { isOnOutsideRoad: true, urgency: "emergency" }, "darurat-01"],
	["outside, without a location", { scope: "outside", hasLocation: false }, "luar-01"],
	["an emergency without a location", { urgency: "emergency", hasLocation: false }, "darurat-01"],
	["a masked number, even in an emergency", { hasMaskedNumber: true, urgency: "emergency" }, "privasi-02"],
	["going on in direct messages", { isContinuedInDm: true }, "privasi-01"],
	["going on in direct messages, of a disposition", { isContinuedInDm: true, isDisposition: true }, "privasi-01"],
	["the leader's disposition", { isDisposition: true, hasLocation: false }, "terus-05"],
	["overdue at another OPD", { scope: "other", state: "overdue" }, "maaf-02"],
	["overdue with us", { state: "overdue" }, "sendiri-01"],
	["answered, not finished", { state: "answered" }, "proses-01"],
	["answered in full", { state: "answeredOnTime" }, "selesai-01"],
	["answered in full, on X", { state: "answeredLate", lengthLimit: 280 }, "selesai-03"],
	["waiting for the citizen", { state: "paused" }, "detail-05"],
	["closed", { state: "closed" }, "selesai-06"],
	["merged", { state: "merged" }, "lanjut-01"],
	["dismissed", { state: "dismissed" }, "etika-01"],
	["a question for us", { messageKind: "question" }, "info-01"],
	["a question for another OPD", { messageKind: "question", scope: "other" }, "terus-07"],
	["a suggestion for another OPD", { messageKind: "suggestion", scope: "other" }, "aspirasi-01"],
	["praise", { messageKind: "appreciation" }, "apresiasi-01"],
	["misconduct", { messageKind: "misconduct", hasLocation: false }, "privasi-04"],
	["used already: a variant", { scope: "other", usedBefore: ["terima-01"] }, "terima-02"],
	["a search", { query: "pln", scope: "outside" }, "luar-04"],
])("%s: the first on offer", (_, overrides, id) => {
	expect(ranked(overrides)[0]).toBe(id);
});

test("internal templates are never offered for the reply box, whatever is searched", () => {
	for (const messageKind of MESSAGE_KINDS)
		for (const query of ["", "internal", "Yth. Admin"])
			for (const scope of ["own", "other", "outside"] as const)
				expect(ranked({ messageKind, scope, query }).filter((id) => id.startsWith("internal"))).toEqual([]);
});

test.each([
	{ scope: "internal", situation: "penerimaan" },
	{ scope: "any", situation: "internal" },
] as const)("not even one that an agency marked %o by halves", (marks) => {
	const own = { ...byId("sendiri-01"), ...marks, kinds: [...MESSAGE_KINDS] };
	expect(rankTemplates([own], situation())).toEqual([]);
});

test("each scope sees its own templates and those for all", () => {
	for (const scope of ["own", "other", "outside"] as const) {
		const scopes = new Set(rankTemplates(TEMPLATES, situation({ scope })).map((template) => template.scope));
		expect([...scopes].sort()).toEqual(["any", scope].sort());
	}
});

test("nothing is lost or doubled by ranking", () => {
	const offered = ranked({ scope: "other" });
	expect(new Set(offered).size).toBe(offered.length);
	const fitting = TEMPLATES.filter(({ scope }) => scope === "any" || scope === "other").filter((template) =>
		answersKind(template, "complaint"),
	);
	expect([...offered].sort()).toEqual(fitting.map(({ id }) => id).sort());
});

test.each(["question", "appreciation"] as const)(
	"a %s is never told that its complaint was recorded",
	(messageKind) => {
		for (const scope of ["own", "other", "outside"] as const)
			for (const template of rankTemplates(TEMPLATES, situation({ messageKind, scope })))
				expect(template.text).not.toMatch(/(aduan|laporan)[^.]*\bcatat|catat[^.]*(aduan|laporan)|\{nomor_aduan/i);
	},
);

test("answers to questions are not offered for complaints", () => {
	expect(ranked({ scope: "other" })).not.toContain("terus-07");
	expect(ranked()).not.toContain("info-05");
});

test.each<[string, string, string[]]>([
	["all words, in any order", "jalan nasional PROVINSI", ["luar-02"]],
	["without diacritics", "jálan provìnsi nasional", ["luar-02"]],
	["words of the situation", "luar kewenangan kepolisian", ["luar-06"]],
	["words of the text", "cekbansos", ["info-08"]],
	["the id", "hoaks-03", ["hoaks-03"]],
	["spaces only change nothing", "  ppid ", ["info-07"]],
	["no match", "xyzzy", []],
	["signs of a pattern", "(.*", []],
])("search finds %s", (_, query, ids) => {
	expect(ranked({ scope: "outside", query })).toEqual(ids);
});

test("a search puts titles before texts", () => {
	const offered = rankTemplates(TEMPLATES, situation({ query: "foto" })).map(({ title }) => /foto/i.test(title));
	expect(offered).toEqual([...offered].sort((a, b) => Number(b) - Number(a)));
	expect(offered).toContain(true);
	expect(offered).toContain(false);
});

test("a text that is too long has a shorter variant, or none", () => {
	const offered = rankTemplates(TEMPLATES, situation({ scope: "other" }));
	expect(shorterVariant(byId("terima-01"), offered)?.id).toBe("terima-02");
	expect(shorterVariant(byId("selesai-01"), offered)?.id).toBe("selesai-03");
	expect(shorterVariant(byId("terima-02"), offered)).toBeNull();
	expect(shorterVariant(byId("hoaks-01"), offered)).toBeNull();
});

test("the third use of a text in a conversation is a repetition", () => {
	expect(isRepeated(byId("terima-01"), ["terima-01", "detail-01"])).toBe(false);
	expect(isRepeated(byId("terima-01"), ["terima-01", "detail-01", "terima-01"])).toBe(true);
});

test.each([
	["terima-01", "acknowledgement"],
	["detail-01", "acknowledgement"],
	["terus-05", "acknowledgement"],
	["maaf-01", "acknowledgement"],
	["proses-01", "acknowledgement"],
	["proses-02", "substantive"],
	["selesai-01", "substantive"],
	["luar-01", "substantive"],
	["luar-02b", "acknowledgement"],
	["info-01", "substantive"],
	["info-05", "acknowledgement"],
	["hoaks-01", "substantive"],
	["hoaks-02", "acknowledgement"],
	["apresiasi-01", "substantive"],
	["darurat-01", "acknowledgement"],
])("%s counts as %s", (id, kind) => {
	expect(replyKindOf(byId(id))).toBe(kind);
});

test("templates with hotline numbers are to be checked by the agency, and only those", () => {
	expect(TEMPLATES.filter(needsNumberCheck).map(({ id }) => id)).toEqual([
		"luar-04",
		"luar-06",
		"darurat-01",
		"darurat-02",
		"darurat-03",
		"darurat-04",
		"darurat-05",
		"info-04",
		"info-06",
	]);
	expect(needsNumberCheck({ text: "Hubungi {telp_pmi}" })).toBe(true);
	expect(needsNumberCheck({ text: "No. 1120 dan 3110" })).toBe(false);
});

test.each([
	[null, "own"],
	["DPUPR", "own"],
	["DISHUB", "other"],
	["PLN", "outside"],
	["UNKNOWN", "other"],
])("a complaint for %s is %s", (opdId, scope) => {
	expect(complaintScope(opdId, "DPUPR", DIRECTORY)).toBe(scope);
});
