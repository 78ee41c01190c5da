import type { RefObject } from "preact";
import type { Choice } from "./matching.ts";

interface Props {
	/** Of the list, for the input's `aria-controls`; see `optionId`. */
	id: string;
	label: string;
	isShown: boolean;
	options: readonly Pick<Choice, "id" | "label" | "hint">[];
	/** Index of the marked one; null when none is. */
	active: number | null;
	onChoose: (index: number) => void;
	listRef?: RefObject<HTMLDivElement | null>;
}

/** Id of an option, for the input's `aria-activedescendant`. */
export const optionId = (listId: string, index: number): string => `${listId}-${index}`;

/** The list beneath an input that keeps the focus and owns the keys (ARIA 1.2 combobox). */
export function OptionList({ id, label, isShown, options, active, onChoose, listRef }: Props) {
	return (
		<div
			class="popover combobox-list"
			id={id}
			role="listbox"
			aria-label={label}
			ref={listRef ?? null}
			hidden={!isShown}
			// What scrolls is a stop of Tab unless it says otherwise.
			tabIndex={-1}
			// Keeps the focus in the input, whose blur would shut the list before the click arrives.
			onMouseDown={(event) => event.preventDefault()}
		>
			{options.map((option, index) => (
				// biome-ignore lint/a11y/useKeyWithClickEvents: the keys work in the input that owns this list
				<div
					key={option.id}
					id={optionId(id, index)}
					class="combobox-option"
					role="option"
					tabIndex={-1}
					aria-selected={index === active}
					onClick={() => onChoose(index)}
				>
					<span>{option.label}</span>
					{option.hint && <span class="combobox-option-hint">{option.hint}</span>}
				</div>
			))}
		</div>
	);
}
