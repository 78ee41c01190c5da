import { useState } from "preact/hooks";
import type { Template } from "../../../../lib/complaint/template/template.ts";
import { JSON_MIME } from "../../../../lib/report/registry.ts";
import { countText } from "../../../../lib/words/numbers.ts";
import { useApp } from "../../../ui/App.tsx";
import { Button } from "../../../ui/Button.tsx";
import { useDesk } from "../../DeskContext.tsx";
import { TableDownloads } from "../../files/TableDownloads.tsx";
import { templatesJson } from "./template-json.ts";
import { templateTable } from "./template-table.ts";

const CHOICES = ["all", "shown"] as const;

interface Props {
	/** Those in force. */
	all: readonly Template[];
	/** Those that the list shows now, by folder and search. */
	shown: readonly Template[];
}

/** The library as a file that can be brought in again, here or elsewhere. */
export function ExportTemplates({ all, shown }: Props) {
	const { words, language, now } = useApp();
	const own = words.desk.templateFiles;
	const { download } = useDesk();
	const [choice, setChoice] = useState<(typeof CHOICES)[number]>("all");
	const isPart = shown.length > 0 && shown.length < all.length;
	const templates = isPart && choice === "shown" ? shown : all;
	if (all.length === 0) return null;
	return (
		<section class="template-files-part" aria-label={own.export.title}>
			<h3>{own.export.title}</h3>
			<p class="soft">{own.export.lead}</p>
			{isPart && (
				<fieldset class="template-files-choice">
					<legend class="visually-hidden">{own.export.which}</legend>
					{CHOICES.map((one) => (
						<label key={one} class="check">
							<input type="radio" name="templates-to-export" checked={choice === one} onChange={() => setChoice(one)} />
							<span>{own.export[one](countText((one === "all" ? all : shown).length, language))}</span>
						</label>
					))}
				</fieldset>
			)}
			<div class="buttons">
				<TableDownloads fileName={own.fileName} table={() => templateTable(templates, language)} />
				<Button
					onClick={() =>
						download(`${own.fileName}.json`, new Blob([templatesJson(templates, now.value)], { type: JSON_MIME }))
					}
				>
					{own.export.json}
				</Button>
			</div>
		</section>
	);
}
