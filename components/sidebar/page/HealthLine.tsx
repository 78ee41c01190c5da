import type { PageView } from "../../../lib/messages/panel.ts";
import { FIELDS } from "../../../lib/sites/types.ts";
import { useWords } from "../../ui/App.tsx";
import { CopyButton } from "../../ui/Copy.tsx";

/** How well this page could be read; when not well, which fields are missing, with a report that holds no citizen's data. */
export function HealthLine({ health }: { health: PageView["health"] }) {
	const words = useWords().sidebar.health;
	const fields = FIELDS.filter((field) => health.fields.includes(field)).map((field) => words.fields[field]);
	return (
		<div class={`health health-${health.state}`}>
			<span>
				{words.states[health.state]}
				{fields.length > 0 && ` (${words.missing(fields)})`}
			</span>
			{health.state !== "ok" && <CopyButton look="link" isSmall text={health.report} label={words.copyReport} />}
		</div>
	);
}
