import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch, type Session } from "./harness/session.ts";

const PAGE = `<!doctype html><html lang="id"><head><title>X</title></head><body><p id="post">Jalan rusak</p></body></html>`;

describe("the extension in a real browser", () => {
	let session: Session;
	beforeAll(async () => {
		session = await launch();
	});
	afterAll(() => session.close());

	it("renders the desk in a tab", async () => {
		const desk = await session.desk();
		await desk.waitFor("#app > *");
		expect(await desk.evaluate(() => document.title)).toContain("Tanggap");
	});

	it("lets a page of a site load, asks the network for nothing, and fails nowhere", async () => {
		const before = (await session.refused()).length;
		const tab = await session.openSite("https://x.com/pemkot/status/1", PAGE);
		await tab.waitFor("#post");
		expect(await tab.url()).toBe("https://x.com/pemkot/status/1");
		expect((await session.refused()).slice(before)).toEqual([]);
		expect(await session.errors()).toEqual([]);
	});

	it("writes down what a page asks for and nobody routed, so that an empty list means something", async () => {
		const tab = await session.openSite("https://x.com/pemkot/status/2", PAGE, { policy: "none" });
		const failure = await tab.evaluate(() => fetch("https://example.org/beacon").then(() => "answered", String));
		expect(failure).toContain("TypeError");
		expect(await session.refused()).toContain("https://example.org/beacon");
	});

	it("goes on after its background was stopped", async () => {
		await session.stopWorker();
		const desk = await session.desk();
		await desk.waitFor("#app > *");
		expect(await session.errors()).toEqual([]);
	});
});
