import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { HOUR } from "../factories.ts";
import type { Session, Tab } from "./harness/session.ts";
import { record } from "./record.ts";
import { call, launchConfigured } from "./story.ts";

const ID = "x:2120000000000000001";

interface Told {
	value: { complaint: { running: { dueAt: number; basis: { policyId: string } } } };
}

describe("the rules behind the deadlines", () => {
	let session: Session;
	let desk: Tab;
	const running = async () => ((await call(desk, "complaint", { id: ID })) as Told).value.complaint.running;

	beforeAll(async () => {
		session = await launchConfigured();
		desk = await session.desk("#pengaturan/tenggat");
		const earlier = Date.now() - 2 * HOUR;
		await record(desk, { id: ID, postedAt: { earliest: earlier, latest: earlier } });
	});
	afterAll(() => session?.close());

	it("a rule of three working days counts the open complaint anew, explains it day by day, and can be taken back", async () => {
		const before = await running();
		await desk.waitFor("text*=Setiap tenggat dihitung dari sini");
		await desk.fill("label=Contoh aturan", "sp4n-lapor");
		await desk.click("text=Tambah aturan ini");
		await desk.fill("label=Berlaku sejak", "2020-01-01");
		await desk.click("text=Simpan aturan");
		await desk.waitFor("text*=1 aduan terbuka dihitung ulang");
		const after = await running();
		expect(after.basis.policyId).toBe("sp4n-lapor");
		expect(after.dueAt).toBeGreaterThan(before.dueAt);

		const pane = await session.desk(`#antrean/all/${ID}`);
		await pane.waitFor("text*=Tenggat dihitung ulang karena aturan tenggat diubah");
		await pane.click("text*=Dari mana tenggat ini?");
		await pane.waitFor("text*=hari kerja");
		await pane.close();

		await desk.click("text=Urungkan");
		await desk.waitFor("text*=Aturan sebelumnya dipakai lagi.");
		expect((await running()).dueAt).toBe(before.dueAt);
	});

	it("impossible hours are refused with their place, and nothing changes", async () => {
		const before = await running();
		await desk.click("text=Jam kerja");
		await desk.waitFor("text*=Contoh: 07.30–12.00");
		await desk.fill("label=Senin", "16.00–07.30");
		await desk.waitFor("text*=Belum dapat disimpan");
		await desk.waitFor("text*=Senin: ");
		expect(await running()).toEqual(before);
	});
});
