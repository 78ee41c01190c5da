import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ArgsOf } from "../../lib/messages/contract.ts";
import { makeId, OUR_OPD } from "../factories.ts";
import { launch, type Session, type Tab } from "./harness/session.ts";
import type { View } from "./harness/view.ts";
import { call, configure } from "./story.ts";

const DAY = 24 * 3_600_000;
const LATE = "x:2120000000000000001";
const SLEEPING = "x:2120000000000000002";
const CLOSED = "x:2120000000000000003";

/** Records a complaint that is due in so many milliseconds. */
async function recordDueIn(desk: View, milliseconds: number, id: string): Promise<void> {
	const at = Date.now() - DAY + milliseconds;
	const args: ArgsOf<"capture"> = {
		action: makeId(),
		comment: {
			id,
			site: "x",
			role: "comment",
			parentId: null,
			postId: null,
			postedAt: { earliest: at, latest: at },
			text: "lampu jalan mati",
			author: "Warga Contoh",
			handle: "warga_contoh",
			permalink: null,
			postPermalink: null,
			postHandle: null,
			postAuthor: null,
			postText: null,
			intake: null,
			reading: null,
		},
		classification: {
			messageKind: "complaint",
			category: "pju",
			urgency: "medium",
			unit: null,
			topic: "",
			location: "",
		},
		opd: OUR_OPD,
		note: "",
		contact: null,
	};
	const answer = await call(desk, "capture", args);
	expect(answer).toMatchObject({ ok: true });
}

interface Shown {
	/** Notices told so far in this desk's time, or still on the screen. */
	ids: string[];
	badge: string;
	/** Thresholds noted as told, `complaint|threshold`. */
	noted: string[];
}

declare global {
	var __closed: string[];
}

/** Firefox without a window closes every notice at once, so the desk listens from the start. */
const listen = (desk: View): Promise<void> =>
	desk.evaluate(() => {
		const closed: string[] = [];
		globalThis.__closed = closed;
		interface Api {
			notifications: { onClosed: { addListener(listener: (id: string) => void): void } };
		}
		const scope = globalThis as unknown as { browser?: Api; chrome: Api };
		(scope.browser?.notifications ? scope.browser : scope.chrome).notifications.onClosed.addListener((id) =>
			closed.push(id),
		);
	});

/** The notices, the badge and what is noted as told, asked of the browser itself. */
const shown = (desk: View): Promise<Shown> =>
	desk.evaluate(async () => {
		interface Api {
			notifications: { getAll(): Promise<Record<string, unknown>> };
			action: { getBadgeText(details: object): Promise<string> };
		}
		const scope = globalThis as unknown as { browser?: Api; chrome: Api };
		const api = scope.browser?.notifications ? scope.browser : scope.chrome;
		const noted = await new Promise<string[]>((resolve, reject) => {
			const opening = indexedDB.open("tanggap");
			opening.onerror = () => reject(opening.error);
			opening.onsuccess = () => {
				const asking = opening.result.transaction("notified").objectStore("notified").getAllKeys();
				asking.onsuccess = () => resolve(asking.result.map((key) => String(key).split("|").slice(0, 2).join("|")));
				opening.result.close();
			};
		});
		const ids = [...new Set([...globalThis.__closed, ...Object.keys(await api.notifications.getAll())])];
		return { ids, badge: await api.action.getBadgeText({}), noted };
	});

async function until(desk: View, fits: (now: Shown) => boolean): Promise<Shown> {
	for (let tries = 0; tries < 60; tries++) {
		const now = await shown(desk);
		if (fits(now)) return now;
		await new Promise((resolve) => setTimeout(resolve, 250));
	}
	throw new Error(`Not so: ${JSON.stringify(await shown(desk))}`);
}

describe("reminders", () => {
	let session: Session;
	let desk: Tab;
	beforeAll(async () => {
		session = await launch();
		await configure(session);
		desk = await session.desk();
		await listen(desk);
	});
	afterAll(() => session.close());

	it("what was late when it was recorded counts in the badge and gives no notice", async () => {
		await recordDueIn(desk, -DAY, LATE);
		expect(await until(desk, ({ badge }) => badge === "1")).toMatchObject({ ids: [], badge: "1" });
	});

	it("one that falls due while the background sleeps is told once", async () => {
		await recordDueIn(desk, 4000, SLEEPING);
		await session.stopWorker();
		const { ids } = await until(desk, (now) => now.ids.length > 0);
		expect(ids).toEqual([expect.stringMatching(/^due:x:2120000000000000002\|overdue\|/)]);
		await session.stopWorker();
		await recordDueIn(desk, DAY / 2, "x:2120000000000000009");
		expect((await until(desk, ({ badge }) => badge === "2")).ids).toHaveLength(1);
	});

	it("after a restart what fell due while the browser was closed is noted, and one notice sums up", async () => {
		await recordDueIn(desk, 2000, CLOSED);
		await session.kill();
		await new Promise((resolve) => setTimeout(resolve, 2500));
		session = await launch({ profileDir: session.profileDir });
		desk = await session.desk();
		await listen(desk);
		const { ids, noted } = await until(desk, (now) => now.badge === "3" && now.noted.includes(`${CLOSED}|overdue`));
		expect(noted.filter((key) => key.endsWith("|overdue")).sort()).toEqual(
			[LATE, SLEEPING, CLOSED].map((id) => `${id}|overdue`).sort(),
		);
		// Firefox has closed its notice before the desk could listen.
		expect(ids).toEqual(session.browser === "chromium" ? ["due:summary"] : []);
	});
});
