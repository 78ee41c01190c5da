import type { Ask } from "../../lib/messages/client.ts";
import { siteOfHost } from "../../lib/sites/hosts.ts";

/** What page.content hands over, by one message to our frame. */
export interface Handover {
	nonce: string;
	port: MessagePort;
}

/** Reads a handover from a message event of the window; null for anything else. Who may hold the nonce is for the background to say. */
export function handoverIn(event: MessageEvent, parent: Window): Handover | null {
	const { data, origin, ports } = event;
	const port = ports[0];
	if (event.source !== parent || !port || !URL.canParse(origin)) return null;
	if (siteOfHost(new URL(origin).hostname) === null) return null;
	if (data?.tanggap !== "port" || typeof data.nonce !== "string") return null;
	return { nonce: data.nonce, port };
}

/**
 * Waits for a handover whose nonce the background knows: any page can embed this frame and post into it, and gets nothing.
 * @returns the port and the client that carries its nonce
 */
export function awaitHandover(
	window: Window,
	createClient: (nonce: string) => Ask,
): Promise<{ port: MessagePort; ask: Ask }> {
	return new Promise((resolve) => {
		const onMessage = async (event: MessageEvent) => {
			const handover = handoverIn(event, window.parent);
			if (!handover) return;
			const ask = createClient(handover.nonce);
			const answer = await ask("session", {});
			if (!answer.ok && answer.code === "wrong-sender") return;
			window.removeEventListener("message", onMessage);
			resolve({ port: handover.port, ask });
		};
		window.addEventListener("message", onMessage);
	});
}
