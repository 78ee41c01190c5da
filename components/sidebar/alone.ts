import type { ToSidebar } from "../../lib/messages/panel.ts";
import type { PagePort } from "./page-port.ts";

/**
 * The line of a sidebar in its own tab, where no page docked it: it shows the one comment, and a reply finds no box, so its text goes to
 * the clipboard.
 */
export function portWithoutPage(show: Extract<ToSidebar, { type: "show" }>, close: () => void): PagePort {
	let receive: (message: ToSidebar) => void = () => {};
	return {
		listen: (next) => {
			receive = next;
		},
		post: (message) => {
			if (message.type === "ready") receive(show);
			if (message.type === "insert")
				receive({ type: "inserted", request: message.request, outcome: { state: "noBox" }, hasMention: false });
			if (message.type === "close") close();
		},
	};
}
