import { describe, expect, it } from "vitest";
import { backupDueSince } from "../../../components/desk/backup-due.ts";
import { countByFilter } from "../../../components/desk/queue/filters.ts";
import { hashOf, parseRoute } from "../../../components/desk/routes.ts";
import { parseHandles } from "../../../components/desk/settings/handles.ts";
import { HOUR, MORNING, makeAnswer, makeComplaint } from "../../factories.ts";

const DAY = 24 * HOUR;

describe("places of the desk", () => {
	it.each([
		["", { screen: "queue", filter: "all", complaintId: null }, "#antrean"],
		["#apa-saja", { screen: "queue", filter: "all", complaintId: null }, "#antrean"],
		["#antrean?overdue", { screen: "queue", filter: "overdue", complaintId: null }, "#antrean/overdue"],
		["#antrean/tidak-ada", { screen: "queue", filter: "all", complaintId: null }, "#antrean"],
		["#antrean/soon/x:19", { screen: "queue", filter: "soon", complaintId: "x:19" }, "#antrean/soon/x:19"],
		["#antrean/all/ig~a/b", { screen: "queue", filter: "all", complaintId: "ig~a/b" }, "#antrean/all/ig~a/b"],
		["#laporan", { screen: "weekly", weekId: null }, "#laporan"],
		["#laporan/2026-W47", { screen: "weekly", weekId: "2026-W47" }, "#laporan/2026-W47"],
		["#mulai", { screen: "start" }, "#mulai"],
		["#pengaturan", { screen: "settings" }, "#pengaturan"],
	])("%s", (hash, route, canonical) => {
		expect(parseRoute(hash)).toEqual(route);
		expect(hashOf(parseRoute(hash))).toBe(canonical);
		// What the sidebar's `openDesk` lets through.
		expect(canonical).toMatch(/^#?[\w/=&~:.-]*$/);
	});
});

describe("accounts as people paste them", () => {
	it.each([
		["@DPUPR_Contoh", ["dpupr_contoh"], []],
		["dpupr.contoh, @dpupr2 ; dpupr.contoh", ["dpupr.contoh", "dpupr2"], []],
		["https://www.instagram.com/dpupr.contoh/?hl=id", ["dpupr.contoh"], []],
		["x.com/dpupr_contoh/status/19", ["dpupr_contoh"], []],
		["https://m.facebook.com/dpuprcontoh", ["dpuprcontoh"], []],
		["https://www.facebook.com/profile.php?id=100000000000001&sk=about", ["100000000000001"], []],
		["https://www.facebook.com/people/Dinas-Contoh/100000000000002/", ["100000000000002"], []],
		["https://www.instagram.com/p/Cxyz/", [], ["https://www.instagram.com/p/Cxyz/"]],
		["https://contoh.example/dpupr", [], ["https://contoh.example/dpupr"]],
		["dpupr (resmi)", ["dpupr"], ["(resmi)"]],
		["  ", [], []],
	])("%s", (typed, handles, unreadable) => {
		expect(parseHandles(typed)).toEqual({ handles, unreadable });
	});
});

describe("reminder of the backup", () => {
	it.each([
		["yesterday", MORNING - DAY, MORNING - 90 * DAY, null],
		["a minute less than seven days ago", MORNING - 7 * DAY + 60_000, null, null],
		["seven days ago", MORNING - 7 * DAY, null, 7],
		["never, in use for a day", null, MORNING - DAY, null],
		["never, in use for ten days", null, MORNING - 10 * DAY, 10],
		["never, nothing known", null, null, null],
	])("%s", (_, lastBackupAt, usedSince, days) => {
		expect(backupDueSince(lastBackupAt, usedSince, MORNING)).toBe(days);
	});
});

describe("counts in the chips", () => {
	it("follow the time of day, and leave out what is finished", () => {
		const at = (hoursAgo: number) => ({ capturedAt: MORNING - hoursAgo * HOUR });
		const answer = makeAnswer({ kind: "acknowledgement" });
		const complaints = [
			makeComplaint(at(30)),
			makeComplaint(at(20)),
			makeComplaint(at(1)),
			makeComplaint({ ...at(2), messageKind: "appreciation" }),
			makeComplaint({ status: { type: "answered" }, firstAnswer: answer }),
			makeComplaint({ status: { type: "answered" }, firstAnswer: answer, substantiveAnswer: makeAnswer() }),
			makeComplaint({ status: { type: "paused", since: MORNING, isClockRunning: false, isAnswered: false } }),
			makeComplaint({ status: { type: "closed", outcome: "handled", at: MORNING, isWithoutAnswer: false } }),
		];
		const pending = new Set([complaints[2]?.id ?? ""]);
		const counts = { all: 7, overdue: 1, soon: 1, onTrack: 1, answered: 2, paused: 1, pending: 1 };
		expect(countByFilter(complaints, MORNING, pending)).toEqual(counts);
		expect(countByFilter(complaints, MORNING + 5 * HOUR, pending)).toEqual({ ...counts, overdue: 2, soon: 0 });
	});
});
