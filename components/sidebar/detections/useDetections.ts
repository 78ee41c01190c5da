import type { Detection } from "../../../lib/messages/values.ts";
import { useAsk, useWords } from "../../ui/App.tsx";
import type { Toasts } from "../../ui/Toast.tsx";
import { newAction } from "../../ui/useAct.ts";
import { useLive } from "../../ui/useLive.ts";

/** What the page showed by itself, and what the admin can say to it. */
export interface Detections {
	/** Those nobody has taken note of yet, the newest first. */
	list: readonly Detection[];
	undo: (detection: Detection) => Promise<void>;
	/** Takes note of all that are listed. */
	acknowledge: () => Promise<void>;
}

export function useDetections(toasts: Toasts): Detections {
	const ask = useAsk();
	const { common, sidebar } = useWords();
	const live = useLive(() => ask("detections", {}), [ask]);
	const list = live.value ?? [];

	const undoAction = async (id: string, undoes: string) => {
		const action = newAction();
		const answer = await ask("undo", { action, id, undoes });
		if (!answer.ok) return toasts.show({ text: common.faults[answer.code] });
		live.reload();
		toasts.show({
			text: sidebar.done.undone,
			undo: () => void undoAction(id, action),
			undoLabel: sidebar.history.bringBack,
		});
	};
	return {
		list,
		undo: ({ complaintId, action }) => undoAction(complaintId, action),
		acknowledge: async () => {
			const actions = list.map(({ action }) => action);
			const answer = await ask("acknowledgeDetections", { actions });
			if (answer.ok) live.reload();
			else toasts.show({ text: common.faults[answer.code] });
		},
	};
}
