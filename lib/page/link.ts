import { browser } from "wxt/browser";
import type { Ask } from "../messages/client.ts";
import type { ToPage, ToSidebar } from "../messages/panel.ts";
import { onAbort } from "../sites/abort.ts";

/**
 * How long our frame may take to say `ready`, in milliseconds. It takes a third of a second (measured, both browsers); a slow office PC gets
 * more, because a tab beside a sidebar that works after all would be worse than waiting.
 */
const READY_MS = 6000;

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
	let patience: ReturnType<typeof setTimeout> | undefined;

	/** A frame that loads anew, because the page took it away and we put it back, begins from the start. */
	const expectReady = (): void => {
		isReady = false;
		clearTimeout(patience);
		patience = setTimeout(() => !isReady && !signal.aborted && onFailure(), READY_MS);
	};

	const receive = ({ data }: MessageEvent<ToPage>): void => {
		if (data.type === "ready") {
			isReady = true;
			for (const message of waiting) port?.postMessage(message);
			waiting = [];
		}
		onMessage(data);
	};

	const connect = async (iframe: HTMLIFrameElement): Promise<void> => {
		expectReady();
		await ask("announceSidebar", { nonce });
		port?.close();
		const channel = new MessageChannel();
		port = channel.port1;
		port.onmessage = receive;
		iframe.contentWindow?.postMessage({ tanggap: "port", nonce }, address.slice(0, -"/sidebar.html".length), [
			channel.port2,
		]);
	};

	onAbort(signal, () => port?.close());

	return {
		frame() {
			const iframe = document.createElement("iframe");
			iframe.title = title;
			iframe.allow = "clipboard-write";
			iframe.addEventListener("load", () => void connect(iframe));
			iframe.src = address;
			expectReady();
			return iframe;
		},
		send(message) {
			if (isReady) port?.postMessage(message);
			else waiting = [...waiting.filter(({ type }) => type !== message.type), message];
		},
		isReady: () => isReady,
	};
}
