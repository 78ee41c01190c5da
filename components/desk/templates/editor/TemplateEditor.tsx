import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { cleanTemplateText } from "../../../../lib/complaint/template/clean.ts";
import { shorten } from "../../../../lib/report/safe-text.ts";
import { templateFaultText } from "../../../../lib/words/template-values.ts";
import { useWords } from "../../../ui/App.tsx";
import { savingBy } from "../../../ui/saving-form.ts";
import { focusFirstFault } from "../../settings/focus-first-fault.ts";
import { LeaveBanner } from "./LeaveBanner.tsx";
import { ReplyText } from "./ReplyText.tsx";
import { ReviewLine } from "./ReviewLine.tsx";
import { SaveBar } from "./SaveBar.tsx";
import { DetailFields, KindFields, PurposeFields } from "./TemplateFields.tsx";
import { TemplatePreview } from "./TemplatePreview.tsx";
import type { SideProps } from "./TemplateSide.tsx";
import { useFirstFocus } from "./useFirstFocus.ts";
import { type FormSubject, type TemplateFormState, TITLE_SHOWN } from "./useTemplateForm.ts";

interface Props extends Pick<SideProps, "library" | "leaving" | "takesFocus"> {
	subject: FormSubject;
	state: TemplateFormState;
	/** Told after a save. */
	onSaved?: (id: string) => void;
	/** Reads the newest version: it is not what the form was begun from. */
	onBehind?: () => void;
	/** Marks it as looked through at once, where nothing else is changed. */
	onReviewed?: () => void;
	/** Title and marks, the way out. */
	head: ComponentChildren;
	children?: ComponentChildren;
}

/** The form of one reply, with its preview and what has to be asked meanwhile. */
export function TemplateEditor({ subject, state, library, leaving, takesFocus, ...props }: Props) {
	const words = useWords();
	const own = words.desk.templates;
	const { form, isChanged, isSaving, change } = state;
	const fields = useRef<HTMLFormElement>(null);
	const title = useRef<HTMLElement | null>(null);
	const isNew = subject.type === "new";
	const element = useFirstFocus(takesFocus && !isNew);
	const name = isNew ? own.newTitle : own.edit(subject.template.title);
	// biome-ignore lint/correctness/useExhaustiveDependencies: where the focus begins is decided once
	useLayoutEffect(() => {
		if (isNew) title.current?.focus();
	}, []);
	leaving.guard(isChanged);
	// biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form goes, a question about it with it
	useEffect(() => () => leaving.end(), []);

	const save = async (how: "ask" | "over" = "ask"): Promise<boolean> => {
		const outcome = await state.save(how);
		if (outcome.result === "refused" && fields.current) focusFirstFault(fields.current);
		if (outcome.result === "behind") props.onBehind?.();
		if (outcome.result === "saved") props.onSaved?.(outcome.id);
		return outcome.result === "saved";
	};
	const faultsOf = (isBlocking: boolean) =>
		state.textFaults.filter((fault) => fault.isBlocking === isBlocking).map((fault) => templateFaultText(fault, words));
	const templates = library.live.value?.templates.map(({ template }) => template) ?? [];
	return (
		<section class="template-editor" ref={element} tabIndex={-1} aria-label={name}>
			{props.head}
			{leaving.asked && (
				<LeaveBanner
					title={shorten(cleanTemplateText(form.title).trim(), TITLE_SHOWN) || own.newTitle}
					leaving={leaving}
					isBusy={isSaving}
					onSave={save}
					onDiscard={state.discard}
				/>
			)}
			<form class="form-grid" noValidate ref={fields} {...savingBy(save)}>
				<PurposeFields
					form={form}
					faults={state.fieldFaults}
					onChange={change}
					titleRef={(input) => {
						title.current = input;
					}}
				/>
				<ReplyText
					value={form.text}
					onChange={(text) => change({ text })}
					faults={faultsOf(true)}
					warnings={faultsOf(false)}
					isInternal={form.scope === "internal"}
					language={form.language}
				/>
				<TemplatePreview form={form} />
				<DetailFields
					form={form}
					faults={state.fieldFaults}
					onChange={change}
					id={isNew ? null : subject.template.id}
					templates={templates}
				/>
				<KindFields form={form} onChange={change} />
				<ReviewLine
					form={form}
					onChange={change}
					onReviewed={isChanged ? undefined : props.onReviewed}
					isBusy={isSaving}
				/>
				<SaveBar subject={subject} state={state} fault={library.act.fault} onSaveOver={() => void save("over")} />
			</form>
			{props.children}
		</section>
	);
}
