import { browser } from "wxt/browser";
import type { OpenRequest, PickRequest } from "../../messages/panel.ts";
import { onAbort } from "../../sites/abort.ts";
import type { Opening } from "../contract.ts";

/** Hears from the background, until the signal aborts, that button, shortcut or menu was used over this page. */
export function hearRequests(open: (opening: Opening) => void, signal: AbortSignal): void {
	const onMessage = (message: unknown): undefined => {
		const request = message as OpenRequest | PickRequest | null;
		if (request?.tanggap === "open") open({ request });
		// What has the focus now has lost it by the time the panel is loaded.
		if (request?.tanggap === "pick") open({ pickFrom: document.activeElement });
	};
	browser.runtime.onMessage.addListener(onMessage);
	onAbort(signal, () => browser.runtime?.onMessage?.removeListener(onMessage));
}
