import type { ComponentChildren } from "preact";
import { useLayoutEffect } from "preact/hooks";
import type { Complaint, PendingReply } from "../../../lib/complaint/complaint.ts";
import { isoDateOf } from "../../../lib/complaint/template/promise.ts";
import type { ComplaintDetail } from "../../../lib/messages/values.ts";
import { KeptAnswerBox } from "../../complaint/answer/KeptAnswerBox.tsx";
import type { ComplaintActions } from "../../complaint/useComplaintActions.ts";
import { useNow, useWords } from "../../ui/App.tsx";
import { FaultBanner } from "../../ui/Banner.tsx";
import { useKeys } from "../../ui/useKeys.ts";
import { useSidebar } from "../SidebarScope.tsx";
import { ChosenReplyForm } from "./ChosenReplyForm.tsx";
import { GatedInsert } from "./GatedInsert.tsx";
import { InsertionResult } from "./InsertionResult.tsx";
import { ReplyGuidance } from "./ReplyGuidance.tsx";
import { focusReplySearch } from "./reply-search.ts";
import type { ReplySubject } from "./subject.ts";
import { TemplateList } from "./TemplateList.tsx";
import { useDecisionInView } from "./useDecisionInView.ts";
import { useInsertion } from "./useInsertion.ts";
import { useLibrary } from "./useLibrary.ts";
import { usePassage } from "./usePassage.ts";
import { usePicker } from "./usePicker.ts";
import { useReplyForm } from "./useReplyForm.ts";

interface Props {
	subject: ReplySubject;
	/** Null while the comment is not recorded. */
	complaint: Complaint | null;
	/** Of a comment that is not recorded yet; else null. */
	postId: string | null;
	/** What stands in the box unsent; null when nothing does. */
	pending: PendingReply | null;
	/** Only a comment of this page has a reply box here; otherwise the text can be copied. */
	isOnPage: boolean;
	/** A number was just masked: ask the citizen to take it down first. */
	isPrivacyFirst: boolean;
	/** Rises with each call for the picker by its shortcut; null when it was not called for. */
	focusTurn: number | null;
	record: () => Promise<ComplaintDetail | null>;
	onInserted: () => void;
	actions: ComplaintActions;
}

/** *Balasan siap pakai*: choose, fill what is missing, see it, put it into the site's box. Never sends. */
export function Replies(props: Props) {
	const { subject, complaint, postId, pending, isOnPage, isPrivacyFirst, focusTurn, record, onInserted, actions } =
		props;
	const { complaintId } = subject;
	const { sidebar, forward } = useWords();
	const words = sidebar.replies;
	const now = useNow();
	const { settings } = useSidebar();
	const library = useLibrary();
	const picker = usePicker(subject, library, isPrivacyFirst);
	const insertion = useInsertion({ complaintId, pending, record, onInserted });
	const templates = [...library.templates, ...library.removed];
	const passage = usePassage({ subject, postId, picker, templates, insertion });
	const form = useReplyForm({ picker, passage, isOnPage });
	const today = isoDateOf(now, settings.zone);

	useKeys({ search: focusReplySearch, hasSingleKeys: settings.hasSingleKeys });
	// Before the next paint: the next key is meant for the picker.
	useLayoutEffect(() => {
		if (focusTurn !== null) focusReplySearch();
	}, [focusTurn]);

	const guidance = (
		<ReplyGuidance
			{...{ complaint, record, actions, templates }}
			insertable={picker.reply?.insertable ?? null}
			passage={isOnPage ? passage : null}
			onEdit={form.open}
		/>
	);
	const insertAnswer = (text: string, onTooLong: () => void, ways: ComponentChildren) => (
		// What the OPD wrote answers the citizen's question.
		<GatedInsert {...{ text, passage, onTooLong }} templateId={null} reply="substantive" label={forward.kept.insert}>
			{ways}
		</GatedInsert>
	);
	/** What was decided is read first, what is asked follows the text. */
	const isDecided = complaint?.guidance != null && complaint.guidance.state !== "waiting";
	const section = useDecisionInView(complaint?.guidance?.state ?? null);

	return (
		<section class="replies" aria-label={words.title} ref={section}>
			<div class="section-head">
				<h2>{words.title}</h2>
			</div>
			{isDecided && guidance}
			<KeptAnswerBox
				complaintId={complaintId}
				channel={subject.complaint.channel}
				insertWay={isOnPage ? insertAnswer : null}
			/>
			<TemplateList
				choice={picker.choice}
				library={library}
				edits={picker.draft.edits}
				today={today}
				onChoose={(id) => {
					insertion.reset();
					picker.choice.choose(id);
				}}
				onSearch={picker.choice.search}
				onEnter={form.submit}
			/>
			<FaultBanner code={library.fault} />
			{picker.reply && (
				<ChosenReplyForm
					key={picker.reply.template.id}
					form={form}
					reply={picker.reply}
					channel={subject.complaint.channel}
					isOnPage={isOnPage}
					today={today}
				/>
			)}
			{!isDecided && guidance}
			<InsertionResult
				complaintId={complaintId}
				insertion={insertion.insertion}
				perform={actions.perform}
				onDone={insertion.reset}
			/>
		</section>
	);
}
