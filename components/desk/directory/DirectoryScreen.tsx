import { useApp } from "../../ui/App.tsx";
import { FaultBanner } from "../../ui/Banner.tsx";
import { useLive } from "../../ui/useLive.ts";
import { answerOf, useDesk } from "../DeskContext.tsx";
import { Heading } from "../Heading.tsx";
import { hashOf } from "../routes.ts";
import { Skeleton } from "../Skeleton.tsx";
import { Organisations } from "./Organisations.tsx";
import { Roads } from "./Roads.tsx";

const PARTS = ["organisations", "roads"] as const;

/** *Direktori OPD*: the agency's organisations, and the roads that it or others keep. */
export function DirectoryScreen({ part }: { part: (typeof PARTS)[number] }) {
	const { words: all, dateStyle } = useApp();
	const words = all.desk.directory;
	const { data } = useDesk();
	const { zone } = dateStyle;
	const rules = useLive(() => answerOf(() => data.clockRules(zone)), [zone]);
	return (
		<div class="page page-wide">
			<Heading>{words.title}</Heading>
			<p class="lead">{words.lead}</p>
			<nav class="parts" aria-label={words.tabs.label}>
				{PARTS.map((one) => (
					<a
						key={one}
						href={hashOf({ screen: "directory", part: one })}
						{...(one === part ? { "aria-current": "page" as const } : {})}
					>
						{words.tabs[one]}
					</a>
				))}
			</nav>
			{rules.loaded.state === "failed" && <FaultBanner code={rules.loaded.code} />}
			{rules.loaded.state === "loading" && <Skeleton />}
			{part === "roads" ? <Roads /> : rules.value && <Organisations calendars={rules.value.calendars} />}
		</div>
	);
}
