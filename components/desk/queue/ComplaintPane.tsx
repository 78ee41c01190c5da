import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { complaintNumber } from "../../../lib/complaint/ids.ts";
import type { ComplaintDetail } from "../../../lib/messages/values.ts";
import { ComplaintContext } from "../../complaint/ComplaintScope.tsx";
import { ComplaintView } from "../../sidebar/complaint/ComplaintView.tsx";
import { MaskedAdvice } from "../../sidebar/complaint/MaskedAdvice.tsx";
import { KeptAnswerBox } from "../../sidebar/replies/KeptAnswerBox.tsx";
import { SentBar } from "../../sidebar/replies/SentBar.tsx";
import { useComplaintActions } from "../../sidebar/useComplaintActions.ts";
import { useApp, useAsk, useWords } from "../../ui/App.tsx";
import { FaultBanner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { Toast, type Toasts } from "../../ui/Toast.tsx";
import { useLive } from "../../ui/useLive.ts";
import { useDesk } from "../DeskContext.tsx";
import { Skeleton } from "../Skeleton.tsx";

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
	const { queue } = useWords().desk;
	const { settings } = useApp();
	const { officer, recentOpds } = useDesk().session;
	const pane = useRef<HTMLElement>(null);
	useEffect(() => {
		if (takesFocus) pane.current?.focus();
	}, [takesFocus]);
	return (
		<aside class="pane" ref={pane} tabIndex={-1} aria-label={queue.pane.label(complaintNumber(complaintId))}>
			<div class="pane-head">
				<h2>{queue.pane.title}</h2>
				<Button look="icon" aria-label={queue.pane.close} title={queue.pane.close} onClick={onClose}>
					<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
						<path d="M3.5 3.5l9 9m0-9l-9 9" />
					</svg>
				</Button>
				<Toast toasts={toasts} />
			</div>
			{settings && (
				<ComplaintContext.Provider value={{ settings, officer, recentOpds, toasts, chooseComplaint: onChoose }}>
					<PaneContent complaintId={complaintId} />
				</ComplaintContext.Provider>
			)}
		</aside>
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
					<ComplaintView
						detail={detail}
						onJump={null}
						ownReply={null}
						actions={actions}
						onReply={null}
						onRecordAnyway={null}
					/>
					<KeptAnswerBox complaintId={complaintId} channel={detail.complaint.channel} onInsert={null} />
					{detail.pending && <SentBar key={detail.pending.insertedAt} pending={detail.pending} actions={actions} />}
				</>
			)}
		</>
	);
}
