import { useState } from "preact/hooks";
import type { ReplyKind } from "../../../lib/complaint/vocabulary.ts";
import type { PendingReply } from "../../../lib/messages/values.ts";
import { shortText } from "../../../lib/words/dates.ts";
import { useApp } from "../../ui/App.tsx";
import { FaultBanner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { useAct } from "../../ui/useAct.ts";
import { useKeys } from "../../ui/useKeys.ts";
import { useComplaintScope } from "../ComplaintScope.tsx";
import type { ComplaintActions } from "../useComplaintActions.ts";
import { KindChoice } from "./KindChoice.tsx";

/** **Sudah Anda kirim?** A text stands in the site's box; it counts as an answer only when somebody says that it was sent. */
export function SentBar({ pending, actions }: { pending: PendingReply; actions: ComplaintActions }) {
	const { words, dateStyle, ask } = useApp();
	const own = words.sidebar.sent;
	const { toasts } = useComplaintScope();
	const forgetting = useAct();
	const [kind, setKind] = useState<ReplyKind>(pending.reply);
	const [isLater, setLater] = useState(false);

	const confirm = () => {
		const { templateId, text, insertedAt } = pending;
		const args = { reply: kind, source: "confirmed", at: null, insertedAt, templateId, text, permalink: null } as const;
		void actions.perform("reply", args, own.done);
	};
	const forget = async () => {
		const { complaintId: id, insertedAt } = pending;
		const done = await forgetting.run(["forget"], () => ask("forgetInserted", { id, insertedAt }));
		if (!done) return;
		actions.reload();
		toasts.show({ text: own.forgotten });
	};
	useKeys({ ...(isLater ? {} : { enter: confirm }), hasSingleKeys: true });

	if (isLater)
		return (
			<div class="sent-bar sent-bar-later">
				<span>{own.unconfirmed}</span>
				<Button look="link" isSmall onClick={() => setLater(false)}>
					{own.question}
				</Button>
			</div>
		);
	return (
		<section class="sent-bar" aria-label={own.question}>
			<h3>{own.question}</h3>
			<p class="sent-text small" title={pending.text}>
				<span class="soft">{own.insertedAt(shortText(pending.insertedAt, dateStyle))}</span> “{pending.text}”
			</p>
			<KindChoice value={kind} onChange={setKind} />
			<FaultBanner code={actions.act.fault ?? forgetting.fault} />
			<div class="sent-buttons">
				<Button look="primary" keys="Enter" disabled={actions.act.isBusy} onClick={confirm}>
					{own.yes}
				</Button>
				<Button onClick={() => setLater(true)}>{own.notYet}</Button>
				<Button look="quiet" disabled={forgetting.isBusy} onClick={() => void forget()}>
					{own.discard}
				</Button>
			</div>
		</section>
	);
}
