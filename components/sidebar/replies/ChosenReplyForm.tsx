import { useRef } from "preact/hooks";
import type { Channel } from "../../../lib/complaint/complaint.ts";
import { useWords } from "../../ui/App.tsx";
import { Button } from "../../ui/Button.tsx";
import { CopyButton } from "../../ui/Copy.tsx";
import { AnswerFields } from "./AnswerFields.tsx";
import { Findings } from "./Findings.tsx";
import { GateView } from "./GateView.tsx";
import { ReplyEditor } from "./ReplyEditor.tsx";
import { ReplyNotes } from "./ReplyNotes.tsx";
import { ReplyPreview } from "./ReplyPreview.tsx";
import { focusReplySearch } from "./reply-search.ts";
import type { ChosenReply } from "./usePicker.ts";
import type { ReplyForm } from "./useReplyForm.ts";

interface Props {
	form: ReplyForm;
	reply: ChosenReply;
	channel: Channel;
	isOnPage: boolean;
	/** The day in the agency's zone, `2026-11-22`. */
	today: string;
}

/** The chosen reply: what it asks for, how it will read, and its way into the site's box. */
export function ChosenReplyForm({ form, reply, channel, isOnPage, today }: Props) {
	const { sidebar, fieldwork } = useWords();
	const words = sidebar.replies;
	const { gate } = form;
	const { insertable, edit } = reply;
	/** A text that was changed before is read first. */
	const wasEdited = useRef(edit !== null).current;
	/** What to do about a text that is too long; one that is being changed already waits for it with *Sisipkan*. */
	const longLabel = edit !== null ? words.insert : form.shorter ? words.short : words.edit;
	const isEditFirst = isOnPage && gate.isTooLong && longLabel === words.edit;
	const notes = <ReplyNotes reply={reply} today={today} />;
	const ways = (
		<>
			{insertable && edit === null && !isEditFirst && <Button onClick={form.startEdit}>{words.edit}</Button>}
			{insertable && <CopyButton text={insertable.text} label={words.copy} />}
		</>
	);
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the fields inside
		<div
			class="reply-form"
			onKeyDown={(event) => {
				if (event.key !== "Escape" || event.defaultPrevented) return;
				event.preventDefault();
				focusReplySearch();
			}}
		>
			{edit === null ? (
				<>
					<AnswerFields
						fields={reply.fields}
						answers={form.answers}
						onAnswer={form.answer}
						keep={form.keepInput}
						onEnter={form.submit}
					/>
					<ReplyPreview reply={reply} channel={channel}>
						{notes}
					</ReplyPreview>
				</>
			) : (
				<ReplyEditor
					reply={reply}
					channel={channel}
					field={form.editor}
					takesFocus={!wasEdited}
					onChange={form.edit}
					onRestore={form.restore}
					onSwap={form.swap}
					onEnter={form.submit}
				>
					{notes}
				</ReplyEditor>
			)}
			{isOnPage ? (
				<GateView
					gate={gate}
					label={words.insert}
					longLabel={longLabel}
					onPress={form.submit}
					// Enter makes a new line in the text.
					keys={edit === null ? "Enter" : "Ctrl+Enter"}
					disabled={reply.filled.state === "refused"}
				>
					{ways}
				</GateView>
			) : (
				<>
					<Findings gate={gate} />
					<div class="reply-buttons">
						<span class="small soft">{channel === "manual" ? fieldwork.manual.reply : words.notOnPage}</span>
						{ways}
					</div>
				</>
			)}
		</div>
	);
}
