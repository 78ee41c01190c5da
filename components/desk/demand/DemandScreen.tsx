import { useMemo } from "preact/hooks";
import { demandGroups } from "../../../lib/report/demand-groups.ts";
import { useApp, useNow } from "../../ui/App.tsx";
import { FaultBanner } from "../../ui/Banner.tsx";
import { Toast, useToasts } from "../../ui/Toast.tsx";
import { useLive } from "../../ui/useLive.ts";
import { answerOf, useDesk } from "../DeskContext.tsx";
import { Heading } from "../Heading.tsx";
import { hashOf, OPEN_QUEUE } from "../routes.ts";
import { Skeleton } from "../Skeleton.tsx";
import { AnswersBack } from "./AnswersBack.tsx";
import { DemandList } from "./DemandList.tsx";
import { DemandMessages } from "./DemandMessages.tsx";

/** *Tagih*: one text with everything that is open at one OPD or unit; what comes back is pasted here and becomes drafts. */
export function DemandScreen({ recipientId }: { recipientId: string | null }) {
	const { words, settings, directory } = useApp();
	const own = words.forward.demand;
	const now = useNow();
	const { data } = useDesk();
	const toasts = useToasts();
	const live = useLive(() => answerOf(() => data.openComplaints()), [data]);
	const open = live.value;
	const groups = useMemo(
		() => (open && settings ? demandGroups(open, settings, directory, now) : []),
		[open, settings, directory, now],
	);
	const chosen = groups.find(({ to }) => to.opd.id === recipientId) ?? groups[0];
	return (
		<div class="page page-wide">
			<Heading>{own.title}</Heading>
			<p class="lead">{own.lead}</p>
			<FaultBanner code={live.loaded.state === "failed" ? live.loaded.code : null} />
			{open === null && live.loaded.state === "loading" && <Skeleton />}
			{open !== null && chosen === undefined && (
				<div class="empty">
					<p>{own.nothingToDemand}</p>
					<a class="button" href={hashOf(OPEN_QUEUE)}>
						{own.toQueue}
					</a>
				</div>
			)}
			{chosen && (
				<div class="demand">
					<DemandList groups={groups} chosenId={chosen.to.opd.id} />
					<DemandMessages key={chosen.to.opd.id} group={chosen} toasts={toasts} />
				</div>
			)}
			{open !== null && <AnswersBack open={open} />}
			<Toast toasts={toasts} />
		</div>
	);
}
