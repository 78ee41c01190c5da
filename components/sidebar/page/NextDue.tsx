import { stateAt } from "../../../lib/complaint/state.ts";
import type { Overview } from "../../../lib/messages/values.ts";
import { useAsk, useNow, useWords } from "../../ui/App.tsx";
import { Button } from "../../ui/Button.tsx";
import { StateBadge } from "../../ui/StateBadge.tsx";
import { TimeLeft } from "../../ui/TimeLeft.tsx";
import { useSidebar } from "../SidebarScope.tsx";

/** *Berikutnya jatuh tempo*, on whatever page it is; and replies of which nobody said whether they were sent. */
export function NextDue({ overview }: { overview: Overview }) {
	const ask = useAsk();
	const now = useNow();
	const words = useWords().sidebar.due;
	const { chooseComplaint } = useSidebar();
	return (
		<section class="panel" aria-label={words.title}>
			<h2>{words.title}</h2>
			{overview.pending > 0 && (
				<Button look="link" isSmall onClick={() => void ask("openDesk", { hash: "#antrean/pending" })}>
					{words.pending(overview.pending)}
				</Button>
			)}
			{overview.next.length === 0 ? (
				<p class="soft">{words.none}</p>
			) : (
				<ul class="rows">
					{overview.next.map((complaint) => (
						<li key={complaint.id}>
							<button type="button" class="row" onClick={() => chooseComplaint(complaint.id)}>
								<StateBadge state={stateAt(complaint, now)} look="shape" />
								<span class="row-name">{complaint.topic || complaint.comment.text || complaint.number}</span>
								<span class="row-facts">
									<TimeLeft complaint={complaint} />
									<span class="row-opd">{complaint.opd?.abbreviation || complaint.opd?.name}</span>
								</span>
							</button>
						</li>
					))}
				</ul>
			)}
		</section>
	);
}
