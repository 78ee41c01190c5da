import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { complaintNumber } from "../../../lib/complaint/ids.ts";
import type { ComplaintDetail } from "../../../lib/messages/values.ts";
import { KeptAnswerBox } from "../../complaint/answer/KeptAnswerBox.tsx";
import { SentBar } from "../../complaint/answer/SentBar.tsx";
import { ComplaintView } from "../../complaint/ComplaintView.tsx";
import { GuidanceBox } from "../../complaint/guidance/GuidanceBox.tsx";
import { MaskedAdvice } from "../../complaint/MaskedAdvice.tsx";
import { useComplaintActions } from "../../complaint/useComplaintActions.ts";
import { useAsk, useWords } from "../../ui/App.tsx";
import { FaultBanner } from "../../ui/Banner.tsx";
import type { Toasts } from "../../ui/Toast.tsx";
import { useLive } from "../../ui/useLive.ts";
import { Skeleton } from "../Skeleton.tsx";
import { Pane } from "./Pane.tsx";

interface Props {
	complaintId: string;
	/** Opened with the keyboard: reading goes on here. */
	takesFocus: boolean;
	toasts: Toasts;
	onChoose: (complaintId: string) => void;
	onClose: () => void;
}

/** One complaint beside the list: how it stands, what can be done, the comment, the history. */
export function ComplaintPane({ complaintId, takesFocus, toasts, onChoose, onClose }: Props) {
	const { pane: words } = useWords().desk.queue;
	const pane = useRef<HTMLElement>(null);
	// Before the next key, which is meant for it.
	useLayoutEffect(() => {
		if (takesFocus) pane.current?.focus();
	}, [takesFocus]);
	const label = words.label(complaintNumber(complaintId));
	return (
		<Pane title={words.title} label={label} paneRef={pane} toasts={toasts} onChoose={onChoose} onClose={onClose}>
			<PaneContent complaintId={complaintId} />
		</Pane>
	);
}

function PaneContent({ complaintId }: { complaintId: string }): ComponentChildren {
	const ask = useAsk();
	const { queue } = useWords().desk;
	const live = useLive<ComplaintDetail | null>(
		() => ask("complaint", { id: complaintId }),
		[complaintId],
		[complaintId],
	);
	const actions = useComplaintActions(complaintId, live);
	const detail = live.value;
	if (live.loaded.state === "loading") return <Skeleton />;
	return (
		<>
			{live.loaded.state === "failed" && <FaultBanner code={live.loaded.code} />}
			{!detail && live.loaded.state === "ready" && <p>{queue.pane.gone}</p>}
			{detail && (
				<>
					<MaskedAdvice masked={actions.masked} />
					<KeptAnswerBox complaintId={complaintId} channel={detail.complaint.channel} insertWay={null} />
					<GuidanceBox
						complaint={detail.complaint}
						text={null}
						templateId={null}
						record={async () => detail}
						perform={actions.perform}
						insertWay={null}
						onEdit={null}
					/>
					<ComplaintView
						detail={detail}
						onJump={null}
						ownReply={null}
						actions={actions}
						onReply={null}
						onRecordAnyway={null}
					/>
					{detail.pending && <SentBar key={detail.pending.insertedAt} pending={detail.pending} actions={actions} />}
				</>
			)}
		</>
	);
}
