import { describe, expect, test } from "vitest";
import { capture, classify } from "../../lib/actions/capture.ts";
import { undo } from "../../lib/actions/undo.ts";
import type { SeenArgs } from "../../lib/messages/contract.ts";
import { HOUR, MORNING, makeId, OTHER_OPD, OUR_OPD } from "../factories.ts";
import { actionOf, captureArgs, comment, complaintIn, entriesOn, ID, observe, POST, seen, story } from "./story.ts";

const bupati = (overrides: Partial<SeenArgs> = {}): SeenArgs =>
	seen({
		id: "ig:17900000000000091",
		handle: "Bupati.Contoh",
		text: "cc @dishub.contoh",
		mentions: ["dishub.contoh"],
		...overrides,
	});

describe("a leader's disposition", () => {
	const disposed = {
		disposition: { opd: OTHER_OPD, leader: "Bupati Contoh", at: MORNING + HOUR },
		urgency: "high",
		opd: OUR_OPD,
	};

	test.each([
		["recorded before", true],
		["recorded after", false],
	])("on a comment %s makes it urgent and changes no OPD", (_, isRecordedFirst) =>
		story(async (at, db) => {
			if (isRecordedFirst) await capture(await at(0), captureArgs());
			await observe(at, 2, bupati());
			if (!isRecordedFirst) await capture(await at(3), captureArgs());
			await observe(at, 4, bupati());
			expect(await complaintIn(db)).toMatchObject({ ...disposed, firstAnswer: null });
			expect(await entriesOn(db, "disposition")).toHaveLength(1);
		})(),
	);

	test(
		"classified by hand after it stays as it was classified",
		story(async (at, db) => {
			await capture(await at(0), captureArgs());
			await observe(at, 2, bupati());
			await classify(await at(3), { action: makeId(), id: ID, classification: captureArgs().classification });
			expect(await complaintIn(db)).toMatchObject({ urgency: "medium", disposition: { opd: OTHER_OPD } });
		}),
	);

	test.each<[string, string, SeenArgs[]]>([
		["at post level", POST, [bupati({ role: "comment", parentId: null })]],
		["below an answer of ours", ID, [seen(), bupati({ parentId: seen().id })]],
		["below an answer of ours that is read after it", ID, [bupati({ parentId: seen().id }), seen()]],
	])("%s is of the citizen's words above it, recorded before or after", (_, id, comments) =>
		story(async (at, db) => {
			const record = async (hours: number) =>
				capture(await at(hours), captureArgs({ comment: comment({ id, role: id === POST ? "post" : "comment" }) }));
			const first = await record(0);
			await observe(at, 2, ...comments);
			expect(await complaintIn(db, id)).toMatchObject(disposed);
			await Promise.all([db.entries.clear(), db.complaints.clear()]);
			expect(first.ok && (await record(3)).ok).toBe(true);
			expect(await complaintIn(db, id)).toMatchObject(disposed);
		})(),
	);

	test(
		"whose place below a recorded post was not proved is none of the post",
		story(async (at, db) => {
			await capture(await at(0), captureArgs({ comment: comment({ id: POST, role: "post", postId: null }) }));
			await observe(at, 2, bupati({ parentId: null }));
			expect((await complaintIn(db, POST))?.disposition).toBeNull();
		}),
	);

	test(
		"that names two OPDs is one action with an entry for each",
		story(async (at, db) => {
			await capture(await at(0), captureArgs());
			await observe(at, 2, bupati({ mentions: ["dishub.contoh", "warga_contoh", "dpupr.contoh"] }));
			const entries = await entriesOn(db, "disposition");
			expect(entries).toMatchObject([{ opd: OTHER_OPD }, { opd: OUR_OPD }]);
			expect(new Set(entries.map(({ action }) => action)).size).toBe(1);
			await undo(await at(3), { action: makeId(), id: ID, undoes: await actionOf(db, "disposition") });
			expect(await complaintIn(db)).toMatchObject({ disposition: null, urgency: "medium" });
		}),
	);
});
