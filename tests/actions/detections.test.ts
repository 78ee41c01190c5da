import { expect, test } from "vitest";
import { capture } from "../../lib/actions/capture.ts";
import { acknowledgeDetections, detections } from "../../lib/actions/detections.ts";
import { reply } from "../../lib/actions/reply.ts";
import { dispositionsBelow, pruneSightings } from "../../lib/actions/sightings.ts";
import { undo } from "../../lib/actions/undo.ts";
import type { NewEntry } from "../../lib/complaint/entry.ts";
import type { SeenArgs } from "../../lib/messages/contract.ts";
import { append } from "../../lib/store/log.ts";
import { createReader } from "../../lib/store/read.ts";
import { HOUR, MORNING, makeEntry, makeId, makeSettings, OTHER_OPD } from "../factories.ts";
import { ACCOUNTS, captureArgs, comment, ID, observe, POST, replyArgs, seen, story } from "./story.ts";

const DAY = 24 * HOUR;
const bupati = (overrides: Partial<SeenArgs> = {}) =>
	seen({ id: "ig:91", handle: "bupati.contoh", text: "cc @dishub.contoh", mentions: ["dishub.contoh"], ...overrides });
const settings = makeSettings({ accounts: ACCOUNTS });

test(
	"what was detected is told, the newest first, until it was taken note of or undone",
	story(async (at, db) => {
		await capture(await at(0), captureArgs());
		expect(await detections(db)).toEqual([]);
		await observe(at, 2, seen({ handle: "dishub.contoh" }));
		await observe(at, 3, bupati());
		const told = await detections(db);
		expect(told).toMatchObject([
			{ kind: "disposition", opd: OTHER_OPD, complaintId: ID, recordedAt: MORNING + 3 * HOUR, at: MORNING + HOUR },
			{ kind: "answer", opd: OTHER_OPD, topic: "jalan berlubang", permalink: seen().permalink },
		]);
		await undo(await at(4), { action: makeId(), id: ID, undoes: told[0]?.action ?? "" });
		expect((await detections(db)).map(({ kind }) => kind)).toEqual(["answer"]);
		await observe(at, 4, bupati({ id: "ig:92" }));
		await acknowledgeDetections(db, { actions: [told[1]?.action ?? ""] });
		const left = await detections(db);
		expect(left).toMatchObject([{ kind: "disposition", recordedAt: MORNING + 4 * HOUR }]);
		await acknowledgeDetections(db, { actions: [left[0]?.action ?? ""] });
		await acknowledgeDetections(db, { actions: [told[1]?.action ?? ""] });
		expect(await detections(db)).toEqual([]);
		await observe(at, 5, bupati({ id: "ig:93" }));
		expect(await detections(db)).toHaveLength(1);
	}),
);

test(
	"an answer that the officer noted, too, is no news; nor is one of a record that was undone; nor what another PC saw",
	story(async (at, db) => {
		await capture(await at(0), captureArgs());
		await reply(await at(1), replyArgs());
		await observe(at, 2, seen());
		expect(await detections(db)).toEqual([]);
		const args = captureArgs({ comment: comment({ id: "ig:2" }) });
		await observe(at, 2, seen({ id: "ig:92", parentId: "ig:2" }));
		await capture(await at(3), args);
		expect(await detections(db)).toMatchObject([{ complaintId: "ig:2", opd: null }]);
		await db.entries.where({ kind: "replied" }).modify({ device: "other-pc" });
		expect(await detections(db)).toEqual([]);
		await db.entries.where({ kind: "replied" }).modify({ device: (await createReader(db).deviceId()) ?? "" });
		await undo(await at(4), { action: makeId(), id: "ig:2", undoes: args.action });
		expect(await detections(db)).toEqual([]);
	}),
);

test(
	"at most fifty are told, those that were seen in the same moment, too; the others once these were taken note of",
	story(async (at, db) => {
		const { v, id, subject, order, recordedAt, by, device, seq, action, ...replied } = makeEntry("replied", {
			source: "detected",
		});
		const captured = { kind: "captured", at: MORNING, site: "instagram", role: "comment" } as const;
		const unplaced = { parentId: null, postId: null, postedAt: null };
		const context = await at(0);
		for (let index = 0; index < 60; index++) {
			const entries: NewEntry[] = [
				{ ...captured, ...unplaced, subject: `ig:1${index}` },
				{ ...replied, subject: `ig:1${index}`, at: MORNING + index },
			];
			await append(db, { id: makeId(), by: "Dwi", entries }, context);
		}
		const told = await detections(db);
		expect(told.map(({ complaintId }) => complaintId)).toEqual(
			Array.from({ length: 50 }, (_, index) => `ig:1${59 - index}`),
		);
		await acknowledgeDetections(db, { actions: told.map(({ action }) => action) });
		const others = await detections(db);
		expect(others.map(({ complaintId }) => complaintId)).toEqual(
			Array.from({ length: 10 }, (_, index) => `ig:1${9 - index}`),
		);
		await acknowledgeDetections(db, { actions: others.map(({ action }) => action) });
		expect(await detections(db)).toEqual([]);
	}),
);

test(
	"below a comment that is not recorded: leaders who name an OPD, whose place there is proved",
	story(async (at, db) => {
		await observe(at, 2, seen(), bupati(), bupati({ id: "ig:92", time: null }));
		await observe(at, 3, bupati({ id: "ig:93", mentions: [] }), bupati({ id: "ig:94", parentId: null }));
		expect(await dispositionsBelow(db, settings, { id: ID })).toMatchObject([
			{ id: "ig:92", holder: { type: "leader", name: "Bupati Contoh" }, mentions: [OTHER_OPD] },
			{ id: "ig:91" },
		]);
		expect(await dispositionsBelow(db, settings, { id: POST })).toEqual([]);
		expect(await dispositionsBelow(db, makeSettings(), { id: ID })).toEqual([]);
	}),
);

test.each([
	["the comment", ID],
	["the post", POST],
])("nothing is kept under what was erased: %s", (_, id) =>
	story(async (at, db) => {
		await capture(await at(0), captureArgs({ comment: comment({ id, postId: null }) }));
		await append(db, { id: makeId(), by: "Dwi", entries: [{ kind: "erased", subject: id, at: MORNING }] }, await at(1));
		await observe(at, 2, seen(), seen({ id: "ig:95", parentId: "ig:7", post: null }));
		expect((await db.sightings.toArray()).map(({ id }) => id)).toEqual(["ig:95"]);
	})(),
);

test(
	"sightings are forgotten after sixty days, those of open complaints are kept",
	story(async (at, db) => {
		await capture(await at(0), captureArgs());
		await observe(at, 2, seen({ handle: "bupati.contoh", mentions: [] }), seen({ id: "ig:95", parentId: "ig:7" }));
		const post = seen({ id: "ig:post:LAMA", role: "post", parentId: null });
		await observe(at, 3, post);
		await pruneSightings(db, MORNING + 2 * HOUR + 60 * DAY);
		expect(await db.sightings.count()).toBe(3);
		await pruneSightings(db, MORNING + 2 * HOUR + 60 * DAY + 1);
		expect((await db.sightings.toArray()).map(({ id }) => id).sort()).toEqual([seen().id, "ig:post:LAMA"].sort());
	}),
);

test(
	"of one account at most two thousand are kept: those seen longest ago go first, under open complaints last",
	story(async (at, db) => {
		await capture(await at(0), captureArgs());
		await observe(at, 1, seen(), seen({ id: "ig:96", parentId: "ig:7", handle: "dishub.contoh" }));
		const row = await db.sightings.get(seen().id);
		if (!row) throw new Error("not kept");
		const rows = Array.from({ length: 1999 }, (_, index) => ({
			...{ ...row, id: `ig:8${index}`, parentId: "ig:7" },
			seenAt: MORNING + HOUR + index,
		}));
		await db.sightings.bulkPut(rows);
		await observe(at, 2, seen({ id: "ig:96", parentId: "ig:7", handle: "dishub.contoh" }));
		expect(await db.sightings.count()).toBe(2001);
		await observe(at, 3, seen({ id: "ig:97", parentId: "ig:7" }));
		const kept = new Set(await db.sightings.toCollection().primaryKeys());
		expect(kept.size).toBe(1901);
		expect([seen().id, "ig:96", "ig:97", "ig:8101", "ig:8100"].map((id) => kept.has(id))).toEqual([
			true,
			true,
			true,
			true,
			false,
		]);
	}),
);

test(
	"seen again within the hour nothing is written; later, or with more, it is",
	story(async (at, db) => {
		const writes: string[] = [];
		db.sightings.hook("updating", (changes) => void writes.push(Object.keys(changes).join()));
		await observe(at, 2, seen({ time: { earliest: MORNING, latest: MORNING + HOUR } }));
		await observe(at, 2.5, seen({ time: { earliest: MORNING, latest: MORNING + HOUR } }));
		expect(writes).toEqual([]);
		await observe(at, 2.6, seen());
		await observe(at, 4, seen({ time: null }));
		expect(await db.sightings.get(seen().id)).toMatchObject({
			postedAt: seen().time,
			firstSeenAt: MORNING + 2 * HOUR,
			seenAt: MORNING + 4 * HOUR,
		});
	}),
);
