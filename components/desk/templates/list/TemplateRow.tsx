import { countText } from "../../../../lib/words/numbers.ts";
import { useApp, useWords } from "../../../ui/App.tsx";
import { Button } from "../../../ui/Button.tsx";
import { Badges } from "./Badges.tsx";
import type { ListedTemplate } from "./folders.ts";

interface Props {
	row: ListedTemplate;
	/** How often it was sent lately. */
	uses: number;
	isOpen: boolean;
	/** The one row in the tab order. */
	isReachable: boolean;
	onFocus: (id: string) => void;
	onOpen: (id: string, withKeyboard: boolean) => void;
	onStar: (id: string, isFavourite: boolean) => void;
}

/** One reply of the list: what it is, how much it is used, and its star. */
export function TemplateRow({ row, uses, isOpen, isReachable, onFocus, onOpen, onStar }: Props) {
	const { words, language } = useApp();
	const own = words.desk.templates;
	const { template, isFavourite, isRemoved } = row;
	const { id, title, situation } = template;
	return (
		<li class={`template-row${isOpen ? " is-open" : ""}`}>
			<button
				type="button"
				class="template-row-button"
				data-template={id}
				tabIndex={isReachable ? 0 : -1}
				aria-current={isOpen}
				onFocus={() => onFocus(id)}
				onClick={(event) => onOpen(id, event.detail === 0)}
			>
				<span class="template-row-title">{title}</span>
				<span class="template-row-notes">
					<span>{words.templates.situations[situation]}</span>
					<Badges row={row} isInList />
					{uses > 0 && <span>{own.used(countText(uses, language))}</span>}
				</span>
			</button>
			{!isRemoved && (
				<Star
					title={title}
					isFavourite={isFavourite}
					isReachable={isReachable}
					onStar={() => onStar(id, !isFavourite)}
				/>
			)}
		</li>
	);
}

interface StarProps {
	title: string;
	isFavourite: boolean;
	isReachable?: boolean;
	onStar: () => void;
}

/** Makes a reply a favourite, or takes that back. */
export function Star({ title, isFavourite, isReachable = true, onStar }: StarProps) {
	const own = useWords().desk.templates;
	const name = isFavourite ? own.unstar(title) : own.star(title);
	return (
		<Button
			look="icon"
			aria-label={name}
			title={name}
			aria-pressed={isFavourite}
			tabIndex={isReachable ? 0 : -1}
			onClick={onStar}
		>
			<svg class={`icon star${isFavourite ? " star-on" : ""}`} viewBox="0 0 16 16" aria-hidden="true">
				<path d="M8 1.8l1.9 4 4.3.6-3.1 3 .8 4.4L8 11.7l-3.9 2.1.8-4.4-3.1-3 4.3-.6z" />
			</svg>
		</Button>
	);
}
