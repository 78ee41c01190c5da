import { useRef, useState } from "preact/hooks";
import type { BulkTask } from "../../../lib/messages/args.ts";
import type { BulkOutcome, FaultCode } from "../../../lib/messages/values.ts";
import { useAsk } from "../../ui/App.tsx";
import { newAction } from "../../ui/useAct.ts";

/** Complaints in one message: one action, one transaction. */
export const BULK_CHUNK = 200;

/** What was done so far, and what is left of it. */
export interface BulkResult {
	task: BulkTask;
	changed: number;
	skipped: BulkOutcome["skipped"];
	/** Not worked on: it was stopped, or failed. */
	left: readonly string[];
	fault: FaultCode | null;
	/** The actions that did it, each with a complaint of it and the id that its undoing has: a second try undoes nothing twice. */
	actions: readonly { action: string; id: string; undoing: string }[];
	/** The id of the action that failed: what was stored after all is not stored twice. */
	failed: string | null;
}

export type BulkStep =
	| { type: "idle" }
	/** `before`: what was done last, whose undoing stays at hand. */
	| { type: "form"; task: BulkTask["type"]; ids: readonly string[]; before: BulkResult | null }
	| { type: "running"; done: number; total: number }
	| { type: "result"; result: BulkResult }
	| { type: "undoing"; done: number; total: number }
	| { type: "undone" };

export interface Bulk {
	step: BulkStep;
	/** Opens the form; not while something is being done or undone, whose next step would take it away. */
	begin: (task: BulkTask["type"], ids: readonly string[]) => void;
	/** Leaves the form. */
	cancel: () => void;
	run: (task: BulkTask, ids: readonly string[]) => Promise<void>;
	/** After this chunk. */
	stop: () => void;
	/** What was stopped or failed. */
	goOn: (result: BulkResult) => Promise<void>;
	undo: (result: BulkResult) => Promise<void>;
	/** Puts away what was done. */
	close: () => void;
}

/** One thing done to many complaints, chunk by chunk; all of it can be undone. */
export function useBulk(): Bulk {
	const ask = useAsk();
	const [step, setStep] = useState<BulkStep>({ type: "idle" });
	const isStopped = useRef(false);

	const go = async (before: BulkResult): Promise<void> => {
		isStopped.current = false;
		let result: BulkResult = { ...before, fault: null };
		const total = result.left.length;
		while (result.left.length > 0 && !isStopped.current) {
			setStep({ type: "running", done: total - result.left.length, total });
			const ids = result.left.slice(0, BULK_CHUNK);
			const action = result.failed ?? newAction();
			const answer = await ask("bulk", { action, ids, task: result.task });
			if (!answer.ok) {
				result = { ...result, fault: answer.code, failed: action };
				break;
			}
			const { done, skipped } = answer.value;
			const [id] = done;
			result = {
				...result,
				changed: result.changed + done.length,
				skipped: [...result.skipped, ...skipped],
				left: result.left.slice(BULK_CHUNK),
				actions: id === undefined ? result.actions : [...result.actions, { action, id, undoing: newAction() }],
				failed: null,
			};
		}
		setStep({ type: "result", result });
	};

	const undo = async (result: BulkResult): Promise<void> => {
		const { actions } = result;
		for (const [index, { action, id, undoing }] of actions.entries()) {
			setStep({ type: "undoing", done: index, total: actions.length });
			const answer = await ask("undo", { action: undoing, id, undoes: action });
			if (answer.ok) continue;
			return setStep({ type: "result", result: { ...result, actions: actions.slice(index), fault: answer.code } });
		}
		setStep({ type: "undone" });
	};

	return {
		step,
		begin: (task, ids) =>
			setStep((present) => {
				if (present.type === "running" || present.type === "undoing") return present;
				return { type: "form", task, ids, before: resultOf(present) };
			}),
		cancel: () =>
			setStep((present) => {
				const result = resultOf(present);
				return result ? { type: "result", result } : { type: "idle" };
			}),
		run: (task, ids) => go({ task, left: ids, changed: 0, skipped: [], fault: null, actions: [], failed: null }),
		stop: () => {
			isStopped.current = true;
		},
		goOn: go,
		undo,
		close: () => setStep((present) => (present.type === "form" ? { ...present, before: null } : { type: "idle" })),
	};
}

/** What was done last, as far as it is still told. */
function resultOf(step: BulkStep): BulkResult | null {
	if (step.type === "result") return step.result;
	return step.type === "form" ? step.before : null;
}
