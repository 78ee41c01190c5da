import { browser } from "wxt/browser";
import type { ArgsOf, MessageName, ValueOf } from "./contract.ts";
import type { Answer } from "./values.ts";

/** What travels: the message's name, its arguments, and the sidebar's nonce when a sidebar asks. */
export interface Request {
	tanggap: MessageName;
	args: unknown;
	nonce?: string;
}

/** Asks the background. Always answers, also when the background is gone: never throws. */
export type Ask = <Name extends MessageName>(name: Name, args: ArgsOf<Name>) => Promise<Answer<ValueOf<Name>>>;

/** A stopped worker may miss the first message while it wakes up. */
const NOBODY_LISTENS = /receiving end does not exist|could not establish connection/i;
const RETRY_AFTER_MS = 150;

/**
 * A client for one context.
 * @param nonce the nonce that page.content announced, for the sidebar only
 */
export function createClient(nonce?: string): Ask {
	return async (name, args) => {
		const request: Request = { tanggap: name, args, ...(nonce === undefined ? {} : { nonce }) };
		try {
			return await send(request);
		} catch (error) {
			const message = error instanceof Error ? error.message : String(error);
			return { ok: false, code: isInvalidated(message) ? "disconnected" : "internal", message };
		}
	};
}

async function send<Value>(request: Request): Promise<Answer<Value>> {
	try {
		return await deliver(request);
	} catch (error) {
		if (!NOBODY_LISTENS.test(String(error))) throw error;
		await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER_MS));
		return await deliver(request);
	}
}

async function deliver<Value>(request: Request): Promise<Answer<Value>> {
	const answer: Answer<Value> | undefined = await browser.runtime.sendMessage(request);
	return answer ?? { ok: false, code: "disconnected", message: "no answer" };
}

/** After an update the old frame's runtime has no id any more; in Firefox it may not even be asked ("dead object"). */
function isInvalidated(message: string): boolean {
	if (/context invalidated|disconnected|reading 'sendMessage'/i.test(message)) return true;
	try {
		return browser.runtime?.id === undefined;
	} catch {
		return true;
	}
}
