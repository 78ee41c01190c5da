import { useRef, useState } from "preact/hooks";
import { uuidv7 } from "../../lib/complaint/ids.ts";
import type { Answer, FaultCode } from "../../lib/messages/values.ts";

/** A new id for one click. */
export function newAction(): string {
	return uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
}

export interface Act {
	isBusy: boolean;
	/** Why the last try failed; null while trying, and after a success. */
	fault: FaultCode | null;
	/**
	 * Runs one action. A second try with the same `args` after a failure carries the same action id, so what was stored
	 * after all is not stored twice. A click while one is under way counts for nothing and answers null.
	 */
	run: <Value>(
		args: unknown,
		perform: (action: string) => Promise<Answer<Value>>,
	) => Promise<{ value: Value; action: string } | null>;
	clearFault: () => void;
}

export function useAct(): Act {
	const [isBusy, setBusy] = useState(false);
	const [fault, setFault] = useState<FaultCode | null>(null);
	const running = useRef(false);
	const failed = useRef<{ key: string; action: string } | null>(null);

	const run: Act["run"] = async (args, perform) => {
		if (running.current) return null;
		running.current = true;
		setBusy(true);
		setFault(null);
		const key = JSON.stringify(args);
		const action = failed.current?.key === key ? failed.current.action : newAction();
		const answer = await perform(action);
		running.current = false;
		setBusy(false);
		failed.current = answer.ok ? null : { key, action };
		if (answer.ok) return { value: answer.value, action };
		setFault(answer.code);
		return null;
	};
	return { isBusy, fault, run, clearFault: () => setFault(null) };
}
