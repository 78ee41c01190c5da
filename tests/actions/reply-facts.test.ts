import { describe, expect, test } from "vitest";
import { capture } from "../../lib/actions/capture.ts";
import { merge } from "../../lib/actions/merge.ts";
import { observeComments } from "../../lib/actions/observe.ts";
import { rememberInserted, reply } from "../../lib/actions/reply.ts";
import { replyFacts } from "../../lib/actions/reply-facts.ts";
import { saveTemplates } from "../../lib/actions/templates.ts";
import { undo } from "../../lib/actions/undo.ts";
import type { SeenArgs } from "../../lib/messages/contract.ts";
import { HOUR, MORNING, makeId } from "../factories.ts";
import { type At, captureArgs, comment, ID, insertedArgs, POST, replyArgs, seen, story } from "./story.ts";

const BESIDE = "ig:17900000000000002";
const ELSEWHERE = "ig:17900000000000003";

const facts = async (time: At, hours = 9, args: { id?: string; handle?: string | null } = {}) =>
	replyFacts(await time(hours), { id: ID, postId: POST, handle: null, ...args });
const record = async (time: At, id = ID, postId = POST) =>
	capture(await time(0), captureArgs({ comment: comment({ id, postId }) }));
const observe = async (time: At, hours: number, overrides: Partial<SeenArgs> = {}) =>
	observeComments(await time(hours), { comments: [seen(overrides)] });
const as =
	(officer: string, time: At): At =>
	async (hours) => ({ ...(await time(hours)), officer });

test(
	"of a comment that nobody knows, nothing",
	story(async (time) => {
		expect(await facts(time)).toEqual({
			threadUses: {},
			otherAnswer: null,
			incidentSize: 1,
			hasAnswered: false,
			hasToldEmergency: false,
		});
	}),
);

describe("uses of a template", () => {
	test(
		"in all comments below the post: sent and standing in a box, each answer once; not what was undone, nor elsewhere",
		story(async (time) => {
			await record(time);
			await record(time, BESIDE);
			await record(time, ELSEWHERE, "ig:post:OTHER");
			await reply(await time(1), replyArgs({ templateId: "terima-01" }));
			await reply(await time(1), replyArgs({ id: ELSEWHERE, templateId: "terima-01" }));
			const undone = replyArgs({ id: BESIDE, templateId: "terima-01" });
			await reply(await time(1), undone);
			await undo(await time(2), { action: makeId(), id: BESIDE, undoes: undone.action });
			await rememberInserted(await time(3), insertedArgs({ id: BESIDE, templateId: "terima-01" }));
			await rememberInserted(await time(3), insertedArgs({ id: BESIDE, templateId: "maaf-01", isAdded: true }));
			const expected = { "terima-01": 2, "maaf-01": 1 };
			expect((await facts(time)).threadUses).toEqual(expected);
			// For a comment of the thread that is not recorded yet.
			expect((await facts(time, 9, { id: "ig:17900000000000009" })).threadUses).toEqual(expected);
		}),
	);

	test(
		"an answer that was noted and seen",
		story(async (time) => {
			await record(time);
			await reply(await time(1), replyArgs({ templateId: "terima-01" }));
			await observe(time, 2);
			expect((await facts(time)).threadUses).toEqual({ "terima-01": 1 });
		}),
	);
});

describe("an answer by somebody else", () => {
	test(
		"is none of the officer's own, noted or inserted here and seen",
		story(async (time) => {
			await record(time);
			await reply(await time(1), replyArgs());
			expect(await facts(time)).toMatchObject({ otherAnswer: null, hasAnswered: true });
			const text = "Kak, lubang di depan Pasar Contoh sudah kami tambal";
			await rememberInserted(await time(2), insertedArgs({ templateId: "selesai-02", text }));
			await observe(time, 3, {
				id: "ig:17900000000000092",
				text,
				time: { earliest: MORNING + 2 * HOUR, latest: MORNING + 2 * HOUR },
			});
			expect(await facts(time)).toMatchObject({ otherAnswer: null, threadUses: { "selesai-02": 1 } });
		}),
	);

	test(
		"is a colleague's, or one that the page told of",
		story(async (time) => {
			await record(time);
			await reply(await as("Rina", time)(1), replyArgs());
			expect(await facts(time)).toMatchObject({
				otherAnswer: { by: "Rina", at: MORNING + HOUR, recordedAt: MORNING + HOUR },
				hasAnswered: true,
			});
			await observe(time, 6, { time: { earliest: MORNING + 5 * HOUR, latest: MORNING + 5 * HOUR } });
			expect(await facts(time)).toMatchObject({
				otherAnswer: { by: "DPUPR", at: MORNING + 5 * HOUR, recordedAt: MORNING + 6 * HOUR },
			});
		}),
	);

	test(
		"is another OPD's, and none of ours",
		story(async (time) => {
			await record(time);
			await observe(time, 2, { handle: "dishub.contoh" });
			expect(await facts(time)).toMatchObject({ otherAnswer: { by: "Dishub" }, hasAnswered: false });
		}),
	);

	test.each<[string, Partial<SeenArgs>, string | null, boolean]>([
		["below it", {}, "warga_contoh", true],
		["below it, whoever it is that asks", {}, null, true],
		["to nobody in particular", { text: "kami cek", mentions: [] }, "warga_contoh", true],
		["to somebody else there", { text: "@warga_lain kami cek" }, "Warga_Contoh", false],
		["a leader's", { handle: "bupati.contoh" }, "warga_contoh", false],
		["a citizen's", { handle: "warga_lain" }, "warga_contoh", false],
	])("to a comment that is not recorded: %s", (_, overrides, handle, isKnown) =>
		story(async (time) => {
			await observe(time, 2, overrides);
			const known = await facts(time, 9, { handle });
			expect([known.otherAnswer?.by, known.hasAnswered]).toEqual(isKnown ? ["DPUPR", true] : [undefined, false]);
		})(),
	);
});

describe("the emergency number was told", () => {
	test.each<[string, (time: At) => Promise<unknown>, boolean]>([
		["in words", async (time) => reply(await time(1), replyArgs({ text: "Telepon 112 ya" })), true],
		["by a template for it", async (time) => reply(await time(1), replyArgs({ templateId: "darurat-01" })), true],
		[
			"not by what was left of one",
			async (time) => reply(await time(1), replyArgs({ templateId: "darurat-01", text: "Petugas meluncur" })),
			false,
		],
		[
			"by a number that is stored masked",
			async (time) =>
				rememberInserted(await time(1), insertedArgs({ templateId: "darurat-02", text: "Ambulans 0812-0000-0012" })),
			true,
		],
		[
			"not by another",
			async (time) => reply(await time(1), replyArgs({ templateId: "terima-01", text: "Baik" })),
			false,
		],
		["in the box still", async (time) => rememberInserted(await time(1), insertedArgs({ text: "Telepon 112" })), true],
		["by another OPD", (time) => observe(time, 2, { handle: "dishub.contoh", text: "telepon 112" }), false],
		[
			"by a template of the agency",
			async (time) => {
				const own = {
					id: "own-1",
					title: "Siaga",
					situation: "darurat",
					scope: "any",
					text: "Siaga",
					language: "id",
				} as const;
				await saveTemplates(await time(1), [own]);
				await reply(await time(1), replyArgs({ templateId: "own-1" }));
			},
			true,
		],
	])("%s", (_, answer, expected) =>
		story(async (time) => {
			await record(time);
			await answer(time);
			expect((await facts(time)).hasToldEmergency).toBe(expected);
		})(),
	);
});

test(
	"complaints merged by hand are one incident, however they hang together",
	story(async (time) => {
		for (const id of [ID, BESIDE, ELSEWHERE]) await record(time, id);
		await merge(await time(1), { action: makeId(), id: ID, into: BESIDE });
		await merge(await time(1), { action: makeId(), id: BESIDE, into: ELSEWHERE });
		expect((await facts(time)).incidentSize).toBe(3);
		expect((await facts(time, 9, { id: ELSEWHERE })).incidentSize).toBe(3);
	}),
);
