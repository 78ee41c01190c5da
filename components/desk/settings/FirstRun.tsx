import { useState } from "preact/hooks";
import { useAsk, useDirectory, useWords } from "../../ui/App.tsx";
import { FaultBanner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { useAct } from "../../ui/useAct.ts";
import { useDesk } from "../DeskContext.tsx";
import { Heading } from "../Heading.tsx";
import { useDraft } from "../useDraft.ts";
import { AccountFields, AgencyFields, PlaceFields, UnitFields } from "./AgencyFields.tsx";
import { focusFirstFault } from "./focus-first-fault.ts";
import { type FormFaults, readForm, remainingFaults, settingsForm, toForm } from "./form.ts";
import { Ready } from "./Ready.tsx";

/** The first screen: three fields are enough. With settings it says how to begin, and is the start page of every later day too. */
export function FirstRun() {
	return useDesk().session.settings === null ? <FirstRunForm /> : <Ready />;
}

function FirstRunForm() {
	const ask = useAsk();
	const words = useWords().desk.settings;
	const { reloadSession, keepData } = useDesk();
	const directory = useDirectory();
	const draft = useDraft("desk:first-run", settingsForm, toForm(null));
	const [faults, setFaults] = useState<FormFaults>({});
	const act = useAct();

	const save = async (element: HTMLFormElement) => {
		const read = readForm(draft.value, directory);
		setFaults(read.ok ? {} : read.faults);
		if (!read.ok) return focusFirstFault(element);
		const done = await act.run(read.settings, () => ask("saveSettings", { settings: read.settings }));
		if (!done) return;
		draft.settle("saved");
		void keepData();
		reloadSession();
	};
	const fields = { form: draft.value, faults: remainingFaults(faults, draft.value, directory), onChange: draft.change };
	return (
		<form
			class="page page-narrow"
			noValidate
			onSubmit={(event) => {
				event.preventDefault();
				void save(event.currentTarget);
			}}
		>
			<Heading>{words.start.title}</Heading>
			<p class="lead">{words.start.lead}</p>
			<fieldset class="card form-grid">
				<legend>{words.start.needed}</legend>
				<AgencyFields {...fields} />
			</fieldset>
			<details class="card">
				<summary>{words.start.optional}</summary>
				<p class="field-hint">{words.start.optionalHint}</p>
				<fieldset class="form-grid">
					<legend>{words.accounts}</legend>
					<AccountFields {...fields} />
				</fieldset>
				<fieldset class="form-grid">
					<legend>{words.place}</legend>
					<PlaceFields {...fields} />
				</fieldset>
				<fieldset class="form-grid">
					<legend>{words.units}</legend>
					<UnitFields {...fields} />
				</fieldset>
			</details>
			<FaultBanner code={act.fault} />
			<div class="buttons buttons-sticky">
				<Button type="submit" look="primary" disabled={act.isBusy}>
					{words.start.begin}
				</Button>
			</div>
		</form>
	);
}
