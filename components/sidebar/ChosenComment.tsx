import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { ComplaintDetail } from "../../lib/messages/values.ts";
import type { SeenComment } from "../../lib/sites/types.ts";
import { useAsk, useNow, useWords } from "../ui/App.tsx";
import { Banner, FaultBanner } from "../ui/Banner.tsx";
import { type Live, useLive } from "../ui/useLive.ts";
import { CaptureForm } from "./capture/CaptureForm.tsx";
import { useCapture } from "./capture/useCapture.ts";
import { ComplaintView } from "./complaint/ComplaintView.tsx";
import { MaskedAdvice } from "./complaint/MaskedAdvice.tsx";
import { nameOf } from "./name-of.ts";
import { isOwn, ownReplyTo } from "./page/page-rows.ts";
import { Replies } from "./replies/Replies.tsx";
import { SentBar } from "./replies/SentBar.tsx";
import { subjectOfComplaint, subjectOfForm } from "./replies/subject.ts";
import { type Chosen, useSidebar } from "./SidebarScope.tsx";
import { type ComplaintActions, useComplaintActions } from "./useComplaintActions.ts";

interface PartProps {
	chosen: Chosen;
	live: Live<ComplaintDetail | null>;
	actions: ComplaintActions;
}

/** What the sidebar is about: the form of a comment not yet recorded, or the complaint it became, with the replies beneath. */
export function ChosenComment({ chosen }: { chosen: Chosen }) {
	const { complaintId, seen } = chosen;
	const ask = useAsk();
	const { sidebar } = useWords();
	const live = useLive<ComplaintDetail | null>(
		() => ask("complaint", { id: complaintId }),
		[complaintId],
		[complaintId],
	);
	const actions = useComplaintActions(complaintId, live);
	const section = useFocusOnTurn(chosen.turn, live.value?.complaint.status.type ?? "free");
	const parts = { chosen, live, actions };
	/** Nobody could say whether it is recorded: then it can't be recorded either. */
	const isUnknown = live.loaded.state === "failed" && live.loaded.last === null;
	const name = seen && nameOf(seen.site, seen, sidebar.comment.unknownAuthor).primary;
	return (
		<section
			class="panel chosen"
			ref={section}
			tabIndex={-1}
			aria-labelledby="chosen-title"
			aria-busy={live.loaded.state === "loading"}
		>
			<h2 class="visually-hidden" id="chosen-title">
				{name ? sidebar.chosenFrom(name) : sidebar.chosen}
			</h2>
			{live.loaded.state === "failed" && <FaultBanner code={live.loaded.code} />}
			{isUnknown ? null : seen ? <CommentOnPage {...parts} seen={seen} /> : <StoredComplaint {...parts} />}
		</section>
	);
}

/** A comment of this page: recorded or not, it can be answered here. */
function CommentOnPage({ chosen, live, actions, seen }: PartProps & { seen: SeenComment }) {
	const { settings, page } = useSidebar();
	const now = useNow();
	const words = useWords();
	const [isRecordingAnyway, setRecordingAnyway] = useState(false);
	const detail = live.value;
	const isFree = detail === null || (isRecordingAnyway && detail.complaint.status.type === "dismissed");
	const isKnown = live.loaded.state !== "loading";
	const capture = useCapture(seen, chosen.messageKind, isFree && isKnown);

	const record = async (): Promise<ComplaintDetail | null> => {
		if (!isFree) return detail;
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
	const ownReply = chosen.ownReply ?? ownReplyTo(seen.id, page.view?.comments ?? [], settings);
	return (
		<>
			{isOwn(seen, settings) && <Banner tone="info">{words.sidebar.ownComment}</Banner>}
			{isFree ? (
				<CaptureForm capture={capture} onSave={() => void record()} onDismiss={(reason) => void dismiss(reason)} />
			) : (
				<Recorded
					detail={detail}
					actions={actions}
					ownReply={ownReply}
					onJump={() => page.post({ type: "jump", commentId: seen.id })}
					onRecordAnyway={() => setRecordingAnyway(true)}
				/>
			)}
			<Replies
				subject={isFree ? subjectOfForm(seen, capture.values, now) : subjectOfComplaint(detail)}
				isOnPage
				isPrivacyFirst={actions.masked.length > 0}
				record={record}
				onInserted={live.reload}
				perform={actions.perform}
			/>
			{detail?.pending && <SentBar key={detail.pending.insertedAt} pending={detail.pending} actions={actions} />}
		</>
	);
}

/** A complaint chosen from a list whose comment is not on this page. */
function StoredComplaint({ live, actions }: PartProps) {
	const { sidebar } = useWords();
	const detail = live.value;
	if (live.loaded.state === "loading") return <p class="loading" />;
	if (!detail) return <p>{sidebar.notFound}</p>;
	return (
		<>
			<Recorded detail={detail} actions={actions} ownReply={null} onJump={null} onRecordAnyway={null} />
			<Replies
				subject={subjectOfComplaint(detail)}
				isOnPage={false}
				isPrivacyFirst={actions.masked.length > 0}
				record={async () => detail}
				onInserted={live.reload}
				perform={actions.perform}
			/>
			{detail.pending && <SentBar key={detail.pending.insertedAt} pending={detail.pending} actions={actions} />}
		</>
	);
}

interface RecordedProps {
	detail: ComplaintDetail;
	actions: ComplaintActions;
	ownReply: SeenComment | null;
	onJump: (() => void) | null;
	onRecordAnyway: (() => void) | null;
}

function Recorded({ detail, actions, ownReply, onJump, onRecordAnyway }: RecordedProps) {
	return (
		<>
			<MaskedAdvice masked={actions.masked} />
			<ComplaintView
				detail={detail}
				onJump={onJump}
				ownReply={ownReply}
				actions={actions}
				onReply={() => document.getElementById("reply-search")?.focus()}
				onRecordAnyway={onRecordAnyway}
			/>
		</>
	);
}

/**
 * Each choice gives the section the focus: keys work at once, and a screen reader says whose comment it is. So does a new
 * status, when the button that was pressed went with the old one; the page's reply box is never robbed of the focus.
 */
function useFocusOnTurn(turn: number, status: string): RefObject<HTMLElement | null> {
	const section = useRef<HTMLElement | null>(null);
	const focus = () => {
		section.current?.focus({ preventScroll: true });
		document.documentElement.scrollTop = 0;
	};
	// biome-ignore lint/correctness/useExhaustiveDependencies: each turn calls for the focus anew
	useEffect(focus, [turn]);
	// biome-ignore lint/correctness/useExhaustiveDependencies: each status is looked at anew
	useEffect(() => {
		if (document.hasFocus() && document.activeElement === document.body) focus();
	}, [status]);
	return section;
}
