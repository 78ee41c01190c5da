import { describe, expect, it } from "vitest";
import { awaitHandover, handoverIn } from "../../../components/sidebar/handshake.ts";
import type { Ask } from "../../../lib/messages/client.ts";

const parent = { name: "parent" } as unknown as Window;
const NONCE = "019a0000-0000-4000-8000-000000000000";

const makeEvent = (overrides: Partial<Record<"source" | "origin" | "data" | "ports", unknown>> = {}): MessageEvent =>
	({
		source: parent,
		origin: "https://www.instagram.com",
		data: { tanggap: "port", nonce: NONCE },
		ports: [{ name: "port" }],
		...overrides,
	}) as unknown as MessageEvent;

describe("a handover is taken only from the page that docked us", () => {
	it.each([
		["as page.content sends it", {}, true],
		["from another window", { source: { name: "other" } }, false],
		["from a page that is none of the sites", { origin: "https://x.com.contoh.id" }, false],
		["from no origin", { origin: "null" }, false],
		["without a port", { ports: [] }, false],
		["without a nonce", { data: { tanggap: "port" } }, false],
		["some other message", { data: "hello" }, false],
		["nothing", { data: null }, false],
	])("%s", (_, overrides, isTaken) => {
		expect(handoverIn(makeEvent(overrides), parent) !== null).toBe(isTaken);
	});

	it("waits on when the background does not know the nonce", async () => {
		const window = Object.assign(new EventTarget(), { parent });
		const client =
			(nonce: string): Ask =>
			async () =>
				nonce === NONCE
					? { ok: true, value: null as never }
					: { ok: false, code: "wrong-sender", message: "unknown nonce" };
		let taken: MessagePort | null = null;
		void awaitHandover(window as unknown as Window, client).then(({ port }) => {
			taken = port;
		});
		const send = async (data: unknown, port: unknown) => {
			window.dispatchEvent(Object.assign(new Event("message"), makeEvent({ data, ports: [port] }), {}));
			await new Promise((resolve) => setTimeout(resolve));
		};
		await send({ tanggap: "port", nonce: "forged" }, "the page's own");
		expect(taken).toBeNull();
		await send({ tanggap: "port", nonce: NONCE }, "ours");
		expect(taken).toBe("ours");
	});
});
