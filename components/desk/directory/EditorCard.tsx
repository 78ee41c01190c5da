import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { useApp } from "../../ui/App.tsx";
import { Button } from "../../ui/Button.tsx";
import { focusFirstFault } from "../settings/focus-first-fault.ts";
import type { Draft } from "../useDraft.ts";
import { useReveal } from "../useReveal.ts";

interface Props {
	title: string;
	/** For screen readers: what is edited. */
	label: string;
	draft: Pick<Draft<unknown>, "isChanged" | "settle">;
	isBusy: boolean;
	/** Whether it was saved. Null when the fields have faults: the first of them is shown then. */
	onSave: (() => Promise<boolean>) | null;
	/** After each attempt to save: whether the faults are to be told. */
	onAttempt: (isRefused: boolean) => void;
	onClose: () => void;
	/** Beneath the form, for what is done to the whole. */
	end: ComponentChildren;
	children: ComponentChildren;
}

/** A card that edits one row of a list of the directory: its fields, *Simpan*, and the way back. */
export function EditorCard({ title, label, draft, isBusy, onSave, onAttempt, ...props }: Props) {
	const { words } = useApp();
	const own = words.desk.directory;
	const form = useRef<HTMLFormElement>(null);
	const reveal = useReveal();
	const submit = async () => {
		onAttempt(onSave === null);
		if (onSave === null && form.current) focusFirstFault(form.current);
		if (await onSave?.()) draft.settle("saved");
	};
	return (
		<section class="card" ref={reveal} tabIndex={-1} aria-label={label}>
			<div class="editor-head">
				<h2>{title}</h2>
				<Button isSmall look="quiet" onClick={props.onClose}>
					{own.closeEditor}
				</Button>
			</div>
			<form
				class="form-grid"
				noValidate
				ref={form}
				onSubmit={(event) => {
					event.preventDefault();
					void submit();
				}}
			>
				{props.children}
				<div class="buttons">
					<Button type="submit" look="primary" disabled={isBusy || !draft.isChanged}>
						{words.common.save}
					</Button>
					{draft.isChanged && (
						<>
							<Button
								onClick={() => {
									onAttempt(false);
									draft.settle("discard");
								}}
							>
								{own.discard}
							</Button>
							<span class="soft">{own.unsaved}</span>
						</>
					)}
				</div>
			</form>
			{props.end && <div class="editor-end">{props.end}</div>}
		</section>
	);
}
