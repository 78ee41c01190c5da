import { expect, test } from "vitest";
import { capture } from "../../lib/actions/capture.ts";
import { detail } from "../../lib/actions/detail.ts";
import { forgetInserted, rememberInserted, reply } from "../../lib/actions/reply.ts";
import type { ArgsOf } from "../../lib/messages/contract.ts";
import { HOUR, MORNING } from "../factories.ts";
import { captureArgs, ID, insertedArgs, replyArgs, story } from "./story.ts";

const FIRST = insertedArgs({ templateId: "terima-01", text: "Terima kasih" });
const SECOND = insertedArgs({
	templateId: "terus-01",
	text: "Sudah diteruskan",
	isAdded: true,
	override: { checks: ["capitals"], reason: "diminta pimpinan" },
});

test.each<[string, ArgsOf<"inserted">[]]>([
	["once", [FIRST, SECOND]],
	["twice each", [FIRST, FIRST, SECOND, SECOND]],
	["again after the next", [FIRST, SECOND, FIRST]],
])("two texts in one box, told of %s, are one reply", (_, told) =>
	story(async (at, db) => {
		await capture(await at(0), captureArgs());
		for (const args of told) await rememberInserted(await at(1), args);
		expect(await db.pending.get(ID)).toMatchObject({
			templateId: "terus-01",
			alsoUsed: ["terima-01"],
			text: "Terima kasih\nSudah diteruskan",
		});
		const overridden = await db.entries.where({ kind: "overridden" }).toArray();
		expect(overridden).toMatchObject([{ action: SECOND.action, checks: ["capitals"], templateId: "terus-01" }]);
	})(),
);

test(
	"told of at the same time, it counts once",
	story(async (at, db) => {
		await capture(await at(0), captureArgs());
		const context = await at(1);
		await rememberInserted(context, FIRST);
		await Promise.all([rememberInserted(context, SECOND), rememberInserted(context, SECOND)]);
		expect((await db.pending.get(ID))?.text).toBe("Terima kasih\nSudah diteruskan");
	}),
);

test(
	"the same text may be inserted again, as another insertion",
	story(async (at, db) => {
		await capture(await at(0), captureArgs());
		await rememberInserted(await at(1), FIRST);
		await rememberInserted(await at(1), insertedArgs({ templateId: "terima-01", text: "Terima kasih", isAdded: true }));
		expect((await db.pending.get(ID))?.text).toBe("Terima kasih\nTerima kasih");
	}),
);

test.each<[string, (args: Parameters<typeof reply>[0]) => Promise<unknown>]>([
	["sent", (context) => reply(context, replyArgs())],
	["given up", (context) => forgetInserted(context, { id: ID, insertedAt: MORNING + HOUR })],
])("a late word of a text that was %s brings it back no more", (_, end) =>
	story(async (at, db) => {
		await capture(await at(0), captureArgs());
		await rememberInserted(await at(1), FIRST);
		await end(await at(2));
		await rememberInserted(await at(3), FIRST);
		expect(await db.pending.get(ID)).toBeUndefined();
	})(),
);

test(
	"a late word that a reply was sent leaves the next one in its box",
	story(async (at, db) => {
		await capture(await at(0), captureArgs());
		await rememberInserted(await at(1), FIRST);
		const sent = replyArgs({ text: "Terima kasih" });
		await reply(await at(2), sent);
		await rememberInserted(await at(3), insertedArgs({ text: "Sudah ditambal" }));
		await reply(await at(3), sent);
		expect(await db.pending.get(ID)).toMatchObject({ text: "Sudah ditambal" });
	}),
);

test(
	"a screen that is behind gives up what it shows, and leaves the next text waiting",
	story(async (at, db) => {
		await capture(await at(0), captureArgs());
		await rememberInserted(await at(1), FIRST);
		await rememberInserted(await at(2), insertedArgs({ text: "Sudah ditambal" }));
		await forgetInserted(await at(3), { id: ID, insertedAt: MORNING + HOUR });
		expect(await db.pending.get(ID)).toMatchObject({ text: "Sudah ditambal" });
	}),
);

test(
	"of two screens that say the same waiting reply was sent, the second writes nothing and shows the first one's",
	story(async (at, db) => {
		await capture(await at(0), captureArgs());
		await rememberInserted(await at(1), FIRST);
		const sent = (reply: "acknowledgement" | "substantive") =>
			replyArgs({ source: "confirmed", insertedAt: MORNING + HOUR, reply });
		const context = await at(2);
		const second = sent("substantive");
		const outcomes = await Promise.all([reply(context, sent("acknowledgement")), reply(context, second)]);
		expect(outcomes).toMatchObject([{ value: { changed: [ID] } }, { ok: true, value: { changed: [] } }]);
		const shown = await detail(db, ID, { action: second.action, masked: [] });
		expect(shown).toMatchObject({
			pending: null,
			action: null,
			complaint: { firstAnswer: { kind: "acknowledgement" } },
		});
		expect(shown?.entries.filter(({ kind }) => kind === "replied")).toHaveLength(1);
	}),
);

test(
	"a screen that is behind confirms what it shows, and the next text goes on waiting, to be confirmed by itself",
	story(async (at, db) => {
		await capture(await at(0), captureArgs());
		await rememberInserted(await at(1), FIRST);
		await rememberInserted(await at(2), insertedArgs({ text: "Sudah ditambal" }));
		const sent = (hours: number) => replyArgs({ source: "confirmed", insertedAt: MORNING + hours * HOUR });
		await reply(await at(3), sent(1));
		expect(await db.pending.get(ID)).toMatchObject({ text: "Sudah ditambal" });
		await reply(await at(3), sent(2));
		expect(await db.pending.get(ID)).toBeUndefined();
		expect(await db.entries.where({ kind: "replied" }).count()).toBe(2);
	}),
);
