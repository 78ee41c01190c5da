import { versionKey } from "../../../lib/complaint/template/library.ts";
import { useWords } from "../../ui/App.tsx";
import type { Toasts } from "../../ui/Toast.tsx";
import type { Changed, Library } from "./useLibrary.ts";

/** Says what was done to a template, with *Urungkan*: not when somebody has changed it again meanwhile. */
export function useUndo(
	library: Library,
	toasts: Toasts,
): (id: string, done: Extract<Changed, { result: "done" }>, said: string) => void {
	const own = useWords().desk.templates;
	return (id, done, said) => {
		const undo = async () => {
			const undone = await library.change(id, done.before, versionKey(done.newest));
			if (undone.result === "behind") toasts.show({ text: own.notUndone });
		};
		toasts.show({ text: said, undo: () => void undo() });
	};
}
