import { describe, expect, test } from "vitest";
import { capture } from "../../lib/actions/capture.ts";
import { askGuidance, decideGuidance, withdrawGuidance } from "../../lib/actions/guidance.ts";
import type { ActionContext } from "../../lib/actions/perform.ts";
import { reply } from "../../lib/actions/reply.ts";
import { undo } from "../../lib/actions/undo.ts";
import type { ArgsOf } from "../../lib/messages/contract.ts";
import { facetOf } from "../../lib/store/queue-keys.ts";
import type { Database } from "../../lib/store/schema.ts";
import { HOUR, MORNING, makeId, makeSettings } from "../factories.ts";
import { type At, captureArgs, complaintIn, ID, replyArgs, story } from "./story.ts";

const REQUEST = makeId();
const askArgs = (overrides: Partial<ArgsOf<"askGuidance">> = {}): ArgsOf<"askGuidance"> => ({
	...{ action: makeId(), id: ID, request: REQUEST, templateId: "resmi-01" },
	text: "Kami cek besok pagi",
	...overrides,
});
const decideArgs = (overrides: Partial<ArgsOf<"decideGuidance">> = {}): ArgsOf<"decideGuidance"> => ({
	...{ action: makeId(), id: ID, request: REQUEST, decision: "approved", decidedBy: "Ibu Kepala" },
	...{ text: "Kami cek besok pagi pukul 09.00", remark: "sebutkan jamnya" },
	...overrides,
});
const withdrawArgs = () => ({ action: makeId(), id: ID, request: REQUEST });

const waiting = async (at: At, args = askArgs()) => {
	await capture(await at(0), captureArgs());
	return askGuidance(await at(1), args);
};
const guidanceIn = async (db: Database) => (await complaintIn(db))?.guidance ?? null;
const isListed = async (db: Database) => {
	const facet = facetOf("open", "guidance", "waiting");
	return (await db.complaints.get(ID))?.facets.some(([name]) => name === facet);
};

describe("minta arahan", () => {
	test(
		"asks, approves with changes and keeps the clock running",
		story(async (at, db) => {
			await waiting(at);
			expect(await guidanceIn(db)).toMatchObject({ state: "waiting", askedAt: MORNING + HOUR, askedBy: "Dwi" });
			expect(await isListed(db)).toBe(true);
			const before = (await complaintIn(db))?.running;
			await decideGuidance(await at(6), decideArgs());
			const complaint = await complaintIn(db);
			expect(complaint?.guidance).toMatchObject({
				...{ state: "approved", decidedBy: "Ibu Kepala", decidedAt: MORNING + 6 * HOUR },
				...{ text: "Kami cek besok pagi pukul 09.00", remark: "sebutkan jamnya", templateId: "resmi-01" },
			});
			expect(complaint?.running).toEqual(before);
			expect(await isListed(db)).toBe(false);
			await reply(await at(7), replyArgs());
			expect(await guidanceIn(db)).toBeNull();
		}),
	);

	test(
		"masks numbers in the draft, in the remark and in place of a name",
		story(async (at, db) => {
			const outcome = await waiting(at, askArgs({ text: "Hubungi 081200000034" }));
			expect(outcome).toMatchObject({ ok: true, value: { masked: ["phone"] } });
			expect((await guidanceIn(db))?.text).not.toContain("00000034");
			const decidedBy = "+62 812-0000-0034";
			const args = decideArgs({ decision: "rejected", remark: "jangan tulis 081200000034", decidedBy });
			await decideGuidance(await at(2), args);
			expect((await guidanceIn(db))?.remark).not.toContain("00000034");
			// A chat names so whoever is not among the contacts.
			expect((await guidanceIn(db))?.decidedBy).toBe("6281••••0034");
		}),
	);

	test(
		"keeps the numbers that the agency has made public: the approved text goes to the citizen as it is",
		story(async (at, db) => {
			const text =
				"Hubungi WA 0812-0000-0088, https://wa.me/6281200000088, SAPA 08111-129-129 atau pengaduan@contoh.go.id";
			const settings = makeSettings({ templateValues: { kanal_resmi: "WA 081200000088" } });
			await capture(await at(0), captureArgs());
			const outcome = await askGuidance({ ...(await at(1)), settings }, askArgs({ text: `${text}, 081200000034` }));
			expect(outcome).toMatchObject({ ok: true, value: { masked: ["phone"] } });
			expect((await guidanceIn(db))?.text).toBe(`${text}, 0812••••0034`);
			await decideGuidance({ ...(await at(2)), settings }, decideArgs({ text }));
			expect((await guidanceIn(db))?.text).toBe(text);
		}),
	);

	test(
		"a new request takes the waiting one back in the same action; undoing it brings that one back",
		story(async (at, db) => {
			await waiting(at);
			const second = askArgs({ request: makeId(), text: "Kami cek hari Senin" });
			await askGuidance(await at(2), second);
			expect(await guidanceIn(db)).toMatchObject({ request: second.request, text: "Kami cek hari Senin" });
			expect(await db.entries.where({ action: second.action }).count()).toBe(2);
			await undo(await at(3), { action: makeId(), id: ID, undoes: second.action });
			expect(await guidanceIn(db)).toMatchObject({ request: REQUEST, state: "waiting", askedAt: MORNING + HOUR });
		}),
	);

	test(
		"two people at once: one decides, and of two drafts one waits",
		story(async (at, db) => {
			await waiting(at);
			const deciding = await at(2);
			const both = await Promise.all(
				(["approved", "rejected"] as const).map((decision) => decideGuidance(deciding, decideArgs({ decision }))),
			);
			expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
			const [asking, requests] = [await at(3), [makeId(), makeId()]];
			await Promise.all(requests.map((request) => askGuidance(asking, askArgs({ request }))));
			await withdrawGuidance(await at(4), { ...withdrawArgs(), request: (await guidanceIn(db))?.request ?? "" });
			expect(requests).not.toContain((await guidanceIn(db))?.request);
		}),
	);

	type Act = (context: ActionContext, action: string) => Promise<unknown>;
	const STEPS: [name: string, act: Act, before: string | null, after: string | null][] = [
		["asking", (context, action) => askGuidance(context, askArgs({ action })), null, "waiting"],
		["approving", (context, action) => decideGuidance(context, decideArgs({ action })), "waiting", "approved"],
		[
			"rejecting",
			(context, action) => decideGuidance(context, decideArgs({ action, decision: "rejected" })),
			...(["waiting", "rejected"] as const),
		],
		["taking back", (context, action) => withdrawGuidance(context, { ...withdrawArgs(), action }), "waiting", null],
	];
	test.each(STEPS)(
		"%s is one action: told twice it counts once, and is undone and brought back",
		(_, act, before, after) =>
			story(async (at, db) => {
				await capture(await at(0), captureArgs());
				if (before !== null) await askGuidance(await at(1), askArgs());
				const state = async () => (await guidanceIn(db))?.state ?? null;
				const [action, undoing] = [makeId(), makeId()];
				for (const hours of [2, 3]) expect(await act(await at(hours), action)).toMatchObject({ ok: true });
				expect(await state()).toBe(after);
				expect(await db.entries.where({ action }).count()).toBe(1);
				await undo(await at(4), { action: undoing, id: ID, undoes: action });
				expect(await state()).toBe(before);
				await undo(await at(5), { action: makeId(), id: ID, undoes: undoing });
				expect(await state()).toBe(after);
			})(),
	);

	const REFUSED: [what: string, before: (at: At) => Promise<unknown>][] = [
		["when nothing was asked", async (at) => capture(await at(0), captureArgs())],
		["when there is no complaint", async () => {}],
		["a second time", async (at) => waiting(at).then(async () => decideGuidance(await at(2), decideArgs()))],
		[
			"on what was taken back",
			async (at) => waiting(at).then(async () => withdrawGuidance(await at(2), withdrawArgs())),
		],
		["on another request", async (at) => waiting(at, askArgs({ request: makeId() }))],
	];
	test.each(REFUSED)("a decision is refused %s", (_, before) =>
		story(async (at, db) => {
			await before(at);
			const count = await db.entries.count();
			for (const refused of [
				await decideGuidance(await at(5), decideArgs({ decision: "rejected" })),
				await withdrawGuidance(await at(5), withdrawArgs()),
			])
				expect(refused).toMatchObject({ ok: false, code: "not-found" });
			expect(await db.entries.count()).toBe(count);
		})(),
	);
});
