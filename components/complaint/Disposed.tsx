import type { Complaint, Disposition } from "../../lib/complaint/complaint.ts";
import { isOpen } from "../../lib/complaint/state.ts";
import { pageOfSite } from "../../lib/sites/hosts.ts";
import { shortText } from "../../lib/words/dates.ts";
import { useApp } from "../ui/App.tsx";
import { Banner } from "../ui/Banner.tsx";
import { Button } from "../ui/Button.tsx";
import type { ComplaintActions } from "./useComplaintActions.ts";

interface Props {
	complaint: Complaint;
	disposition: Disposition;
	actions: ComplaintActions;
}

/** The leader's word on a recorded complaint; one button follows it where the OPD is another one. */
export function Disposed({ complaint, disposition, actions }: Props) {
	const { words, dateStyle } = useApp();
	const { disposition: own, reassign } = words.sidebar;
	const { opd, leader, at } = disposition;
	const address = pageOfSite(disposition.permalink);
	const name = opd.abbreviation || opd.name;
	const isElsewhere = complaint.opd?.id !== opd.id && isOpen(complaint);
	return (
		<Banner tone="info">
			<p>
				<strong>{own.line(leader, name)}</strong> · {shortText(at, dateStyle)}{" "}
				{address && (
					<a href={address} target="_blank" rel="noreferrer">
						{own.see}
					</a>
				)}
			</p>
			{isElsewhere && (
				<div class="banner-buttons">
					<Button
						isSmall
						disabled={actions.act.isBusy}
						onClick={() => void actions.perform("assign", { opd, reason: own.reason(leader) }, reassign.done(name))}
					>
						{own.reassign(name)}
					</Button>
				</div>
			)}
		</Banner>
	);
}
