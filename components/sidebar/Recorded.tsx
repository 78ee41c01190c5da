import type { ComplaintDetail } from "../../lib/messages/values.ts";
import type { SeenComment } from "../../lib/sites/types.ts";
import { ComplaintView } from "../complaint/ComplaintView.tsx";
import { MaskedAdvice } from "../complaint/MaskedAdvice.tsx";
import type { ComplaintActions } from "../complaint/useComplaintActions.ts";
import { AnswerHint } from "./AnswerHint.tsx";
import { DetectedBanner } from "./detections/DetectedBanner.tsx";
import { focusReplySearch } from "./replies/reply-search.ts";

interface Props {
	detail: ComplaintDetail;
	/** The comment as the page shows it; null where it is not on the page. */
	seen: SeenComment | null;
	actions: ComplaintActions;
	ownReply: SeenComment | null;
	onJump: (() => void) | null;
	onRecordAnyway: (() => void) | null;
}

/** A recorded complaint in the sidebar, with what the page tells of it by itself. */
export function Recorded({ detail, seen, actions, ownReply, onJump, onRecordAnyway }: Props) {
	return (
		<>
			<MaskedAdvice masked={actions.masked} />
			<ComplaintView
				detail={detail}
				onJump={onJump}
				ownReply={ownReply}
				actions={actions}
				onReply={focusReplySearch}
				onRecordAnyway={onRecordAnyway}
			>
				<DetectedBanner complaint={detail.complaint} />
				{seen && <AnswerHint seen={seen} complaint={detail.complaint} ownReply={ownReply} actions={actions} />}
			</ComplaintView>
		</>
	);
}
