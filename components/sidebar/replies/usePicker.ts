import type { Road } from "../../../lib/complaint/roads.ts";
import type { Piece } from "../../../lib/complaint/template/assembly.ts";
import { type PreparedReply, prepareReply } from "../../../lib/complaint/template/fields.ts";
import { replyKindOf } from "../../../lib/complaint/template/kinds.ts";
import type { Template, TemplateLanguage } from "../../../lib/complaint/template/template.ts";
import { knownValues } from "../../../lib/complaint/template/values.ts";
import { templateWording } from "../../../lib/words/template-values.ts";
import { useRoads } from "../../complaint/fields/useRoads.ts";
import { useDirectory, useNow } from "../../ui/App.tsx";
import { useSidebar } from "../SidebarScope.tsx";
import { gapsIn, typedTexts } from "./edited-text.ts";
import { type ReplySubject, situationOf } from "./subject.ts";
import type { Insertable } from "./useInsertion.ts";
import type { ReplyLibrary } from "./useLibrary.ts";
import { othersOf, type ReplyDraft, useReplyDraft } from "./useReplyDraft.ts";
import { type TemplateChoice, useTemplateChoice } from "./useTemplateChoice.ts";

/** The chosen template with what is known and what was typed. */
export interface ChosenReply extends PreparedReply {
	template: Template;
	/** Its literal meaning, filled likewise; null when it needs none. */
	meaning: readonly Piece[] | null;
	/** The text as it was changed by hand; null while it is the template's. */
	edit: string | null;
	/** Texts changed by hand that another took the place of. */
	others: readonly string[];
	/** What still stands in braces in the changed text. */
	gaps: readonly string[];
	/** What can go into the box; null while something is missing. */
	insertable: Insertable | null;
}

export interface Picker {
	/** The road that the place names; null when none is known. */
	road: Road | null;
	/** As templates write the person's name, "@warga_contoh"; null when it is not known. */
	mention: string | null;
	choice: TemplateChoice;
	draft: ReplyDraft;
	/** Null when none is chosen. */
	reply: ChosenReply | null;
}

/** Which reply is chosen for a complaint, and what it says. */
export function usePicker(subject: ReplySubject, library: ReplyLibrary, isPrivacyFirst: boolean): Picker {
	const now = useNow();
	const { settings } = useSidebar();
	const directory = useDirectory();
	const road = useRoads(subject.complaint.location, 1)?.named ?? null;
	const draft = useReplyDraft(subject.complaintId);
	const surroundings = { ownOpdId: settings.opd.id, directory, road, zone: settings.zone, library };
	const choice = useTemplateChoice(library, situationOf(subject, surroundings, isPrivacyFirst, now), draft);
	const wordingIn = (language: TemplateLanguage) => templateWording(settings.zone, language);
	const source = { complaint: subject.complaint, settings, wordingIn, road, now };

	const mention = knownValues({ scope: "any", language: "id" }, source).username ?? null;
	const replyOf = (template: Template): ChosenReply => {
		const prepared = prepareReply(template, source, draft.answers);
		const { scope, meaning } = template;
		/** The meaning is in Indonesian, dates and choices too. */
		const meant = (text: string) => prepareReply({ text, scope, language: "id" }, source, draft.answers);
		const edit = Object.hasOwn(draft.edits, template.id) ? (draft.edits[template.id] ?? null) : null;
		const gaps = edit === null ? [] : gapsIn(edit, prepared.filled.preview);
		const texts = edit === null ? textsOf(prepared) : gaps.length > 0 ? null : typedTexts(edit, mention);
		return {
			...prepared,
			template,
			meaning: meaning === undefined ? null : meant(meaning).filled.preview,
			edit,
			others: othersOf(draft, template.id),
			gaps,
			insertable: texts && { templateId: template.id, reply: replyKindOf(template), ...texts },
		};
	};
	return { road, mention, choice, draft, reply: choice.template && replyOf(choice.template) };
}

type Texts = Omit<Insertable, "templateId" | "reply">;

function textsOf({ filled }: PreparedReply): Texts | null {
	if (filled.state !== "ready") return null;
	const { text, textWithoutMention, caret, caretWithoutMention } = filled;
	return { text, textWithoutMention, caret, caretWithoutMention };
}
