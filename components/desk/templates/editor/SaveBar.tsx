import type { FaultCode } from "../../../../lib/messages/values.ts";
import { useWords } from "../../../ui/App.tsx";
import { FaultBanner } from "../../../ui/Banner.tsx";
import { Button } from "../../../ui/Button.tsx";
import { ConflictBanner } from "./ConflictBanner.tsx";
import type { FormSubject, TemplateFormState } from "./useTemplateForm.ts";

interface Props {
	subject: FormSubject;
	state: TemplateFormState;
	/** Why the last change could not be stored. */
	fault: FaultCode | null;
	/** Saves over what another screen has saved meanwhile. */
	onSaveOver: () => void;
}

/** At the foot of the form, always in sight: to save or discard, and what stands in the way of it. */
export function SaveBar({ subject, state, fault, onSaveOver }: Props) {
	const own = useWords().desk.templates;
	const { isChanged, isSaving, isBehind, discard } = state;
	const isNew = subject.type === "new";
	return (
		<div class="buttons buttons-sticky">
			{isBehind && !isNew && subject.newest && (
				<ConflictBanner newest={subject.newest} isBusy={isSaving} onMine={onSaveOver} onTheirs={discard} />
			)}
			<Button type="submit" look="primary" keys="Ctrl+Enter" disabled={isSaving || !(isChanged || isNew)}>
				{own.save}
			</Button>
			{isChanged && (
				<>
					<Button disabled={isSaving} onClick={discard}>
						{own.discard}
					</Button>
					<span class="soft">{own.unsaved}</span>
				</>
			)}
			<FaultBanner code={fault} />
		</div>
	);
}
