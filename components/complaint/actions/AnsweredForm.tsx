import { useState } from "preact/hooks";
import type { Complaint } from "../../../lib/complaint/complaint.ts";
import { REPLY_KINDS, type ReplyKind } from "../../../lib/complaint/vocabulary.ts";
import type { SeenComment } from "../../../lib/sites/types.ts";
import { postedText } from "../../../lib/words/dates.ts";
import { useApp, useNow } from "../../ui/App.tsx";
import { InlineForm } from "../../ui/InlineForm.tsx";
import { RadioGroup } from "../../ui/RadioGroup.tsx";
import { TimeField } from "../../ui/TimeField.tsx";
import type { ComplaintActions } from "../useComplaintActions.ts";

type When = "now" | "ownReply" | "other";

interface Props {
	complaint: Complaint;
	/** Our reply as read under the comment; its time may be an interval, whose later end counts. */
	ownReply: SeenComment | null;
	/** The answer was given some time ago, nobody knows when: its time has to be said. */
	isTimeAsked?: boolean;
	actions: ComplaintActions;
	onClose: () => void;
}

/** *Sudah ditanggapi…*: what kind of answer, and when. The entry says that it was declared. */
export function AnsweredForm({ complaint, ownReply, isTimeAsked = false, actions, onClose }: Props) {
	const { words, dateStyle } = useApp();
	const now = useNow();
	const own = words.sidebar.answered;
	const replyTime = ownReply?.time ?? null;
	const [kind, setKind] = useState<ReplyKind>(complaint.firstAnswer ? "substantive" : "acknowledgement");
	const [when, setWhen] = useState<When>(replyTime ? "ownReply" : isTimeAsked ? "other" : "now");
	const [otherAt, setOtherAt] = useState<number | null>(isTimeAsked ? null : now);

	const earliest = complaint.postedAt?.earliest ?? null;
	const isTooEarly = when === "other" && otherAt !== null && earliest !== null && otherAt < earliest;
	const isReadReply = when === "ownReply" && replyTime !== null;

	const submit = async () => {
		const isStored = await actions.perform(
			"reply",
			{
				reply: kind,
				source: "declared",
				at: isReadReply ? replyTime.latest : when === "other" ? otherAt : null,
				insertedAt: null,
				templateId: null,
				text: isReadReply ? (ownReply?.text ?? null) : null,
				permalink: isReadReply ? (ownReply?.permalink ?? null) : null,
			},
			own.done,
		);
		if (isStored) onClose();
	};

	return (
		<InlineForm
			title={own.title}
			submitLabel={words.common.save}
			act={actions.act}
			canSubmit={when !== "other" || (otherAt !== null && !isTooEarly)}
			onSubmit={() => void submit()}
			onCancel={onClose}
		>
			<RadioGroup
				label={own.kind}
				value={kind}
				options={REPLY_KINDS.map((value) => ({ value, label: words.common.replyKinds[value] }))}
				onChange={setKind}
			/>
			<RadioGroup<When>
				label={own.when}
				value={when}
				options={[
					{ value: "now", label: words.common.now },
					...(replyTime
						? [{ value: "ownReply" as const, label: own.ownReply, hint: postedText(replyTime, dateStyle) }]
						: []),
					{ value: "other", label: own.other },
				]}
				onChange={setWhen}
			/>
			{when === "other" && (
				<TimeField
					label={own.otherTime}
					value={otherAt}
					onChange={setOtherAt}
					{...(isTooEarly ? { fault: own.beforeComment } : {})}
				/>
			)}
		</InlineForm>
	);
}
