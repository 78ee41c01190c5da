import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Channel } from "../../../lib/complaint/complaint.ts";
import { type KeptAnswer, rebasedAnswer } from "../../../lib/complaint/kept-answer.ts";
import { lengthOn } from "../../../lib/complaint/template/length.ts";
import { shortText } from "../../../lib/words/dates.ts";
import { useApp } from "../../ui/App.tsx";
import { Banner, FaultBanner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { CopyButton } from "../../ui/Copy.tsx";
import { Field } from "../../ui/Field.tsx";
import { useAct } from "../../ui/useAct.ts";
import { useLive } from "../../ui/useLive.ts";
import { useComplaintScope } from "../ComplaintScope.tsx";

interface Props {
	complaintId: string;
	channel: Channel;
	/** The way of a text into the site's box, with the other ways beside it; null where there is none. */
	insertWay: ((text: string, onTooLong: () => void, ways: ComponentChildren) => ComponentChildren) | null;
}

/** **Jawaban dari DPUPR (belum dikirim)**: what an OPD answered, before the citizen knows it. Nothing when there is none. */
export function KeptAnswerBox(props: Props) {
	const { complaintId } = props;
	const { ask } = useApp();
	const live = useLive(() => ask("keptAnswer", { id: complaintId }), [ask, complaintId], [complaintId]);
	// What was typed goes with the answer that it was made of.
	return live.value && <KeptAnswerForm {...props} answer={live.value} onChange={live.set} />;
}

interface FormProps extends Props {
	answer: KeptAnswer;
	/** Shows what is kept by now. */
	onChange: (answer: KeptAnswer | null) => void;
}

function KeptAnswerForm({ complaintId, channel, insertWay, answer, onChange }: FormProps) {
	const { words, dateStyle, ask } = useApp();
	const own = words.forward.kept;
	const { toasts } = useComplaintScope();
	const act = useAct();
	const field = useRef<HTMLTextAreaElement>(null);
	/** What was typed and is not kept yet, and the kept text that it was made of; null when nothing is. */
	const [edit, setEdit] = useState<{ text: string; basis: string } | null>(null);

	// While it is being kept, what comes back may be the edit itself.
	const isBehind = edit !== null && !act.isBusy && edit.basis !== answer.text;
	const text = edit === null ? answer.text : isBehind ? rebasedAnswer(edit.text, edit.basis, answer.text) : edit.text;
	const { count, limit } = lengthOn(channel, text);
	const title = own.title(answer.from || own.unknownSender);
	const keepEdited = async () => {
		if (edit === null || text.trim() === "") return;
		if (text === answer.text) return setEdit(null);
		const args = { id: complaintId, text, basis: answer.text };
		// What came meanwhile is part of it from now on.
		const keeping = { text, basis: answer.text };
		setEdit(keeping);
		const done = await act.run(args, () => ask("rewriteAnswer", args));
		if (done === null) return;
		const { isKept, answer: kept } = done.value;
		onChange(kept);
		if (!isKept || kept === null) return;
		// What was typed meanwhile was made of what is kept now; a number that is masked there stays in the box as it was typed.
		const isWhole = kept.text === text;
		setEdit((newest) => (newest === null || (newest === keeping && isWhole) ? null : { ...newest, basis: kept.text }));
	};
	const bringBack = () => ask("keepAnswers", { answers: [{ id: complaintId, text: answer.text, from: answer.from }] });
	const discard = async () => {
		const shown = { id: complaintId, receivedAt: answer.receivedAt };
		const gone = await act.run(shown, () => ask("discardAnswer", shown));
		if (gone === null) return;
		onChange(gone.value);
		toasts.show({ text: own.discarded, undo: () => void bringBack() });
	};
	const ways = (
		<>
			<CopyButton text={text} label={own.copy} />
			<Button look="quiet" disabled={act.isBusy} onClick={() => void discard()}>
				{own.discard}
			</Button>
		</>
	);
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
						ref={field}
						class="input"
						rows={3}
						value={text}
						onInput={(event) =>
							setEdit({ text: event.currentTarget.value, basis: isBehind || edit === null ? answer.text : edit.basis })
						}
						onBlur={() => void keepEdited()}
					/>
				)}
			</Field>
			{isBehind && <Banner tone="warning">{own.meanwhile}</Banner>}
			{insertWay === null && <p class="field-hint">{own.later}</p>}
			<FaultBanner code={act.fault} />
			{insertWay?.(text, () => field.current?.focus(), ways) ?? <div class="reply-buttons">{ways}</div>}
		</section>
	);
}
