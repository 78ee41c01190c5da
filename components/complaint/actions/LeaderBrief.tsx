import type { Complaint } from "../../../lib/complaint/complaint.ts";
import { briefText } from "../../../lib/report/brief-for-leader.ts";
import { useApp, useNow } from "../../ui/App.tsx";
import { CopyButton } from "../../ui/Copy.tsx";
import { useComplaintScope } from "../ComplaintScope.tsx";

/** *Ringkas untuk pimpinan*: one complaint in six lines on the clipboard. */
export function LeaderBrief({ complaint }: { complaint: Complaint }) {
	const { words, language } = useApp();
	const { settings } = useComplaintScope();
	const now = useNow();
	return (
		<div class="action-copy">
			<CopyButton
				look="quiet"
				isSmall
				label={words.forward.brief.copy}
				text={briefText({ complaint, settings, language, now })}
			/>
		</div>
	);
}
