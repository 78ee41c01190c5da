import { afterEach, describe, expect, it } from "vitest";
import type { AdapterFile } from "../../lib/messages/adapter-file.ts";
import type { Session } from "./harness/session.ts";
import { call, launchConfigured, openComment, rowOf, savedPage, untilListening } from "./story.ts";

const CITIZEN = "x:2122933360522166512";
const LEADER = "x:2122952947921846513";

let session: Session;
afterEach(() => session.close());

describe("a leader's disposition", () => {
	it("pressed on the leader's line, records the citizen's comment above it, urgent, for the OPD that was named", async () => {
		session = await launchConfigured({
			handles: { x: ["dpuprcontoh"], facebook: [], instagram: [] },
			accounts: [{ site: "x", handle: "dlhcontoh", holder: { type: "leader", name: "Bupati" } }],
		});
		const { url, html } = await savedPage("x/status-id");
		const tab = await session.openSite(
			url,
			html.replace("Blok C setiap Rabu dan Sabtu pagi, Kak.", "cc @dpuprcontoh mohon segera dicek"),
		);
		const sidebar = await openComment(session, tab, LEADER);
		await sidebar.waitFor("text*=Untuk Perum Griya Contoh Blok C");
		await sidebar.waitFor("text*=Disposisi Bupati");
		expect(await sidebar.text("label=Urgensi")).toContain("Tinggi");
		await sidebar.press("Control+Enter", "label=Lokasi");
		await sidebar.waitFor("text*=Tercatat");

		const desk = await session.desk();
		await expect
			.poll(async () => {
				const answer = (await call(desk, "complaint", { id: CITIZEN })) as {
					value: { complaint: Record<string, unknown>; entries: { kind: string }[] } | null;
				};
				return answer.value?.complaint;
			})
			.toMatchObject({
				urgency: "high",
				opd: { id: "DPUPR" },
				disposition: { leader: "Bupati", opd: { id: "DPUPR" } },
			});
	});
});

describe("a site that looks different now", () => {
	/** X as it would be after a change that takes every name away that we know its posts by. */
	const changed = (html: string): string =>
		html
			.replaceAll(/<(\/?)article/g, "<$1section")
			.replaceAll('data-testid="tweet"', 'data-testid="post"')
			.replaceAll('role="article"', "");
	const adapter: AdapterFile = {
		format: "tanggap-adapter",
		version: 1,
		site: "x",
		revision: "2026-11-21.1",
		note: "X memakai nama lain untuk kiriman",
		selectors: { article: 'section[data-testid="post"]', tweet: 'section[data-testid="post"]' },
	};

	it("is said to have changed, is read again as soon as an adapter file is there, and not without it", async () => {
		session = await launchConfigured();
		const { url, html } = await savedPage("x/status");
		const tab = await session.openSite(url, changed(html));
		const desk = await session.desk();
		await untilListening(desk, url);
		await session.pressExtensionButton(tab);
		const sidebar = await session.sidebar(tab);
		await sidebar.waitFor("text*=ampilan situs berubah");

		await call(desk, "saveAdapter", { site: "x", adapter });
		await tab.bringToFront();
		expect(await rowOf(tab, "x:2123343706059702577")).toContain("2123343706059702577");
		await sidebar.waitFor("text*=berkas adaptor 2026-11-21.1");

		await call(desk, "saveAdapter", { site: "x", adapter: null });
		await tab.bringToFront();
		await tab.waitFor(() => document.querySelectorAll("span[style^=color-scheme]").length === 0);
		expect(await session.errors()).toEqual([]);
	});
});
