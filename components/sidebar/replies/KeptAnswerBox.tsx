import { useState } from "preact/hooks";
import type { Channel } from "../../../lib/complaint/complaint.ts";
import { lengthOn } from "../../../lib/complaint/template-length.ts";
import { shortText } from "../../../lib/words/dates.ts";
import { useComplaintScope } from "../../complaint/ComplaintScope.tsx";
import { useApp } from "../../ui/App.tsx";
import { FaultBanner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { CopyButton } from "../../ui/Copy.tsx";
import { Field } from "../../ui/Field.tsx";
import { useAct } from "../../ui/useAct.ts";
import { useLive } from "../../ui/useLive.ts";

interface Props {
	complaintId: string;
	channel: Channel;
	/** Puts it into the site's box; null where there is none. */
	onInsert: ((text: string) => void) | null;
}

/** **Jawaban dari DPUPR (belum dikirim)**: what an OPD answered, before the citizen knows it. Nothing when there is none. */
export function KeptAnswerBox({ complaintId, channel, onInsert }: Props) {
	const { words, dateStyle, ask } = useApp();
	const own = words.forward.kept;
	const { toasts } = useComplaintScope();
	const act = useAct();
	const [edited, setEdited] = useState<string | null>(null);
	const live = useLive(() => ask("keptAnswer", { id: complaintId }), [ask, complaintId], [complaintId]);
	const answer = live.value;
	if (answer === null) return null;

	const text = edited ?? answer.text;
	const { count, limit } = lengthOn(channel, text);
	const title = own.title(answer.from || own.unknownSender);
	const keepEdited = async () => {
		if (edited === null || edited.trim() === "" || edited === answer.text) return;
		const kept = await act.run([complaintId, edited], () => ask("rewriteAnswer", { id: complaintId, text: edited }));
		if (kept) live.set({ ...answer, text: edited });
	};
	const bringBack = () => ask("keepAnswers", { answers: [{ id: complaintId, text: answer.text, from: answer.from }] });
	const discard = async () => {
		const gone = await act.run([complaintId], () => ask("discardAnswer", { id: complaintId }));
		if (gone) toasts.show({ text: own.discarded, undo: () => void bringBack() });
	};
	return (
		<section class="kept-answer" aria-label={title}>
			<h3>{title}</h3>
			<Field
				label={own.text}
				aside={own.receivedAt(shortText(answer.receivedAt, dateStyle))}
				hint={limit === null ? count : `${count}/${limit}`}
				fault={limit !== null && count > limit ? words.templates.tooLong(count, limit) : null}
			>
				{(control) => (
					<textarea
						{...control}
						class="input"
						rows={3}
						value={text}
						onInput={(event) => setEdited(event.currentTarget.value)}
						onBlur={() => void keepEdited()}
					/>
				)}
			</Field>
			{onInsert === null && <p class="field-hint">{own.later}</p>}
			<FaultBanner code={act.fault} />
			<div class="reply-buttons">
				{onInsert !== null && (
					<Button look="primary" disabled={text.trim() === ""} onClick={() => onInsert(text.trim())}>
						{own.insert}
					</Button>
				)}
				<CopyButton text={text} label={own.copy} />
				<Button look="quiet" disabled={act.isBusy} onClick={() => void discard()}>
					{own.discard}
				</Button>
			</div>
		</section>
	);
}
