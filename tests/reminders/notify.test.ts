import { expect, test, vi } from "vitest";
import type { Notice } from "../../lib/reminders/notices.ts";
import { destinationOf, noticeText, showBadge } from "../../lib/reminders/notify.ts";
import { HOUR, MORNING } from "../factories.ts";

const seen = vi.hoisted(() => ({ badge: [] as unknown[] }));

vi.mock("wxt/browser", () => ({
	browser: {
		action: {
			setBadgeText: async ({ text }: { text: string }) => void seen.badge.push(text),
			setBadgeBackgroundColor: async ({ color }: { color: string }) => void seen.badge.push(color),
		},
	},
}));

const base = { officer: null, keys: [] };
const one = {
	...base,
	type: "one",
	number: "7K4Q-M2XD",
	opd: "DPUPR",
	of: "response",
	dueAt: MORNING,
	isOverdue: true,
} as const;

/** By the end of that Wednesday. */
const promise = {
	...base,
	type: "promise",
	number: "7K4Q-M2XD",
	category: "jalan",
	dueAt: MORNING + 14 * HOUR - 1,
	isOverdue: false,
} as const;

test.each<[string, Notice, string, string]>([
	[
		"a first response",
		one,
		"Aduan 7K4Q-M2XD (DPUPR): tanggapan pertama lewat tenggat sejak 18 Nov 10.00 WIB.",
		"Complaint 7K4Q-M2XD (DPUPR): the first response is overdue since 18 Nov 10.00 WIB.",
	],
	[
		"a follow-up that is due soon",
		{ ...one, of: "followUp", isOverdue: false },
		"Aduan 7K4Q-M2XD (DPUPR): tindak lanjut jatuh tempo 18 Nov 10.00 WIB.",
		"Complaint 7K4Q-M2XD (DPUPR): the follow-up is due 18 Nov 10.00 WIB.",
	],
	[
		"a reopened one without an OPD",
		{ ...one, of: "reopened", opd: null },
		"Aduan 7K4Q-M2XD: tanggapan setelah dibuka kembali lewat tenggat sejak 18 Nov 10.00 WIB.",
		"Complaint 7K4Q-M2XD: the response after reopening is overdue since 18 Nov 10.00 WIB.",
	],
	[
		"a group",
		{ ...base, type: "group", overdue: 3, soon: 1, promised: 0 },
		"Aduan: 3 lewat tenggat, 1 segera jatuh tempo.",
		"Complaints: 3 overdue, 1 due soon.",
	],
	[
		"a promise of the day",
		promise,
		"Janji kabar jatuh tempo hari ini: 7K4Q-M2XD, Jalan.",
		"Promised news due today: 7K4Q-M2XD, Roads.",
	],
	[
		"a promise of an hour",
		{ ...promise, dueAt: MORNING, category: null },
		"Janji kabar jatuh tempo pukul 10.00 WIB: 7K4Q-M2XD.",
		"Promised news due at 10.00 WIB: 7K4Q-M2XD.",
	],
	[
		"a promise that was not kept",
		{ ...promise, isOverdue: true },
		"Janji kabar lewat sejak Rabu, 18 November: 7K4Q-M2XD, Jalan.",
		"Promised news overdue since Wednesday, 18 November: 7K4Q-M2XD, Roads.",
	],
	[
		"a group with promises",
		{ ...base, type: "group", overdue: 0, soon: 2, promised: 2 },
		"Aduan: 2 segera jatuh tempo, 2 janji kabar jatuh tempo.",
		"Complaints: 2 due soon, 2 with promised news due.",
	],
	[
		"a calm day",
		{ ...base, type: "daily", running: 12, overdue: 0, soon: 0 },
		"Hari ini 12 aduan menunggu.",
		"Waiting today: 12.",
	],
	[
		"a day with more than can be counted",
		{ ...base, type: "daily", running: 1000, overdue: 1000, soon: 0 },
		"Hari ini lebih dari 999 aduan menunggu, lebih dari 999 lewat tenggat.",
		"Waiting today: more than 999, more than 999 overdue.",
	],
])("%s", (_, notice, id, en) => {
	expect(noticeText(notice, { language: "id", zone: "Asia/Jakarta" })).toBe(id);
	expect(noticeText(notice, { language: "en", zone: "Asia/Jakarta" })).toBe(en);
});

test.each<[number, number, string, string]>([
	[0, 0, "", "#92400e"],
	[0, 2, "2", "#92400e"],
	[1, 2, "3", "#b91c1c"],
	[1000, 0, "999+", "#b91c1c"],
])("the badge of %i overdue and %i due soon", async (overdue, soon, text, color) => {
	seen.badge = [];
	await showBadge({ overdue, soon });
	expect(seen.badge).toEqual([text, color]);
});

test.each([
	["due:x:12|overdue|1795000000000", { complaintId: "x:12" }],
	["due:x~a|soon|b|soon|1795000000000", { complaintId: "x~a|soon|b" }],
	["due:x:12|promise|1795000000000", { complaintId: "x:12" }],
	["due:group:soon", { state: "soon" }],
	["due:group:promised", { state: null }],
	["due:daily", { state: null }],
	["something else", { state: null }],
])("a click on %s", (id, destination) => {
	expect(destinationOf(id)).toEqual(destination);
});
