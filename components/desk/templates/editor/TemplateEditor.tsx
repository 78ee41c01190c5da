import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { templateFaultText } from "../../../../lib/words/template-values.ts";
import { useApp } from "../../../ui/App.tsx";
import { FaultBanner } from "../../../ui/Banner.tsx";
import { Button } from "../../../ui/Button.tsx";
import { savingBy } from "../../../ui/saving-form.ts";
import { focusFirstFault } from "../../settings/focus-first-fault.ts";
import type { Library } from "../useLibrary.ts";
import { ConflictBanner } from "./ConflictBanner.tsx";
import { LeaveBanner } from "./LeaveBanner.tsx";
import { ReplyText } from "./ReplyText.tsx";
import { ReviewLine } from "./ReviewLine.tsx";
import { DetailFields, KindFields, PurposeFields } from "./TemplateFields.tsx";
import { TemplatePreview } from "./TemplatePreview.tsx";
import type { Leaving } from "./useLeaving.ts";
import type { FormSubject, TemplateFormState } from "./useTemplateForm.ts";

interface Props {
	subject: FormSubject;
	state: TemplateFormState;
	library: Library;
	leaving: Leaving;
	/** Told after a save; not when something else follows it. */
	onSaved: (id: string) => void;
	/** Reads the newest version: it is not what the form was begun from. */
	onBehind: () => void;
	/** Marks it as looked through at once, where nothing else is changed. */
	onReviewed: (() => void) | null;
	/** Title and marks, the way out. */
	head: ComponentChildren;
	takesFocus: boolean;
	children?: ComponentChildren;
}

/** The form of one reply, with its preview and what has to be asked meanwhile. */
export function TemplateEditor({ subject, state, library, leaving, takesFocus, ...props }: Props) {
	const { words } = useApp();
	const own = words.desk.templates;
	const { form, isChanged, isSaving, change } = state;
	const element = useRef<HTMLElement>(null);
	const fields = useRef<HTMLFormElement>(null);
	const title = useRef<HTMLElement | null>(null);
	const isNew = subject.type === "new";
	const name = isNew ? own.newTitle : own.edit(subject.template.title);
	// biome-ignore lint/correctness/useExhaustiveDependencies: where the focus begins is decided once
	useEffect(() => {
		if (isNew) title.current?.focus();
		else if (takesFocus) element.current?.focus();
	}, []);
	leaving.guard(isChanged);
	// biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form goes
	useEffect(() => () => leaving.guard(false), []);

	const save = async (how: "ask" | "over" = "ask"): Promise<boolean> => {
		const outcome = await state.save(how);
		if (outcome.result === "refused" && fields.current) focusFirstFault(fields.current);
		if (outcome.result === "behind") props.onBehind();
		if (outcome.result === "saved") props.onSaved(outcome.id);
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
					title={form.title.trim() || own.newTitle}
					isBusy={isSaving}
					onSave={async () => {
						if (await save()) leaving.answer("leave");
						else leaving.answer("stay");
					}}
					onDiscard={() => {
						state.discard();
						leaving.answer("leave");
					}}
					onKeep={() => leaving.answer("leave")}
					onStay={() => leaving.answer("stay")}
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
				<ReviewLine form={form} onChange={change} onReviewed={isChanged ? null : props.onReviewed} isBusy={isSaving} />
				<div class="buttons buttons-sticky">
					{state.isBehind && subject.type === "one" && subject.newest && (
						<ConflictBanner
							newest={subject.newest}
							isBusy={isSaving}
							onMine={() => void save("over")}
							onTheirs={state.discard}
						/>
					)}
					<Button type="submit" look="primary" keys="Ctrl+Enter" disabled={isSaving || !(isChanged || isNew)}>
						{own.save}
					</Button>
					{isChanged && (
						<>
							<Button disabled={isSaving} onClick={state.discard}>
								{own.discard}
							</Button>
							<span class="soft">{own.unsaved}</span>
						</>
					)}
					<FaultBanner code={library.act.fault} />
				</div>
			</form>
			{props.children}
		</section>
	);
}
