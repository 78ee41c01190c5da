import { useState } from "preact/hooks";
import type { Complaint } from "../../lib/complaint/complaint.ts";
import type { ArgsOf } from "../../lib/messages/contract.ts";
import type { ComplaintDetail } from "../../lib/messages/values.ts";
import { useAsk, useWords } from "../ui/App.tsx";
import { type Act, newAction, useAct } from "../ui/useAct.ts";
import type { Live } from "../ui/useLive.ts";
import { useComplaintScope } from "./ComplaintScope.tsx";

/** Messages that do something to one recorded complaint and answer it. */
export type ProgressName =
	| "classify"
	| "correct"
	| "assign"
	| "forward"
	| "reply"
	| "pause"
	| "resume"
	| "note"
	| "close"
	| "reopen"
	| "merge"
	| "continueInDm"
	| "askGuidance"
	| "decideGuidance"
	| "withdrawGuidance";
export type ProgressArgs<Name extends ProgressName> = Omit<ArgsOf<Name>, "action" | "id">;

export interface ComplaintActions {
	act: Act;
	/** Does it, says what was done (or what the result makes of it) and offers *Urungkan*. @returns whether it was stored */
	perform: <Name extends ProgressName>(
		name: Name,
		args: ProgressArgs<Name>,
		done: string | ((complaint: Complaint) => string),
	) => Promise<boolean>;
	/** Asks for the complaint again after something beside its log changed. */
	reload: () => void;
	/** Undoes an earlier action, or an undoing. */
	undo: (action: string) => Promise<void>;
	/** What was masked by the actions since this complaint was chosen. */
	masked: ComplaintDetail["masked"];
	/** Shows what an action answered and offers *Urungkan*. */
	show: (detail: ComplaintDetail, done: string) => void;
}

export function useComplaintActions(complaintId: string, live: Live<ComplaintDetail | null>): ComplaintActions {
	const ask = useAsk();
	const words = useWords();
	const { toasts } = useComplaintScope();
	const act = useAct();
	const [masked, setMasked] = useState<ComplaintDetail["masked"]>([]);

	const undo = async (undoes: string) => {
		const action = newAction();
		const answer = await ask("undo", { action, id: complaintId, undoes });
		if (!answer.ok) return toasts.show({ text: words.common.faults[answer.code] });
		live.set(answer.value);
		// The same way back from an undoing by mistake, also when nothing of the complaint is left to show.
		const { done, history } = words.sidebar;
		toasts.show({ text: done.undone, undo: () => void undo(action), undoLabel: history.bringBack });
	};
	const show = (detail: ComplaintDetail, done: string) => {
		live.set(detail);
		const { action } = detail;
		setMasked((before) => [...new Set([...before, ...detail.masked])]);
		toasts.show({ text: done, ...(action === null ? {} : { undo: () => void undo(action) }) });
	};
	return {
		act,
		reload: live.reload,
		masked,
		undo,
		show,
		perform: async (name, args, done) => {
			const result = await act.run([name, complaintId, args], (action) =>
				ask(name, { ...args, action, id: complaintId } as ArgsOf<typeof name>),
			);
			if (!result) return false;
			show(result.value, typeof done === "string" ? done : done(result.value.complaint));
			return true;
		},
	};
}
