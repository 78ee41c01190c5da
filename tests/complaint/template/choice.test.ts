import { expect, test } from "vitest";
import { type ReplySituation, rankTemplates, shorterVariant } from "../../../lib/complaint/template/choice.ts";
import { answersKind, needsNumberCheck, replyKindOf } from "../../../lib/complaint/template/kinds.ts";
import { complaintScope, needsReview, TEMPLATES, type Template } from "../../../lib/complaint/template/template.ts";
import { MESSAGE_KINDS } from "../../../lib/complaint/vocabulary.ts";
import { DIRECTORY } from "../../factories.ts";

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
		today: "2026-11-22",
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

const use = (templateId: string, ownCount: number, count = ownCount) => ({
	templateId,
	ownCount,
	count,
	lastUsedAt: 0,
});

test.each<[string, Partial<ReplySituation>, string[]]>([
	["the order of the list", {}, ["sendiri-01", "sendiri-02"]],
	["what others use", { uses: [use("sendiri-02", 0, 3)] }, ["sendiri-02", "sendiri-01"]],
	["own use before", { uses: [use("sendiri-01", 0, 9), use("sendiri-02", 1)] }, ["sendiri-02", "sendiri-01"]],
	["favourites before", { uses: [use("sendiri-01", 9)], favourites: ["sendiri-02"] }, ["sendiri-02", "sendiri-01"]],
	["favourites in their order", { favourites: ["sendiri-02", "sendiri-01"] }, ["sendiri-02", "sendiri-01"]],
	[
		"used in this conversation, after all",
		{ favourites: ["sendiri-02"], usedBefore: ["sendiri-02"] },
		["sendiri-01", "sendiri-02"],
	],
	[
		"short first where the site is tight, favourite or not",
		{ favourites: ["sendiri-01"], lengthLimit: 280 },
		["sendiri-02", "sendiri-01"],
	],
	[
		"what another group asks for stays below",
		{ favourites: ["proses-01"], uses: [use("selesai-01", 9)] },
		["sendiri-01"],
	],
])("within a group: %s", (_, overrides, ids) => {
	const plain = TEMPLATES.filter(({ language }) => language === "id");
	const offered = rankTemplates(plain, situation(overrides)).map(({ id }) => id);
	expect(offered.slice(0, ids.length)).toEqual(ids);
});

test("neither use nor favourites come before safety", () => {
	const liked = { favourites: ["darurat-04", "sendiri-01"], uses: [use("darurat-05", 99)] };
	expect(ranked({ ...liked, urgency: "emergency" }).slice(0, 3)).toEqual(["darurat-01", "darurat-04", "darurat-05"]);
	expect(ranked({ ...liked, urgency: "emergency", usedBefore: ["darurat-01"] })[0]).toBe("darurat-04");
	expect(ranked({ ...liked, hasMaskedNumber: true })[0]).toBe("privasi-02");
});

test("Indonesian comes before the other languages, unless the officer uses them", () => {
	const own = (id: string, language: Template["language"]) => ({ ...byId("terima-01"), id, language });
	const list = [own("en", "en"), own("jv", "jv"), own("id", "id"), own("jv-2", "jv")];
	const order = (uses: ReplySituation["uses"]) =>
		rankTemplates(list, situation({ scope: "other", uses })).map(({ id }) => id);
	expect(order([])).toEqual(["id", "en", "jv", "jv-2"]);
	expect(order([use("en", 0, 0), use("jv-2", 1)])).toEqual(["jv-2", "jv", "id", "en"]);
});

test("what the situation asks for in another language comes behind all that it asks for in Indonesian, before the rest", () => {
	const language = (id: string) => byId(id).language;
	const offered = ranked({ hasLocation: false });
	const foreign = offered.findIndex((id) => language(id) !== "id");
	const asked = offered.slice(0, foreign);
	expect(asked).toEqual(expect.arrayContaining(["detail-01", "sendiri-01"]));
	expect(asked.length).toBeLessThan(offered.length / 2);
	expect(offered[foreign]).toBe("en-02");
	expect(ranked({ hasLocation: false, favourites: ["en-02"] })[0]).toBe("en-02");
});

test.each([
	[null, ["sendiri-01"]],
	["DISHUB", ["sendiri-01"]],
	["DPUPR", ["dpupr", "sendiri-01"]],
])("an OPD's own template is offered first when it holds the complaint (%s), and else never", (opdId, ids) => {
	const list = [byId("sendiri-01"), { ...byId("sendiri-01"), id: "dpupr", opdId: "DPUPR" }];
	expect(rankTemplates(list, situation({ opdId })).map(({ id }) => id)).toEqual(ids);
});

test.each([
	["2026-11-21", true, ["other", "dated"]],
	["2026-11-22", false, ["dated", "other"]],
])("one that held until %s is to be reviewed: %s", (validUntil, isPast, ids) => {
	const dated = { ...byId("sendiri-01"), id: "dated", validUntil };
	const list = [dated, { ...byId("sendiri-01"), id: "other" }, byId("proses-01")];
	expect(needsReview(dated, "2026-11-22")).toBe(isPast);
	const offered = rankTemplates(list, situation({ favourites: ["dated"] })).map(({ id }) => id);
	expect(offered).toEqual([...ids, "proses-01"]);
});

test.each<[string, string, string[]]>([
	["an exact snippet first", "/maaf", ["sorry", "late", "maaf-01", "title"]],
	["a snippet's beginning", "/maaf-l", ["late"]],
	["capitals and diacritics", " /Máaf-0", ["maaf-01"]],
	["several beginnings", "/mohon ma", ["title"]],
	["a word of the situation", "/penerim", ["late", "sorry", "maaf-01", "title"]],
	["no text, no middle of a word", "/aaf", []],
	["a slash alone", "/", ["late", "sorry", "maaf-01", "title"]],
])("after a slash it finds %s", (_, query, ids) => {
	const own = (id: string, fields: Partial<Template> = {}) => ({
		...byId("sendiri-01"),
		id,
		title: "Judul",
		...fields,
	});
	const list = [
		own("late", { snippet: "maaf-lambat" }),
		own("sorry", { snippet: "maaf" }),
		own("maaf-01"),
		own("title", { title: "Mohon maaf lagi" }),
		{ ...byId("internal-01"), snippet: "maaf" },
	];
	expect(rankTemplates(list, situation({ query })).map(({ id }) => id)).toEqual(ids);
});

test.each<[string, Partial<ReplySituation>, string]>([
	["/terima", {}, "sendiri-01"],
	["/terima", { scope: "other" }, "terima-01"],
	["/maaf", {}, "maaf-01"],
	["/112", {}, "darurat-01"],
	["/dm", { urgency: "emergency" }, "lanjut-05"],
	["/en", { hasLocation: false }, "en-02"],
	["/", { urgency: "emergency" }, "darurat-01"],
])("%s in %o: the first on offer", (query, overrides, id) => {
	expect(ranked({ ...overrides, query })[0]).toBe(id);
});

test("a search puts titles before texts", () => {
	const offered = rankTemplates(TEMPLATES, situation({ query: "foto" })).map(({ title }) => /foto/i.test(title));
	expect(offered).toEqual([...offered].sort((a, b) => Number(b) - Number(a)));
	expect(offered).toContain(true);
	expect(offered).toContain(false);
});

test.each([
	["nobody uses it", [], "detail-01"],
	["it is a favourite", ["en-02"], "en-02"],
] as const)(
	"another language waits behind Indonesian that was used here already, unless the officer speaks it: %s",
	(_, favourites, first) => {
		const usedBefore = ["detail-01", "detail-03"];
		const offered = rankTemplates(TEMPLATES, situation({ hasLocation: false, usedBefore, favourites }));
		expect(offered[0]?.id).toBe(first);
	},
);

test("a text that is too long has a shorter variant, or none", () => {
	const offered = rankTemplates(TEMPLATES, situation({ scope: "other" }));
	expect(shorterVariant(byId("terima-01"), offered)?.id).toBe("terima-02");
	expect(shorterVariant(byId("selesai-01"), offered)?.id).toBe("selesai-03");
	expect(shorterVariant(byId("terima-02"), offered)).toBeNull();
	expect(shorterVariant(byId("hoaks-01"), offered)).toBeNull();
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
