import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ArgsOf } from "../../lib/messages/contract.ts";
import { makeId, OUR_OPD } from "../factories.ts";
import { launch, type Session, type Tab } from "./harness/session.ts";
import { call, configure } from "./story.ts";

const HOUR = 3_600_000;
const ID = "x:2120000000000000001";

/** A complaint by hand that came in two hours ago. */
function captureArgs(): ArgsOf<"capture"> {
	const at = Date.now() - 2 * HOUR;
	return {
		action: makeId(),
		comment: {
			id: ID,
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
			topic: "lampu mati",
			location: "",
		},
		opd: OUR_OPD,
		note: "",
		contact: null,
	};
}

interface Told {
	value: { complaint: { running: { dueAt: number; basis: { policyId: string } } } };
}

describe("the rules behind the deadlines", () => {
	let session: Session;
	let desk: Tab;
	const running = async () => ((await call(desk, "complaint", { id: ID })) as Told).value.complaint.running;

	beforeAll(async () => {
		session = await launch();
		await configure(session);
		desk = await session.desk("#pengaturan/tenggat");
		expect(await call(desk, "capture", captureArgs())).toMatchObject({ ok: true });
	});
	afterAll(() => session?.close());

	it("a rule of three working days counts the open complaint anew, explains it day by day, and can be taken back", async () => {
		const before = await running();
		await desk.waitFor("text*=Dari sini setiap tenggat dihitung");
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
