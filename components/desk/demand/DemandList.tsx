import type { DemandGroup } from "../../../lib/report/demand-groups.ts";
import { shortName } from "../../../lib/report/recipients.ts";
import { useWords } from "../../ui/App.tsx";
import { hashOf } from "../routes.ts";

/** OPDs and units of ours with something open, the worst first. */
export function DemandList({ groups, chosenId }: { groups: readonly DemandGroup[]; chosenId: string }) {
	const words = useWords().forward.demand;
	return (
		<nav class="demand-list" aria-label={words.choose}>
			<ul>
				{groups.map(({ to, open, late }) => (
					<li key={to.opd.id}>
						<a
							href={hashOf({ screen: "demand", recipientId: to.opd.id })}
							title={to.opd.name}
							{...(to.opd.id === chosenId ? { "aria-current": "true" as const } : {})}
						>
							<span>{shortName(to.opd)}</span>
							<span class={late > 0 ? "small demand-late" : "small soft"}>{words.counts(open.length, late)}</span>
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}
