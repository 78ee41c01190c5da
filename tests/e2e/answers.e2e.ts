import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Session, Tab } from "./harness/session.ts";
import { call, launchConfigured, openComment, openScene, rowOf, savedPage } from "./story.ts";

/** Comments of the saved pages that our own account has answered, and the answer. */
const ANSWERED = [
	{ page: "x/status", commentId: "x:2123236113773494483", replyId: "2123305282040758484" },
	{ page: "facebook/permalink-id", commentId: "fb:1099000000000211", replyId: "1099000000000212" },
	{ page: "instagram/modal-id", commentId: "ig:18099000000000311", replyId: "18099000000000312" },
] as const;

declare global {
	interface Window {
		/** Puts the answer that was taken off the page back where it stood. */
		__answer(): void;
	}
}

/** Takes the element that shows a reply off the page before anybody reads it, to come back later. */
function holdBack(replyId: string): void {
	const link = [...document.querySelectorAll("a[href]")].find((candidate) =>
		candidate.getAttribute("href")?.includes(replyId),
	);
	const box = link?.closest('[role="dialog"] [role="article"], article[role="article"]') ?? link?.closest("li");
	const place = box?.nextSibling ?? null;
	const parent = box?.parentElement;
	box?.remove();
	window.__answer = () => {
		if (box) parent?.insertBefore(box, place);
	};
}

const kindsOf = async (session: Session, id: string): Promise<string[]> => {
	const desk = await session.desk();
	const answer = (await call(desk, "complaint", { id })) as { value: { entries: { kind: string; source?: string }[] } };
	await desk.close();
	return answer.value.entries.map(({ kind, source }) => (source === undefined ? kind : `${kind} ${source}`));
};

describe.each(ANSWERED)("our answer on $page", ({ page, commentId, replyId }) => {
	let session: Session;
	beforeEach(async () => {
		session = await launchConfigured();
	});
	afterEach(() => session.close());

	const record = async (tab: Tab) => {
		const sidebar = await openComment(session, tab, commentId);
		await sidebar.press("Control+Enter", "label=Lokasi");
		await sidebar.waitFor("text*=Tercatat");
		return sidebar;
	};
	/** Waits until the mark says that the comment is recorded, and answered or not. */
	const untilMarked = (tab: Tab, isAnswered: boolean) =>
		expect
			.poll(async () => {
				const text = (await session.mark(tab, await rowOf(tab, commentId)))?.text ?? "";
				return text.includes("DPUPR") ? text.includes("▷") : null;
			})
			.toBe(isAnswered);

	it("that comes after recording stops the clock by itself, and can be undone for good", async () => {
		const { url, html } = await savedPage(page);
		const held = html.replace("</body>", () => `<script>(${holdBack})("${replyId}")</script></body>`);
		const tab = await session.openSite(url, held);
		const sidebar = await record(tab);
		await untilMarked(tab, false);

		await tab.evaluate(() => window.__answer());
		await untilMarked(tab, true);
		expect(await kindsOf(session, commentId)).toContain("replied detected");

		await sidebar.waitFor("text*=terbaca di halaman");
		await sidebar.click('button[aria-label^="Urungkan yang terbaca"]');
		await untilMarked(tab, false);
		await tab.reload();
		await rowOf(tab, commentId);
		await untilMarked(tab, false);
		expect((await kindsOf(session, commentId)).filter((kind) => kind === "replied detected")).toHaveLength(1);
	});

	it("that stands there before recording is found too", async () => {
		const tab = await openScene(session, { page });
		await record(tab);
		await untilMarked(tab, true);
		expect(await kindsOf(session, commentId)).toContain("replied detected");
		expect(await session.errors()).toEqual([]);
	});
});
