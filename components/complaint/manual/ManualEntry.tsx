import { useMemo, useRef, useState } from "preact/hooks";
import { useDirectory, useWords } from "../../ui/App.tsx";
import { FaultBanner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/Field.tsx";
import { savingBy } from "../../ui/saving-form.ts";
import { useComplaintScope } from "../ComplaintScope.tsx";
import { LocationField } from "../fields/LocationField.tsx";
import { OpdPicker } from "../fields/OpdPicker.tsx";
import { mentionsIn, proposeOpds } from "../fields/proposals.ts";
import { IntakeChoice } from "./IntakeChoice.tsx";
import type { ManualValues } from "./manual-values.ts";
import { useManualEntry } from "./useManualEntry.ts";

/** *Catat manual*: what came by DM, telephone, WhatsApp or at the counter. Three fields; everything else has its default. */
export function ManualEntry({ onSaved }: { onSaved: (complaintId: string) => void }) {
	const { common, fieldwork } = useWords();
	const own = fieldwork.manual;
	const { settings, recentOpds } = useComplaintScope();
	const directory = useDirectory();
	const form = useRef<HTMLFormElement | null>(null);
	const [isMore, setMore] = useState(false);
	const { values, missing, act, change, ...entry } = useManualEntry(onSaved, ({ author, location, contact }) => {
		if (author + location + contact !== "") setMore(true);
	});
	const { text } = values;
	const proposals = useMemo(
		() => proposeOpds(settings, directory, { channel: "manual", text, mentions: mentionsIn(text) }, recentOpds),
		[settings, directory, text, recentOpds],
	);
	const save = async () => {
		const first = await entry.save();
		if (first) form.current?.querySelector<HTMLElement>(`[data-field=${first}] :is(button, textarea)`)?.focus();
	};
	return (
		<form class="form manual" aria-label={own.title} ref={form} {...savingBy(save)}>
			<IntakeChoice value={values.intake} isMissing={missing === "intake"} onChange={(intake) => change({ intake })} />
			<div data-field="text">
				<TextField
					label={own.text}
					isLong
					maxLength={20_000}
					value={text}
					hint={own.textHint}
					fault={missing === "text" ? own.noText : null}
					onChange={(typed) => change({ text: typed })}
				/>
			</div>
			<OpdPicker value={values.opd} proposals={proposals} onChoose={(opd) => change({ opd })} />
			<MoreFields values={values} isOpen={isMore} onToggle={setMore} onChange={change} />
			<FaultBanner code={act.fault} />
			<div>
				<Button type="submit" look="primary" keys="Ctrl+Enter" disabled={act.isBusy}>
					{common.save}
				</Button>
			</div>
		</form>
	);
}

interface MoreProps {
	values: ManualValues;
	isOpen: boolean;
	onToggle: (isOpen: boolean) => void;
	onChange: (part: Partial<ManualValues>) => void;
}

/** Who, where, and how to call back: seldom known. */
function MoreFields({ values, isOpen, onToggle, onChange }: MoreProps) {
	const own = useWords().fieldwork.manual;
	return (
		<details class="manual-more" open={isOpen} onToggle={(event) => onToggle(event.currentTarget.open)}>
			<summary>{own.more}</summary>
			<TextField label={own.author} maxLength={200} value={values.author} onChange={(author) => onChange({ author })} />
			<LocationField label={own.location} value={values.location} onChange={(location) => onChange({ location })} />
			<TextField
				label={own.contact}
				maxLength={300}
				hint={own.contactHint}
				value={values.contact}
				onChange={(contact) => onChange({ contact })}
			/>
		</details>
	);
}
