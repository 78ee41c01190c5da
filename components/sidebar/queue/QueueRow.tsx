import type { Complaint } from "../../../lib/complaint/complaint.ts";
import { stateAt } from "../../../lib/complaint/state.ts";
import { shorten } from "../../../lib/report/safe-text.ts";
import { pageOfSite } from "../../../lib/sites/hosts.ts";
import { useNow, useWords } from "../../ui/App.tsx";
import { PromiseMark } from "../../ui/PromiseMark.tsx";
import { StateBadge } from "../../ui/StateBadge.tsx";
import { TimeLeft } from "../../ui/TimeLeft.tsx";
import { useSidebar } from "../SidebarScope.tsx";

const TEXT_SHOWN = 90;

interface Props {
	complaint: Complaint;
	/** It is what the sidebar is about. */
	isChosen: boolean;
	/** The one row in the tab order. */
	isReachable: boolean;
	onFocus: (complaintId: string) => void;
}

/** One complaint in two lines: how it stands and whose it is; what it says and where. What was promised has a third. */
export function QueueRow({ complaint, isChosen, isReachable, onFocus }: Props) {
	const { queue } = useWords().sidebar;
	const now = useNow();
	const { page, chooseComplaint } = useSidebar();
	const { id, number, comment, topic, location, opd } = complaint;
	const said = comment.text
		?.slice(0, 4 * TEXT_SHOWN)
		.replace(/\s+/g, " ")
		.trim();
	const isHere = page.view?.comments.some((seen) => seen.id === id) ?? false;
	const elsewhere = isHere ? null : pageOfSite(comment.permalink);
	return (
		<li class="queue-item">
			<button
				type="button"
				class="queue-row"
				data-complaint={id}
				tabIndex={isReachable ? 0 : -1}
				title={number}
				{...(isChosen ? { "aria-current": "true" as const } : {})}
				onFocus={() => onFocus(id)}
				onClick={() => chooseComplaint(id)}
			>
				<StateBadge state={stateAt(complaint, now)} look="shape" />
				<span class="queue-stand">
					<TimeLeft complaint={complaint} />
					<span class="queue-opd" title={opd?.name}>
						{opd?.abbreviation || opd?.name || queue.noOpd}
					</span>
				</span>
				<span class="queue-text">
					<span>{shorten(said || topic || queue.noText, TEXT_SHOWN)}</span>
					{location && <span class="soft queue-place">{` · ${shorten(location, TEXT_SHOWN)}`}</span>}
				</span>
				<PromiseMark complaint={complaint} />
			</button>
			{elsewhere && (
				<a
					class="button button-quiet button-icon"
					href={elsewhere}
					target="_blank"
					rel="noreferrer"
					title={queue.open(number)}
				>
					<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
						<path d="M5 11 11.5 4.5M6 4h6v6" />
					</svg>
					<span class="visually-hidden">{queue.open(number)}</span>
				</a>
			)}
		</li>
	);
}
