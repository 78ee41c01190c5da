import type { Template } from "../../../../lib/complaint/template/template.ts";
import { useWords } from "../../../ui/App.tsx";
import { formIn } from "../list/folders.ts";
import { EditorHead } from "./EditorHead.tsx";
import { TemplateEditor } from "./TemplateEditor.tsx";
import type { SideProps } from "./TemplateSide.tsx";
import { useTemplateForm } from "./useTemplateForm.ts";

interface Props extends SideProps {
	/** What it begins as; null: nothing. */
	from: Template | null;
}

/** A new reply, from nothing or as a copy. Each copy keeps a draft of its own. */
export function NewTemplate({ from, ...side }: Props) {
	const { folder, library, leaving, toasts, onOpen, onClose } = side;
	const own = useWords().desk.templates;
	const subject = { type: "new", draftKey: `desk:template:+${from?.id ?? ""}`, from, begun: formIn(folder) } as const;
	const state = useTemplateForm(subject, library, toasts);
	return (
		<TemplateEditor
			{...side}
			subject={subject}
			state={state}
			onSaved={(id) => !leaving.asked && onOpen(id)}
			head={<EditorHead title={own.newTitle} onClose={onClose} />}
		/>
	);
}
