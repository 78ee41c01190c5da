import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch, type Session, type Tab } from "./harness/session.ts";
import { PATIENCE_MS } from "./harness/view.ts";
import { call, launchConfigured } from "./story.ts";
import { AT_ANY_HOUR, DAY, listen, notNow, pause, recordDueAt, save, settled, until } from "./told.ts";

const idOf = (last: number) => `x:212000000000000000${last}`;
const [LATE, SLEEPING, TWICE, CLOSED] = [1, 2, 3, 4].map(idOf) as [string, string, string, string];
const NIGHT = [5, 6, 7, 8].map(idOf);

const overdue = (id: string) => `${id}|overdue`;
const noticeOf = (id: string) => expect.stringMatching(new RegExp(`^due:${id}\\|overdue\\|\\d+$`));

describe("reminders", () => {
	let session: Session;
	let desk: Tab;
	const restart = async () => {
		session = await launch({ profileDir: session.profileDir });
		desk = await session.desk();
		await listen(desk);
	};
	/** How far ahead something falls due that must be recorded by then, in milliseconds: a slow machine takes longer for it. */
	let ahead = 2000;
	const soon = () => Date.now() + ahead;
	/** Records it, and sees how long that takes here. */
	const recordAt = async (dueAt: number, id: string) => {
		const began = Date.now();
		await recordDueAt(desk, dueAt, id);
		ahead = Math.min(Math.max(ahead, 10 * (Date.now() - began)), PATIENCE_MS / 2);
	};
	beforeAll(async () => {
		session = await launchConfigured({ reminders: AT_ANY_HOUR });
		desk = await session.desk();
		await listen(desk);
	});
	afterAll(() => session.close());

	it("what was late when it was recorded counts in the badge and gives no notice", async () => {
		await recordAt(Date.now() - DAY, LATE);
		await until(desk, ({ badge }) => badge === "1");
		expect(await settled(desk)).toMatchObject({ ids: [], noted: [] });
	});

	it("one that falls due while the background sleeps is told once, also when it is woken again", async () => {
		await recordAt(soon(), SLEEPING);
		await session.stopWorker();
		await until(desk, ({ ids, badge }) => ids.length > 0 && badge === "2");
		await session.stopWorker();
		await call(desk, "setOfficer", { officer: "Rina" });
		expect((await settled(desk)).ids).toEqual([noticeOf(SLEEPING)]);
	});

	it("many sweeps at the moment at which it falls due tell it once", async () => {
		const dueAt = soon();
		await recordAt(dueAt, TWICE);
		await pause(dueAt - Date.now());
		for (let round = 0; round < 10; round++)
			await Promise.all(["Dwi", "Rina", "Dwi"].map((officer) => call(desk, "setOfficer", { officer })));
		await until(desk, ({ ids }) => ids.length > 1);
		expect((await settled(desk)).ids).toEqual([noticeOf(SLEEPING), noticeOf(TWICE)]);
	});

	it("outside the duty hours it waits; when they begin more than three are one notice", async () => {
		await save(desk, notNow());
		const dueAt = soon();
		for (const id of NIGHT) await recordAt(dueAt, id);
		const { noted } = await until(desk, (now) => now.noted.includes(`waiting|${overdue(NIGHT[3] ?? "")}`));
		expect(noted.filter((key) => key.startsWith("waiting|"))).toHaveLength(4);
		expect((await settled(desk)).ids).toHaveLength(2);
		await save(desk, AT_ANY_HOUR);
		await until(desk, ({ ids, badge }) => ids.length > 2 && badge === "7");
		expect((await settled(desk)).ids.slice(2)).toEqual(["due:group:overdue"]);
	});

	it("what fell due while the browser was closed is told once after the restart, and nothing else is told again", async () => {
		const dueAt = soon();
		await recordAt(dueAt, CLOSED);
		await session.kill();
		await pause(dueAt + 500 - Date.now());
		await restart();
		const { noted } = await until(desk, (now) => now.badge === "8" && now.noted.includes(overdue(CLOSED)));
		expect(noted.sort()).toEqual([SLEEPING, TWICE, CLOSED, ...NIGHT].map(overdue).sort());
		// Firefox mostly has closed its notice before the desk could listen.
		if (session.browser === "chromium") await until(desk, ({ ids }) => ids.length > 0);
		const { ids: first } = await settled(desk);
		if (first.length > 0) expect(first).toEqual([noticeOf(CLOSED)]);
		await call(desk, "setOfficer", { officer: "Dwi" });
		await session.stopWorker();
		await call(desk, "setOfficer", { officer: "Rina" });
		expect((await settled(desk)).ids).toEqual(first);
	});
});
