import { useState } from "preact/hooks";
import type { Complaint } from "../../lib/complaint/complaint.ts";
import type { SeenComment } from "../../lib/sites/types.ts";
import { AnsweredForm } from "../complaint/actions/AnsweredForm.tsx";
import type { ComplaintActions } from "../complaint/useComplaintActions.ts";
import { useWords } from "../ui/App.tsx";
import { Banner } from "../ui/Banner.tsx";
import { Button } from "../ui/Button.tsx";
import { useSidebar } from "./SidebarScope.tsx";

interface Props {
	seen: SeenComment;
	complaint: Complaint;
	ownReply: SeenComment | null;
	actions: ComplaintActions;
}

/**
 * The site says that somebody answered and does not show the words: asked, never taken as fact. Nothing once it is answered, or when our
 * own reply can be read.
 */
export function AnswerHint({ seen, complaint, ownReply, actions }: Props) {
	const { sidebar, common } = useWords();
	const words = sidebar.answerHint;
	const { refusedHints } = useSidebar();
	const [state, setState] = useState<"asking" | "telling" | "refused">(
		refusedHints.has(complaint.id) ? "refused" : "asking",
	);
	const { type } = complaint.status;
	const isWaiting = (type === "open" || type === "paused") && complaint.firstAnswer === null;
	if (!seen.answerHint || !isWaiting || ownReply || state === "refused") return null;
	if (state === "telling")
		return (
			<AnsweredForm
				complaint={complaint}
				ownReply={null}
				isTimeAsked
				actions={actions}
				onClose={() => setState("asking")}
			/>
		);
	const refuse = () => {
		refusedHints.add(complaint.id);
		setState("refused");
	};
	return (
		<Banner tone="warning">
			<p>{words.question(common.sites[seen.site], seen.answerHint.by)}</p>
			<div class="banner-buttons">
				<Button isSmall onClick={() => setState("telling")}>
					{words.yes}
				</Button>
				<Button isSmall onClick={refuse}>
					{words.no}
				</Button>
			</div>
		</Banner>
	);
}
