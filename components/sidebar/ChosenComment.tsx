import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { ComplaintDetail } from "../../lib/messages/values.ts";
import { SentBar } from "../complaint/answer/SentBar.tsx";
import { nameOf } from "../complaint/comment/name-of.ts";
import { type ComplaintActions, useComplaintActions } from "../complaint/useComplaintActions.ts";
import { useAsk, useWords } from "../ui/App.tsx";
import { FaultBanner } from "../ui/Banner.tsx";
import { type Live, useLive } from "../ui/useLive.ts";
import { CommentOnPage } from "./CommentOnPage.tsx";
import { Recorded } from "./Recorded.tsx";
import { Replies } from "./replies/Replies.tsx";
import { subjectOfComplaint } from "./replies/subject.ts";
import type { Chosen } from "./SidebarScope.tsx";

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
	const section = useFocusOnTurn(chosen, live.value?.complaint.status.type ?? "free");
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

/** A complaint chosen from a list whose comment is not on this page. */
function StoredComplaint({ live, actions }: PartProps) {
	const { sidebar } = useWords();
	const detail = live.value;
	if (live.loaded.state === "loading") return <p class="loading" />;
	if (!detail) return <p>{sidebar.notFound}</p>;
	return (
		<>
			<Recorded detail={detail} seen={null} actions={actions} ownReply={null} onJump={null} onRecordAnyway={null} />
			<Replies
				subject={subjectOfComplaint(detail)}
				complaint={detail.complaint}
				postId={null}
				pending={detail.pending}
				isOnPage={false}
				isPrivacyFirst={actions.masked.length > 0}
				focusTurn={null}
				record={async () => detail}
				onInserted={live.reload}
				actions={actions}
			/>
			{detail.pending && <SentBar key={detail.pending.insertedAt} pending={detail.pending} actions={actions} />}
		</>
	);
}

/**
 * Each choice gives the section the focus: keys work at once, and a screen reader says whose comment it is. So does a new
 * status, when the button that was pressed went with the old one; the page's reply box is never robbed of the focus.
 */
function useFocusOnTurn({ turn, focus: wanted }: Chosen, status: string): RefObject<HTMLElement | null> {
	const section = useRef<HTMLElement | null>(null);
	const focus = () => {
		section.current?.focus({ preventScroll: true });
		document.documentElement.scrollTop = 0;
	};
	// biome-ignore lint/correctness/useExhaustiveDependencies: each turn calls for the focus anew
	useLayoutEffect(() => {
		// The picker takes it by itself, as soon as it is there.
		if (wanted === "comment") focus();
	}, [turn]);
	// Only after the next paint: the form that brought the new status may close a moment later.
	// biome-ignore lint/correctness/useExhaustiveDependencies: each status is looked at anew
	useEffect(() => {
		if (document.hasFocus() && document.activeElement === document.body) focus();
	}, [status]);
	return section;
}
