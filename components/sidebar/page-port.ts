import type { InsertOutcome, ToPage, ToSidebar } from "../../lib/messages/panel.ts";

/** The line to the page that docked us. */
export interface PagePort {
	post(message: ToPage): void;
	/** Messages that came before are kept until somebody listens. */
	listen(receive: (message: ToSidebar) => void): void;
}

/** Wraps the MessagePort that page.content handed over. */
export function portOf(port: MessagePort): PagePort {
	return {
		post: (message) => port.postMessage(message),
		listen: (receive) => {
			port.onmessage = (event: MessageEvent<ToSidebar>) => receive(event.data);
		},
	};
}

/** What came of an insertion; `silent` when the page did not answer in time. */
export interface Inserted {
	outcome: InsertOutcome | { state: "silent" };
	/** The box held the mention already, so the text without it was inserted. */
	hasMention: boolean;
}
