import { describe, expect, test } from "vitest";
import { assign } from "../../lib/actions/assign.ts";
import { capture, dismiss } from "../../lib/actions/capture.ts";
import { correct } from "../../lib/actions/correct.ts";
import { detail, overview } from "../../lib/actions/detail.ts";
import { recordExport } from "../../lib/actions/export.ts";
import { merge } from "../../lib/actions/merge.ts";
import { close, continueInDm, note, pause, reopen, resume } from "../../lib/actions/progress.ts";
import { recentOpds } from "../../lib/actions/recent-opds.ts";
import { rememberInserted, reply } from "../../lib/actions/reply.ts";
import { undo } from "../../lib/actions/undo.ts";
import { stateAt } from "../../lib/complaint/state.ts";
import { createReader } from "../../lib/store/read.ts";
import { HOUR, MORNING, makeId, OTHER_OPD, OUR_OPD } from "../factories.ts";
import type { makeActionContext } from "../store/harness.ts";
import { captureArgs, comment, complaintIn, ID, insertedArgs, replyArgs, story } from "./story.ts";

describe("the main job", () => {
	test(
		"record, assign, answer, close: every step is there with its verdict",
		story(async (at, db) => {
			expect(await capture(await at(0), captureArgs())).toMatchObject({
				ok: true,
				value: { changed: [ID], masked: [] },
			});
			await assign(await at(1), { action: makeId(), id: ID, opd: OTHER_OPD, reason: "urusan rambu" });
			await reply(await at(2), replyArgs({ reply: "substantive", text: "Sudah kami cek." }));
			await close(await at(3), { action: makeId(), id: ID, outcome: "handled", reason: "" });
			const shown = await detail(db, ID);
			expect(shown?.entries.map(({ kind }) => kind)).toEqual([
				"captured",
				"classified",
				"assigned",
				"assigned",
				"replied",
				"closed",
			]);
			expect(shown?.complaint).toMatchObject({
				opd: OTHER_OPD,
				previousOpds: [OUR_OPD],
				topic: "jalan berlubang",
				firstAnswer: { at: MORNING + 2 * HOUR, punctuality: { isOnTime: true, isEstimate: false } },
				status: { type: "closed", outcome: "handled", isWithoutAnswer: false },
			});
			expect(shown?.entries.find(({ kind }) => kind === "replied")).toMatchObject({
				verdict: { dueAt: MORNING + 23 * HOUR, policyId: "calendar-24h", zone: "Asia/Jakarta" },
			});
			expect(await recentOpds(db)).toEqual([OTHER_OPD.id, OUR_OPD.id]);
		}),
	);

	test(
		"a retry after a stopped worker stores nothing twice",
		story(async (at, db) => {
			const args = captureArgs({ note: "mohon segera" });
			await capture(await at(0), args);
			const before = (await detail(db, ID))?.entries;
			expect(await capture(await at(1), args)).toMatchObject({ ok: true, value: { changed: [] } });
			expect((await detail(db, ID))?.entries).toEqual(before);
		}),
	);

	test(
		"one click can be undone, the capture too",
		story(async (at, db) => {
			const args = captureArgs();
			await capture(await at(0), args);
			await undo(await at(1), { action: makeId(), id: ID, undoes: args.action });
			expect(await detail(db, ID)).toBeNull();
			expect(await createReader(db).openComplaints()).toEqual([]);
			expect(await db.entries.count()).toBe(4);
		}),
	);

	test(
		"a ticked-off comment can be recorded after all",
		story(async (at, db) => {
			await dismiss(await at(0), { action: makeId(), comment: comment(), reason: "chat" });
			expect((await complaintIn(db))?.status).toEqual({ type: "dismissed", reason: "chat" });
			await capture(await at(1), captureArgs());
			expect((await complaintIn(db))?.status).toEqual({ type: "open" });
		}),
	);
});

describe("citizens' data", () => {
	test(
		"identifying numbers are masked in comment, note, place and topic before anything is stored; links are not",
		story(async (at, db) => {
			const outcome = await capture(
				await at(0),
				captureArgs({
					comment: comment({
						text: "NIK 9901014505900001 hub 081200000012",
						permalink: "https://www.instagram.com/p/C/c/9901014505900001/",
					}),
					classification: {
						messageKind: "complaint",
						category: null,
						urgency: "high",
						unit: null,
						topic: "hub 081200000013",
						location: "rumah 0812-0000-0014",
					},
					note: "telepon +62 812 0000 0015",
				}),
			);
			expect(outcome).toMatchObject({ ok: true, value: { masked: expect.arrayContaining(["nik", "phone"]) } });
			const stored = JSON.stringify([
				await db.words.toArray(),
				await db.complaints.toArray(),
				await db.entries.toArray(),
			]);
			for (const secret of ["081200000012", "081200000013", "0000-0014", "0000 0015"])
				expect(stored).not.toContain(secret);
			expect((await complaintIn(db))?.comment).toMatchObject({
				text: "NIK •••• hub 0812••••0012",
				permalink: "https://www.instagram.com/p/C/c/9901014505900001/",
			});
		}),
	);
});

test(
	"the call-back contact of a complaint entered by hand stays beside the log: no file holds it",
	story(async (at, db) => {
		const manual = comment({ id: "manual:1", site: "manual", intake: "phone", handle: null });
		await capture(await at(0), captureArgs({ comment: manual, contact: " 081200000012 " }));
		await capture(await at(0), captureArgs({ contact: "081200000013" }));
		expect(await db.contacts.toArray()).toMatchObject([{ complaintId: "manual:1", contact: "081200000012" }]);
		expect((await complaintIn(db, "manual:1"))?.intake).toBe("phone");
		const files: unknown[] = [await createReader(db).documents()];
		for await (const entries of createReader(db).allEntries()) files.push(entries);
		expect(JSON.stringify(files)).not.toContain("08120000001");
	}),
);

test(
	"a record says how each field was read",
	story(async (at, db) => {
		const reading = { isTruncated: true, isTranslated: true, rules: { text: 2 }, pageKind: "instagram/modal" };
		await capture(await at(0), captureArgs({ comment: comment({ reading }) }));
		expect((await detail(db, ID))?.entries[0]).toMatchObject(reading);
		expect(await complaintIn(db)).toMatchObject({ isTruncated: true, isTranslated: true });
	}),
);

describe("answers", () => {
	test(
		"a declared answer counts at its own time and ends the waiting for a confirmation",
		story(async (at, db) => {
			await capture(await at(0), captureArgs());
			await rememberInserted(await at(1), insertedArgs({ templateId: "sendiri-01", text: "Terima kasih" }));
			expect((await overview(db, MORNING, 5)).pending).toBe(1);
			await reply(await at(30), replyArgs({ at: MORNING + 2 * HOUR }));
			expect((await complaintIn(db))?.firstAnswer).toMatchObject({
				at: MORNING + 2 * HOUR,
				source: "declared",
				punctuality: { isOnTime: true },
			});
			expect((await detail(db, ID))?.pending).toBeNull();
		}),
	);

	test(
		"an answer given while we wait for the citizen is judged without the waiting",
		story(async (at, db) => {
			await capture(await at(0), captureArgs());
			await pause(await at(1), { action: makeId(), id: ID, reason: "alamat" });
			await reply(await at(40), replyArgs());
			expect((await complaintIn(db))?.firstAnswer?.punctuality).toEqual({ isOnTime: true, isEstimate: false });
		}),
	);

	test(
		"an answer declared for a time before a finished waiting is judged by the deadline of that time",
		story(async (at, db) => {
			await capture(await at(0), captureArgs());
			await pause(await at(10), { action: makeId(), id: ID, reason: "alamat" });
			await resume(await at(20), { action: makeId(), id: ID });
			await reply(await at(30), replyArgs({ at: MORNING + 5 * HOUR }));
			const [replied] = (await detail(db, ID))?.entries.filter(({ kind }) => kind === "replied") ?? [];
			expect(replied).toMatchObject({ verdict: { dueAt: MORNING + 23 * HOUR } });
			await reply(await at(40), replyArgs({ at: MORNING + 15 * HOUR }));
			expect((await complaintIn(db))?.clock?.dueAt).toBe(MORNING + 23 * HOUR);
		}),
	);

	test(
		"an answer is stored and its waiting for a confirmation ended, or neither",
		story(async (at, db) => {
			await capture(await at(0), captureArgs());
			db.pending.hook("deleting", () => {
				throw new Error("stopped here");
			});
			await rememberInserted(await at(1), insertedArgs());
			await expect(reply(await at(2), replyArgs())).rejects.toThrow();
			expect((await complaintIn(db))?.firstAnswer).toBeNull();
		}),
	);

	test(
		"a reply under a comment that is recorded no more waits for nobody",
		story(async (at, db) => {
			const args = captureArgs();
			await capture(await at(0), args);
			await rememberInserted(await at(1), insertedArgs());
			await undo(await at(2), { action: makeId(), id: ID, undoes: args.action });
			expect((await overview(db, MORNING, 5)).pending).toBe(0);
		}),
	);

	test.each([
		["in the future", MORNING + 5 * HOUR],
		["before the comment was written", MORNING - 2 * HOUR],
	])("an answer %s is refused and changes nothing", (_, when) =>
		story(async (at, db) => {
			await capture(await at(0), captureArgs());
			expect(await reply(await at(1), replyArgs({ at: when }))).toMatchObject({ ok: false, code: "bad-arguments" });
			expect((await complaintIn(db))?.firstAnswer).toBeNull();
		})(),
	);
});

describe("the way of a complaint", () => {
	test(
		"waiting and its end, note, close without answer, reopen",
		story(async (at, db) => {
			const on = { id: ID };
			await capture(await at(0), captureArgs());
			await pause(await at(1), { ...on, action: makeId(), reason: "minta lokasi" });
			expect((await complaintIn(db))?.status).toMatchObject({ type: "paused", since: MORNING + HOUR });
			await resume(await at(2), { ...on, action: makeId() });
			await note(await at(3), { ...on, action: makeId(), note: "sudah telepon" });
			await close(await at(4), { ...on, action: makeId(), outcome: "not-ours", reason: "jalan provinsi" });
			expect(await complaintIn(db)).toMatchObject({
				note: "sudah telepon",
				status: { type: "closed", isWithoutAnswer: true },
			});
			await continueInDm(await at(4), { ...on, action: makeId() });
			await reopen(await at(5), { ...on, action: makeId(), reason: "ternyata kabupaten" });
			const complaint = await complaintIn(db);
			expect(complaint && stateAt(complaint, MORNING + 5 * HOUR)).toBe("onTrack");
			expect(complaint?.continuedInDmAt).toBe(MORNING + 4 * HOUR);
		}),
	);

	test(
		"a correction by hand is kept beside what was read",
		story(async (at, db) => {
			await capture(await at(0), captureArgs({ comment: comment({ postedAt: null }) }));
			expect((await complaintIn(db))?.clock?.startAt).toBe(MORNING);
			const posted = { earliest: MORNING - 3 * HOUR, latest: MORNING - 3 * HOUR };
			await correct(await at(1), { action: makeId(), id: ID, field: "postedAt", value: null, postedAt: posted });
			await correct(await at(1), { action: makeId(), id: ID, field: "author", value: "Warga Contoh", postedAt: null });
			expect(await complaintIn(db)).toMatchObject({
				postedAt: posted,
				clock: { startAt: posted.latest },
				comment: { author: "Warga Contoh" },
			});
		}),
	);

	test(
		"two complaints merge into the one with the smaller id, and its undoing parts them",
		story(async (at, db) => {
			const other = "ig:17900000000000002";
			await capture(await at(0), captureArgs());
			await capture(await at(0), captureArgs({ comment: comment({ id: other }) }));
			const action = makeId();
			await merge(await at(1), { action, id: ID, into: other });
			expect((await complaintIn(db, other))?.status).toEqual({ type: "merged", into: ID });
			expect((await createReader(db).openComplaints()).map(({ id }) => id)).toEqual([ID]);
			await undo(await at(2), { action: makeId(), id: ID, undoes: action });
			expect((await createReader(db).openComplaints()).map(({ id }) => id).sort()).toEqual([ID, other]);
		}),
	);

	test.each([
		[
			"an unknown complaint",
			(context: Awaited<ReturnType<typeof makeActionContext>>) =>
				note(context, { action: makeId(), id: "ig:0", note: "x" }),
			"not-found",
		],
		[
			"merging with itself",
			(context: Awaited<ReturnType<typeof makeActionContext>>) =>
				merge(context, { action: makeId(), id: ID, into: ID }),
			"bad-arguments",
		],
		[
			"undoing what was never done",
			(context: Awaited<ReturnType<typeof makeActionContext>>) =>
				undo(context, { action: makeId(), id: ID, undoes: makeId() }),
			"not-found",
		],
	])("%s is refused", (_, run, code) =>
		story(async (at, db) => {
			await capture(await at(0), captureArgs());
			const before = await db.entries.count();
			expect(await run(await at(1))).toMatchObject({ ok: false, code });
			expect(await db.entries.count()).toBe(before);
		})(),
	);
});

test(
	"the overview counts by state and lists what is due next",
	story(async (at, db) => {
		for (const [index, hours] of [1, 20, 30].entries()) {
			const latest = MORNING - hours * HOUR;
			await capture(
				await at(0),
				captureArgs({ comment: comment({ id: `ig:1${index}`, postedAt: { earliest: latest, latest } }) }),
			);
		}
		await reply(await at(0), replyArgs({ id: "ig:10" }));
		expect(await overview(db, MORNING, 1)).toMatchObject({
			overdue: 1,
			soon: 1,
			onTrack: 0,
			answered: 1,
			oldestAt: MORNING - 30 * HOUR,
			next: [{ id: "ig:12" }],
		});
	}),
);

test(
	"an export is noted for the next handover and the backup reminder",
	story(async (at, db) => {
		await recordExport(await at(1), { action: makeId(), report: "handover", week: null });
		expect(await createReader(db).lastExportAt("handover")).toBe(MORNING + HOUR);
		expect(await createReader(db).lastExportAt("weekly")).toBeNull();
	}),
);
