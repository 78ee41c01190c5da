import { useMemo, useState } from "preact/hooks";
import type { Complaint } from "../../../lib/complaint/complaint.ts";
import type { ForwardChannel } from "../../../lib/complaint/vocabulary.ts";
import { forwardSubject, forwardText, redirectsText } from "../../../lib/report/forward.ts";
import { type Recipient, recipientOf, recipientsOf, shortName } from "../../../lib/report/recipients.ts";
import { useApp, useNow } from "../../ui/App.tsx";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { Combobox } from "../../ui/Combobox.tsx";
import { FormPanel } from "../../ui/FormPanel.tsx";
import type { Choice } from "../../ui/matching.ts";
import { useComplaintScope } from "../ComplaintScope.tsx";
import { Outbound } from "../Outbound.tsx";
import type { ComplaintActions } from "../useComplaintActions.ts";

interface Props {
	complaint: Complaint;
	actions: ComplaintActions;
	onClose: () => void;
}

/** *Teruskan ke OPD*: to whom, the ready message, and the ways out. It is noted once it was really copied or opened. */
export function ForwardForm({ complaint, actions, onClose }: Props) {
	const { words, language, directory } = useApp();
	const own = words.forward.form;
	const now = useNow();
	const { settings, officer } = useComplaintScope();
	const recipients = useMemo(() => recipientsOf(settings, directory), [settings, directory]);
	const choices = useMemo(() => recipients.map(toChoice), [recipients]);
	const [to, setTo] = useState(() => recipientOf(complaint, recipients, directory, settings.opd.id));
	const [tellsRedirects, setTellsRedirects] = useState(false);
	/** Null: as it follows from the complaint. */
	const [edited, setEdited] = useState<string | null>(null);
	const canTellRedirects = redirectsText(complaint, language) !== null;

	const forward = async ({ opd }: Recipient, channel: ForwardChannel) => {
		if (await actions.perform("forward", { opd, channel }, own.done[channel](shortName(opd)))) onClose();
	};
	return (
		<FormPanel title={own.title} fault={actions.act.fault} onCancel={onClose}>
			<Combobox
				label={own.to}
				placeholder={own.placeholder}
				choices={choices}
				value={to?.opd.id ?? null}
				onChoose={(id) => {
					setTo(recipients.find(({ opd }) => opd.id === id) ?? null);
					setEdited(null);
				}}
			/>
			{canTellRedirects && (
				<label class="radio">
					<input
						type="checkbox"
						checked={tellsRedirects}
						onChange={(event) => {
							setTellsRedirects(event.currentTarget.checked);
							setEdited(null);
						}}
					/>
					{own.tellRedirects}
				</label>
			)}
			{to && <NotAssigned complaint={complaint} to={to} actions={actions} />}
			{to && (
				<Outbound
					key={to.opd.id}
					label={own.message}
					text={
						edited ??
						forwardText({
							complaint,
							opd: to.opd,
							person: to.contact.person,
							settings,
							officer,
							language,
							now,
							tellsRedirects: tellsRedirects && canTellRedirects,
						})
					}
					onText={setEdited}
					subject={forwardSubject(complaint, settings, language)}
					to={to}
					isBusy={actions.act.isBusy}
					onGone={(channel) => void forward(to, channel)}
				/>
			)}
		</FormPanel>
	);
}

/** The message goes to another OPD than the one that has the complaint: one button follows it. */
function NotAssigned({ complaint, to, actions }: { complaint: Complaint; to: Recipient; actions: ComplaintActions }) {
	const { words, directory } = useApp();
	const own = words.forward.form;
	const { settings } = useComplaintScope();
	const { opd: assigned } = complaint;
	const chosen = to.isUnit ? settings.opd : to.opd;
	if (assigned === null || (directory.byId(assigned.id)?.id ?? assigned.id) === chosen.id) return null;
	const name = shortName(chosen);
	const assign = () =>
		actions.perform("assign", { opd: chosen, reason: own.assignReason }, words.sidebar.reassign.done(name));
	return (
		<Banner tone="info">
			<span>{own.notAssigned(shortName(assigned), name)}</span>
			<div class="banner-buttons">
				<Button isSmall disabled={actions.act.isBusy} onClick={() => void assign()}>
					{own.assign(name)}
				</Button>
			</div>
		</Banner>
	);
}

/** A unit is found by what it is for ("bina marga") before an OPD that has it as alias. */
function toChoice({ opd, isUnit, aliases }: Recipient): Choice {
	const label = shortName(opd);
	const withoutKind = isUnit ? opd.name.replace(/^(?:bidang|uptd|seksi)\s+/i, "") : opd.name;
	return { id: opd.id, label, ...(label === opd.name ? {} : { hint: opd.name }), keywords: [withoutKind, ...aliases] };
}
