import { type TemplateVersion, versionKey } from "../../../../lib/complaint/template/library.ts";
import type { Template } from "../../../../lib/complaint/template/template.ts";
import { fullText } from "../../../../lib/words/dates.ts";
import { countText } from "../../../../lib/words/numbers.ts";
import { useApp, useWords } from "../../../ui/App.tsx";
import { Button } from "../../../ui/Button.tsx";
import { textDifference } from "./text-difference.ts";

interface Props {
	versions: readonly TemplateVersion[];
	/** In force now; null when it was removed. */
	present: Template | null;
	isBusy: boolean;
	onBack: (template: Template) => void;
}

/** Every version: when, who, what, with its difference to the present one. */
export function TemplateHistory({ versions, present, isBusy, onBack }: Props) {
	const { words, language } = useApp();
	const own = words.desk.templates.history;
	return (
		<details class="template-history">
			<summary>{own.title(countText(versions.length, language))}</summary>
			{versions.length === 0 && <p class="soft">{own.empty}</p>}
			<ol class="timeline">
				{versions.map((version, index) => (
					<VersionItem
						key={versionKey(version)}
						version={version}
						isPresent={index === 0}
						present={present}
						isBusy={isBusy}
						onBack={onBack}
					/>
				))}
			</ol>
		</details>
	);
}

interface ItemProps extends Omit<Props, "versions"> {
	version: TemplateVersion;
	isPresent: boolean;
}

function VersionItem({ version, isPresent, present, isBusy, onBack }: ItemProps) {
	const { words, dateStyle } = useApp();
	const own = words.desk.templates.history;
	const { change, at, by } = version;
	const template = change.type === "saved" ? change.template : null;
	return (
		<li class="timeline-entry">
			<span class="timeline-what">
				{own.changes[change.type]}
				{isPresent && <span class="tag">{own.present}</span>}
			</span>
			<span class="timeline-meta">{own.at(fullText(at, dateStyle), by || own.nobody)}</span>
			{template && !isPresent && (
				<details class="timeline-words">
					<summary>{template.title}</summary>
					<VersionText before={template.text} after={present?.text ?? template.text} />
					<Button isSmall disabled={isBusy} onClick={() => onBack(template)}>
						{own.back}
					</Button>
				</details>
			)}
		</li>
	);
}

function VersionText({ before, after }: { before: string; after: string }) {
	const own = useWords().desk.templates.history;
	if (before === after)
		return (
			<>
				<p class="reply-text">{before}</p>
				<p class="field-hint">{own.same}</p>
			</>
		);
	return (
		<>
			<p class="reply-text">
				{textDifference(before, after).map(({ type, text }, index) => {
					// Stretches have no identity of their own, and hold no state.
					const key = index;
					if (type === "before") return <del key={key}>{text}</del>;
					return type === "after" ? <ins key={key}>{text}</ins> : text;
				})}
			</p>
			<p class="field-hint">{own.compared}</p>
		</>
	);
}
