import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { createIdentify, createNonceStore } from "../../lib/messages/callers.ts";
import { contract, type MessageName } from "../../lib/messages/contract.ts";
import { createServer, type Handlers, type Sender } from "../../lib/messages/server.ts";
import { seen } from "../actions/story.ts";
import { makeId } from "../factories.ts";

const OUR_ID = "tanggap-id";
const BASE = "chrome-extension://tanggap-id/";
const NONCE = makeId();

const PAGE: Sender = { id: OUR_ID, url: "https://www.instagram.com/p/CONTOH1/", frameId: 0, tab: { id: 7 } };
const SIDEBAR: Sender = { id: OUR_ID, url: `${BASE}sidebar.html`, frameId: 4, tab: { id: 7 } };
const DESK: Sender = { id: OUR_ID, url: `${BASE}desk.html#antrean`, frameId: 0, tab: { id: 9 } };

async function makeServer() {
	const area = new Map<string, unknown>();
	const nonces = createNonceStore({
		get: async (key) => (area.has(key) ? { [key]: area.get(key) } : {}),
		set: async (items) => {
			for (const [key, value] of Object.entries(items)) area.set(key, value);
		},
	});
	await nonces.add(7, NONCE);
	const identify = createIdentify({ id: OUR_ID, url: (path) => BASE + path }, nonces);
	const handler = vi.fn(async () => ({ ok: true, value: null }) as const);
	const handlers = Object.fromEntries(Object.keys(contract).map((name) => [name, handler])) as unknown as Handlers;
	return { handler, handlers, answer: createServer(handlers, identify) };
}

const settingsOf = (name: string, args: unknown, nonce?: string) => ({
	tanggap: name,
	args,
	...(nonce ? { nonce } : {}),
});

describe("who may call what", () => {
	test.each<[string, string, Sender, string | undefined, string]>([
		["the page asks for marks", "marks", PAGE, undefined, "ok"],
		["the page asks for the session", "session", PAGE, undefined, "wrong-sender"],
		["the sidebar asks for the session", "session", SIDEBAR, NONCE, "ok"],
		["a sidebar that a page embedded itself", "session", SIDEBAR, makeId(), "wrong-sender"],
		["a sidebar without a nonce", "session", SIDEBAR, undefined, "wrong-sender"],
		["the right nonce in another tab", "session", { ...SIDEBAR, tab: { id: 8 } }, NONCE, "wrong-sender"],
		["the sidebar in a tab of its own that we opened", "session", { ...SIDEBAR, frameId: 0 }, NONCE, "ok"],
		["a sidebar tab that somebody else opened", "session", { ...SIDEBAR, frameId: 0 }, makeId(), "wrong-sender"],
		["the desk asks for the session", "session", DESK, undefined, "ok"],
		["a framed desk", "session", { ...DESK, frameId: 3 }, undefined, "wrong-sender"],
		["the sidebar wants to import", "discardImport", SIDEBAR, NONCE, "wrong-sender"],
		["a frame inside a site's page", "marks", { ...PAGE, frameId: 2 }, undefined, "wrong-sender"],
		["a page of another host", "marks", { ...PAGE, url: "https://example.org/" }, undefined, "wrong-sender"],
		["a site over http", "marks", { ...PAGE, url: "http://x.com/" }, undefined, "wrong-sender"],
		[
			"a host that only looks like a site",
			"marks",
			{ ...PAGE, url: "https://x.com.example.org/" },
			undefined,
			"wrong-sender",
		],
		["another extension", "marks", { ...PAGE, id: "other" }, undefined, "wrong-sender"],
		["a sender without an address", "marks", { id: OUR_ID }, undefined, "wrong-sender"],
	])("%s: %s", async (_, name, sender, nonce, expected) => {
		const args: Record<string, unknown> = { marks: { ids: [] }, session: {}, discardImport: { importId: makeId() } };
		const { answer } = await makeServer();
		const result = await answer(settingsOf(name, args[name], nonce), sender);
		expect(result?.ok ? "ok" : result?.code).toBe(expected);
	});
});

test.each<[string, string, unknown]>([
	["no arguments", "marks", undefined],
	["a text for a list", "marks", { ids: "ig:1" }],
	["too many ids", "marks", { ids: Array.from({ length: 501 }, () => "ig:1") }],
	["an id that is no UUID", "undo", { action: "1", id: "ig:1", undoes: makeId() }],
	[
		"an empty reason",
		"assign",
		{ action: makeId(), id: "ig:1", opd: { id: "DLH", name: "DLH", abbreviation: "DLH" }, reason: " " },
	],
	["an unknown outcome", "close", { action: makeId(), id: "ig:1", outcome: "won", reason: "" }],
	[
		"a topic of 61 characters",
		"classify",
		{
			action: makeId(),
			id: "ig:1",
			classification: {
				messageKind: "complaint",
				category: null,
				urgency: "low",
				unit: null,
				topic: "x".repeat(61),
				location: "",
			},
		},
	],
])("wrong arguments are refused with a code: %s", async (_, name, args) => {
	const { answer, handler } = await makeServer();
	const sender = name === "marks" ? PAGE : DESK;
	expect(await answer(settingsOf(name, args), sender)).toMatchObject({ ok: false, code: "bad-arguments" });
	expect(handler).not.toHaveBeenCalled();
});

test("an endless text, name or list of names is cut and keeps nothing else from being told", async () => {
	const { answer, handler } = await makeServer();
	const endless = "a".repeat(1_000_000);
	const mentions = Array.from({ length: 5_000 }, (_, index) => `warga${index}`);
	const comments = [seen({ text: endless, author: endless, permalink: endless, mentions }), seen()];
	expect(await answer(settingsOf("observe", { comments }), PAGE)).toMatchObject({ ok: true });
	const [[told]] = handler.mock.calls as unknown as [[{ comments: { text: string; mentions: string[] }[] }]];
	expect(told.comments[0]?.mentions).toHaveLength(100);
	expect(told.comments.map(({ text }) => text.length)).toEqual([200_000, seen().text?.length]);
});

test.each(["toString", "__proto__", "constructor", "", "marks2"])("a message called %j is unknown", async (name) => {
	const { answer } = await makeServer();
	expect(await answer(settingsOf(name, {}), PAGE)).toMatchObject({ ok: false, code: "unknown-message" });
});

test("what is not ours is left to others", async () => {
	const { answer } = await makeServer();
	for (const request of [null, 1, "x", {}, { tanggap: 1 }, { type: "wxt" }])
		expect(await answer(request, PAGE)).toBeUndefined();
});

test.each([
	["a database that is closed", Object.assign(new Error("closed"), { name: "DatabaseClosedError" }), "storage"],
	["a disk that is full", Object.assign(new Error("full"), { name: "QuotaExceededError" }), "storage"],
	["a bug", new TypeError("undefined is not a function"), "internal"],
])("%s becomes an answer, never an exception", async (_, error, code) => {
	const { answer, handler } = await makeServer();
	handler.mockRejectedValueOnce(error);
	expect(await answer(settingsOf("marks", { ids: [] }), PAGE)).toMatchObject({ ok: false, code });
});

test("any arguments at all get an answer", async () => {
	const { answer } = await makeServer();
	await fc.assert(
		fc.asyncProperty(
			fc.constantFrom(...(Object.keys(contract) as MessageName[])),
			fc.anything(),
			async (name, args) => {
				expect(typeof (await answer(settingsOf(name, args), DESK))?.ok).toBe("boolean");
			},
		),
	);
});
