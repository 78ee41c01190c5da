import { useWords } from "../../ui/App.tsx";
import { FaultBanner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { useDesk } from "../DeskContext.tsx";
import { Heading } from "../Heading.tsx";
import { AccountFields, AgencyFields, PlaceFields, UnitFields } from "./AgencyFields.tsx";
import { Ready } from "./Ready.tsx";
import { Section } from "./Section.tsx";
import { useSettingsForm } from "./useSettingsForm.ts";

/** The first screen: three fields are enough. With settings it says how to begin, and is the start page of every later day too. */
export function FirstRun() {
	return useDesk().session.settings === null ? <FirstRunForm /> : <Ready />;
}

function FirstRunForm() {
	const words = useWords().desk.settings;
	const { reloadSession, keepData } = useDesk();
	const { fields, isBusy, fault, onSubmit } = useSettingsForm("desk:first-run", null, () => {
		void keepData();
		reloadSession();
	});
	return (
		<form class="page page-narrow" noValidate onSubmit={onSubmit}>
			<Heading>{words.start.title}</Heading>
			<p class="lead">{words.start.lead}</p>
			<Section title={words.start.needed}>
				<AgencyFields {...fields} />
			</Section>
			<details class="card">
				<summary>{words.start.optional}</summary>
				<p class="field-hint">{words.start.optionalHint}</p>
				<Section isCard={false} title={words.accounts}>
					<AccountFields {...fields} />
				</Section>
				<Section isCard={false} title={words.place}>
					<PlaceFields {...fields} />
				</Section>
				<Section isCard={false} title={words.units}>
					<UnitFields {...fields} />
				</Section>
			</details>
			<FaultBanner code={fault} />
			<div class="buttons buttons-sticky">
				<Button type="submit" look="primary" disabled={isBusy}>
					{words.start.begin}
				</Button>
			</div>
		</form>
	);
}
