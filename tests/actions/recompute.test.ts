import { describe, expect, test } from "vitest";
import { assign } from "../../lib/actions/assign.ts";
import { capture } from "../../lib/actions/capture.ts";
import { saveDirectory } from "../../lib/actions/directory.ts";
import { close, pause, reopen } from "../../lib/actions/progress.ts";
import { recomputeOpen } from "../../lib/actions/recompute.ts";
import { reply } from "../../lib/actions/reply.ts";
import { saveSettings } from "../../lib/actions/settings.ts";
import type { ClockRules } from "../../lib/complaint/clock/rules.ts";
import { SHIPPED_DIRECTORY } from "../../lib/complaint/directory.ts";
import { readSettings, writeDocument } from "../../lib/store/documents.ts";
import { createReader } from "../../lib/store/read.ts";
import { RULE_BOOK, readRuleBook } from "../../lib/store/rules.ts";
import { rebuildAll } from "../../lib/store/view.ts";
import { HOUR, MORNING, makeId, makeSettings, OTHER_OPD, OUR_OPD, RULES } from "../factories.ts";
import { captureArgs, comment, replyArgs, story } from "./story.ts";

/** The shipped policy, with another number of hours. */
function rulesOf(hours: number): ClockRules {
	return {
		...RULES,
		policies: RULES.policies.map((policy) => ({
			...policy,
			version: 2,
			rules: policy.rules.map((rule) => ({
				...rule,
				firstResponse: rule.firstResponse && { unit: "calendarHours", count: hours },
			})),
		})),
	};
}
const nothing = () => Promise.resolve();

describe("other rules", () => {
	test(
		"move the deadline of what is open, with an entry for each and one for the agency; what was judged stays",
		story(async (at, db) => {
			for (const id of ["ig:1", "ig:2", "ig:3"]) await capture(await at(0), captureArgs({ comment: comment({ id }) }));
			await reply(await at(1), replyArgs({ id: "ig:2" }));
			await close(await at(2), { action: makeId(), id: "ig:3", outcome: "not-ours", reason: "" });
			const judged = await createReader(db).complaints(["ig:2", "ig:3"]);

			const context = { ...(await at(3)), rules: rulesOf(12) };
			const done = await recomputeOpen(context, makeId(), "policy", nothing);

			expect(done).toMatchObject({ recomputed: 1 });
			const [open, ...others] = await createReader(db).complaints(["ig:1", "ig:2", "ig:3"]);
			const start = open?.clock?.startAt ?? 0;
			expect(open?.running?.dueAt).toBe(start + 12 * HOUR);
			expect(others).toEqual(judged);
			expect(await createReader(db).entriesOf(["ig:1", "agency"])).toMatchObject([
				...Array(3).fill({ subject: "ig:1" }),
				{ kind: "rulesChanged", recomputed: 1, cause: "policy" },
				{ kind: "deadlineChanged", from: start + 24 * HOUR, to: start + 12 * HOUR, policyVersion: 2 },
			]);
			expect((await db.complaints.get("ig:1"))?.ownDueAt).toBe(start + 12 * HOUR);
		}),
	);

	test(
		"of others' complaints the deadline moves too, without an entry of ours",
		story(async (at, db) => {
			await capture(await at(0), captureArgs({ opd: OTHER_OPD, comment: comment({ id: "ig:1" }) }));
			await db.entries.toCollection().modify({ device: "device-of-another" });
			const context = { ...(await at(1)), rules: rulesOf(12), ownOpdIds: ["DPUPR"] };
			await db.complaints.toCollection().modify((row) => {
				row.complaint = { ...row.complaint, device: "device-of-another" };
			});
			expect(await recomputeOpen(context, makeId(), "policy", nothing)).toMatchObject({
				recomputed: 1,
				changed: ["agency"],
			});
		}),
	);

	test(
		"a retry changes nothing, and what is stored with it is stored or not with it",
		story(async (at, db) => {
			await capture(await at(0), captureArgs());
			const context = { ...(await at(1)), rules: rulesOf(12) };
			const action = makeId();
			const book = { ...RULES, policies: context.rules.policies };
			const { zone: _, calendarIds: __, ...stored } = book;
			const write = () => writeDocument(db, RULE_BOOK, stored, context);
			const first = await recomputeOpen(context, action, "policy", write);
			expect((await readRuleBook(db)).policies[0]?.version).toBe(2);
			expect(first.recomputed).toBe(1);
			expect(await recomputeOpen(context, action, "policy", write)).toEqual({ recomputed: 0, changed: [] });

			const before = await db.entries.count();
			const failing = async () => {
				await writeDocument(db, RULE_BOOK, { ...stored, policies: [] }, context);
				throw new Error("disk full");
			};
			await expect(recomputeOpen({ ...context, rules: rulesOf(6) }, makeId(), "policy", failing)).rejects.toThrow(
				"disk full",
			);
			expect(await db.entries.count()).toBe(before);
			expect((await readRuleBook(db)).policies[0]?.version).toBe(2);
		}),
	);

	test(
		"another zone and another OPD of ours in the settings are worked in",
		story(async (at, db) => {
			await capture(await at(0), captureArgs({ opd: OTHER_OPD }));
			await db.entries.toCollection().modify({ device: "device-of-another" });
			await rebuildAll(db, await at(0));
			expect(await db.complaints.where("ownDueAt").above(0).count()).toBe(0);
			await saveSettings(db, makeSettings({ opd: OTHER_OPD, zone: "Asia/Jayapura" }), await at(1));
			expect((await readSettings(db))?.zone).toBe("Asia/Jayapura");
			expect(await db.complaints.where("ownDueAt").above(0).count()).toBe(1);
		}),
	);

	test(
		"an OPD that is merged into ours brings its complaints, and no longer merged takes them",
		story(async (at, db) => {
			await capture(await at(0), captureArgs({ opd: OTHER_OPD }));
			await db.entries.toCollection().modify({ device: "device-of-another" });
			await rebuildAll(db, await at(0));
			const own = () => db.complaints.where("ownDueAt").above(0).count();
			const merged = SHIPPED_DIRECTORY.map((one) =>
				one.id === OTHER_OPD.id ? { ...one, mergedInto: OUR_OPD.id } : one,
			);
			await saveDirectory(await at(1), merged);
			expect(await own()).toBe(1);
			await saveDirectory({ ...(await at(2)), ownOpdIds: [OUR_OPD.id, OTHER_OPD.id] }, SHIPPED_DIRECTORY);
			expect(await own()).toBe(0);
		}),
	);
});

test(
	"reopened, then waited for the citizen: an answer meanwhile is judged without the waiting",
	story(async (at, db) => {
		const { id } = captureArgs().comment;
		await capture(await at(0), captureArgs());
		await reply(await at(1), replyArgs());
		await close(await at(2), { action: makeId(), id, outcome: "handled", reason: "" });
		await reopen(await at(50), { action: makeId(), id, reason: "rusak lagi" });
		await pause(await at(60), { action: makeId(), id, reason: "" });
		await reply(await at(90), replyArgs({ action: makeId() }));
		const [complaint] = await createReader(db).complaints([id]);
		expect(complaint?.reopening?.clock?.dueAt).toBe(MORNING + (50 + 24 + 30) * HOUR);
	}),
);

test(
	"re-assigned, the citizen's clock goes on; closed and reopened, a new one is judged by",
	story(async (at, db) => {
		await capture(await at(0), captureArgs());
		const [before] = await createReader(db).complaints([captureArgs().comment.id]);
		const on = { id: captureArgs().comment.id };
		await assign(await at(1), { ...on, action: makeId(), opd: OTHER_OPD, reason: "salah alamat" });
		const [assigned] = await createReader(db).complaints([on.id]);
		expect(assigned?.running).toEqual(before?.running);
		expect(assigned?.held).toHaveLength(2);
		await reply(await at(2), replyArgs({ ...on }));
		await close(await at(3), { ...on, action: makeId(), outcome: "handled", reason: "" });
		await reopen(await at(100), { ...on, action: makeId(), reason: "rusak lagi" });
		await reply(await at(101), replyArgs({ ...on, action: makeId(), reply: "acknowledgement" }));
		const entries = await createReader(db).entriesOf([on.id]);
		expect(entries.findLast(({ kind }) => kind === "replied")).toMatchObject({
			verdict: { dueAt: before?.clock?.dueAt, reopenedDueAt: MORNING + 124 * HOUR },
		});
		expect((await createReader(db).complaints([on.id]))[0]).toMatchObject({
			firstAnswer: { at: MORNING + 2 * HOUR },
			status: { type: "answered" },
		});
	}),
);
