import { useRef } from "preact/hooks";
import type { Channel } from "../../../lib/complaint/complaint.ts";
import { checkReply, isPinBetter, type ReplyFinding } from "../../../lib/complaint/reply-checks.ts";
import type { Template } from "../../../lib/complaint/template/template.ts";
import type { ReplyFacts } from "../../../lib/messages/values.ts";
import { useNow } from "../../ui/App.tsx";
import { useSidebar } from "../SidebarScope.tsx";
import type { ReplySubject } from "./subject.ts";
import type { Insertable, useInsertion } from "./useInsertion.ts";
import type { Picker } from "./usePicker.ts";
import { type KnownFacts, useReplyFacts } from "./useReplyFacts.ts";

/** Before anything is known, nothing speaks against a text but its own words. */
const UNKNOWN: ReplyFacts = {
	...{ threadUses: {}, otherAnswer: null, incidentSize: 1 },
	...{ hasAnswered: false, hasToldEmergency: false },
};
/** Other templates that are offered in place of a repeated one. */
const MOST_VARIANTS = 3;

type Insertion = ReturnType<typeof useInsertion>;

/** What every text passes on its way into the site's box, be it a template's, an OPD's or an approved draft. */
export interface Passage extends Pick<Insertion, "insert"> {
	channel: Channel;
	/** The person's name as the site's mention has it; null when it is not known. */
	mention: string | null;
	isBusy: boolean;
	known: KnownFacts;
	/** What speaks against a text. */
	check: (insertable: Insertable, facts: ReplyFacts | null) => ReplyFinding[];
	/** One pinned statement would tell all that it was merged with. */
	isPinBetter: (insertable: Insertable) => boolean;
	/** What tells the citizen of the emergency number; null when no template does. */
	emergency: Template | null;
	/** Other templates for what this one is for. */
	variantsOf: (templateId: string | null) => readonly Template[];
	choose: (templateId: string) => void;
}

interface Given {
	subject: ReplySubject;
	/** Of a comment that is not recorded yet; else null. */
	postId: string | null;
	picker: Picker;
	templates: readonly Template[];
	insertion: Insertion;
}

export function usePassage({ subject, postId, picker, templates, insertion }: Given): Passage {
	const now = useNow();
	const openedAt = useRef(now).current;
	const { settings } = useSidebar();
	const known = useReplyFacts(subject.complaintId, postId, subject.complaint.comment.handle);
	const { choice, road, mention } = picker;
	const { complaint, urgency, guidance } = subject;

	const templateOf = (id: string | null) => templates.find((template) => template.id === id) ?? null;
	/** Recording a comment logs an answer below it anew: one that was known before is no news for that. */
	const isOld = ({ otherAnswer }: ReplyFacts) =>
		otherAnswer !== null && otherAnswer.at === known.atOpening?.otherAnswer?.at;
	const situationOf = (templateId: string | null, facts: ReplyFacts | null) => ({
		...{ template: templateOf(templateId), urgency, guidance, facts: facts ?? UNKNOWN, settings, now },
		openedAt: facts && isOld(facts) ? Number.MAX_SAFE_INTEGER : openedAt,
		author: complaint.comment.author,
		publicContacts: road ? [road.contact] : [],
	});
	return {
		channel: complaint.channel,
		mention,
		isBusy: insertion.insertion.state === "busy",
		known,
		check: ({ text, templateId }, facts) => checkReply(text, situationOf(templateId, facts)),
		isPinBetter: ({ templateId }) => isPinBetter(situationOf(templateId, known.facts)),
		emergency: choice.offered.find(({ situation }) => situation === "darurat") ?? null,
		variantsOf: (templateId) => {
			const { threadUses } = known.facts ?? UNKNOWN;
			const given = templateOf(templateId);
			return choice.offered
				.filter(({ situation, language }) => situation === given?.situation && language === given.language)
				.filter(({ id }) => id !== templateId && !Object.hasOwn(threadUses, id))
				.slice(0, MOST_VARIANTS);
		},
		choose: choice.choose,
		insert: insertion.insert,
	};
}
