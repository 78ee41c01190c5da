import { describe, expect, it } from "vitest";
import { handledCount, ownReplyTo, pageRows } from "../../../components/sidebar/page/page-rows.ts";
import type { Clock } from "../../../lib/complaint/clock/clocks.ts";
import { HOUR, makeAnswer, makeComplaint, makeSettings } from "../../factories.ts";
import { makeSeen, NOW } from "../fakes.ts";

const settings = makeSettings();
const at = (hoursAgo: number) => ({ earliest: NOW - hoursAgo * HOUR, latest: NOW - hoursAgo * HOUR });

describe("rows of the page", () => {
	const comments = [
		"x:free",
		"x:late",
		"x:later",
		"x:soon",
		"x:dismissed",
		"x:answered",
		"x:free2",
		"x:praise",
		"x:unfinished",
	].map((id) => makeSeen({ id }));
	const complaints = [
		makeComplaint({ id: "x:late", postedAt: at(25) }),
		makeComplaint({ id: "x:later", postedAt: at(30) }),
		makeComplaint({ id: "x:soon", postedAt: at(20) }),
		makeComplaint({ id: "x:dismissed", status: { type: "dismissed", reason: "spam" }, clock: null }),
		makeComplaint({ id: "x:answered", status: { type: "answered" }, firstAnswer: makeAnswer() }),
		makeComplaint({ id: "x:praise", messageKind: "appreciation" }),
		makeComplaint({
			...{ id: "x:unfinished", status: { type: "answered" }, firstAnswer: makeAnswer({ kind: "acknowledgement" }) },
			running: { of: "followUp", ...(makeComplaint({ postedAt: at(25) }).clock as Clock) },
		}),
		makeComplaint({ id: "x:elsewhere", postedAt: at(40) }),
	];

	it("puts first what runs out of time, then what is free, and keeps the page's order", () => {
		const rows = pageRows(comments, complaints, settings, NOW);
		expect(rows.map(({ seen, state }) => `${seen.id} ${state}`)).toEqual([
			"x:later overdue",
			"x:late overdue",
			"x:unfinished followUpOverdue",
			"x:soon soon",
			"x:answered answered",
			"x:praise noDeadline",
			"x:free free",
			"x:free2 free",
			"x:dismissed dismissed",
		]);
		expect(handledCount(rows)).toBe(7);
	});

	it.each([
		{ handle: "dpupr_contoh", isListed: false },
		{ handle: "DPUPR_Contoh", isListed: false },
		{ handle: "dpupr_contoh_fans", isListed: true },
		{ handle: null, isListed: true },
	])("of $handle: listed $isListed", ({ handle, isListed }) => {
		expect(pageRows([makeSeen({ handle })], [], settings, NOW)).toHaveLength(isListed ? 1 : 0);
	});
});

describe("our own reply under a comment", () => {
	const reply = (id: string, handle: string, hoursAgo: number, parentId = "x:1", text = "baik") =>
		makeSeen({ id, handle, parentId, text, time: at(hoursAgo) });
	const citizen = makeSeen({ id: "x:1", handle: "Sari_contoh" });
	const linked = (mentions: string[]) =>
		makeSeen({ site: "facebook", id: "fb:2", handle: "dpuprcontoh", parentId: "x:1", mentions, text: "Tono baik" });

	it.each([
		{ replies: [], found: null },
		{ replies: [reply("x:2", "budi", 1)], found: null },
		{ replies: [reply("x:2", "dpupr_contoh", 1, "x:other")], found: null },
		{ replies: [reply("x:2", "dpupr_contoh", 1), reply("x:3", "dpupr_contoh", 3)], found: "x:3" },
		{ replies: [reply("x:2", "dpupr_contoh", 3, "x:1", "@tono_contoh baik")], found: null },
		{ replies: [reply("x:2", "dpupr_contoh", 3, "x:1", "@sari_contoh baik")], found: "x:2" },
		{ replies: [linked(["tono"])], found: null },
		{ replies: [linked(["sari_contoh"])], found: "fb:2" },
	])("the earliest: $found", ({ replies, found }) => {
		expect(ownReplyTo("x:1", [citizen, ...replies], settings)?.id ?? null).toBe(found);
	});
});
