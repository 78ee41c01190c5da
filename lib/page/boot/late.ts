import type { Ask } from "../../messages/client.ts";
import type { ArgsOf } from "../../messages/contract.ts";
import type { FaultCode } from "../../messages/values.ts";

/**
 * A script of ours that the background puts beside this one when it is first needed.
 * @param onRefused gets why it did not; the next call tries again
 * @returns `load`
 */
export function createLate(
	ask: Ask,
	script: ArgsOf<"loadScript">["script"],
	onRefused?: (code: FaultCode) => void,
): () => void {
	let isAsked = false;
	return () => {
		if (isAsked) return;
		isAsked = true;
		void ask("loadScript", { script }).then((answer) => {
			if (answer.ok) return;
			isAsked = false;
			onRefused?.(answer.code);
		});
	};
}
