import type { Settings } from "../../../lib/complaint/settings.ts";
import { useAsk, useWords } from "../../ui/App.tsx";
import { FaultBanner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { Toast, useToasts } from "../../ui/Toast.tsx";
import { useDesk } from "../DeskContext.tsx";
import { Heading } from "../Heading.tsx";
import { RulesCard } from "../rules/RulesCard.tsx";
import { Backup } from "../transfer/Backup.tsx";
import { AdapterFiles } from "./AdapterFiles.tsx";
import { AccountFields, AgencyFields, PlaceFields, UnitFields } from "./AgencyFields.tsx";
import { RegisteredFields } from "./RegisteredFields.tsx";
import { ReminderFields } from "./ReminderFields.tsx";
import { Section } from "./Section.tsx";
import { LookFields, ReplyFields } from "./UseFields.tsx";
import { useSettingsForm } from "./useSettingsForm.ts";

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
	const toasts = useToasts();
	/** Nobody stays on duty who is no longer in the list. */
	const keepOfficerOnDuty = async ({ officers }: Settings) => {
		const [first] = officers;
		if (first !== undefined && !officers.includes(session.officer ?? "")) await ask("setOfficer", { officer: first });
	};
	const { fields, isChanged, isBusy, fault, onSubmit, discard } = useSettingsForm(
		"desk:settings",
		settings,
		async (saved) => {
			await keepOfficerOnDuty(saved);
			reloadSession();
			toasts.show({ text: words.saved });
		},
	);
	return (
		<form class="settings-form" noValidate onSubmit={onSubmit}>
			<Section title={words.agency}>
				<AgencyFields {...fields} />
				<UnitFields {...fields} />
			</Section>
			<Section title={words.accounts}>
				<AccountFields {...fields} />
			</Section>
			<details class="card" open={fields.form.accounts.length > 0}>
				<summary>{words.registered.title}</summary>
				<RegisteredFields {...fields} />
			</details>
			<Section title={words.place}>
				<PlaceFields {...fields} />
			</Section>
			<Section title={reminders.title}>
				<ReminderFields {...fields} />
			</Section>
			<Section title={words.look}>
				<LookFields {...fields} />
			</Section>
			<Section title={words.replies}>
				<ReplyFields {...fields} />
			</Section>
			<div class="buttons buttons-sticky">
				<Button type="submit" look="primary" disabled={isBusy || !isChanged}>
					{words.saveAll}
				</Button>
				{isChanged && (
					<>
						<Button onClick={discard}>{words.discard}</Button>
						<span class="soft">{words.unsaved}</span>
					</>
				)}
				<FaultBanner code={fault} />
			</div>
			<Toast toasts={toasts} />
		</form>
	);
}
