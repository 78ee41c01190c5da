import { useState } from "preact/hooks";
import type { Settings } from "../../../lib/complaint/settings.ts";
import type { FaultCode } from "../../../lib/messages/values.ts";
import { useAsk, useDirectory } from "../../ui/App.tsx";
import { useAct } from "../../ui/useAct.ts";
import { useDraft } from "../useDraft.ts";
import type { FieldsProps } from "./AgencyFields.tsx";
import { focusFirstFault } from "./focus-first-fault.ts";
import { type FormFaults, readForm, remainingFaults, settingsForm, toForm } from "./form.ts";

export interface SettingsFormState {
	/** For each group of fields. */
	fields: FieldsProps;
	isChanged: boolean;
	isBusy: boolean;
	fault: FaultCode | null;
	onSubmit: (event: Event & { currentTarget: HTMLFormElement }) => void;
	/** Goes back to what is stored. */
	discard: () => void;
}

/**
 * The settings while they are filled in, kept under `draftKey`. What cannot be read is said at its field, and nothing is saved.
 * @param settings what is stored; null before the first time
 * @param onSaved after they were stored
 */
export function useSettingsForm(
	draftKey: string,
	settings: Settings | null,
	onSaved: (settings: Settings) => void,
): SettingsFormState {
	const ask = useAsk();
	const directory = useDirectory();
	const draft = useDraft(draftKey, settingsForm, toForm(settings));
	const [faults, setFaults] = useState<FormFaults>({});
	const act = useAct();

	const save = async (element: HTMLFormElement) => {
		const read = readForm(draft.value, directory);
		setFaults(read.ok ? {} : read.faults);
		if (!read.ok) return focusFirstFault(element);
		const done = await act.run(read.settings, () => ask("saveSettings", { settings: read.settings }));
		if (!done) return;
		draft.settle("saved");
		onSaved(read.settings);
	};
	return {
		fields: { form: draft.value, faults: remainingFaults(faults, draft.value, directory), onChange: draft.change },
		isChanged: draft.isChanged,
		isBusy: act.isBusy,
		fault: act.fault,
		onSubmit: (event) => {
			event.preventDefault();
			void save(event.currentTarget);
		},
		discard: () => {
			setFaults({});
			draft.settle("discard");
		},
	};
}
