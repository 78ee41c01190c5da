import { useState } from "preact/hooks";
import type { Settings } from "../../../lib/complaint/settings.ts";
import { useAsk, useDirectory, useWords } from "../../ui/App.tsx";
import { FaultBanner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { Toast, useToasts } from "../../ui/Toast.tsx";
import { useAct } from "../../ui/useAct.ts";
import { useDesk } from "../DeskContext.tsx";
import { Heading } from "../Heading.tsx";
import { RulesCard } from "../rules/RulesCard.tsx";
import { Backup } from "../transfer/Backup.tsx";
import { useDraft } from "../useDraft.ts";
import { AdapterFiles } from "./AdapterFiles.tsx";
import { AccountFields, AgencyFields, PlaceFields, UnitFields } from "./AgencyFields.tsx";
import { focusFirstFault } from "./focus-first-fault.ts";
import { type FormFaults, readForm, remainingFaults, settingsForm, toForm } from "./form.ts";
import { RegisteredFields } from "./RegisteredFields.tsx";
import { ReminderFields } from "./ReminderFields.tsx";
import { LookFields, ReplyFields } from "./UseFields.tsx";

/** Everything of the first run and more, saved explicitly; beside it the backup. */
export function SettingsScreen() {
	const words = useWords().desk.settings;
	const { settings } = useDesk().session;
	return (
		<div class="page page-wide">
			<Heading>{words.title}</Heading>
			<div class="columns">
				{settings && <SettingsForm settings={settings} />}
				<div class="column">
					<RulesCard />
					<Backup />
					<AdapterFiles />
				</div>
			</div>
		</div>
	);
}

function SettingsForm({ settings }: { settings: Settings }) {
	const ask = useAsk();
	const { settings: words, reminders } = useWords().desk;
	const { session, reloadSession } = useDesk();
	const directory = useDirectory();
	const draft = useDraft("desk:settings", settingsForm, toForm(settings));
	const [faults, setFaults] = useState<FormFaults>({});
	const act = useAct();
	const toasts = useToasts();

	const save = async (element: HTMLFormElement) => {
		const read = readForm(draft.value, directory);
		setFaults(read.ok ? {} : read.faults);
		if (!read.ok) return focusFirstFault(element);
		const done = await act.run(read.settings, () => ask("saveSettings", { settings: read.settings }));
		if (!done) return;
		draft.settle("saved");
		await keepOfficerOnDuty(read.settings);
		reloadSession();
		toasts.show({ text: words.saved });
	};
	/** Nobody stays on duty who is no longer in the list. */
	const keepOfficerOnDuty = async ({ officers }: Settings) => {
		const [first] = officers;
		if (first !== undefined && !officers.includes(session.officer ?? "")) await ask("setOfficer", { officer: first });
	};
	const discard = () => {
		setFaults({});
		draft.settle("discard");
	};
	const fields = { form: draft.value, faults: remainingFaults(faults, draft.value, directory), onChange: draft.change };
	return (
		<form
			class="settings-form"
			noValidate
			onSubmit={(event) => {
				event.preventDefault();
				void save(event.currentTarget);
			}}
		>
			<fieldset class="card form-grid">
				<legend>{words.agency}</legend>
				<AgencyFields {...fields} />
				<UnitFields {...fields} />
			</fieldset>
			<fieldset class="card form-grid">
				<legend>{words.accounts}</legend>
				<AccountFields {...fields} />
			</fieldset>
			<details class="card" open={draft.value.accounts.length > 0}>
				<summary>{words.registered.title}</summary>
				<RegisteredFields {...fields} />
			</details>
			<fieldset class="card form-grid">
				<legend>{words.place}</legend>
				<PlaceFields {...fields} />
			</fieldset>
			<fieldset class="card form-grid">
				<legend>{reminders.title}</legend>
				<ReminderFields {...fields} />
			</fieldset>
			<fieldset class="card form-grid">
				<legend>{words.look}</legend>
				<LookFields {...fields} />
			</fieldset>
			<fieldset class="card form-grid">
				<legend>{words.replies}</legend>
				<ReplyFields {...fields} />
			</fieldset>
			<div class="buttons buttons-sticky">
				<Button type="submit" look="primary" disabled={act.isBusy || !draft.isChanged}>
					{words.saveAll}
				</Button>
				{draft.isChanged && (
					<>
						<Button onClick={discard}>{words.discard}</Button>
						<span class="soft">{words.unsaved}</span>
					</>
				)}
				<FaultBanner code={act.fault} />
			</div>
			<Toast toasts={toasts} />
		</form>
	);
}
