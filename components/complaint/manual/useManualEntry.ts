import { useState } from "preact/hooks";
import type { ComplaintDetail } from "../../../lib/messages/values.ts";
import { useAsk, useWords } from "../../ui/App.tsx";
import { type Act, newAction, useAct } from "../../ui/useAct.ts";
import { useComplaintScope } from "../ComplaintScope.tsx";
import { useDraft } from "../useDraft.ts";
import { emptyManual, type ManualValues, manualArgs, manualValues, missingIn } from "./manual-values.ts";

/** The one form for entry by hand: what is typed into it is kept under this name. */
const DRAFT = "manual";

export interface ManualEntryState {
	values: ManualValues;
	/** What keeps it from being saved; null when nothing does, or nobody has tried. */
	missing: ReturnType<typeof missingIn>;
	act: Act;
	change: (part: Partial<ManualValues>) => void;
	/** @returns the field that has to be filled in first; null when there is none */
	save: () => Promise<ReturnType<typeof missingIn>>;
}

/** What is entered by hand: kept while it is typed, recorded, and said how that went. */
export function useManualEntry(
	onSaved: (complaintId: string) => void,
	onRestored: (values: ManualValues) => void,
): ManualEntryState {
	const ask = useAsk();
	const { sidebar, common, fieldwork } = useWords();
	const { settings, toasts } = useComplaintScope();
	const act = useAct();
	const [edited, setEdited] = useState<ManualValues | null>(null);
	const [missing, setMissing] = useState<ReturnType<typeof missingIn>>(null);
	const values = edited ?? emptyManual(settings.opd);
	const draft = useDraft(DRAFT, edited, (stored) => {
		const parsed = manualValues.safeParse(stored);
		if (!parsed.success) return;
		onRestored(parsed.data);
		setEdited((now) => now ?? parsed.data);
	});

	const undo = async (id: string, undoes: string) => {
		const answer = await ask("undo", { action: newAction(), id, undoes });
		toasts.show({ text: answer.ok ? sidebar.done.undone : common.faults[answer.code] });
	};
	const maskedText = (masked: ComplaintDetail["masked"]): string =>
		masked.length > 0 ? sidebar.masked.what(masked.map((kind) => sidebar.masked.kinds[kind])) : "";
	const record = async () => {
		const done = await act.run([DRAFT, values], (action) => ask("capture", manualArgs(action, values)));
		if (!done) return;
		draft.discard();
		setEdited(null);
		const { complaint, masked } = done.value;
		toasts.show({
			text: [fieldwork.manual.done(complaint.number), maskedText(masked)].filter(Boolean).join(". "),
			undo: () => void undo(complaint.id, done.action),
		});
		onSaved(complaint.id);
	};
	return {
		values,
		missing,
		act,
		change: (part) => {
			setMissing(null);
			setEdited({ ...values, ...part });
		},
		save: async () => {
			const first = missingIn(values);
			setMissing(first);
			if (first === null) await record();
			return first;
		},
	};
}
