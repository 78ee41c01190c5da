// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import { answerKey } from "../../../lib/complaint/kept-answer.ts";
import type { ReplyFacts } from "../../../lib/messages/values.ts";
import { HOUR } from "../../factories.ts";
import { makeSeen, NOW } from "../fakes.ts";
import { makeReplies, makeTemplate } from "../fakes-templates.ts";
import type { Stage } from "../stage.tsx";
import { activeTitle, approveElsewhere, choose, insertions, openOn, recordAndChoose } from "./replying.ts";

vi.mock("wxt/browser", () => import("../browser-double.ts"));
afterEach(() => vi.unstubAllGlobals());

const REASON = "Alasan tetap menyisipkan";
const SHOUTING = makeTemplate({ text: "MOHON BERSABAR YA SEMUANYA." });
const facts = (overrides: Partial<ReplyFacts>): ReplyFacts => ({ ...makeReplies().facts, ...overrides });
const answered = { at: NOW - HOUR, recordedAt: NOW + 60_000, by: "Rina" };

async function chosen(template = SHOUTING, known: Partial<ReplyFacts> = {}): Promise<[Stage, HTMLElement]> {
	const stage = await openOn({ templates: [template], facts: facts(known) });
	return [stage, await choose(stage, template.title)];
}

describe("what speaks against a text", () => {
	it.each<[string, Parameters<typeof chosen>, string]>([
		["capitals", [SHOUTING], "Huruf besar beruntun"],
		["a third use", [makeTemplate(), { threadUses: { "contoh-01": 2 } }], "sudah dua kali dipakai"],
		["an answer by somebody else", [makeTemplate(), { otherAnswer: answered }], "Rina sudah menjawab aduan ini"],
	])("%s is said before the text goes in, and needs a reason", async (_, [template, known], says) => {
		const [stage, search] = await chosen(template, known);
		await stage.sees(says);
		await stage.control("Tetap sisipkan");
		stage.press(search, "Enter");
		const field = await stage.control<HTMLInputElement>(REASON);
		await stage.until(() => document.activeElement === field);
		expect(insertions(stage)).toEqual([]);
		await stage.type(REASON, "  diminta pimpinan ");
		stage.press(field, "Enter");
		await stage.sees("Sudah Anda kirim?");
		const { override } = stage.background.callsOf("inserted")[0] ?? {};
		expect(override?.reason).toBe("diminta pimpinan");
		expect(override?.checks).toHaveLength(1);
	});

	it("follows what is typed: a number of a person in the changed text", async () => {
		const [stage] = await chosen(makeTemplate());
		await stage.click("Ubah teks");
		await stage.type("Teks yang akan disisipkan", "Hubungi Bu Contoh di 0812-0000-0012.");
		await stage.sees('Balasan ini terlihat semua orang dan memuat data pribadi: "0812-0000-0012".');
		await stage.type("Teks yang akan disisipkan", "Hubungi kami lewat DM.");
		await stage.control("Sisipkan");
		expect(stage.root.querySelector(".findings")).toBeNull();
	});

	it("nothing is asked, and nothing logged, where nothing speaks against it", async () => {
		const [stage, search] = await chosen(makeTemplate());
		stage.press(search, "Enter");
		await stage.sees("Sudah Anda kirim?");
		expect(stage.background.callsOf("inserted")[0]?.override).toBeNull();
	});

	it("follows what a superior says: a text that waits for guidance needs a reason, one that was approved none", async () => {
		const stage = await openOn({ templates: [makeTemplate()] });
		await recordAndChoose(stage, makeTemplate().title);
		await stage.click("Minta arahan");
		await stage.click("Minta di komputer ini");
		await stage.sees("Jawaban ini masih menunggu arahan.");
		await stage.control("Tetap sisipkan");
		approveElsewhere(stage);
		await stage.sees("Disetujui Ibu Kepala");
		expect(stage.root.querySelector(".findings")).toBeNull();
	});

	it("is asked for once more right before: who has answered meanwhile stops the text", async () => {
		const [stage, search] = await chosen(makeTemplate());
		await stage.until(() => stage.background.callsOf("replyFacts").length > 0);
		stage.background.replies.facts = facts({ otherAnswer: answered });
		stage.press(search, "Enter");
		await stage.sees("Rina sudah menjawab aduan ini");
		const field = await stage.control(REASON);
		await stage.until(() => document.activeElement === field);
		expect(insertions(stage)).toEqual([]);
	});

	it("an answer that was there when the picker was opened is no news, though recording the comment logs it anew", async () => {
		const known = { otherAnswer: { ...answered, recordedAt: NOW - HOUR }, hasAnswered: true };
		const [stage, search] = await chosen(makeTemplate(), known);
		stage.background.replies.facts = facts({ otherAnswer: answered, hasAnswered: true });
		stage.press(search, "Enter");
		await stage.until(() => insertions(stage).length === 1);
	});

	it.each([
		["between opening and recording", "is no news when it was written before", NOW - HOUR, true],
		["between opening and recording", "stops the text when it was written meanwhile", NOW + 30_000, false],
		["after recording", "is no news when it was written before", NOW - HOUR, true],
	])("an answer that the page tells of %s %s", async (when, _, at, isInserted) => {
		const stage = await openOn({ templates: [makeTemplate()], facts: facts({}) });
		const tell = () => {
			stage.background.replies.facts = facts({ otherAnswer: { ...answered, at }, hasAnswered: true });
		};
		await stage.until(() => stage.background.callsOf("replyFacts").length > 0);
		if (when !== "after recording") tell();
		await stage.click("Simpan");
		await stage.sees("Tercatat");
		await stage.until(() => stage.background.callsOf("replyFacts").length > 1);
		tell();
		stage.press(await choose(stage, "Contoh balasan"), "Enter");
		await (isInserted ? stage.sees("Sudah Anda kirim?") : stage.sees("Rina sudah menjawab aduan ini"));
		expect(insertions(stage)).toHaveLength(isInserted ? 1 : 0);
	});

	it("a reason holds for what it was given for, not for what turns up later", async () => {
		const [stage] = await chosen();
		await stage.type(REASON, "sudah biasa");
		stage.background.replies.facts = facts({ otherAnswer: answered });
		await stage.click("Tetap sisipkan");
		await stage.sees("Rina sudah menjawab aduan ini");
		expect((await stage.control<HTMLInputElement>(REASON)).value).toBe("");
		expect(insertions(stage)).toEqual([]);
	});

	it("a reason for one reply is none for the next", async () => {
		const stage = await openOn({
			templates: [SHOUTING, makeTemplate({ ...SHOUTING, id: "keras", title: "Keras sekali" })],
		});
		await choose(stage, "Contoh balasan");
		await stage.type(REASON, "kutipan");
		await stage.until(() => activeTitle(stage) === "Contoh balasan");
		await choose(stage, "Keras sekali");
		expect((await stage.control<HTMLInputElement>(REASON)).value).toBe("");
	});

	it("facts that cannot be read stop nothing", async () => {
		const [stage, search] = await chosen(makeTemplate());
		stage.background.fail("replyFacts", "storage");
		stage.press(search, "Enter");
		await stage.until(() => insertions(stage).length === 1);
	});

	it("is logged also when the text had to be pasted by hand", async () => {
		const [stage] = await chosen();
		stage.port.outcome = { state: "noBox" };
		await stage.type(REASON, "diminta pimpinan");
		await stage.click("Tetap sisipkan");
		await stage.click("Sudah saya kirim, catat");
		await stage.sees("Dicatat sudah ditanggapi");
		expect(stage.background.callsOf("inserted")[0]?.override?.checks).toEqual(["capitals"]);
		expect(stage.background.callsOf("reply")[0]?.source).toBe("declared");
	});
});

describe("what is offered instead", () => {
	it("the emergency reply, by one click", async () => {
		const [stage] = await chosen(makeTemplate());
		await stage.select("Urgensi", "Darurat");
		await stage.sees("nomor darurat belum disampaikan");
		await stage.click("Pakai balasan darurat");
		await stage.until(() => activeTitle(stage) === "Arahkan ke 112");
	});

	it("other replies for the same, which this thread does not know", async () => {
		const other = makeTemplate({ id: "lain", title: "Kata lain", text: "Dengan kata lain." });
		const known = makeTemplate({ id: "tahu", title: "Sudah dipakai", text: "Sudah." });
		const stage = await openOn({
			templates: [makeTemplate(), known, other],
			facts: facts({ threadUses: { "contoh-01": 2, tahu: 1 } }),
		});
		await choose(stage, "Contoh balasan");
		await stage.sees("sudah dua kali dipakai");
		const offered = [...stage.root.querySelectorAll(".findings button")].map((button) => button.textContent);
		expect(offered).toContain("Kata lain");
		expect(offered).not.toContain("Sudah dipakai");
		stage.root.querySelector<HTMLElement>(".findings button")?.click();
		await stage.until(() => activeTitle(stage) === offered[0]);
	});

	it("one statement to pin, where many ask about one incident: no reason is asked for", async () => {
		const writeText = vi.fn(async () => {});
		vi.stubGlobal("navigator", { clipboard: { writeText } });
		const [stage, search] = await chosen(makeTemplate(), { threadUses: { "contoh-01": 7 }, incidentSize: 8 });
		await stage.click("Salin satu pernyataan untuk disematkan");
		await stage.sees("sematkan sebagai satu komentar");
		expect(writeText).toHaveBeenCalledWith("Halo @warga_contoh, laporan kami terima.");
		stage.press(search, "Enter");
		await stage.until(() => insertions(stage).length === 1);
	});
});

describe("texts of others pass the same checks", () => {
	it("an OPD's answer", async () => {
		const stage = await openOn({});
		stage.background.drafts.set(answerKey(makeSeen().id), {
			...{ text: "SEGERA KAMI TANGANI SEMUANYA.", from: "DPUPR", receivedAt: NOW },
		});
		const { announce } = await import("../browser-double.ts");
		announce([makeSeen().id]);
		const box = await stage.until(() => stage.root.querySelector<HTMLElement>(".kept-answer"));
		await stage.until(() => box.textContent?.includes("Huruf besar beruntun"));
		box.querySelector<HTMLElement>(".button-primary")?.click();
		const field = await stage.until(() => box.querySelector<HTMLInputElement>("input"));
		await stage.until(() => document.activeElement === field);
		expect(insertions(stage)).toEqual([]);
		await stage.type(REASON, "sesuai jawaban OPD");
		stage.press(field, "Enter");
		await stage.sees("Sudah Anda kirim?");
		expect(stage.background.callsOf("inserted")[0]?.templateId).toBeNull();
		// A further Enter inserts nothing further.
		await stage.until(() => document.activeElement === document.body);
	});
});
