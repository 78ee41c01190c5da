import { useRef, useState } from "preact/hooks";
import { checkTemplate, type TemplateFault } from "../../../../lib/complaint/template/faults.ts";
import { type TemplateVersion, versionKey } from "../../../../lib/complaint/template/library.ts";
import type { Template } from "../../../../lib/complaint/template/template.ts";
import { shorten } from "../../../../lib/report/safe-text.ts";
import { useWords } from "../../../ui/App.tsx";
import type { Toasts } from "../../../ui/Toast.tsx";
import { useDraft } from "../../useDraft.ts";
import type { Library } from "../useLibrary.ts";
import { useUndo } from "../useUndo.ts";
import {
	type FieldFault,
	fieldFaults,
	fromTemplateForm,
	newTemplateId,
	seedOf,
	type TemplateForm,
	templateDraft,
	toTemplateForm,
} from "./template-form.ts";

/** Of a title in a message. */
export const TITLE_SHOWN = 60;

/** What a form is about: a template with its newest version (null: as shipped), or a new one begun as `from`. */
export type FormSubject =
	| { type: "one"; template: Template; newest: TemplateVersion | null }
	| { type: "new"; draftKey: string; from: Template | null; begun: Partial<TemplateForm> };

export interface TemplateFormState {
	form: TemplateForm;
	isChanged: boolean;
	isSaving: boolean;
	change: (part: Partial<TemplateForm>) => void;
	discard: () => void;
	/** What is shown at the fields; before the first try to save, a form says nothing of what was not filled in yet. */
	fieldFaults: readonly FieldFault[];
	textFaults: readonly TemplateFault[];
	/** The template was saved elsewhere since this form was begun. */
	isBehind: boolean;
	/**
	 * `refused`: the form says what is wrong. `behind`: somebody else has saved meanwhile, nothing was overwritten.
	 * @param how `over` saves even so
	 */
	save: (
		how?: "ask" | "over",
	) => Promise<{ result: "saved"; id: string } | { result: "refused" | "behind" | "failed" }>;
}

/** The form of one template: kept as a draft, checked, saved as a version that *Urungkan* takes back. */
export function useTemplateForm(subject: FormSubject, library: Library, toasts: Toasts): TemplateFormState {
	const { templates: own } = useWords().desk;
	const offerUndo = useUndo(library, toasts);
	const [seed] = useState(() => seedOf(crypto.getRandomValues(new Uint8Array(10))));
	const [isRefused, setRefused] = useState(false);
	const [isSaving, setSaving] = useState(false);
	const id = subject.type === "one" ? subject.template.id : null;
	const newest = subject.type === "one" ? subject.newest : null;
	const basis = versionKey(newest);
	const key = subject.type === "one" ? `desk:template:${subject.template.id}` : subject.draftKey;
	const draft = useDraft(key, templateDraft, { form: storedForm(subject, own.copyOf), basis, seed });
	const latest = useRef(draft.value);
	latest.current = draft.value;

	const { form } = draft.value;
	const stored = library.live.value?.templates.map(({ template }) => template) ?? [];
	const atFields = fieldFaults(form, id, stored);
	const atText = checkTemplate(form);
	const change = (part: Partial<TemplateForm>) =>
		draft.change({ ...latest.current, form: { ...latest.current.form, ...part } });

	const save: TemplateFormState["save"] = async (how = "ask") => {
		const isWrong = atFields.length > 0 || atText.some(({ isBlocking }) => isBlocking);
		setRefused(isWrong);
		if (isWrong) return { result: "refused" };
		const saving = draft.value;
		setSaving(true);
		const templateId = id ?? newTemplateId(form.situation, saving.seed);
		const template = fromTemplateForm(form, templateId);
		// A new one that is there already was saved by a try whose answer was lost.
		const basisToKeep = how === "over" || id === null ? null : saving.basis;
		const done = await library.change(templateId, { type: "saved", template }, basisToKeep);
		setSaving(false);
		if (done.result !== "done") return { result: done.result };
		offerUndo(templateId, done, own.saved(shorten(template.title, TITLE_SHOWN)));
		const hasTypedOn = latest.current.form !== saving.form;
		draft.change({ ...latest.current, basis: versionKey(done.newest) });
		if (!hasTypedOn) draft.settle("saved");
		return { result: "saved", id: templateId };
	};
	return {
		form,
		isChanged: draft.isChanged,
		isSaving,
		change,
		discard: () => {
			setRefused(false);
			draft.settle("discard");
		},
		fieldFaults: atFields.filter(({ code }) => isRefused || code !== "title"),
		textFaults: atText.filter(({ code }) => isRefused || code !== "empty"),
		isBehind: draft.isChanged && !isSaving && draft.value.basis !== basis,
		save,
	};
}

function storedForm(subject: FormSubject, copyOf: (title: string) => string): TemplateForm {
	if (subject.type === "one") return toTemplateForm(subject.template);
	const form = toTemplateForm(subject.from);
	if (subject.from === null) return { ...form, ...subject.begun };
	// A short name finds one reply, and nobody has reviewed the copy.
	return { ...form, title: copyOf(form.title), snippet: "", reviewed: null };
}
