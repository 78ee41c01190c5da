import { expect, test } from "vitest";
import { capture } from "../../lib/actions/capture.ts";
import {
	discardAnswer,
	keepAnswers,
	keptAnswer,
	keptAnswers,
	rewriteAnswer,
	takeAnswers,
} from "../../lib/actions/kept-answers.ts";
import { reply } from "../../lib/actions/reply.ts";
import { append } from "../../lib/store/log.ts";
import { HOUR, MORNING, makeId } from "../factories.ts";
import { type At, captureArgs, ID, replyArgs, story } from "./story.ts";

const TEXT = "Sudah ditambal";
const pasted = (text: string) => ({ answers: [{ id: ID, text, from: "Dishub" }] });
const full = () => replyArgs({ reply: "substantive" });
const erase = async (at: At, hours: number) =>
	append(
		(await at(hours)).db,
		{ id: makeId(), by: "Dwi", entries: [{ kind: "erased", subject: ID, at: MORNING }] },
		await at(hours),
	);

test.each<[string, (at: At) => Promise<unknown>, number]>([
	["an answer that waits", async () => undefined, 1],
	["not one that was given", async (at) => reply(await at(2), full()), 0],
	["not one that was discarded", async (at) => discardAnswer(await at(2), { id: ID, receivedAt: MORNING + HOUR }), 0],
	["not one that was emptied", async (at) => rewriteAnswer(await at(2), { id: ID, text: " ", basis: TEXT }), 0],
	["not one of an erased complaint", (at) => erase(at, 2), 0],
])("a handover takes along %s", (_, then, count) =>
	story(async (at) => {
		await capture(await at(0), captureArgs());
		await keepAnswers(await at(1), pasted(TEXT));
		await then(at);
		const handed = [{ id: ID, text: TEXT, from: "Dishub", receivedAt: MORNING + HOUR }];
		expect(await keptAnswers(await at(3))).toEqual(handed.slice(0, count));
	})(),
);

test.each<[string, (at: At) => Promise<unknown>, string | null]>([
	["for the first time", async () => undefined, "Sudah, hub 0812••••0012"],
	["where another waits", async (at) => keepAnswers(await at(2), pasted("Besok")), "Besok\nSudah, hub 0812••••0012"],
	["given here since", async (at) => reply(await at(2), full()), null],
	[
		"given here before another came",
		async (at) => {
			await reply(await at(2), full());
			await keepAnswers(await at(2.5), pasted("Besok"));
		},
		"Besok",
	],
	["after an earlier one was given", async (at) => reply(await at(0.5), full()), "Sudah, hub 0812••••0012"],
	["of a complaint that was erased here", (at) => erase(at, 2), null],
])("an answer that is taken over %s", (_, before, text) =>
	story(async (at, db) => {
		const answers = [{ id: ID, text: "Sudah, hub 0812-0000-0012", from: "Dishub", receivedAt: MORNING + HOUR }];
		await capture(await at(0), captureArgs());
		await before(at);
		for (const hours of [3, 4]) {
			await takeAnswers(await at(hours), { answers });
			expect((await keptAnswer(db, ID))?.text ?? null).toBe(text);
		}
	})(),
);

test(
	"what was taken over and rewritten, or given, stays so when the same file comes again",
	story(async (at, db) => {
		const answers = [{ id: ID, text: TEXT, from: "Dishub", receivedAt: MORNING + HOUR }];
		const take = async (hours: number) => takeAnswers(await at(hours), { answers });
		await capture(await at(0), captureArgs());
		await take(2);
		await rewriteAnswer(await at(3), { id: ID, text: "Kak, jalannya sudah rata", basis: TEXT });
		await take(4);
		expect((await keptAnswer(db, ID))?.text).toBe("Kak, jalannya sudah rata");
		await reply(await at(5), full());
		await take(6);
		expect(await keptAnswer(db, ID)).toBeNull();
	}),
);

test.each<[string, here: number | null, there: number | null, text: string]>([
	["rewritten there", null, 3, "di sana"],
	["rewritten there, then here", 4, 3, "di sini"],
	["rewritten here, then there", 2, 3, "di sana"],
	["rewritten here alone", 2, null, "di sini"],
])("an answer that was handed over and comes back says what it said last: %s", (_, here, there, text) =>
	story(async (at) => {
		await capture(await at(0), captureArgs());
		await keepAnswers(await at(1), pasted(TEXT));
		const [handed] = await keptAnswers(await at(1));
		if (!handed) throw new Error("nothing waits");
		if (here !== null) await rewriteAnswer(await at(here), { id: ID, text: "di sini", basis: TEXT });
		const back = there === null ? handed : { ...handed, text: "di sana", rewrittenAt: MORNING + there * HOUR };
		await takeAnswers(await at(5), { answers: [back] });
		expect((await keptAnswers(await at(6))).map((answer) => answer.text)).toEqual([text]);
	})(),
);

test(
	"of two answers that were joined here neither is lost when one of them comes back rewritten",
	story(async (at, db) => {
		const handed = { id: ID, text: TEXT, from: "Dishub", receivedAt: MORNING + 2 * HOUR };
		await capture(await at(0), captureArgs());
		await keepAnswers(await at(1), pasted("Besok"));
		await takeAnswers(await at(3), { answers: [handed] });
		const back = { ...handed, text: "Sudah rata", rewrittenAt: MORNING + 4 * HOUR };
		await takeAnswers(await at(5), { answers: [back] });
		expect((await keptAnswer(db, ID))?.text).toBe(`Besok\n${TEXT}\nSudah rata`);
	}),
);
