// @vitest-environment jsdom
import { afterEach, describe, expect, it, test, vi } from "vitest";
import { freshnessOf } from "../../../components/sidebar/fieldwork/freshness.ts";
import { dayOf, isToday, momentOf } from "../../../components/sidebar/fieldwork/when.ts";
import type { RoundsAccount } from "../../../lib/messages/values.ts";
import { HOUR, makeSettings } from "../../factories.ts";
import { announce } from "../browser-double.ts";
import { makeRound, makeRoundPost, makeView, NOW } from "../fakes-fieldwork.ts";
import type { Stage } from "../stage.tsx";
import { mount } from "./mount.ts";

vi.mock("wxt/browser", () => import("../browser-double.ts"));
afterEach(() => vi.restoreAllMocks());

async function onRound(accounts: RoundsAccount[], options: Parameters<typeof mount>[0] = {}): Promise<Stage> {
	const stage = await mount(options);
	await stage.sees("Keliling pagi");
	stage.port.send({ type: "page", view: makeView([], { url: "https://x.com/home" }) });
	stage.background.rounds = accounts;
	announce(null);
	await stage.sees(/Keliling pagi\S/);
	return stage;
}

const head = (stage: Stage) => stage.control("Keliling pagi");
const gone = (stage: Stage) => stage.port.posted.filter((message) => message.type === "go");

describe("Keliling pagi", () => {
	it("is one line when everything was looked through today", async () => {
		const stage = await onRound([makeRound({ visitedAt: NOW - HOUR }), makeRound({ site: "x", visitedAt: NOW })]);
		expect((await head(stage)).getAttribute("aria-expanded")).toBe("false");
		await stage.sees("IG dicek 12.00 · X dicek 13.00");
		expect(stage.root.querySelector(".round")).toBeNull();
	});

	it("opens by itself when something was not, and says what and why", async () => {
		const posts = [
			makeRoundPost({ shown: 12, unhandled: 3, visitedAt: NOW - HOUR }),
			makeRoundPost({ text: "", postedAt: null }),
			makeRoundPost({ shown: 4, unhandled: 0, visitedAt: NOW }),
			makeRoundPost({ shown: 0, unhandled: 0, visitedAt: NOW }),
		];
		const stage = await onRound([makeRound({ visitedAt: NOW, posts }), makeRound({ site: "facebook" })]);
		await stage.sees("IG dicek 13.00 · FB belum pernah dicek");
		const rows = [...stage.root.querySelectorAll(".stop-post")].map((row) => row.textContent);
		expect(rows[0]).toMatch(/^Perbaikan jalan.*dibuka 12\.00.*2 jam lalu · 3 dari 12 belum ditangani$/);
		expect(rows[1]).toBe("(unggahan tanpa tulisan)belum dibuka");
		expect(rows[2]).toMatch(/4 komentar, semua ditangani$/);
		await stage.sees("1 akun dan 1 unggahan belum pernah dibuka di komputer ini.");
		await stage.sees("Tanggap hanya melihat halaman yang Anda buka");
		await stage.click("1 unggahan lain");
		await stage.sees("belum ada komentar warga");
	});

	it("goes to a post by a click, to the next by its button and by k", async () => {
		const post = makeRoundPost({ visitedAt: NOW });
		const stage = await onRound([makeRound({ visitedAt: NOW, posts: [post] }), makeRound({ site: "facebook" })]);
		await stage.click("Perbaikan jalan");
		await stage.sees("ke FB @dpupr.contoh");
		await stage.click("Berikutnya");
		stage.press(document.body, "k");
		expect(gone(stage).map(({ url }) => url)).toEqual([
			post.permalink,
			"https://www.facebook.com/dpupr.contoh",
			"https://www.facebook.com/dpupr.contoh",
		]);
	});

	it("does not offer the page that is open already", async () => {
		const [one, other] = [
			makeRound({ url: "https://x.com/satu" }),
			makeRound({ url: "https://x.com/dua", handle: "dua" }),
		];
		const stage = await onRound([one, other]);
		stage.port.send({ type: "page", view: makeView([], { url: "https://x.com/satu?s=21" }) });
		await stage.sees("ke IG @dua");
	});

	it.each([
		["in a text field", {}, (stage: Stage) => stage.control("Tempel tautan"), false],
		["with Ctrl", { ctrlKey: true }, async () => document.body, false],
		["outside fields", {}, async () => document.body, true],
	])("k %s", async (_, more, target, goes) => {
		const stage = await onRound([makeRound()]);
		await stage.click("Tautan untuk dikunjungi");
		stage.press(await target(stage), "k", more);
		expect(gone(stage)).toHaveLength(goes ? 1 : 0);
	});

	it("k does nothing when single keys are switched off, and is not shown", async () => {
		const stage = await onRound([makeRound()], { session: { settings: makeSettings({ hasSingleKeys: false }) } });
		stage.press(document.body, "k");
		expect(gone(stage)).toEqual([]);
		expect((await stage.control("Berikutnya")).textContent).toBe("Berikutnya");
	});

	it("alone in a tab opens pages in new ones", async () => {
		const open = vi.spyOn(window, "open").mockReturnValue(null);
		const stage = await mount();
		stage.background.rounds = [makeRound()];
		announce(null);
		await stage.click("Berikutnya");
		expect(open).toHaveBeenCalledWith("https://www.instagram.com/dpupr.contoh", "_blank", "noreferrer");
		const link = await stage.control<HTMLAnchorElement>("IG @dpupr.contoh");
		expect([link.target, link.rel]).toEqual(["_blank", "noreferrer"]);
		expect(gone(stage)).toEqual([]);
	});

	it("without accounts says what to fill in and opens it", async () => {
		const stage = await mount();
		await stage.click("Keliling pagi");
		await stage.click("Isi akun di Pengaturan");
		expect(stage.background.callsOf("openDesk")).toEqual([{ hash: "#pengaturan" }]);
	});
});

describe("how fresh our view of a site is", () => {
	const account = (visitedAt: number | null) => makeRound({ visitedAt });
	test.each([
		[
			"all today: the one looked at first counts",
			[account(NOW - HOUR), account(NOW)],
			{ state: "checked", at: NOW - HOUR },
		],
		["some today", [account(NOW), account(null)], { state: "partly", checked: 1, all: 2 }],
		[
			"none today: the last look",
			[account(NOW - 99 * HOUR), account(NOW - 50 * HOUR)],
			{ state: "before", at: NOW - 50 * HOUR },
		],
		["none ever", [account(null)], { state: "never" }],
	])("%s", (_, accounts, freshness) => {
		const isRecent = (at: number) => NOW - at < 5 * HOUR;
		expect(freshnessOf(accounts, isRecent)).toEqual([{ site: "instagram", ...freshness }]);
	});

	// NOW is Wednesday, 18 November 2026, 13.00 WIB.
	test.each([
		[NOW - 13 * HOUR, true, "Rabu", "00.00"],
		[NOW - 14 * HOUR, false, "Selasa", "Selasa 23.00"],
		[NOW - 5 * 24 * HOUR, false, "Jumat", "Jumat 13.00"],
		[NOW - 7 * 24 * HOUR, false, "11 November 2026", "11 November 2026"],
	])("%i is today: %j, day %s, moment %s", (at, today, day, moment) => {
		const style = { zone: "Asia/Jakarta", language: "id" } as const;
		expect([isToday(at, NOW, style), dayOf(at, NOW, style), momentOf(at, NOW, style)]).toEqual([today, day, moment]);
	});
});
