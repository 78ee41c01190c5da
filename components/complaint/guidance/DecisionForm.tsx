import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { useWords } from "../../ui/App.tsx";
import { Button } from "../../ui/Button.tsx";
import { Field, TextField } from "../../ui/Field.tsx";
import { FormPanel } from "../../ui/FormPanel.tsx";
import { DecisionChoice } from "./DecisionChoice.tsx";
import { type DecisionDraft, decisionArgs, NAME_MAX_LENGTH, REMARK_MAX_LENGTH, textFault } from "./decision.ts";

interface Props {
	title: string;
	submitLabel: string;
	/** The draft that guidance was asked on. */
	asked: string;
	start: DecisionDraft;
	/** The decision can be changed here, or is still to be chosen. */
	canChoose: boolean;
	isBusy: boolean;
	onDecide: (decision: NonNullable<ReturnType<typeof decisionArgs>>) => void;
	onCancel: () => void;
	/** What it follows from. */
	children?: ComponentChildren;
}

/** A decision before it is recorded: who, the text as it is approved, the remark. Everything can still be put right. */
export function DecisionForm({
	title,
	submitLabel,
	asked,
	start,
	canChoose,
	isBusy,
	onDecide,
	onCancel,
	children,
}: Props) {
	const words = useWords();
	const own = words.guidance.decide;
	const [typed, setTyped] = useState<Partial<DecisionDraft>>({});
	// What is remembered may come after the form was opened.
	const draft = { ...start, ...typed };
	const change = (part: Partial<DecisionDraft>) => setTyped({ ...typed, ...part });
	const args = decisionArgs(draft, asked, words);
	return (
		<FormPanel
			isDecision
			title={title}
			onCancel={onCancel}
			buttons={
				<Button look="primary" disabled={args === null || isBusy} onClick={() => args && onDecide(args)}>
					{submitLabel}
				</Button>
			}
		>
			{children}
			{canChoose && <DecisionChoice value={draft.decision} onChange={(decision) => change({ decision })} />}
			<TextField
				label={own.by}
				placeholder={own.byPlaceholder}
				maxLength={NAME_MAX_LENGTH}
				value={draft.by}
				onChange={(by) => change({ by })}
			/>
			{draft.decision === "approved" && (
				<Field label={own.text} fault={textFault(draft, words)}>
					{(control) => (
						<textarea
							{...control}
							class="input"
							rows={4}
							value={draft.text}
							onInput={(event) => change({ text: event.currentTarget.value })}
						/>
					)}
				</Field>
			)}
			{draft.decision === "approved" && start.text !== asked && draft.text === start.text && (
				<Button
					look="link"
					isSmall
					onClick={() => change({ text: asked, remark: start.text.slice(0, REMARK_MAX_LENGTH) })}
				>
					{own.asRemark}
				</Button>
			)}
			<TextField
				label={draft.decision === "rejected" ? own.reason : own.remark}
				isLong
				maxLength={REMARK_MAX_LENGTH}
				value={draft.remark}
				onChange={(remark) => change({ remark })}
			/>
		</FormPanel>
	);
}
