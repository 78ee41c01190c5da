import type { TargetedKeyboardEvent } from "preact";
import { useId, useState } from "preact/hooks";
import { isOutsideAuthority, type Road, withRoad } from "../../../lib/complaint/roads.ts";
import { useWords } from "../../ui/App.tsx";
import { Field } from "../../ui/Field.tsx";
import { OptionList, optionId } from "../../ui/OptionList.tsx";
import { useRoads } from "./useRoads.ts";

const MOST_OFFERED = 6;

interface Props {
	label: string;
	value: string;
	onChange: (location: string) => void;
}

/**
 * The place, typed freely; roads of the agency's list that fit are offered beneath (ARIA 1.2 combobox). Nothing is chosen until somebody
 * goes to the list: Enter in the field still saves the form.
 */
export function LocationField({ label, value, onChange }: Props) {
	const { roads: words, sidebar } = useWords();
	const listId = useId();
	const [isOpen, setOpen] = useState(false);
	/** Index in the list; null while the field itself is in use. */
	const [active, setActive] = useState<number | null>(null);
	const found = useRoads(value, MOST_OFFERED);
	const named = found?.named ?? null;
	const offered = found?.roads.filter((road) => road !== named && withRoad(value, road) !== value) ?? [];
	const isShown = isOpen && offered.length > 0;
	const shut = () => {
		setOpen(false);
		setActive(null);
	};
	const choose = (road: Road | undefined) => {
		if (road) onChange(withRoad(value, road));
		shut();
	};

	const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
		if (!isShown || event.ctrlKey || event.altKey || event.metaKey) return;
		const chosen = active === null ? undefined : offered[active];
		if (event.key === "ArrowDown") setActive(active === null ? 0 : (active + 1) % offered.length);
		else if (event.key === "ArrowUp") setActive(active === null || active === 0 ? null : active - 1);
		else if (event.key === "Enter" && chosen) choose(chosen);
		else if (event.key === "Escape") shut();
		else return;
		event.preventDefault();
		event.stopPropagation();
	};

	const status = (road: Road) => [words.statuses[road.status], road.authority].filter(Boolean).join(" · ");
	return (
		<Field label={label} {...(named && isOutsideAuthority(named) ? { hint: words.outside(status(named)) } : {})}>
			{(control) => (
				<div class="combobox">
					<input
						{...control}
						class="input"
						type="text"
						role="combobox"
						autocomplete="off"
						aria-autocomplete="list"
						aria-expanded={isShown}
						aria-controls={listId}
						{...(isShown && active !== null ? { "aria-activedescendant": optionId(listId, active) } : {})}
						placeholder={sidebar.capture.locationPlaceholder}
						maxLength={300}
						value={value}
						onInput={(event) => {
							setOpen(true);
							setActive(null);
							onChange(event.currentTarget.value);
						}}
						onKeyDown={onKeyDown}
						onBlur={shut}
					/>
					<OptionList
						id={listId}
						label={words.list}
						isShown={isShown}
						options={offered.map((road) => ({
							id: `${road.name} ${road.status} ${road.authority}`,
							label: road.name,
							hint: status(road),
						}))}
						active={active}
						onChoose={(index) => choose(offered[index])}
					/>
					<span class="visually-hidden" role="status">
						{isShown ? words.found(offered.length) : ""}
					</span>
				</div>
			)}
		</Field>
	);
}
