import { browser } from "wxt/browser";
import type { Ask } from "../messages/client.ts";
import type { ToPage, ToSidebar } from "../messages/panel.ts";

/** Our frame says `ready` well under this; longer means that the page kept it from loading (ARCHITECTURE, measured). Milliseconds. */
const READY_MS = 1500;
/** A slow office PC gets more time before the sentence is shown. */
const PATIENCE = 4;

/** The line between the page and its sidebar: one MessagePort, handed over once, that no page script holds. */
export interface Link {
	frame(): HTMLIFrameElement;
	/** Sends, or keeps until the sidebar is ready. */
	send(message: ToSidebar): void;
	isReady(): boolean;
}

/**
 * @param onMessage messages of the sidebar
 * @param onFailure the frame did not answer: the page kept it from loading
 */
export function createLink(
	document: Document,
	ask: Ask,
	title: string,
	onMessage: (message: ToPage) => void,
	onFailure: () => void,
	signal: AbortSignal,
): Link {
	const nonce = crypto.randomUUID();
	const address = browser.runtime.getURL("/sidebar.html");
	let port: MessagePort | null = null;
	let isReady = false;
	let waiting: ToSidebar[] = [];

	const receive = ({ data }: MessageEvent<ToPage>): void => {
		if (data.type === "ready") {
			isReady = true;
			for (const message of waiting) port?.postMessage(message);
			waiting = [];
		}
		onMessage(data);
	};

	const connect = async (iframe: HTMLIFrameElement): Promise<void> => {
		await ask("announceSidebar", { nonce });
		const channel = new MessageChannel();
		port = channel.port1;
		port.onmessage = receive;
		iframe.contentWindow?.postMessage({ tanggap: "port", nonce }, address.slice(0, -"/sidebar.html".length), [
			channel.port2,
		]);
	};

	signal.addEventListener("abort", () => port?.close());

	return {
		frame() {
			const iframe = document.createElement("iframe");
			iframe.title = title;
			iframe.allow = "clipboard-write";
			iframe.addEventListener("load", () => void connect(iframe));
			iframe.src = address;
			setTimeout(() => !isReady && !signal.aborted && onFailure(), READY_MS * PATIENCE);
			return iframe;
		},
		send(message) {
			if (isReady) port?.postMessage(message);
			else waiting = [...waiting.filter(({ type }) => type !== message.type), message];
		},
		isReady: () => isReady,
	};
}
