import { useRef, useState } from "preact/hooks";
import type { ComplaintDetail } from "../../lib/messages/values.ts";
import type { SeenComment } from "../../lib/sites/types.ts";
import { SentBar } from "../complaint/answer/SentBar.tsx";
import type { ComplaintActions } from "../complaint/useComplaintActions.ts";
import { useNow, useWords } from "../ui/App.tsx";
import { Banner } from "../ui/Banner.tsx";
import type { Live } from "../ui/useLive.ts";
import { CaptureForm } from "./capture/CaptureForm.tsx";
import { useCapture } from "./capture/useCapture.ts";
import { lineOf } from "./disposition.ts";
import { isOwn, ownReplyTo } from "./page/page-rows.ts";
import { Recorded } from "./Recorded.tsx";
import { Replies } from "./replies/Replies.tsx";
import { subjectOfComplaint, subjectOfForm } from "./replies/subject.ts";
import { type Chosen, useSidebar } from "./SidebarScope.tsx";
import { useDisposition } from "./useDisposition.ts";

interface Props {
	chosen: Chosen;
	seen: SeenComment;
	live: Live<ComplaintDetail | null>;
	actions: ComplaintActions;
}

/** A comment of this page: recorded or not, it can be answered here. */
export function CommentOnPage({ chosen, live, actions, seen }: Props) {
	const { settings, page } = useSidebar();
	const now = useNow();
	const words = useWords();
	const [isRecordingAnyway, setRecordingAnyway] = useState(false);
	const detail = live.value;
	const isFree = detail === null || (isRecordingAnyway && detail.complaint.status.type === "dismissed");
	const isKnown = live.loaded.state !== "loading";
	const disposition = useDisposition(seen, isFree && isKnown);
	const capture = useCapture(seen, chosen.messageKind, disposition, isFree && isKnown);

	/** As of now: *Sisipkan* asks for it a moment after it was pressed. */
	const record = useRef(async (): Promise<ComplaintDetail | null> => null);
	const recording = useRef<ReturnType<typeof capture.save> | null>(null);
	record.current = async () => {
		if (!isFree) return detail;
		// Two keys in haste, to record and to insert, are no failure.
		recording.current ??= save().finally(() => {
			recording.current = null;
		});
		return recording.current;
	};
	const save = async () => {
		const recorded = await capture.save();
		if (recorded) actions.show(recorded, words.sidebar.done.recorded(recorded.complaint.number));
		return recorded;
	};
	const dismiss: typeof capture.dismiss = async (reason) => {
		const dismissed = await capture.dismiss(reason);
		if (dismissed) actions.show(dismissed, words.sidebar.done.dismissed(words.common.dismissals[reason]));
		return dismissed;
	};

	if (!isKnown) return <p class="loading" />;
	return (
		<>
			{isFree && <Written seen={seen} />}
			{isFree ? (
				<CaptureForm
					capture={capture}
					onSave={() => void record.current()}
					onDismiss={(reason) => void dismiss(reason)}
				/>
			) : (
				<Recorded
					detail={detail}
					seen={seen}
					actions={actions}
					ownReply={chosen.ownReply ?? ownReplyTo(seen.id, page.view?.comments ?? [], settings)}
					onJump={() => page.post({ type: "jump", commentId: seen.id })}
					onRecordAnyway={() => setRecordingAnyway(true)}
				/>
			)}
			<Replies
				subject={isFree ? subjectOfForm(seen, capture.values, disposition, now) : subjectOfComplaint(detail)}
				complaint={isFree ? null : detail.complaint}
				postId={isFree ? (seen.post?.id ?? null) : null}
				pending={detail?.pending ?? null}
				isOnPage
				isPrivacyFirst={actions.masked.length > 0}
				focusTurn={chosen.focus === "replies" ? chosen.turn : null}
				record={() => record.current()}
				onInserted={live.reload}
				actions={actions}
			/>
			{detail?.pending && <SentBar key={detail.pending.insertedAt} pending={detail.pending} actions={actions} />}
		</>
	);
}

/** Says so when no citizen wrote it: our own account, or a leader on something that this page does not show. */
function Written({ seen }: { seen: SeenComment }) {
	const { settings } = useSidebar();
	const { sidebar } = useWords();
	const line = lineOf(seen, settings);
	if (line)
		return (
			<Banner tone="warning">
				<p>
					<strong>{sidebar.disposition.line(line.leader, line.opd.abbreviation || line.opd.name)}</strong>
				</p>
				<p>{sidebar.disposition.noCitizen}</p>
			</Banner>
		);
	return isOwn(seen, settings) ? <Banner tone="info">{sidebar.ownComment}</Banner> : null;
}
