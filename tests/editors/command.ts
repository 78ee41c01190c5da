import type { Tab } from "../e2e/harness/session.ts";

/** What a test asks of the content script. */
export type Command =
	/** Insert into the box under `#slot`; `times` calls at once, as a double click makes. */
	| { do: "insert"; text: string; times: number; caret: number | null }
	/** Give the keyboard back to that box. */
	| { do: "return" }
	/** Find the comment on the page, open its reply box, insert. */
	| { do: "reply"; text: string; commentId: string }
	/** Tell which comment the box with the caret answers. */
	| { do: "pick" };

/** What it did. */
export interface Outcome {
	state: string;
	method?: string;
	found?: string;
	hasMention?: boolean;
	hadText?: boolean;
	commentId?: string | null;
}

/** Longer than any browser or editor took to follow an input event, in milliseconds. */
const REST_MS = 60;

/** Lets the page come to rest: focus, selection and editors follow an input event a little later. */
export function rest(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, REST_MS));
}

/** Hands a command to the content script and waits for its outcome. */
export async function send(tab: Tab, command: Command): Promise<Outcome> {
	// Firefox may start a content script after the page has loaded.
	await tab.waitFor(() => document.documentElement.dataset.ready !== undefined);
	await tab.evaluate((text) => {
		const { dataset } = document.documentElement;
		delete dataset.outcome;
		dataset.command = text;
		document.dispatchEvent(new Event("check-command"));
	}, JSON.stringify(command));
	await tab.waitFor(() => document.documentElement.dataset.outcome !== undefined);
	return JSON.parse(await tab.evaluate(() => document.documentElement.dataset.outcome ?? ""));
}

/** The editor's model, once it has come to rest. */
export async function modelOf(tab: Tab): Promise<string> {
	await rest();
	return tab.evaluate(() => window.__editor?.state() ?? "no editor");
}
