import type { TargetedKeyboardEvent } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { useWords } from "./App.tsx";
import { Field } from "./Field.tsx";
import { type Choice, matching } from "./matching.ts";
import { OptionList, optionId } from "./OptionList.tsx";

interface Props {
	label: string;
	/** The label is for screen readers: something else on the screen says it. */
	isLabelHidden?: boolean;
	choices: readonly Choice[];
	/** Id of what is chosen; null when nothing is. */
	value: string | null;
	/** Null when the text was emptied and `canBeEmpty`. */
	onChoose: (id: string | null) => void;
	canBeEmpty?: boolean;
	placeholder?: string;
	hint?: string;
	fault?: string | null;
	inputRef?: (element: HTMLInputElement | null) => void;
}

/**
 * Type-ahead with a list (ARIA 1.2 combobox): arrows move, Enter chooses, Escape gives back what was chosen,
 * leaving without choosing changes nothing.
 */
export function Combobox({
	label,
	isLabelHidden = false,
	choices,
	value,
	onChoose,
	canBeEmpty,
	placeholder,
	hint,
	fault = null,
	inputRef,
}: Props) {
	const words = useWords().sidebar.combobox;
	const listId = useId();
	const list = useRef<HTMLDivElement | null>(null);
	/** Null: not being edited, the chosen label shows. */
	const [typed, setTyped] = useState<string | null>(null);
	const [isOpen, setOpen] = useState(false);
	const [active, setActive] = useState(0);

	const chosen = choices.find((choice) => choice.id === value);
	const found = isOpen ? matching(choices, typed ?? "") : [];
	const isShown = isOpen && (found.length > 0 || typed !== null);

	// biome-ignore lint/correctness/useExhaustiveDependencies: the list as rendered is read, after each move
	useEffect(() => {
		if (isShown) list.current?.scrollIntoView?.({ block: "nearest" });
		list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: "nearest" });
	}, [active, isShown]);

	const open = () => {
		if (isOpen) return;
		setOpen(true);
		setActive(
			Math.max(
				0,
				choices.findIndex((choice) => choice.id === value),
			),
		);
	};
	const shut = () => {
		setOpen(false);
		setTyped(null);
	};
	const choose = (choice: Choice | undefined) => {
		if (choice) onChoose(choice.id);
		shut();
	};
	const leave = () => {
		if (canBeEmpty && typed?.trim() === "") onChoose(null);
		shut();
	};
	const move = (by: number) => {
		if (!isOpen) return open();
		if (found.length > 0) setActive((active + by + found.length) % found.length);
	};

	const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
		if (event.ctrlKey || event.altKey || event.metaKey) return;
		if (event.key === "ArrowDown" || event.key === "ArrowUp") {
			event.preventDefault();
			move(event.key === "ArrowDown" ? 1 : -1);
		} else if (event.key === "Enter" && isOpen) {
			event.preventDefault();
			event.stopPropagation();
			if (typed?.trim() === "" && canBeEmpty) leave();
			else choose(found[active]);
		} else if (event.key === "Escape" && (isOpen || typed !== null)) {
			event.preventDefault();
			event.stopPropagation();
			shut();
		}
	};

	return (
		<Field label={label} isLabelHidden={isLabelHidden} fault={fault} {...(hint ? { hint } : {})}>
			{(control) => (
				<div class="combobox">
					<input
						{...control}
						ref={inputRef ?? null}
						class="input"
						type="text"
						role="combobox"
						autocomplete="off"
						spellcheck={false}
						aria-autocomplete="list"
						aria-expanded={isShown}
						aria-controls={listId}
						{...(isShown && found[active] ? { "aria-activedescendant": optionId(listId, active) } : {})}
						placeholder={placeholder}
						title={chosen?.label}
						value={typed ?? chosen?.label ?? ""}
						onFocus={(event) => event.currentTarget.select()}
						onClick={open}
						onInput={(event) => {
							setOpen(true);
							setTyped(event.currentTarget.value);
							setActive(0);
						}}
						onKeyDown={onKeyDown}
						onBlur={leave}
					/>
					<OptionList
						id={listId}
						label={label}
						isShown={isShown}
						options={found}
						active={active}
						onChoose={(index) => choose(found[index])}
						listRef={list}
					/>
					{isShown && found.length === 0 && <p class="popover combobox-list combobox-empty">{words.nothing}</p>}
					<span class="visually-hidden" role="status">
						{isShown && typed !== null ? words.found(found.length) : ""}
					</span>
				</div>
			)}
		</Field>
	);
}
