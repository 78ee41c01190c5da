import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { createIdentify, createNonceStore } from "../../lib/messages/callers.ts";
import { createServer, type Sender } from "../../lib/messages/server.ts";
import { createStore } from "../../lib/store/database.ts";
import { createHandlers } from "./handlers.ts";
import { createKeeper } from "./keeper.ts";
import { listenForOpening } from "./opening.ts";

/** Every listener is registered at once, synchronously: a worker that is woken for an event must find it. */
export default defineBackground({
	type: "module",
	main() {
		const store = createStore();
		const nonces = createNonceStore(browser.storage.session);
		const keeper = createKeeper(store);
		const identify = createIdentify(
			{ id: browser.runtime.id, url: (path) => new URL(path, browser.runtime.getURL("/")).href },
			nonces,
		);
		const answer = createServer(createHandlers(store, nonces, keeper), identify);

		browser.runtime.onMessage.addListener((request: unknown, sender: unknown) => answer(request, sender as Sender));
		browser.alarms.onAlarm.addListener(() => keeper.remind());
		browser.notifications.onClicked.addListener((id) => keeper.openFromNotice(id));
		listenForOpening(keeper);
		void keeper.start();
	},
});
