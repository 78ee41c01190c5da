import { useMemo, useRef, useState } from "preact/hooks";
import { INTAKES } from "../../../lib/complaint/vocabulary.ts";
import type { ComplaintDetail } from "../../../lib/messages/values.ts";
import { useAsk, useDirectory, useWords } from "../../ui/App.tsx";
import { FaultBanner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/Field.tsx";
import { savingBy } from "../../ui/saving-form.ts";
import { newAction, useAct } from "../../ui/useAct.ts";
import { useComplaintScope } from "../ComplaintScope.tsx";
import { LocationField } from "../fields/LocationField.tsx";
import { OpdPicker } from "../fields/OpdPicker.tsx";
import { mentionsIn, proposeOpds } from "../fields/proposals.ts";
import { useDraft } from "../useDraft.ts";
import { emptyManual, type ManualValues, manualArgs, manualValues, missingIn } from "./manual-values.ts";

/** The one form for entry by hand: what is typed into it is kept under this name. */
const DRAFT = "manual";

/** *Catat manual*: what came by DM, telephone, WhatsApp or at the counter. Three fields; everything else has its default. */
export function ManualEntry({ onSaved }: { onSaved: (complaintId: string) => void }) {
	const ask = useAsk();
	const words = useWords();
	const own = words.fieldwork.manual;
	const { settings, recentOpds, toasts } = useComplaintScope();
	const directory = useDirectory();
	const act = useAct();
	const form = useRef<HTMLFormElement | null>(null);
	const [edited, setEdited] = useState<ManualValues | null>(null);
	const [fault, setFault] = useState<ReturnType<typeof missingIn>>(null);
	const [isMore, setMore] = useState(false);
	const values = edited ?? emptyManual(settings.opd);
	const draft = useDraft(DRAFT, edited, (stored) => {
		const parsed = manualValues.safeParse(stored);
		if (!parsed.success) return;
		const { author, location, contact } = parsed.data;
		if (author + location + contact !== "") setMore(true);
		setEdited((now) => now ?? parsed.data);
	});
	const { text } = values;
	const proposals = useMemo(
		() => proposeOpds(settings, directory, { channel: "manual", text, mentions: mentionsIn(text) }, recentOpds),
		[settings, directory, text, recentOpds],
	);
	const change = (part: Partial<ManualValues>) => {
		setFault(null);
		setEdited({ ...values, ...part });
	};

	const undo = async (id: string, undoes: string) => {
		const answer = await ask("undo", { action: newAction(), id, undoes });
		toasts.show({ text: answer.ok ? words.sidebar.done.undone : words.common.faults[answer.code] });
	};
	const save = async () => {
		const missing = missingIn(values);
		setFault(missing);
		if (missing)
			return form.current?.querySelector<HTMLElement>(`[data-field=${missing}] :is(button, textarea)`)?.focus();
		const done = await act.run(["manual", values], (action) => ask("capture", manualArgs(action, values)));
		if (!done) return;
		draft.discard();
		setEdited(null);
		const { complaint, masked } = done.value;
		toasts.show({
			text: [own.done(complaint.number), maskedText(masked)].filter(Boolean).join(". "),
			undo: () => void undo(complaint.id, done.action),
		});
		onSaved(complaint.id);
	};
	const maskedText = (masked: ComplaintDetail["masked"]): string =>
		masked.length > 0 ? words.sidebar.masked.what(masked.map((kind) => words.sidebar.masked.kinds[kind])) : "";

	return (
		<form class="form manual" aria-label={own.title} ref={form} {...savingBy(save)}>
			<fieldset class="intakes" data-field="intake" aria-describedby={fault === "intake" ? "intake-fault" : undefined}>
				<legend class="field-label">{own.intake}</legend>
				<div class="chips">
					{INTAKES.map((intake) => (
						<button
							key={intake}
							type="button"
							class="chip"
							aria-pressed={values.intake === intake}
							onClick={() => change({ intake })}
						>
							{words.common.intakes[intake]}
						</button>
					))}
				</div>
				{fault === "intake" && (
					<p class="field-fault" id="intake-fault" role="alert">
						{own.noIntake}
					</p>
				)}
			</fieldset>
			<div data-field="text">
				<TextField
					label={own.text}
					isLong
					maxLength={20_000}
					value={text}
					hint={own.textHint}
					fault={fault === "text" ? own.noText : null}
					onChange={(typed) => change({ text: typed })}
				/>
			</div>
			<OpdPicker value={values.opd} proposals={proposals} onChoose={(opd) => change({ opd })} />
			<details class="manual-more" open={isMore} onToggle={(event) => setMore(event.currentTarget.open)}>
				<summary>{own.more}</summary>
				<TextField label={own.author} maxLength={200} value={values.author} onChange={(author) => change({ author })} />
				<LocationField label={own.location} value={values.location} onChange={(location) => change({ location })} />
				<TextField
					label={own.contact}
					maxLength={300}
					hint={own.contactHint}
					value={values.contact}
					onChange={(contact) => change({ contact })}
				/>
			</details>
			<FaultBanner code={act.fault} />
			<div>
				<Button type="submit" look="primary" keys="Ctrl+Enter" disabled={act.isBusy}>
					{words.common.save}
				</Button>
			</div>
		</form>
	);
}
