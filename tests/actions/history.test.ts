import { expect, test } from "vitest";
import { capture } from "../../lib/actions/capture.ts";
import { history } from "../../lib/actions/history.ts";
import { close } from "../../lib/actions/progress.ts";
import type { Complaint } from "../../lib/complaint/complaint.ts";
import { stateAt } from "../../lib/complaint/state.ts";
import { append } from "../../lib/store/log.ts";
import { HOUR, MORNING, makeComplaint, makeId } from "../factories.ts";
import { makeRow } from "../store/harness.ts";
import { type At, captureArgs, comment, ID, story } from "./story.ts";

const ask = { site: "instagram", handle: "Warga_Contoh", location: "", except: ID } as const;
const record = async (at: At, id: string, overrides: Partial<Parameters<typeof comment>[0]> = {}, location = "") => {
	const args = captureArgs({ comment: comment({ id, ...overrides }) });
	await capture(await at(0), { ...args, classification: { ...args.classification, location } });
};

test(
	"what the citizen has open, next due first: not this one, not closed ones, not another's, not another site's",
	story(async (at, db) => {
		await record(at, ID);
		await record(at, "ig:2");
		await record(at, "ig:3", { postedAt: { earliest: MORNING - 9 * HOUR, latest: MORNING - 9 * HOUR } });
		await record(at, "ig:4");
		await record(at, "ig:5", { handle: "warga_lain" });
		await record(at, "x:6", { site: "x" });
		await record(at, "ig:7", { handle: null });
		await close(await at(1), { action: makeId(), id: "ig:4", outcome: "handled", reason: "" });
		expect((await history(db, ask)).open.map(({ id }) => id)).toEqual(["ig:3", "ig:2"]);
		expect((await history(db, { ...ask, handle: null })).open).toEqual([]);
	}),
);

test(
	"the same place, whoever reported it, the newest first; never the erased",
	story(async (at, db) => {
		await record(at, "ig:2", { handle: "warga_lain" }, "Jl. Melati dekat Pasar Contoh");
		await record(at, "ig:3", {}, "pasar contoh rt 02");
		await record(at, "ig:4", {}, "Pasar");
		await record(at, "ig:5", {}, "Jalan Mawar Contoh");
		await record(at, "ig:6", {}, "depan Pasar Contoh");
		const erased = { kind: "erased", subject: "ig:6", at: MORNING } as const;
		await append(db, { id: makeId(), by: "Dwi", entries: [erased] }, await at(1));
		await db.complaints.update("ig:3", { capturedAt: MORNING });
		const found = (await history(db, { ...ask, location: "dpn Pasar Contoh" })).place.map(({ id }) => id);
		expect(found.sort()).toEqual(["ig:2", "ig:3", "ig:4"]);
		expect((await history(db, { ...ask, location: "pasar" })).place).toHaveLength(3);
		expect((await history(db, { ...ask, location: "di depan rumah saya no 5" })).place).toEqual([]);
	}),
);

test(
	"among thousands for places that share a word, the ten newest are found, and nothing is read whole",
	story(async (_, db) => {
		const rows = Array.from({ length: 3000 }, (_, index) =>
			makeComplaint({
				id: `ig:8${index}`,
				capturedAt: MORNING + index,
				location: index % 100 === 0 ? "Pasar Melati Contoh" : "Mawar Contoh",
			}),
		);
		await db.complaints.bulkPut(rows.map(makeRow));
		let read = 0;
		db.complaints.hook("reading", (row) => {
			read += 1;
			return row;
		});
		const { place } = await history(db, { ...ask, handle: null, location: "depan pasar melati contoh" });
		expect(place.map(({ id }) => id)).toEqual(Array.from({ length: 10 }, (_, index) => `ig:8${2900 - index * 100}`));
		expect(read).toBe(30);
	}),
);

test(
	"what an older program folded shows the state that it has, in both lists",
	story(async (_, db) => {
		const older = (id: string, status: object) => {
			const row = makeRow(makeComplaint({ id, location: "Pasar Melati" }));
			const complaint = { ...row.complaint, status, running: undefined, held: undefined, pauses: undefined };
			return { ...row, foldVersion: 2, complaint: complaint as never };
		};
		await db.complaints.bulkPut([older("ig:2", { type: "open" }), older("ig:3", { type: "paused", since: MORNING })]);
		const { handle } = makeComplaint().comment;
		const { open, place } = await history(db, { ...ask, handle, location: "pasar melati" });
		const states = (found: Complaint[]) => found.map((one) => [one.id, stateAt(one, MORNING + 30 * HOUR)]).sort();
		const expected = [
			["ig:2", "overdue"],
			["ig:3", "paused"],
		];
		expect([states(open), states(place)]).toEqual([expected, expected]);
	}),
);
