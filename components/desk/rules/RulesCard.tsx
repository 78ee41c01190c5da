import { useWords } from "../../ui/App.tsx";
import { useDesk } from "../DeskContext.tsx";
import { hashOf } from "../routes.ts";

/** On the settings: which rule is in force, and the way to *Aturan tenggat*. */
export function RulesCard() {
	const { rules } = useWords().desk;
	const { policyName } = useDesk().session;
	return (
		<section class="card">
			<h2>{rules.title}</h2>
			<p>{rules.card.inForce(policyName)}</p>
			<div class="buttons">
				<a class="button" href={hashOf({ screen: "rules", part: "policies" })}>
					{rules.card.open}
				</a>
			</div>
		</section>
	);
}
