import { shortDurationText } from "../../../lib/words/duration.ts";
import { useApp } from "../../ui/App.tsx";
import { ageWidth, type FieldOrigin, originsOf, type Provenance } from "./origins.ts";

/** *Asal isian*: by which rule each field was read, and which were not. */
export function FieldOrigins({ provenance }: { provenance: Provenance }) {
	const { words, language } = useApp();
	const own = words.sidebar.origin;
	const width = ageWidth(provenance.time);
	const told = ({ field, origin }: FieldOrigin): string => {
		if (origin.type === "typed") return own.typed;
		if (origin.type === "missing") return origin.canBeFilledIn ? own.missingFillIn : own.missing;
		const age = field === "time" && width !== null ? `, ${own.age(shortDurationText(width, language))}` : "";
		return `${own.rule(origin.rule)}${age}`;
	};
	return (
		<details class="disclosure origins">
			<summary>{own.title}</summary>
			<dl class="disclosed">
				{originsOf(provenance).map((item) => (
					<div key={item.field} class={`origin origin-${item.origin.type}`}>
						<dt>{words.sidebar.health.fields[item.field]}</dt>
						<dd>{told(item)}</dd>
					</div>
				))}
			</dl>
		</details>
	);
}
