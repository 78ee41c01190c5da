import type { Holiday } from "../../../lib/complaint/clock/rules.ts";
import { dayDateText } from "../../../lib/words/rules-text.ts";
import { useApp } from "../../ui/App.tsx";
import { Button } from "../../ui/Button.tsx";
import { useReveal } from "../useReveal.ts";
import type { RulesForm } from "./form.ts";
import { changesOf } from "./holiday-changes.ts";
import type { HolidayFile } from "./holiday-reading.ts";

interface Props {
	name: string;
	form: RulesForm;
	file: HolidayFile;
	onUse: (file: HolidayFile) => void;
	onCancel: () => void;
}

/** What taking a file would add, remove and change. */
export function HolidayPreview({ name, form, file, onUse, onCancel }: Props) {
	const { words, dateStyle } = useApp();
	const own = words.desk.rules.import;
	const { types } = words.desk.rules.holidays;
	const { added, removed, changed, same, kept } = changesOf(form, file);
	const text = (one: Holiday): string => `${dayDateText(one.date, dateStyle)} ${one.name} (${types[one.type]})`;
	const lists: [string, string[]][] = [
		[own.added(added.length), added.map(text)],
		[own.removed(removed.length), removed.map(text)],
		[own.changed(changed.length), changed.map(({ before, after }) => own.change(text(before), text(after)))],
	];
	const isSame = lists.every(([, items]) => items.length === 0);
	return (
		<section class="preview" ref={useReveal()} tabIndex={-1} aria-label={own.preview(name)}>
			<h3>{own.preview(name)}</h3>
			<p class="soft">
				{own.years(file.years.join(", "))} · {own.same(same)}
				{kept.length > 0 && ` · ${own.kept(kept.map((type) => types[type]).join(", "))}`}
			</p>
			{isSame && <p>{own.nothing}</p>}
			{lists
				.filter(([, items]) => items.length > 0)
				.map(([title, items]) => (
					<div key={title}>
						<strong>{title}</strong>
						<ul>
							{items.map((item) => (
								<li key={item}>{item}</li>
							))}
						</ul>
					</div>
				))}
			<div class="buttons">
				{!isSame && (
					<Button look="primary" onClick={() => onUse(file)}>
						{own.use}
					</Button>
				)}
				<Button onClick={onCancel}>{words.common.cancel}</Button>
			</div>
		</section>
	);
}
