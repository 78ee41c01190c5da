import { useState } from "preact/hooks";
import { z } from "zod";
import { replyDraftKey } from "../../../lib/complaint/kept-answer.ts";
import { useDraft } from "../capture/useDraft.ts";

const texts = z.record(z.string(), z.string());
const kept = z.object({
	templateId: z.string().nullable(),
	/** What the variables were answered with. */
	answers: texts,
	/** Texts changed by hand, by the id of their template. */
	edits: texts,
});
type Kept = z.infer<typeof kept>;

const NOTHING: Kept = { templateId: null, answers: {}, edits: {} };

export interface ReplyDraft extends Kept {
	answer: (templateId: string, variable: string, answer: string) => void;
	/** `text` null: as the template says again. */
	edit: (templateId: string, text: string | null) => void;
	/** A text stands in the site's box. What was typed meanwhile is kept. */
	settle: (templateId: string, edit: string | null) => void;
}

/** What was typed for the replies to one complaint; kept until it was inserted or taken back, also when the sidebar is closed meanwhile. */
export function useReplyDraft(complaintId: string): ReplyDraft {
	const [typed, setTyped] = useState<Kept>(NOTHING);
	const isEmpty = [typed.answers, typed.edits].every((one) => Object.keys(one).length === 0);
	useDraft(replyDraftKey(complaintId), isEmpty ? null : typed, (stored) => {
		const parsed = kept.safeParse(stored);
		if (parsed.success) setTyped((now) => (now === NOTHING ? parsed.data : now));
	});
	const without = (edits: Kept["edits"], templateId: string) =>
		Object.fromEntries(Object.entries(edits).filter(([id]) => id !== templateId));
	return {
		...typed,
		answer: (templateId, variable, answer) =>
			setTyped((now) => ({ ...now, templateId, answers: { ...now.answers, [variable]: answer } })),
		edit: (templateId, text) =>
			setTyped(({ answers, edits }) => ({
				templateId,
				answers,
				edits: text === null ? without(edits, templateId) : { ...edits, [templateId]: text },
			})),
		settle: (templateId, edit) =>
			setTyped(({ edits }) => ({
				templateId: null,
				answers: {},
				edits: edits[templateId] === edit ? without(edits, templateId) : edits,
			})),
	};
}
