import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { isOpen } from "../../lib/complaint/state.ts";
import type { ComplaintDetail } from "../../lib/messages/values.ts";
import type { SeenComment } from "../../lib/sites/types.ts";
import { useWords } from "../ui/App.tsx";
import { Button } from "../ui/Button.tsx";
import { Timeline } from "../ui/Timeline.tsx";
import { ActionBar } from "./actions/ActionBar.tsx";
import { CorrectForm } from "./actions/CorrectForm.tsx";
import { useComplaintScope } from "./ComplaintScope.tsx";
import { ContactLine } from "./ContactLine.tsx";
import { CommentCard } from "./comment/CommentCard.tsx";
import { FieldOrigins } from "./comment/FieldOrigins.tsx";
import { provenanceOf } from "./comment/origins.ts";
import { ReadingNotes } from "./comment/ReadingNotes.tsx";
import { Disposed } from "./Disposed.tsx";
import { DeadlineExplained } from "./deadline/DeadlineExplained.tsx";
import { Redirects } from "./Redirects.tsx";
import { Summary } from "./Summary.tsx";
import type { ComplaintActions } from "./useComplaintActions.ts";

interface Props {
	detail: ComplaintDetail;
	/** Scrolls the page to its comment; null where it is not on the page. */
	onJump: (() => void) | null;
	ownReply: SeenComment | null;
	actions: ComplaintActions;
	/** Goes to the replies; null where there is none to go to. */
	onReply: (() => void) | null;
	/** Records a ticked-off comment after all; null when its comment is not on this page. */
	onRecordAnyway: (() => void) | null;
	/** News of it, beneath the buttons: it may come at any time, and nothing that is about to be clicked may slide away. */
	children?: ComponentChildren;
}

/** A recorded complaint: how it stands, what can be done, the comment, the history. */
export function ComplaintView({ detail, onJump, ownReply, actions, onReply, onRecordAnyway, children }: Props) {
	const { complaint, entries } = detail;
	const { status } = complaint;
	const words = useWords().sidebar;
	const { chooseComplaint } = useComplaintScope();
	const [isCorrecting, setCorrecting] = useState(false);
	/** Nothing was read of it, so nothing failed to be read. */
	const isWithoutPage = complaint.channel === "manual" && complaint.postedAt === null;
	const provenance = provenanceOf(detail);
	return (
		<div class="complaint">
			<Summary complaint={complaint} />
			<DeadlineExplained complaint={complaint} />
			{complaint.intake && <ContactLine complaintId={complaint.id} />}
			{complaint.disposition && (
				<Disposed complaint={complaint} disposition={complaint.disposition} actions={actions} />
			)}
			{isOpen(complaint) && <Redirects complaint={complaint} />}
			{status.type === "merged" && (
				<Button isSmall onClick={() => chooseComplaint(status.into)}>
					{words.merging.openParent}
				</Button>
			)}
			{status.type === "dismissed" && onRecordAnyway && (
				<Button isSmall onClick={onRecordAnyway}>
					{words.capture.recordAnyway}
				</Button>
			)}
			<ActionBar complaint={complaint} ownReply={ownReply} actions={actions} onReply={onReply} />
			{children}
			{complaint.isErased ? (
				<p class="soft">{words.comment.erased}</p>
			) : (
				<CommentCard
					channel={complaint.channel}
					comment={complaint.comment}
					postedAt={status.type === "dismissed" || isWithoutPage ? undefined : complaint.postedAt}
					onJump={onJump}
					onCorrect={() => setCorrecting(!isCorrecting)}
					isCorrecting={isCorrecting}
				>
					<ReadingNotes
						notes={[
							complaint.isTruncated && words.origin.recordedTruncated,
							complaint.isTranslated && words.origin.recordedTranslated,
						]}
					/>
					{provenance && <FieldOrigins provenance={provenance} />}
				</CommentCard>
			)}
			{isCorrecting && <CorrectForm complaint={complaint} actions={actions} onClose={() => setCorrecting(false)} />}
			<section aria-label={words.history.title}>
				<h3 class="section-title">{words.history.title}</h3>
				<Timeline entries={entries} onUndo={(action) => void actions.undo(action)} />
			</section>
		</div>
	);
}
