import { isShort } from "../../../lib/complaint/template/choice.ts";
import type { TemplateUse } from "../../../lib/complaint/template/library.ts";
import { needsReview, type Template } from "../../../lib/complaint/template/template.ts";
import { useWords } from "../../ui/App.tsx";

interface Props {
	id: string;
	template: Template;
	isActive: boolean;
	isFavourite: boolean;
	isEdited: boolean;
	use: TemplateUse | null;
	/** The day in the agency's zone, `2026-11-22`. */
	today: string;
	onChoose: () => void;
	onToggleFavourite: () => void;
}

/** One template in the list: its title and what helps to choose it. */
export function TemplateRow({ id, template, isActive, isFavourite, isEdited, use, today, ...act }: Props) {
	const { badges, favourite, uses, usesInFull } = useWords().sidebar.replies;
	const { title, language } = template;
	const labels = [
		...(isEdited ? [badges.edited] : []),
		...(language === "id" ? [] : [badges.languages[language]]),
		...(isShort(template) ? [badges.short] : []),
	];
	return (
		// biome-ignore lint/a11y/useKeyWithClickEvents: the keys work in the field that owns this list
		<div id={id} class="template" role="option" tabIndex={-1} aria-selected={isActive} onClick={act.onChoose}>
			{/* An option holds no buttons; Ctrl+D in the field does the same. */}
			<span
				class={`template-star${isFavourite ? " template-favourite" : ""}`}
				title={isFavourite ? favourite.remove : favourite.add}
				aria-hidden="true"
				onClick={(event) => {
					event.stopPropagation();
					act.onToggleFavourite();
				}}
			/>
			<span class="template-title">{title}</span>
			{isFavourite && <span class="visually-hidden">{favourite.is}</span>}
			{labels.map((label) => (
				<span key={label} class="template-tag">
					{label}
				</span>
			))}
			{needsReview(template, today) && <span class="template-tag template-review">{badges.review}</span>}
			{use && (
				<span class="template-uses" title={usesInFull(use.count)}>
					{uses(use.count)}
				</span>
			)}
		</div>
	);
}
