import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { useWords } from "../../ui/App.tsx";
import { TextField } from "../../ui/Field.tsx";
import { InlineForm } from "../../ui/InlineForm.tsx";
import type { ComplaintActions } from "../useComplaintActions.ts";

interface Props {
	title: string;
	label: string;
	isRequired?: boolean;
	maxLength: number;
	submitLabel?: string;
	actions: ComplaintActions;
	/** @returns whether it was stored */
	onSubmit: (text: string) => Promise<boolean>;
	onClose: () => void;
	/** Above the text field. */
	children?: ComponentChildren;
	canSubmit?: boolean;
}

/** An action that takes some words: a reason, a note. */
export function ReasonForm({
	title,
	label,
	isRequired = false,
	maxLength,
	submitLabel,
	actions,
	onSubmit,
	onClose,
	children,
	canSubmit = true,
}: Props) {
	const { common, sidebar } = useWords();
	const [text, setText] = useState("");
	return (
		<InlineForm
			title={title}
			submitLabel={submitLabel ?? common.save}
			act={actions.act}
			canSubmit={canSubmit && (!isRequired || text.trim() !== "")}
			onSubmit={async () => {
				if (await onSubmit(text.trim())) onClose();
			}}
			onCancel={onClose}
		>
			{children}
			<TextField
				label={label}
				{...(isRequired ? {} : { aside: sidebar.optional })}
				isLong
				maxLength={maxLength}
				value={text}
				onChange={setText}
			/>
		</InlineForm>
	);
}
