import { describe, expect, it } from "vitest";
import { backupDueSince } from "../../../components/desk/backup-due.ts";
import { hashOf, parseRoute } from "../../../components/desk/routes.ts";
import { parseHandles } from "../../../components/desk/settings/handles.ts";
import { ALL_OPEN } from "../../../lib/complaint/queue-query.ts";
import { HOUR, MORNING } from "../../factories.ts";

const DAY = 24 * HOUR;

describe("places of the desk", () => {
	it.each([
		["", { screen: "queue", query: { ...ALL_OPEN, state: "all" }, complaintId: null }, "#antrean"],
		["#apa-saja", { screen: "queue", query: { ...ALL_OPEN, state: "all" }, complaintId: null }, "#antrean"],
		[
			"#antrean?overdue",
			{ screen: "queue", query: { ...ALL_OPEN, state: "overdue" }, complaintId: null },
			"#antrean/overdue",
		],
		["#antrean/tidak-ada", { screen: "queue", query: { ...ALL_OPEN, state: "all" }, complaintId: null }, "#antrean"],
		[
			"#antrean/soon/x:19",
			{ screen: "queue", query: { ...ALL_OPEN, state: "soon" }, complaintId: "x:19" },
			"#antrean/soon/x:19",
		],
		[
			"#antrean/all/ig~a/b",
			{ screen: "queue", query: { ...ALL_OPEN, state: "all" }, complaintId: "ig~a/b" },
			"#antrean/all/ig~a/b",
		],
		[
			"#antrean/unanswered&opd=DPUPR~DISHUB&mine=1/x:19",
			{
				screen: "queue",
				query: { ...ALL_OPEN, state: "unanswered", opdIds: ["DPUPR", "DISHUB"], isMine: true },
				complaintId: "x:19",
			},
			"#antrean/unanswered&opd=DPUPR~DISHUB&mine=1/x:19",
		],
		["#laporan", { screen: "weekly", weekId: null }, "#laporan"],
		["#laporan/2026-W47", { screen: "weekly", weekId: "2026-W47" }, "#laporan/2026-W47"],
		["#mulai", { screen: "start" }, "#mulai"],
		["#balasan", { screen: "templates", templateId: null, isNew: false }, "#balasan"],
		["#balasan/a%2Fb", { screen: "templates", templateId: "a/b", isNew: false }, "#balasan/a%2Fb"],
		["#balasan/baru", { screen: "templates", templateId: "baru", isNew: false }, "#balasan/baru"],
		["#balasan/baru:", { screen: "templates", templateId: null, isNew: true }, "#balasan/baru:"],
		["#balasan/baru:luar-01", { screen: "templates", templateId: "luar-01", isNew: true }, "#balasan/baru:luar-01"],
		["#pengaturan", { screen: "settings" }, "#pengaturan"],
	])("%s", (hash, route, canonical) => {
		expect(parseRoute(hash)).toEqual(route);
		expect(hashOf(parseRoute(hash))).toBe(canonical);
		// What the sidebar's `openDesk` lets through.
		expect(canonical).toMatch(/^#?[\w/=&~:.%-]*$/);
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
