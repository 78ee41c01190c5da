import type { ComponentChildren } from "preact";
import type { Complaint } from "../../../lib/complaint/complaint.ts";
import { replyKindOf } from "../../../lib/complaint/template/kinds.ts";
import type { Template } from "../../../lib/complaint/template/template.ts";
import type { ComplaintDetail } from "../../../lib/messages/values.ts";
import { GuidanceBox } from "../../complaint/guidance/GuidanceBox.tsx";
import type { ComplaintActions } from "../../complaint/useComplaintActions.ts";
import { useWords } from "../../ui/App.tsx";
import { GatedInsert } from "./GatedInsert.tsx";
import type { Insertable } from "./useInsertion.ts";
import type { Passage } from "./usePassage.ts";

interface Props {
	/** Null while the comment is not recorded. */
	complaint: Complaint | null;
	/** The reply as it would be inserted; null while something is missing. */
	insertable: Insertable | null;
	templates: readonly Template[];
	record: () => Promise<ComplaintDetail | null>;
	actions: ComplaintActions;
	/** The way into the site's box; null where there is none. */
	passage: Passage | null;
	/** Puts a text where it can be changed. */
	onEdit: (templateId: string, text: string) => void;
}

/** *Minta arahan* on the reply, and the approved text that waits to be inserted. */
export function ReplyGuidance({ complaint, insertable, templates, record, actions, passage, onEdit }: Props) {
	const words = useWords().guidance.decided;
	const templateOf = (id: string | null) => templates.find((template) => template.id === id) ?? null;
	const edit = (text: string, templateId: string | null) => {
		if (templateId !== null) onEdit(templateId, text);
	};
	const insertWay = (way: Passage) => (text: string, templateId: string | null, ways: ComponentChildren) => {
		const template = templateOf(templateId);
		return (
			<GatedInsert
				{...{ text, templateId }}
				reply={template ? replyKindOf(template) : "substantive"}
				passage={way}
				label={words.insert}
				onTooLong={() => edit(text, templateId)}
			>
				{ways}
			</GatedInsert>
		);
	};
	return (
		<GuidanceBox
			complaint={complaint}
			text={insertable?.text ?? null}
			templateId={insertable?.templateId ?? null}
			record={record}
			perform={actions.perform}
			insertWay={passage && insertWay(passage)}
			onEdit={templateOf(complaint?.guidance?.templateId ?? null) ? edit : null}
		/>
	);
}
