import { type ArgsOf, type Caller, contract, type MessageName, type ValueOf } from "./contract.ts";
import type { Answer, FaultCode } from "./values.ts";

/** The parts of a sender that we trust: the browser fills them in, not the page. */
export interface Sender {
	/** Id of the extension that sent it. */
	id?: string | undefined;
	url?: string | undefined;
	frameId?: number | undefined;
	tab?: { id?: number | undefined } | undefined;
}

/** Who is calling, from what the browser says; null for anybody else. */
export type Identify = (sender: Sender, nonce: string | undefined) => Promise<Caller | null>;

export interface CallContext {
	caller: Caller;
	sender: Sender;
}

/** A handler for every message: the type checker demands each. */
export type Handlers = {
	[Name in MessageName]: (args: ArgsOf<Name>, call: CallContext) => Promise<Answer<ValueOf<Name>>>;
};

const fault = (code: FaultCode, message: string): Answer<never> => ({ ok: false, code, message });

/**
 * Answers one request: checks the name, the caller and the arguments, then runs the handler. Always answers, never throws.
 * Anything that is not one of our requests gets undefined, so that other listeners may answer it.
 */
export function createServer(handlers: Handlers, identify: Identify) {
	return async (request: unknown, sender: Sender): Promise<Answer<unknown> | undefined> => {
		if (!isRequest(request)) return undefined;
		const { tanggap: name, args, nonce } = request;
		if (!Object.hasOwn(contract, name)) return fault("unknown-message", name);
		const spec = contract[name as MessageName];
		const handler = handlers[name as MessageName] as (args: unknown, call: CallContext) => Promise<Answer<unknown>>;
		try {
			const caller = await identify(sender, nonce);
			if (!caller || !(spec.from as readonly Caller[]).includes(caller)) return fault("wrong-sender", name);
			const parsed = spec.args.safeParse(args);
			if (!parsed.success) return fault("bad-arguments", parsed.error.issues[0]?.path.join(".") ?? "");
			return await handler(parsed.data, { caller, sender });
		} catch (error) {
			return fault(
				isStorageError(error) ? "storage" : "internal",
				error instanceof Error ? error.message : String(error),
			);
		}
	};
}

function isRequest(value: unknown): value is { tanggap: string; args: unknown; nonce: string | undefined } {
	if (typeof value !== "object" || value === null) return false;
	const { tanggap, nonce } = value as { tanggap?: unknown; nonce?: unknown };
	return typeof tanggap === "string" && (nonce === undefined || typeof nonce === "string");
}

/** Dexie's errors and the browser's own DOMExceptions of IndexedDB. */
function isStorageError(error: unknown): boolean {
	const name = error instanceof Error ? error.name : "";
	return (
		/^(?:Dexie|OpenFailed|DatabaseClosed|MissingAPI|Version|Upgrade|Transaction|Bulk|Abort|QuotaExceeded|InvalidState|Unknown|Constraint|Data)Error$/.test(
			name,
		) || name === "QuotaExceededError"
	);
}
